/** Notes that their file could not take are kept in VS Code's storage, and come back. */
import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { Safekeeping } from '../../../src/host/annotations/safekeeping';
import type { Home } from '../../../src/host/annotations/home';
import { WorkspaceFiles } from '../../../src/host/border/files';
import type { HostLog } from '../../../src/host/border/log';
import { randomIds, systemClock } from '../../../src/host/border/system';
import { AnnotationStore } from '../../../src/store/annotation-store';
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
async function openWindow(): Promise<{ home: Home; files: RefusingFiles; safekeeping: Safekeeping }> {
  const root = inWorkspace(ROOT);
  const files = new RefusingFiles(root);
  const common = { files, log, clock: systemClock, ids: randomIds, creator: () => 'Ada' };
  const annotations = new AnnotationStore({ ...common, path: 'annotations.json' });
  // Corrections and the codebook have no part in it.
  const home = {
    kind: 'folder',
    folder: root,
    root,
    annotations,
    opened: annotations.open().then(() => undefined),
    dispose: () => {
      annotations.dispose();
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
