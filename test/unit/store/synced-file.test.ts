import assert from 'node:assert/strict';
import type { FileFailure, FileResult } from '../../../src/store/ports';
import type { Codec } from '../../../src/store/synced-file';
import { SyncedFile } from '../../../src/store/synced-file';
import { MemoryFiles } from '../support/memory-files';
import { MemoryLog } from '../support/ports';

const PATH = 'value.txt';

const codec: Codec<string> = {
  empty: '',
  parse: (text) => {
    if (text === 'bad to parse') throw new RangeError('Maximum call stack size exceeded');
    return { ok: true, value: text };
  },
  serialise: (value) => {
    if (value === 'bad to write') throw new RangeError('Invalid string length');
    return value;
  },
  merge: (base, ours, theirs) => {
    if (theirs === 'bad to merge') throw new TypeError('no');
    return { value: ours === base ? theirs : ours, conflicts: [] };
  },
};

/** Files whose reading fails while there is a failure. */
class FailingFiles extends MemoryFiles {
  readFailure: FileFailure | null = null;
  reads = 0;

  override read(path: string): Promise<FileResult<Uint8Array>> {
    if (path !== PATH) return super.read(path);
    this.reads++;
    return this.readFailure === null
      ? super.read(path)
      : Promise.resolve({ ok: false, failure: this.readFailure });
  }
}

function newFile(files: MemoryFiles, log = new MemoryLog()): SyncedFile<string> {
  return new SyncedFile({ files, log, path: PATH, codec, firstRetryMs: 5 });
}

/** Until something holds, or the time that Mocha gives is over. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('SyncedFile', () => {
  for (const content of ['bad to parse', 'bad to merge']) {
    it(`leaves a file alone on which its codec fails (${content}), and goes on when it is mended`, async () => {
      const files = new MemoryFiles({ [PATH]: content });
      const log = new MemoryLog();
      const file = newFile(files, log);
      const state = await file.open();
      assert.equal(state.kind, 'read-only');
      assert.match('reason' in state ? state.reason : '', /^value\.txt: it cannot be read \(\w+Error: /);
      assert.ok(log.lines.some((line) => line.startsWith('error')));
      assert.equal(files.text(PATH), content);
      files.change(PATH, 'good');
      await until(() => file.value === 'good');
      assert.equal(file.state.kind, 'ready');
      file.dispose();
    });
  }

  it('looks again for a file that was not there when it was opened, though nobody tells that it came', async () => {
    const files = new FailingFiles({ [PATH]: 'there all the time' });
    files.readFailure = { kind: 'missing' };
    const file = newFile(files);
    const state = await file.open();
    assert.equal(state.kind, 'ready');
    assert.equal(file.value, '');
    files.readFailure = null;
    await until(() => file.value === 'there all the time');
    file.dispose();
  });

  it('says so when its codec fails to write, and writes what is set then', async () => {
    const files = new MemoryFiles({ [PATH]: 'one' });
    const file = newFile(files);
    await file.open();
    file.set('bad to write');
    const outcome = await file.saved();
    assert.match(outcome.ok ? '' : outcome.reason, /^value\.txt: it cannot be written \(RangeError: /);
    file.set('good');
    await until(() => files.text(PATH) === 'good');
    assert.deepEqual(files.paths(), [PATH]);
    file.dispose();
  });

  it('reads again when a read failed for a moment, and writes what waited', async () => {
    const files = new FailingFiles({ [PATH]: 'one' });
    const file = newFile(files);
    await file.open();
    files.readFailure = { kind: 'failed', message: 'EIO' };
    file.set('two');
    await file.saved();
    assert.equal(file.state.kind, 'read-only');
    const before = files.reads;
    await until(() => files.reads > before + 2);
    files.readFailure = null;
    await until(() => file.state.kind === 'ready' && files.text(PATH) === 'two');
    file.dispose();
  });

  it('does not insist on a file that it may not read', async () => {
    const files = new FailingFiles({ [PATH]: 'one' });
    files.readFailure = { kind: 'forbidden', message: 'EACCES' };
    const file = newFile(files);
    await file.open();
    assert.equal(file.state.kind, 'read-only');
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(files.reads, 1);
    file.dispose();
  });
});
