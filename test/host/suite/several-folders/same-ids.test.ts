/** Two working copies of one project, open in one window: their files hold notes with the same ids. */
import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import type { Hover, MarkdownString, Uri } from 'vscode';
import { createLocator } from '../../../../src/core/anchoring/locate';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import type { Home } from '../../../../src/host/annotations/home';
import type { NoteNode } from '../../../../src/host/views/annotations-tree';
import { seedUri } from '../../../../src/host/border/article-address';
import { COMMANDS } from '../../../../src/ids';
import {
  annotate,
  COUNCIL,
  homeIn,
  noteNodes,
  openArticle,
  remove,
  removeAllNotes,
  threadOf,
  threads,
  wordsOf,
} from '../support/annotating';
import { eventually } from '../support/eventually';
import { inFolder, pressmark } from '../support/hosts';

const ARTICLE = 'articles/council.txt';

const article = (index: number): Uri => inFolder(index, ARTICLE);

describe('notes with the same ids in two folders', () => {
  let id = '';
  let first: Home;
  let second: Home;

  before(async () => {
    await pressmark().activate();
    for (const index of [0, 1])
      await workspace.fs.writeFile(article(index), new TextEncoder().encode(COUNCIL));
    [first, second] = [await homeIn(inFolder(0)), await homeIn(inFolder(1))];
  });

  beforeEach(async () => {
    id = await annotate(await openArticle(article(0)), '14 boats', { comment: 'Which ones?' });
    const note = first.annotations.get(id);
    assert.ok(note);
    assert.ok(second.annotations.importAll([note]).ok);
    await Promise.all([first.annotations.saved(), second.annotations.saved()]);
  });

  afterEach(removeAllNotes);

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const index of [0, 1]) {
      await remove(article(index));
      await remove(inFolder(index, '.pressmark'));
    }
  });

  /** Runs what is to change the note of the second folder, and looks that the first folder's file stayed as it was. */
  async function changesTheSecond(change: () => Promise<unknown>): Promise<Annotation | undefined> {
    const file = inFolder(0, '.pressmark/annotations.json');
    const before = String(await workspace.fs.readFile(file));
    await change();
    await first.annotations.saved();
    assert.equal(String(await workspace.fs.readFile(file)), before, 'the file of the first folder');
    return second.annotations.get(id);
  }

  async function nodeOf(home: Home): Promise<NoteNode> {
    return eventually(
      async () => (await noteNodes()).find(({ note }) => note.home === home && note.annotation.id === id),
      'the note in the view',
    );
  }

  it('are changed where the view shows them', async () => {
    const node = await nodeOf(second);
    const run = (command: string, more = {}): Promise<Annotation | undefined> =>
      changesTheSecond(async () => commands.executeCommand(command, { ...node, ...more }));
    assert.equal((await run(COMMANDS.resolveAnnotation))?.state, 'resolved');
    assert.deepEqual((await run(COMMANDS.editTags, { tags: ['boats'] }))?.tags, ['boats']);
    assert.equal((await run(COMMANDS.editAnnotation, { comment: 'All of them?' }))?.comment, 'All of them?');
    await run(COMMANDS.replyToAnnotation, { comment: 'An answer' });
    assert.equal(second.annotations.replies(id).length, 1);
    assert.equal(await run(COMMANDS.deleteAnnotation), undefined);
  });

  it('are changed in both files when both are selected, one step each', async () => {
    const nodes = [await nodeOf(first), await nodeOf(second)];
    await commands.executeCommand(COMMANDS.resolveAnnotation, nodes[0], nodes);
    for (const { annotations } of [first, second]) assert.equal(annotations.get(id)?.state, 'resolved');
  });

  it('are answered and edited in the thread beside the words', async () => {
    const thread = await threadOf(await openArticle(article(1)), id);
    await changesTheSecond(async () =>
      commands.executeCommand(COMMANDS.submitReply, { thread: thread.thread, text: 'An answer' }),
    );
    assert.equal(second.annotations.replies(id).length, 1);
    const [comment] = thread.comments;
    assert.ok(comment);
    const edited = await changesTheSecond(async () => {
      await commands.executeCommand(COMMANDS.editComment, comment);
      comment.body = 'All of them?';
      await commands.executeCommand(COMMANDS.saveComment, comment);
    });
    assert.equal(edited?.comment, 'All of them?');
    assert.equal(
      await changesTheSecond(async () => commands.executeCommand(COMMANDS.deleteComment, comment)),
      undefined,
    );
  });

  it('are meant by the links of the hover and by the note at the cursor', async () => {
    const editor = await openArticle(article(1));
    await threadOf(editor, id);
    const position = editor.document.positionAt(COUNCIL.indexOf('boats'));
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      article(1),
      position,
    );
    const text = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
    const link = /command:pressmark\.replyToAnnotation\?([^)\s]+)/u.exec(text.join('\n'))?.[1];
    assert.ok(link, text.join('\n'));
    const [received] = JSON.parse(decodeURIComponent(link)) as readonly [string];
    await changesTheSecond(async () =>
      commands.executeCommand(COMMANDS.replyToAnnotation, { annotationId: received, comment: 'An answer' }),
    );
    assert.equal(second.annotations.replies(id).length, 1);
    await commands.executeCommand(COMMANDS.nextAnnotation);
    const resolved = await changesTheSecond(async () => commands.executeCommand(COMMANDS.resolveAnnotation));
    assert.equal(resolved?.state, 'resolved');
  });

  it('are each on its own words of a shipped article, whose notes are in the files of all folders', async () => {
    const editor = await openArticle(seedUri('000_4a56a0ccf167ff13.txt'));
    const words = editor.document.getText().split(/[^\p{L}]+/u);
    const [one, other] = words.filter(
      (word) => word.length > 5 && words.indexOf(word) === words.lastIndexOf(word),
    );
    assert.ok(one && other);
    const seeded = await annotate(editor, one, { comment: 'On a seed' });
    const note = first.annotations.get(seeded);
    assert.ok(note);
    const text = editor.document.getText();
    const start = text.indexOf(other);
    const selectors = createLocator(text).describe({ start, end: start + other.length });
    assert.ok(second.annotations.importAll([{ ...note, selectors }]).ok);
    const shown = async (): Promise<readonly string[]> =>
      (await threads(editor)).map((thread) => wordsOf(editor, thread)).toSorted();
    await eventually(async () => (await shown()).join() === [one, other].toSorted().join(), 'both threads');
  });

  it('are left out by the filter when they are on the article of the other folder', async () => {
    const homesShown = async (): Promise<readonly Home[]> => (await noteNodes()).map(({ note }) => note.home);
    const chooseFirst = async (): Promise<void> => {
      const choosing = commands.executeCommand(COMMANDS.filterAnnotations);
      let isChosen = false;
      void choosing.then(() => (isChosen = true));
      await eventually(async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isChosen;
      }, 'the choice');
    };
    try {
      await openArticle(article(1));
      // The first choice is the article in the editor.
      await chooseFirst();
      assert.deepEqual(await homesShown(), [second]);
      await commands.executeCommand(COMMANDS.filterAnnotations, {
        filter: { article: article(0).toString() },
      });
      assert.deepEqual(await homesShown(), [first]);
      await commands.executeCommand(COMMANDS.filterAnnotations, { filter: { source: ARTICLE } });
      assert.deepEqual(await homesShown(), [first, second]);
    } finally {
      await commands.executeCommand(COMMANDS.clearAnnotationFilter);
    }
  });

  it('are not changed by a plain id, which may mean either', async () => {
    await changesTheSecond(async () => commands.executeCommand(COMMANDS.deleteAnnotation, id));
    assert.equal(second.annotations.get(id)?.comment, 'Which ones?');
  });
});
