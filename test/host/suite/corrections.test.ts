/** What readers put right wins over what was detected, survives edits, and can be taken back. */
import assert from 'node:assert/strict';
import { commands, Position, Range, Selection, workspace } from 'vscode';
import type { CodeAction, TextEditor } from 'vscode';
import { COMMANDS } from '../../../src/ids';
import { hoverOn, remove, withArticle } from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

const TEXT = [
  'Minister speaks in parliament',
  '',
  '“The budget will not grow next year,” said Anna Berger, the minister of finance, on Monday.',
  '',
  'Paul Novak, her critic in Geneva, was present and listened to every word of it.',
  '',
].join('\n');
const WORDS = 'The budget will not grow next year';

/** Waits until the hover on some words says, or does not say, something. */
async function hoverSays(editor: TextEditor, words: string, what: RegExp, isSaid = true): Promise<void> {
  await eventually(
    async () => what.test(await hoverOn(editor, words)) === isSaid,
    `${String(what)} on ${words}`,
  );
}

function target(editor: TextEditor, words: string): object {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0);
  return { uri: editor.document.uri.toString(), span: { start, end: start + words.length } };
}

function putCursorOn(editor: TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 2);
  editor.selection = new Selection(at, at);
}

describe('corrections', () => {
  before(() => pressmark().activate());

  afterEach(async () => {
    await remove(inWorkspace('.pressmark'));
  });

  it('set a speaker; it wins, survives an edit above, and is on disk', async () => {
    await withArticle('speaker.txt', TEXT, async (editor) => {
      await hoverSays(editor, WORDS, /Direct quote/);
      putCursorOn(editor, WORDS);
      await commands.executeCommand(COMMANDS.setSpeaker, { fix: { speaker: 'Paul Novak' } });
      await hoverSays(editor, WORDS, /Speaker: \*\*Paul Novak/);
      await hoverSays(editor, WORDS, /100 ?%/);
      await editor.edit((edit) => {
        edit.insert(new Position(0, 0), 'A line typed above.\n\n');
      });
      await hoverSays(editor, WORDS, /Speaker: \*\*Paul Novak/);
      const file = inWorkspace('.pressmark/corrections.json');
      await eventually(async () =>
        /Paul Novak/.test(new TextDecoder().decode(await workspace.fs.readFile(file))),
      );
      putCursorOn(editor, WORDS);
      await commands.executeCommand(COMMANDS.removeCorrection);
      await hoverSays(editor, WORDS, /Paul Novak/, false);
    });
  });

  it('say that something is no quote, and take that back', async () => {
    await withArticle('noquote.txt', TEXT, async (editor) => {
      await hoverSays(editor, WORDS, /Direct quote/);
      putCursorOn(editor, WORDS);
      await commands.executeCommand(COMMANDS.rejectQuote);
      await hoverSays(editor, WORDS, /quote/, false);
      await commands.executeCommand(COMMANDS.removeCorrection);
      await hoverSays(editor, WORDS, /Direct quote/);
    });
  });

  it('mark words as a quote with its speaker', async () => {
    await withArticle('mark.txt', TEXT, async (editor) => {
      const words = 'listened to every word of it';
      await hoverSays(editor, WORDS, /Direct quote/);
      await commands.executeCommand(COMMANDS.markAsQuote, {
        target: target(editor, words),
        fix: { quoteKind: 'indirect', speaker: 'Anna Berger' },
      });
      await hoverSays(editor, words, /Indirect quote/);
      await hoverSays(editor, words, /Speaker: \*\*Anna Berger/);
    });
  });

  it('make words a name, change its type and its full name, and take it out again', async () => {
    await withArticle('name.txt', TEXT, async (editor) => {
      await hoverSays(editor, WORDS, /Direct quote/);
      const words = 'parliament';
      const at = target(editor, words);
      await commands.executeCommand(COMMANDS.changeType, { target: at, fix: { type: 'ORG', scope: 'here' } });
      await hoverSays(editor, words, /Organisation/);
      await commands.executeCommand(COMMANDS.setCanonicalName, {
        target: at,
        fix: { name: 'House of Commons', scope: 'here' },
      });
      await hoverSays(editor, words, /House of Commons/);
      await commands.executeCommand(COMMANDS.rejectName, { target: at, fix: { scope: 'here' } });
      await hoverSays(editor, words, /Organisation/, false);
    });
  });

  it('name somebody everywhere, the speakers of quotes too, and are taken back everywhere or here alone', async () => {
    const text = TEXT.replace('Paul Novak, her critic', 'Anna Berger went on. Paul Novak, her critic');
    await withArticle('everywhere.txt', text, async (editor) => {
      await hoverSays(editor, WORDS, /Speaker: \*\*Anna Berger/);
      const [said, went] = ['Anna Berger', 'Anna Berger went'];
      const at = target(editor, 'Anna Berger');
      const rename = { target: at, fix: { name: 'Annabel Berger', scope: 'all' } };
      await commands.executeCommand(COMMANDS.setCanonicalName, rename);
      for (const words of [WORDS, said, went]) await hoverSays(editor, words, /Annabel Berger/);
      await commands.executeCommand(COMMANDS.removeCorrection, { target: at, fix: { scope: 'here' } });
      await hoverSays(editor, WORDS, /Annabel Berger/, false);
      await hoverSays(editor, went, /Annabel Berger/);
      await commands.executeCommand(COMMANDS.setCanonicalName, rename);
      await hoverSays(editor, WORDS, /Annabel Berger/);
      await commands.executeCommand(COMMANDS.removeCorrection, { target: at, fix: { scope: 'all' } });
      for (const words of [WORDS, said, went]) await hoverSays(editor, words, /Annabel Berger/, false);
    });
  });

  it('are offered by quick fixes where the cursor is, and only when asked for', async () => {
    await withArticle('actions.txt', TEXT, async (editor) => {
      await hoverSays(editor, WORDS, /Direct quote/);
      const at = editor.document.positionAt(TEXT.indexOf(WORDS) + 3);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new Range(at, at),
      );
      const offered = actions.map(({ command }) => command?.command);
      assert.ok(offered.includes(COMMANDS.setSpeaker), offered.join());
      assert.ok(offered.includes(COMMANDS.rejectQuote), offered.join());
    });
  });
});
