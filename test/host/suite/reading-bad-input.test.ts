/** What is no article, or a strange one, gets a clear message and loses nothing. */
import assert from 'node:assert/strict';
import { commands, Position, Uri, window, workspace } from 'vscode';
import type { DocumentSymbol, Hover, TextDocument } from 'vscode';
import { COMMANDS } from '../../../src/ids';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const SENTENCE = 'Emmanuel Macron a rencontré Angela Merkel à Berlin lundi matin. ';

/** Writes an article, runs the test, removes it. */
async function withArticle(
  name: string,
  bytes: Uint8Array,
  test: (uri: Uri) => Promise<void>,
): Promise<void> {
  const uri = inWorkspace(`articles/${name}`);
  await workspace.fs.writeFile(uri, bytes);
  try {
    await test(uri);
  } finally {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(uri);
  }
}

/** Messages cannot be clicked from here: what the extension says is noted, and nobody answers. */
async function withMessages<T>(test: (messages: string[]) => Promise<T>): Promise<T> {
  const messages: string[] = [];
  const names = ['showWarningMessage', 'showInformationMessage', 'showErrorMessage'] as const;
  const originals = names.map((name) => [name, window[name]] as const);
  for (const name of names) {
    const note = (message: string): Promise<undefined> => {
      messages.push(message);
      return Promise.resolve(undefined);
    };
    Object.defineProperty(window, name, { configurable: true, writable: true, value: note });
  }
  try {
    return await test(messages);
  } finally {
    for (const [name, value] of originals)
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
}

const openArticle = (uri: Uri): Thenable<unknown> =>
  commands.executeCommand(COMMANDS.openArticle, { uri: uri.toString(), span: null });

async function opened(uri: Uri): Promise<TextDocument> {
  await openArticle(uri);
  return eventually(() => {
    const document = window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  }, `an editor of ${uri.path}`);
}

describe('articles that cannot be read', () => {
  before(async () => {
    await pressmark().activate();
  });

  for (const [what, bytes, reason] of [
    ['binary bytes', Uint8Array.from([80, 75, 3, 4, 0, 0, 1, 0, 255, 254]), /binary/],
    ['invalid UTF-8', Uint8Array.from([...encode('Café '), 0xe9, 0x74, 0xe9]), /UTF-8/],
  ] as const) {
    it(`says why it does not open ${what}, and leaves the file alone`, async () => {
      await withArticle('strange.txt', bytes, async (uri) => {
        await withMessages(async (messages) => {
          await openArticle(uri);
          const said = messages.filter((message) => message.includes('strange.txt'));
          assert.equal(said.length, 1, messages.join(' | '));
          assert.match(said[0] ?? '', reason);
        });
        assert.notEqual(window.activeTextEditor?.document.uri.toString(), uri.toString());
        assert.deepEqual(Uint8Array.from(await workspace.fs.readFile(uri)), bytes);
      });
    });
  }

  it('leaves no links that run commands in what it says of a file', async () => {
    const name = '[Look](command:workbench.action.files.newUntitledFile).txt';
    await withArticle(name, Uint8Array.from([80, 75, 0, 0, 255]), async (uri) => {
      await withMessages(async (messages) => {
        await openArticle(uri);
        const said = messages.filter((message) => message.includes('Look'));
        assert.equal(said.length, 1, messages.join(' | '));
        assert.ok(!said[0]?.includes(']('), said[0]);
      });
    });
  });

  it('says that an empty article is empty', async () => {
    await withArticle('empty.txt', new Uint8Array(), async (uri) => {
      await withMessages(async (messages) => {
        await opened(uri);
        await eventually(() => messages.some((message) => message.includes('empty')), 'the message');
      });
    });
  });

  it('says that an article is gone', async () => {
    await withMessages(async (messages) => {
      await openArticle(inWorkspace('articles/no-such.txt'));
      await eventually(() => messages.some((message) => message.includes('not there')), 'the message');
    });
  });

  it('analyses one line of 2 MB', async function () {
    this.timeout(120_000);
    const text = SENTENCE.repeat(Math.ceil(2_000_000 / SENTENCE.length));
    await withArticle('one-line.txt', encode(text), async (uri) => {
      const document = await opened(uri);
      assert.equal(document.lineCount, 1);
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        new Position(0, 4),
      );
      assert.ok(hovers.length > 0, 'its names are known');
    });
  });

  it('shows 20 MB without analysis, and says so', async function () {
    this.timeout(120_000);
    const text = `${SENTENCE}\n`.repeat(Math.ceil(20_000_000 / SENTENCE.length));
    await withArticle('huge.txt', encode(text), async (uri) => {
      await withMessages(async (messages) => {
        await opened(uri);
        await eventually(() => messages.some((message) => message.includes('very long')), 'the message');
      });
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        new Position(0, 4),
      );
      assert.deepEqual(hovers, []);
    });
  });

  it('goes on when the folder of an open article is removed', async () => {
    const folder = inWorkspace('articles/away');
    const uri = Uri.joinPath(folder, 'article.txt');
    await workspace.fs.writeFile(uri, encode(`Titre\n\n${SENTENCE}\n`));
    const document = await opened(uri);
    await workspace.fs.delete(folder, { recursive: true });
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(symbols.length > 0, 'the open text is still read');
    assert.match(document.getText(), /Angela Merkel/);
    await withMessages(async (messages) => {
      await commands.executeCommand(COMMANDS.refreshArticles);
      await commands.executeCommand(COMMANDS.nextArticle);
      await eventually(() => window.activeTextEditor?.document !== document, 'another article');
      assert.deepEqual(messages, []);
    });
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
