/** Offsets follow what is typed into the article while a picker is open. */
import assert from 'node:assert/strict';
import { commands, Position, Selection, workspace, WorkspaceEdit } from 'vscode';
import { COMMANDS } from '../../../src/ids';
import { annotate, COUNCIL, stored, withArticle } from './support/annotating';
import { eventually } from './support/eventually';

describe('an edit while a picker is open', () => {
  it('moves the words that get the tag', async () => {
    await withArticle('picker.txt', COUNCIL, async (editor) => {
      const { document } = editor;
      const first = await annotate(editor, 'The mayor', { comment: '', tags: ['figures'] });
      const at = document.getText().indexOf('14 boats');
      editor.selection = new Selection(document.positionAt(at), document.positionAt(at + '14 boats'.length));
      const asked = commands.executeCommand(COMMANDS.tagByKey);
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), 'Typed meanwhile. ');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.ok(await workspace.applyEdit(edit));
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await asked;
      const tagged = await eventually(
        async () => (await stored()).find(({ id }) => id !== first),
        'the tagged note',
      );
      assert.match(JSON.stringify(tagged), /"exact":"14 boats"/);
    });
  });
});
