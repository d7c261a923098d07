/** The reading side: articles are listed, opened, analysed, and what is found answers VS Code's own requests. */
import assert from 'node:assert/strict';
import {
  commands,
  env,
  languages,
  MarkdownString,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
} from 'vscode';
import type {
  DocumentHighlight,
  DocumentSymbol,
  SymbolInformation,
  TextDocument,
  TextEditor,
  Hover,
  InlayHint,
  Location,
} from 'vscode';
import { COMMANDS, SEED_SCHEME, SETTINGS } from '../../../src/ids';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

const SEED = '003_b408afcd8089cbd7.txt';
const seedUri = (name: string): Uri => Uri.from({ scheme: SEED_SCHEME, path: `/${name}` });
const asTarget = (uri: Uri, span: { start: number; end: number } | null = null) => ({
  uri: uri.toString(),
  span,
});

async function open(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand(COMMANDS.openArticle, asTarget(uri));
  return eventually(() => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  }, `an editor of ${uri.path}`);
}

/** Where words first stand in a document, their middle. */
function middleOf(document: TextDocument, words: string): Position {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is in the article`);
  return document.positionAt(start + Math.floor(words.length / 2));
}

function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

async function hoverText(document: TextDocument, words: string): Promise<string> {
  return eventually(async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      middleOf(document, words),
    );
    const text = hovers.flatMap(({ contents }) => contents).map((each) => (each as MarkdownString).value);
    return text.length > 0 && text.join('\n');
  }, `a hover over ${words}`);
}

describe('reading', () => {
  before(async () => {
    await pressmark().activate();
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows a seed as a read-only document in the language of articles', async () => {
    const { document } = await open(seedUri(SEED));
    assert.match(document.getText(), /^Sam Altman a fini de bien jouer avec Elon Musk/);
    assert.equal(document.languageId, 'pressmark-article');
    assert.equal(workspace.fs.isWritableFileSystem(SEED_SCHEME), false);
    const before = document.getText();
    await assert.rejects(Promise.resolve(workspace.fs.writeFile(document.uri, new Uint8Array([65]))));
    await assert.rejects(Promise.resolve(workspace.fs.delete(document.uri)));
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(document.uri)), before);
  });

  it('goes through the articles and comes round', async () => {
    const first = await open(inWorkspace('seeds/000_4a56a0ccf167ff13.txt'));
    await commands.executeCommand(COMMANDS.nextArticle);
    const second = await eventually(
      () =>
        window.activeTextEditor?.document.uri.path.endsWith('001_35b8396e2c17a74e.txt') &&
        window.activeTextEditor,
      'the second article',
    );
    assert.notEqual(first.document, second.document);
    await commands.executeCommand(COMMANDS.previousArticle);
    await eventually(() => window.activeTextEditor?.document === first.document, 'the first article again');
  });

  it('says what a name is, how sure, and how often it is mentioned', async () => {
    const { document } = await open(seedUri(SEED));
    const text = await hoverText(document, 'Greg Brockman');
    assert.match(text, /Greg/);
    assert.match(text, /Person/);
    assert.match(text, /%/);
    assert.match(text, /mention/);
  });

  it('lets a hover link to our own command only, and takes article text literally', async () => {
    const uri = inWorkspace('articles/hostile.txt');
    const hostile =
      'Un titre\n\nLe ministre [cliquez](command:workbench.action.quit) a déclaré : « Nous <b>partons</b> [ici](command:x) demain matin. »\n';
    await workspace.fs.writeFile(uri, new TextEncoder().encode(hostile));
    try {
      const { document } = await open(uri);
      const hovers = await eventually(async () => {
        const found = await commands.executeCommand<Hover[]>(
          'vscode.executeHoverProvider',
          uri,
          middleOf(document, 'partons'),
        );
        return found.length > 0 && found;
      }, 'a hover over the quote');
      for (const content of hovers.flatMap(({ contents }) => contents)) {
        assert.ok(content instanceof MarkdownString);
        const trusted = content.isTrusted;
        assert.ok(typeof trusted === 'object', 'trusted for named commands only');
        assert.ok(trusted.enabledCommands.every((command) => command.startsWith('pressmark.')));
        assert.equal(content.supportHtml ?? false, false);
        // What could be a link of the article's has its brackets escaped.
        assert.doesNotMatch(content.value, /(?<!\\)\]\(command:(?!pressmark\.)/);
      }
    } finally {
      await workspace.fs.delete(uri);
    }
  });

  it('finds every mention of an entity, highlights it, and goes to the first', async () => {
    const { document } = await open(seedUri(SEED));
    await hoverText(document, 'Greg Brockman');
    const last = document.positionAt(document.getText().lastIndexOf('Musk') + 1);
    const references = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      last,
    );
    assert.ok(references.length > 10, `${references.length} mentions of Musk`);
    const texts = new Set(references.map(({ range }) => document.getText(range)));
    assert.ok(texts.has('Elon Musk') && texts.has('Musk'), [...texts].join(', '));
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      last,
    );
    assert.equal(highlights.length, references.length);
    const [definition] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      last,
    );
    assert.ok(definition);
    assert.deepEqual(definition.range, references[0]?.range);
  });

  it('gives an outline with the title first', async () => {
    const { document } = await open(seedUri(SEED));
    const symbols = await eventually(async () => {
      const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found !== undefined && found.length > 0 && found;
    }, 'an outline');
    assert.equal(symbols[0]?.name, 'Sam Altman a fini de bien jouer avec Elon Musk');
    assert.ok(symbols.length > 3);
    const inside = (symbol: DocumentSymbol): boolean =>
      symbol.children.every((child) => symbol.range.contains(child.range) && inside(child));
    assert.ok(symbols.every(inside), 'every symbol lies within its parent');
  });

  it('shows speakers after quotes until that is switched off', async () => {
    const { document } = await open(seedUri('002_b00085c7a48236d7.txt'));
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    const labels = await eventually(async () => {
      const found = (await hints()).flatMap(({ label }) =>
        typeof label === 'string' ? [label] : label.map(({ value }) => value),
      );
      return found.length > 0 && found;
    }, 'speaker hints');
    assert.ok(
      labels.some((label) => label.includes('Ilya Sutskever')),
      labels.join(' | '),
    );
    await commands.executeCommand(COMMANDS.toggleSpeakers);
    try {
      await eventually(async () => (await hints()).length === 0, 'no speaker hints');
    } finally {
      await workspace.getConfiguration().update(SETTINGS.speakers, undefined, true);
    }
  });

  it('goes from highlight to highlight, both ways, and round', async () => {
    const editor = await open(seedUri(SEED));
    await hoverText(editor.document, 'Greg Brockman');
    await commands.executeCommand(COMMANDS.nextHighlight);
    const first = editor.selection;
    assert.equal(editor.document.getText(first), 'Elon Musk');
    await commands.executeCommand(COMMANDS.nextHighlight);
    assert.ok(editor.selection.start.isAfter(first.start));
    await commands.executeCommand(COMMANDS.previousHighlight);
    assert.deepEqual(editor.selection.start, first.start);
    editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
    await commands.executeCommand(COMMANDS.previousHighlight);
    assert.ok(editor.selection.start.line > 10, 'from the beginning it goes to the last');
  });

  it('toggles a kind of highlight through its setting', async () => {
    await commands.executeCommand(COMMANDS.togglePersons);
    const setting = workspace.getConfiguration().get(SETTINGS.persons);
    await workspace.getConfiguration().update(SETTINGS.persons, undefined, true);
    assert.equal(setting, false);
    assert.equal(workspace.getConfiguration().get(SETTINGS.persons), true);
  });

  it('follows the reader’s typing at once and analyses anew after a pause', async () => {
    const uri = inWorkspace('articles/typing.txt');
    await workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(
        'La visite\n\nEmmanuel Macron a rencontré Angela Merkel à Berlin lundi matin.\n',
      ),
    );
    try {
      const editor = await open(uri);
      await hoverText(editor.document, 'Angela Merkel');
      await editor.edit((edit) => {
        edit.insert(new Position(0, 0), 'Politique : ');
      });
      const references = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        middleOf(editor.document, 'Angela Merkel'),
      );
      assert.deepEqual(
        references.map(({ range }) => editor.document.getText(range)),
        ['Angela Merkel'],
      );
      await editor.edit((edit) => {
        edit.insert(
          new Position(editor.document.lineCount, 0),
          '\nÀ Paris, Angela Merkel a salué Emmanuel Macron.\n',
        );
      });
      await eventually(async () => {
        const found = await commands.executeCommand<Location[]>(
          'vscode.executeReferenceProvider',
          uri,
          middleOf(editor.document, 'Angela Merkel'),
        );
        return found.length === 2;
      }, 'the mention that was typed');
    } finally {
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await workspace.fs.delete(uri);
    }
  });

  it('never overwrites when it copies the seeds', async () => {
    const mine = inWorkspace(`seeds/${SEED}`);
    const shipped = await workspace.fs.readFile(mine);
    const gone = inWorkspace('seeds/000_4a56a0ccf167ff13.txt');
    const original = await workspace.fs.readFile(gone);
    await workspace.fs.writeFile(mine, new TextEncoder().encode('Mine now.\n'));
    await workspace.fs.delete(gone);
    try {
      await commands.executeCommand(COMMANDS.copySeeds);
      assert.deepEqual(await workspace.fs.readFile(gone), original);
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(mine)), 'Mine now.\n');
    } finally {
      await workspace.fs.writeFile(mine, shipped);
      await workspace.fs.writeFile(gone, original);
    }
  });

  it('copies the quote at the cursor with its speaker', async () => {
    const editor = await open(seedUri('002_b00085c7a48236d7.txt'));
    await hoverText(editor.document, 'Je regrette');
    const place = rangeOf(editor.document, 'Je regrette').start;
    editor.selection = new Selection(place, place);
    // A headless window may not write to the clipboard before it has the focus.
    await eventually(
      async () =>
        (await commands.executeCommand(COMMANDS.copyQuote)) === undefined &&
        /^“Je regrette .* \(Ilya Sutskever\)$/.test(await env.clipboard.readText()),
      'the quote on the clipboard',
    );
  });

  it('finds the names of closed articles as workspace symbols', async () => {
    const symbols = await eventually(async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'sutskever',
      );
      return found.length > 0 && found;
    }, 'symbols');
    assert.ok(symbols.every(({ name }) => /sutskever/i.test(name)));
  });

  it('gives an article its language however it is opened, once', async () => {
    const uri = inWorkspace('articles/by-hand.txt');
    await workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('Emmanuel Macron a rencontré Angela Merkel à Berlin.\n'),
    );
    try {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await eventually(() => document.languageId === 'pressmark-article', 'the language of articles');
      await languages.setTextDocumentLanguage(document, 'plaintext');
      await hoverText(document, 'Angela Merkel');
      assert.equal(document.languageId, 'plaintext', 'what the reader chose stays');
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(uri);
    }
  });

  it('follows articles that come, move and go', async () => {
    const folder = inWorkspace('articles/new');
    const first = Uri.joinPath(folder, 'one.txt');
    const second = Uri.joinPath(folder, 'two.txt');
    const text =
      'La visite de Barnabé Quillfeather\n\nBarnabé Quillfeather est arrivé à Paris, selon Barnabé Quillfeather.\n';
    const places = async (): Promise<readonly string[]> => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Quillfeather',
      );
      return found.map(({ location }) => location.uri.path.slice(location.uri.path.lastIndexOf('/') + 1));
    };
    await commands.executeCommand(COMMANDS.refreshArticles);
    await workspace.fs.writeFile(first, new TextEncoder().encode(text));
    await eventually(async () => (await places()).includes('one.txt'), 'the new article');
    await workspace.fs.rename(first, second);
    await eventually(async () => (await places()).join() === 'two.txt', 'the renamed article');
    await workspace.fs.delete(folder, { recursive: true });
    await eventually(async () => (await places()).length === 0, 'the end of the article');
  });

  it('offers nothing in files that are no articles', async () => {
    const uri = inWorkspace('other.txt');
    await workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('Emmanuel Macron a rencontré Angela Merkel à Berlin.\n'),
    );
    try {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      assert.equal(document.languageId, 'plaintext');
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        new Position(0, 4),
      );
      assert.deepEqual(hovers, []);
      assert.equal(languages.match({ language: 'pressmark-article' }, document), 0);
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(uri);
    }
  });
});
