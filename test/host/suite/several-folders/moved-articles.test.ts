/** Articles that move from one folder of the workspace into another. */
import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, workspace, WorkspaceEdit } from 'vscode';
import type { Home } from '../../../../src/host/annotations/home';
import { annotate, COUNCIL, homeIn, openArticle, remove, removeAllNotes } from '../support/annotating';
import { eventually } from '../support/eventually';
import { inFolder, pressmark } from '../support/hosts';
import { listening } from '../support/messages';

const ARTICLE = 'articles/moving.txt';
const FILE = '.pressmark/annotations.json';

async function move(from: Uri, to: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await workspace.applyEdit(edit));
}

describe('an article that moves into another folder', () => {
  const [here, there] = [(): Uri => inFolder(0, ARTICLE), (): Uri => inFolder(1, ARTICLE)];
  let first: Home;
  let second: Home;
  let id = '';

  before(async () => {
    await pressmark().activate();
    [first, second] = [await homeIn(inFolder(0)), await homeIn(inFolder(1))];
  });

  beforeEach(async () => {
    await workspace.fs.writeFile(here(), new TextEncoder().encode(COUNCIL));
    id = await annotate(await openArticle(here()), '14 boats', { comment: 'Along.' });
    await first.annotations.saved();
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await removeAllNotes();
    for (const index of [0, 1]) {
      await remove(inFolder(index, ARTICLE));
      await remove(inFolder(index, '.pressmark'));
    }
  });

  it('takes its notes along', async () => {
    await move(here(), there());
    await eventually(() => second.annotations.get(id)?.source === ARTICLE, 'the note in the other folder');
    await eventually(() => !first.annotations.holds(id), 'the note to leave');
  });

  it('is told of when the file of its notes is damaged, and leaves them as they are', async () => {
    const good = await workspace.fs.readFile(inFolder(0, FILE));
    await listening(async (told) => {
      await workspace.fs.writeFile(inFolder(0, FILE), new TextEncoder().encode('{ "this is": not JSON'));
      await eventually(() => first.annotations.state.kind === 'read-only', 'the file to be refused');
      await move(here(), there());
      const warning = await eventually(() => told.find(({ message }) => message.includes('cannot follow')));
      assert.match(warning.message, /on articles\/moving\.txt cannot follow it into another folder/);
      assert.equal(second.annotations.get(id), undefined);
      await move(there(), here());
      await workspace.fs.writeFile(inFolder(0, FILE), good);
      await eventually(() => first.annotations.state.kind === 'ready', 'the file to be read');
      assert.equal(first.annotations.get(id)?.source, ARTICLE);
    });
    await move(here(), there());
    await eventually(() => second.annotations.get(id)?.source === ARTICLE, 'the note in the other folder');
  });
});
