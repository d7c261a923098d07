/** Articles whose lines end in several ways: VS Code opens them with one kind of line end, which moves every offset. */
import assert from 'node:assert/strict';
import { commands, Range, window, workspace } from 'vscode';
import { withOneLineEnd } from '../../../src/core/text/line-ends';
import { COMMANDS } from '../../../src/ids';
import { remove } from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

const mixed = inWorkspace('articles/mixed.txt');
/** No article. */
const query = inWorkspace('query.json');
const WORD = 'Quibblewick';

describe('an article with mixed line ends', () => {
  before(() => pressmark().activate());

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of [mixed, query]) await remove(uri);
  });

  it('is opened by VS Code as the library reads it', async () => {
    const texts = [
      'a\nb\r\nc',
      'a\r\nb\r\nc\nd',
      'a\rb\rc\n',
      'a\rb\nc\r\nd\n',
      '\n\r\n\r',
      'a\rb',
      'a\r\nb\u2028c\n',
    ];
    for (const [index, text] of texts.entries()) {
      const uri = inWorkspace(`articles/mixed-${index}.txt`);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const document = await workspace.openTextDocument(uri);
      assert.equal(document.getText(), withOneLineEnd(text), JSON.stringify(text));
      await remove(uri);
    }
  });

  it('is found by the search, which selects the very words', async () => {
    const lines = [
      'A headline',
      '',
      'The first line.',
      'The second line.',
      `Then came ${WORD} with the boats.`,
      '',
    ];
    const text = lines.map((line, index) => line + (index % 3 === 0 ? '\n' : '\r\n')).join('');
    assert.notEqual(text, withOneLineEnd(text));
    await workspace.fs.writeFile(mixed, new TextEncoder().encode(text));
    await workspace.fs.writeFile(query, new TextEncoder().encode(`${WORD}\n`));
    const asking = await workspace.openTextDocument(query);
    const selection = new Range(0, 0, 0, WORD.length);
    const editor = await eventually(async () => {
      // It searches for what is selected; the article may not be listed yet.
      await window.showTextDocument(asking, { selection });
      await commands.executeCommand(COMMANDS.search);
      return eventually(
        async () => {
          await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          const active = window.activeTextEditor;
          return active?.document.uri.toString() === mixed.toString() && active;
        },
        'the article that was found',
        2000,
      );
    });
    assert.equal(
      await eventually(() => !editor.selection.isEmpty && editor.document.getText(editor.selection)),
      WORD,
    );
  });
});
