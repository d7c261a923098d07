/** Notes and corrections that their files could not take are kept in VS Code's storage, and come back. */
import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { moveAcross } from '../../../src/host/annotations/renames';
import { renaming } from '../../../src/host/border/renaming';
import { Safekeeping } from '../../../src/host/annotations/safekeeping';
import type { Home } from '../../../src/host/annotations/home';
import { WorkspaceFiles } from '../../../src/host/border/files';
import type { HostLog } from '../../../src/host/border/log';
import { randomIds, systemClock } from '../../../src/host/border/system';
import { AnnotationStore } from '../../../src/store/annotation-store';
import { CorrectionsStore } from '../../../src/store/corrections-store';
import type { FileResult } from '../../../src/store/ports';
import { remove } from './support/annotating';
import { inWorkspace } from './support/hosts';

const ROOT = 'unsaved-test';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined } as unknown as HostLog;

/** Reads like any folder, and refuses writes while `isRefusing`, as a full disk or a lost share does. */
class RefusingFiles extends WorkspaceFiles {
  isRefusing = true;

  override async write(path: string, bytes: Uint8Array): Promise<FileResult<void>> {
    if (this.isRefusing) return { ok: false, failure: { kind: 'failed', message: 'no space left' } };
    return super.write(path, bytes);
  }
}

/** What a window has of a folder. */
async function openWindow(
  folder = ROOT,
): Promise<{ home: Home; files: RefusingFiles; safekeeping: Safekeeping }> {
  const root = inWorkspace(folder);
  const files = new RefusingFiles(root);
  const common = { files, log, clock: systemClock, ids: randomIds, creator: () => 'Ada' };
  const annotations = new AnnotationStore({ ...common, path: 'annotations.json' });
  const corrections = new CorrectionsStore({ ...common, path: 'corrections.json' });
  // The codebook has no part in it.
  const home = {
    kind: 'folder',
    folder: root,
    root,
    annotations,
    corrections,
    opened: Promise.all([annotations.open(), corrections.open()]).then(() => undefined),
    dispose: () => {
      annotations.dispose();
      corrections.dispose();
      files.dispose();
    },
  } as unknown as Home;
  const safekeeping = new Safekeeping(() => Uri.joinPath(root, 'kept'), log);
  await safekeeping.recover(home, null);
  return { home, files, safekeeping };
}

async function textOf(path: string): Promise<string> {
  const bytes = await workspace.fs.readFile(inWorkspace(`${ROOT}/${path}`));
  return new TextDecoder().decode(bytes);
}

