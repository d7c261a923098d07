/** Articles that are renamed while the file of their notes cannot be used. */
import assert from 'node:assert/strict';
import { workspace, WorkspaceEdit } from 'vscode';
import type { Memento, Uri } from 'vscode';
import { Renames } from '../../../src/host/annotations/renames';
import { WaitingRenames } from '../../../src/host/annotations/waiting-renames';
import type { AnnotationStore } from '../../../src/store/annotation-store';
import { SETTINGS } from '../../../src/ids';
import {
  annotate,
  annotationsFile,
  annotationStore,
  COUNCIL,
  home,
  openArticle,
  openHomes,
  remove,
  removeAllNotes,
  stored,
  threadOf,
  withArticle,
  wordsOf,
} from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';
import { listening, type Told } from './support/messages';

const BAD = new TextEncoder().encode('{ "this is": not JSON');
const AFTER = 'articles/after.txt';

async function rename(from: Uri, to: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await workspace.applyEdit(edit));
}

const warnings = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ message }) => message.includes('cannot follow'));

interface Damaged {
  /** Of the note on the article. */
  readonly id: string;
  readonly store: AnnotationStore;
  /** Where the article was before. */
  readonly uri: Uri;
  readonly told: readonly Told[];
  readonly repair: () => Thenable<void>;
}

/** Renames an article with a note while the file of notes is damaged, and goes on once that was told. */
async function renamedWhileDamaged(run: (damaged: Damaged) => Promise<void>): Promise<void> {
  await withArticle('before.txt', COUNCIL, async (editor, uri) => {
    const id = await annotate(editor, '14 boats', { comment: 'Stay.' });
    const store = await annotationStore();
    await store.saved();
    const good = await eventually(async () => workspace.fs.readFile(annotationsFile()), 'the file');
    await listening(async (told) => {
      await workspace.fs.writeFile(annotationsFile(), BAD);
      await eventually(() => store.state.kind === 'read-only', 'the file to be refused');
      await rename(uri, inWorkspace(AFTER));
      await eventually(() => warnings(told).length === 1, 'a warning');
      await run({ id, store, uri, told, repair: () => workspace.fs.writeFile(annotationsFile(), good) });
    });
  });
}

/** What VS Code remembers of a workspace from one window to the next. */
class Memory implements Memento {
  readonly #values = new Map<string, unknown>();

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  get<T>(key: string, standard?: T): T {
    return (this.#values.get(key) ?? standard) as T;
  }

  update(key: string, value: unknown): Promise<void> {
    this.#values.set(key, value);
    return Promise.resolve();
  }

  /** What is waiting. */
  kept(): unknown {
    return this.get('waitingRenames', {});
  }
}

/** The article has its old name, the file is repaired, and `memory` is what a window left that saw neither. */
async function renamedBeforeTheWindowClosed(
  run: (left: Omit<Damaged, 'told' | 'repair'> & { readonly memory: Memory }) => Promise<void>,
): Promise<void> {
  const memory = new Memory();
  await renamedWhileDamaged(async ({ id, store, uri, repair }) => {
    const file = `${(await home()).key} ${store.path}`;
    new WaitingRenames(memory).add(file, { from: 'articles/before.txt', to: AFTER });
    // The extension itself, which lives on, forgets it.
    await rename(inWorkspace(AFTER), uri);
    await repair();
    await eventually(() => store.state.kind === 'ready', 'the file to be read');
    await run({ id, store, uri, memory });
  });
}

describe('an article that is renamed while the file of its notes is damaged', () => {
  before(() => pressmark().activate());

  afterEach(async () => {
    await workspace.getConfiguration().update(SETTINGS.annotationsFile, undefined, false);
    await removeAllNotes();
    await remove(inWorkspace(AFTER));
    await remove(inWorkspace('.pressmark/never-read.json'));
  });

  it('is told of, and has its notes once the file is repaired', async () => {
    await renamedWhileDamaged(async ({ id, told, repair }) => {
      const [{ message, actions } = assert.fail()] = warnings(told);
      assert.match(message, /^Notes and corrections on articles\/before\.txt cannot follow its new name/);
      assert.match(message, /\.pressmark\/annotations\.json: /);
      assert.deepEqual(actions, ['Open File']);
      assert.deepEqual([...(await workspace.fs.readFile(annotationsFile()))], [...BAD]);
      await repair();
      await eventually(
        async () => JSON.stringify(await stored()).includes(AFTER),
        'the new name in the file',
      );
      assert.equal(warnings(told).length, 1);
      const again = await openArticle(inWorkspace(AFTER));
      assert.equal(wordsOf(again, await threadOf(again, id)), '14 boats');
    });
  });

  it('loses nothing when it has its old name back before', async () => {
    await renamedWhileDamaged(async ({ id, store, uri, told, repair }) => {
      await rename(inWorkspace(AFTER), uri);
      await repair();
      await eventually(() => store.state.kind === 'ready', 'the file to be read');
      assert.equal(store.get(id)?.source, 'articles/before.txt');
      assert.equal(warnings(told).length, 1);
      await threadOf(await openArticle(uri), id);
    });
  });

  it('has its notes when the file is repaired while no window is open', async () => {
    await renamedBeforeTheWindowClosed(async ({ id, store, uri, memory }) => {
      // Other than a reader's, this is told to nobody.
      await workspace.fs.rename(uri, inWorkspace(AFTER));
      const later = new Renames(await openHomes(), memory);
      assert.ok(store.update(id, { comment: 'Go on.' }).ok);
      await eventually(() => store.get(id)?.source === AFTER, 'the new name');
      later.dispose();
      assert.deepEqual(memory.kept(), {});
    });
  });

  it('keeps its notes when it has its old name back while no window is open', async () => {
    await renamedBeforeTheWindowClosed(async ({ id, store, memory }) => {
      const later = new Renames(await openHomes(), memory);
      assert.ok(store.update(id, { comment: 'Stay still.' }).ok);
      await eventually(() => JSON.stringify(memory.kept()) === '{}', 'the rename to be forgotten');
      later.dispose();
      assert.equal(store.get(id)?.source, 'articles/before.txt');
    });
  });

  it('is told of when nobody knows what is in the file', async () => {
    await withArticle('before.txt', COUNCIL, async (_editor, uri) => {
      const path = '.pressmark/never-read.json';
      await workspace.fs.writeFile(inWorkspace(path), BAD);
      await listening(async (told) => {
        await workspace.getConfiguration().update(SETTINGS.annotationsFile, path, false);
        await eventually(
          async () => (await annotationStore()).state.kind === 'read-only',
          'the file to be refused',
        );
        await rename(uri, inWorkspace(AFTER));
        const { message } = await eventually(() => warnings(told)[0], 'a warning');
        assert.match(message, /never-read\.json: /);
      });
    });
  });
});
