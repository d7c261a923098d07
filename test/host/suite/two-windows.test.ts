/** Two windows on one folder: each has its own store and its own `workspace.fs`, as two extension hosts have. */
import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { WorkspaceFiles } from '../../../src/host/border/files';
import type { HostLog } from '../../../src/host/border/log';
import { randomIds, systemClock } from '../../../src/host/border/system';
import { parseAnnotationsFile } from '../../../src/store/format/annotations-file';
import { AnnotationStore } from '../../../src/store/annotation-store';
import { remove } from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace } from './support/hosts';

/** In the folder that VS Code watches from the start: of a folder made a moment ago it may not tell what comes into it. */
const fileNames = ['two-windows-1.json', 'two-windows-2.json'];
const log = { info: () => undefined, warn: () => undefined, error: () => undefined } as unknown as HostLog;

interface Window {
  readonly store: AnnotationStore;
  close(): void;
}

async function openWindow(creator: string, path: string): Promise<Window> {
  const files = new WorkspaceFiles(inWorkspace('.'));
  const common = { files, log, clock: systemClock, ids: randomIds, creator: () => creator };
  const store = new AnnotationStore({ ...common, path });
  await store.open();
  return {
    store,
    close: () => {
      store.dispose();
      files.dispose();
    },
  };
}

async function commentsInFile(path: string): Promise<readonly string[]> {
  const bytes = await workspace.fs.readFile(inWorkspace(path));
  const read = parseAnnotationsFile(new TextDecoder().decode(bytes));
  assert.ok(read.ok);
  return read.value.annotations.sorted.map(({ comment }) => comment);
}

describe('two windows on one folder', () => {
  let windows: readonly Window[] = [];
  let path = '';

  beforeEach(async () => {
    path = fileNames.find((name) => name !== path) ?? '';
    windows = [await openWindow('Ada', path), await openWindow('Grace', path)];
  });

  afterEach(async () => {
    for (const window of windows) window.close();
    await remove(inWorkspace(path));
  });

  it('add notes at the same time, and none is lost', async () => {
    const add = async ({ store }: Window, name: string): Promise<void> => {
      for (let count = 0; count < 40; count++) {
        assert.ok(store.add({ source: 'a.txt', selectors: null, comment: `${name} ${count}` }).ok);
        if (count % 4 === 0) assert.ok((await store.saved()).ok);
      }
      assert.ok((await store.saved()).ok);
    };
    await Promise.all(windows.map((window, index) => add(window, `window ${index}`)));
    assert.equal(new Set(await commentsInFile(path)).size, 80);
    await eventually(() => windows.every(({ store }) => store.all().length === 80), 'both show all');
  });

  it('see what the other one does, and keep both of two edits of one note', async () => {
    const [ada, grace] = windows;
    assert.ok(ada && grace);
    const note = ada.store.add({ source: 'a.txt', selectors: null, comment: 'first' });
    assert.ok(note.ok);
    await ada.store.saved();
    const { id } = note.value;
    await eventually(() => grace.store.get(id) !== undefined, 'the other window shows it');
    ada.store.update(id, { comment: 'by Ada' });
    grace.store.update(id, { comment: 'by Grace' });
    await Promise.all([ada.store.saved(), grace.store.saved()]);
    await eventually(
      () => windows.every(({ store }) => store.all().length === 2),
      'both windows show both versions',
    );
    assert.deepEqual([...(await commentsInFile(path))].sort(), ['by Ada', 'by Grace']);
  });
});