describe('notes that their file cannot take', () => {
  afterEach(() => remove(inWorkspace(ROOT)));

  it('are kept before the window closes, and are in the file after the next window opened', async () => {
    const first = await openWindow();
    first.files.isRefusing = false;
    const edited = first.home.annotations.add({ source: 'a.txt', selectors: null, comment: 'before' });
    assert.ok(edited.ok);
    await first.safekeeping.settle(first.home);
    first.files.isRefusing = true;
    assert.ok(first.home.annotations.update(edited.value.id, { comment: 'edited' }).ok);
    assert.ok(first.home.annotations.add({ source: 'a.txt', selectors: null, comment: 'added' }).ok);
    await first.safekeeping.settle(first.home);
    assert.doesNotMatch(await textOf('annotations.json'), /edited|added/);
    assert.match(await textOf('kept/unsaved.json'), /edited[^]*added|added[^]*edited/);
    first.safekeeping.dispose();
    first.home.dispose();

    const second = await openWindow();
    const comments = second.home.annotations.all().map(({ comment }) => comment);
    assert.deepEqual(comments.toSorted(), ['added', 'edited']);
    second.files.isRefusing = false;
    await second.safekeeping.settle(second.home);
    assert.match(await textOf('annotations.json'), /edited[^]*added|added[^]*edited/);
    assert.doesNotMatch(await textOf('kept/unsaved.json'), /edited|added/);
    second.safekeeping.dispose();
    second.home.dispose();
  });

  it('are kept for corrections as well', async () => {
    const selectors = { exact: 'Paris', prefix: '', suffix: ' is', position: null };
    const first = await openWindow();
    const fix = { kind: 'name-entity', name: 'Paris, Texas' } as const;
    assert.ok(first.home.corrections.add('a.txt', selectors, fix).ok);
    await first.safekeeping.settle(first.home);
    assert.match(await textOf('kept/unsaved-corrections.json'), /Paris, Texas/);
    first.safekeeping.dispose();
    first.home.dispose();

    const second = await openWindow();
    assert.deepEqual(
      second.home.corrections.inSource('a.txt').map((each) => each.fix),
      [fix],
    );
    second.files.isRefusing = false;
    await second.safekeeping.settle(second.home);
    assert.match(await textOf('corrections.json'), /Paris, Texas/);
    assert.doesNotMatch(await textOf('kept/unsaved-corrections.json'), /Paris, Texas/);
    second.safekeeping.dispose();
    second.home.dispose();
  });

  it('do not come back for corrections in whose place a later one was saved meanwhile', async () => {
    const selectors = { exact: 'Paris', prefix: '', suffix: ' is', position: null };
    const fix = (name: string) => ({ kind: 'name-entity', name }) as const;
    const first = await openWindow();
    assert.ok(first.home.corrections.add('a.txt', selectors, fix('Old Paris')).ok);
    await first.safekeeping.settle(first.home);
    assert.match(await textOf('kept/unsaved-corrections.json'), /Old Paris/);
    first.safekeeping.dispose();
    first.home.dispose();

    // A window that can write, and has not looked at what is kept yet.
    const root = inWorkspace(ROOT);
    const files = new WorkspaceFiles(root);
    const common = { files, log, clock: systemClock, ids: randomIds, creator: () => 'Bob' };
    const other = new CorrectionsStore({ ...common, path: 'corrections.json' });
    await other.open();
    assert.ok(other.add('a.txt', selectors, fix('New Paris')).ok);
    assert.ok((await other.saved()).ok);
    other.dispose();
    files.dispose();

    const second = await openWindow();
    second.files.isRefusing = false;
    await second.safekeeping.recover(second.home, null);
    assert.doesNotMatch(await textOf('kept/unsaved-corrections.json'), /Old Paris/);
    second.home.corrections.remove(second.home.corrections.all().map(({ id }) => id));
    await second.safekeeping.settle(second.home);
    await second.safekeeping.recover(second.home, null);
    assert.deepEqual(second.home.corrections.all(), []);
    second.safekeeping.dispose();
    second.home.dispose();
  });

  it('do not come back when they are deleted before the file could take them', async () => {
    const { home, files, safekeeping } = await openWindow();
    const added = home.annotations.add({ source: 'a.txt', selectors: null, comment: 'added' });
    assert.ok(added.ok);
    await safekeeping.settle(home);
    assert.match(await textOf('kept/unsaved.json'), /added/);
    home.annotations.remove([added.value.id]);
    files.isRefusing = false;
    await safekeeping.settle(home);
    assert.doesNotMatch(await textOf('kept/unsaved.json'), /added/);
    safekeeping.dispose();
    home.dispose();
  });
});

describe('notes on an article that moves into another folder', () => {
  afterEach(() => remove(inWorkspace(ROOT)));

  it('are in the files of that folder then, with their replies and the corrections', async () => {
    const [from, to] = [await openWindow(`${ROOT}/from`), await openWindow(`${ROOT}/to`)];
    const note = from.home.annotations.add({ source: 'a/b.txt', selectors: null, comment: 'first' });
    assert.ok(note.ok);
    from.home.annotations.reply(note.value.id, 'answer');
    from.home.annotations.add({ source: 'a-c.txt', selectors: null, comment: 'other' });
    const selectors = { exact: 'Paris', prefix: '', suffix: ' is', position: null };
    from.home.corrections.add('a/b.txt', selectors, { kind: 'reject-entity' });

    // While it cannot be written there, nothing is taken away here.
    assert.equal((await moveAcross(from.home, to.home, renaming('a', 'x/y'))).length, 3);
    assert.equal(from.home.annotations.all().length, 3);
    to.files.isRefusing = false;
    assert.deepEqual(await moveAcross(from.home, to.home, renaming('a', 'x/y')), []);
    const sources = (home: Home): readonly string[] =>
      [...home.annotations.all(), ...home.corrections.all()].map(({ source }) => source);
    assert.deepEqual(sources(from.home), ['a-c.txt']);
    assert.deepEqual(sources(to.home), ['x/y/b.txt', 'x/y/b.txt', 'x/y/b.txt']);
    assert.equal(to.home.annotations.replies(note.value.id).length, 1);
    for (const { safekeeping, home } of [from, to]) {
      safekeeping.dispose();
      home.dispose();
    }
  });
});
