import assert from 'node:assert/strict';
import { withLock } from '../../../src/store/file-lock';
import type { FileFailure, FileResult } from '../../../src/store/ports';
import { MemoryFiles } from '../support/memory-files';

const LOCK = 'a.json.lock';
const STALE_MS = 60;

/** A lock that is there, and of which nothing but its being there is known. */
class StuckFiles extends MemoryFiles {
  removals = 0;
  readonly #failure: FileFailure | null;

  constructor(readFailure: FileFailure | null) {
    super({ [LOCK]: 'somebody' });
    this.#failure = readFailure;
  }

  override async read(path: string): Promise<FileResult<Uint8Array>> {
    return this.#failure === null ? super.read(path) : { ok: false, failure: this.#failure };
  }

  override remove(): Promise<FileResult<void>> {
    this.removals++;
    return Promise.resolve({ ok: false, failure: { kind: 'forbidden', message: 'EPERM' } });
  }
}

describe('withLock', () => {
  const never = (): Promise<never> => assert.fail('nobody holds the lock');

  it('gives up on a stale lock that cannot be removed, without trying it over and over', async () => {
    const files = new StuckFiles(null);
    const locked = await withLock(files, LOCK, never, STALE_MS);
    assert.deepEqual(locked, { ok: false, failure: { kind: 'failed', message: `it is locked by ${LOCK}` } });
    assert.ok(files.removals > 0 && files.removals < 50, String(files.removals));
  });

  it('gives up on a lock that cannot be read, such as a folder, after it tried to remove it', async () => {
    const files = new StuckFiles({ kind: 'failed', message: 'EISDIR' });
    const locked = await withLock(files, LOCK, never, STALE_MS);
    assert.equal(locked.ok, false);
    assert.ok(files.removals > 0);
  });

  it('leaves no lock behind when a renewal is slow', async () => {
    const files = new MemoryFiles();
    let renewing: () => void = () => undefined;
    const isRenewing = new Promise<void>((resolve) => (renewing = resolve));
    files.before = async (operation) => {
      if (operation !== 'write') return;
      renewing();
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const locked = await withLock(files, LOCK, () => isRenewing);
    assert.equal(locked.ok, true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(files.paths(), []);
  });
});
