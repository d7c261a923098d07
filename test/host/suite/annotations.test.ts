/** Annotations over the whole way: commands, the file, the view, the words that they stay on. */
import assert from 'node:assert/strict';
import { commands, env, Range, Selection, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { TextEditor } from 'vscode';
import { COMMANDS, SEED_SCHEME } from '../../../src/ids';
import {
  COUNCIL,
  annotate,
  annotationStore,
  annotationsFile,
  annotationsView,
  openArticle,
  remove,
  removeAllNotes,
  stored,
  threadOf,
  threads,
  viewHas,
  withArticle,
  wordsOf,
} from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

async function replace(editor: TextEditor, words: string, other: string): Promise<void> {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is in the article`);
  const range = new Range(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
  const edit = new WorkspaceEdit();
  edit.replace(editor.document.uri, range, other);
  assert.ok(await workspace.applyEdit(edit));
}

function select(editor: TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  const { document } = editor;
  editor.selection = new Selection(document.positionAt(start), document.positionAt(start + words.length));
}

describe('annotations', () => {
  before(() => pressmark().activate());

  after(async () => {
    await removeAllNotes();
    await remove(inWorkspace('.pressmark'));
  });

  it('are kept in the file of the folder as W3C annotations, with positions in code points', async () => {
    await withArticle('kept.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats', { comment: 'Last year it was 12.', tags: ['figures'] });
      const item = await eventually(
        async () => (await stored()).find((each) => each.id === id),
        'the annotation on disk',
      );
      const { source, selector } = item.target as {
        readonly source: string;
        readonly selector: readonly Record<string, unknown>[];
      };
      assert.equal(source, 'articles/kept.txt');
      const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
      assert.equal(quote?.['exact'], '14 boats');
      const position = selector.find(({ type }) => type === 'TextPositionSelector');
      const before = Array.from(COUNCIL.slice(0, COUNCIL.indexOf('14 boats'))).length;
      assert.deepEqual([position?.['start'], position?.['end']], [before, before + 8]);
      assert.match(JSON.stringify(item.body), /Last year it was 12\./);
      assert.match(JSON.stringify(item.body), /tagging.*figures|figures.*tagging/);
      await viewHas(
        /Last year it was 12\. \| “14 boats” · #figures \| annotation open exact folder editable/,
      );
    });
  });

  it('are on the selected words, without the space around them', async () => {
    await withArticle('selected.txt', COUNCIL, async (editor) => {
      select(editor, ' fishermen answered ');
      const id = await commands.executeCommand<string>(COMMANDS.addAnnotation, { comment: 'Who?' });
      assert.equal(wordsOf(editor, await threadOf(editor, id)), 'fishermen answered');
    });
  });

  it('move with typing before them, with several cursors, undo and a replaced document', async () => {
    await withArticle('typing.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, 'they had heard nothing', { comment: 'Really?' });
      await editor.edit((edit) => {
        edit.insert(editor.document.positionAt(0), 'A new first line.\n');
        edit.insert(editor.document.positionAt(COUNCIL.indexOf('14 boats')), 'some ');
      });
      const follows = (): Promise<unknown> =>
        threadOf(editor, id, (thread) => wordsOf(editor, thread) === 'they had heard nothing');
      await follows();
      await commands.executeCommand('undo');
      await follows();
      await editor.edit((edit) => {
        const all = new Range(0, 0, editor.document.lineCount, 0);
        edit.replace(all, `Something else first.\n\n${COUNCIL}`);
      });
      await follows();
      const quotes = await eventually(async () => {
        const targets = (await stored()).map((each) => JSON.stringify(each.target));
        return targets.length > 0 && targets;
      }, 'the file');
      assert.equal(quotes.filter((each) => each.includes('they had heard nothing')).length, 1);
    });
  });

  it('say that a number changed, keep the quote, and take the new words only when told to', async () => {
    await withArticle('changed.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats will leave', { comment: 'Count.' });
      await replace(editor, '14', '40');
      const thread = await threadOf(editor, id, (each) => /changed/i.test(each.thread.label ?? ''));
      assert.equal(wordsOf(editor, thread), '40 boats will leave');
      assert.match(thread.thread.label ?? '', /number.*14 boats will leave/);
      assert.match(thread.thread.contextValue ?? '', /^open changed editable$/);
      await commands.executeCommand(COMMANDS.acceptChangedText, id);
      await threadOf(editor, id, (each) => /“40 boats will leave”/.test(each.thread.label ?? ''));
      await eventually(async () => JSON.stringify(await stored()).includes('40 boats will leave'));
      await commands.executeCommand(COMMANDS.undoAnnotationChange);
      await threadOf(editor, id, (each) => /changed/i.test(each.thread.label ?? ''));
    });
  });

  it('are listed as lost when their words are gone, and found again when these come back', async () => {
    await withArticle('lost.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, 'they had heard nothing of it', { comment: 'Where?' });
      await threadOf(editor, id);
      await replace(editor, 'The fishermen answered that they had heard nothing of it.', '');
      await viewHas(/^Lost \| 1 note/);
      await viewHas(/^ {2}Where\? \| “they had heard nothing of it” .*orphan/u);
      await eventually(async () => (await threads(editor)).length === 0, 'no thread to claim a place');
      await commands.executeCommand('undo');
      const thread = await threadOf(editor, id);
      assert.equal(wordsOf(editor, thread), 'they had heard nothing of it');
      await eventually(async () => !(await annotationsView()).some((each) => each.startsWith('Lost')));
    });
  });

  it('go to the selection when the reader re-anchors them, and back with undo', async () => {
    await withArticle('anchored.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats', { comment: 'Which ones?' });
      await threadOf(editor, id);
      select(editor, 'The fishermen');
      await commands.executeCommand(COMMANDS.reanchorAnnotation, id);
      await threadOf(editor, id, (each) => wordsOf(editor, each) === 'The fishermen');
      await commands.executeCommand(COMMANDS.undoAnnotationChange);
      await threadOf(editor, id, (each) => wordsOf(editor, each) === '14 boats');
    });
  });

  it('are edited, tagged, resolved and deleted, one step of undo each, bulk changes too', async () => {
    await withArticle('history.txt', COUNCIL, async (editor) => {
      const first = await annotate(editor, 'The mayor', { comment: 'One' });
      const second = await annotate(editor, 'The fishermen', { comment: 'Two' });
      await commands.executeCommand(COMMANDS.editTags, { annotationId: first, tags: ['who'] }, [
        { annotationId: first },
        { annotationId: second },
      ]);
      await viewHas(/One \| “The mayor” · #who/);
      await viewHas(/Two \| “The fishermen” · #who/);
      await commands.executeCommand(COMMANDS.resolveAnnotation, first);
      await viewHas(/The mayor” .*annotation resolved/);
      await commands.executeCommand(COMMANDS.deleteAnnotation, { annotationId: first }, [
        { annotationId: first },
        { annotationId: second },
      ]);
      await eventually(async () => (await threads(editor)).length === 0, 'no thread');
      await commands.executeCommand(COMMANDS.undoAnnotationChange);
      await threadOf(editor, first);
      await threadOf(editor, second);
      await commands.executeCommand(COMMANDS.undoAnnotationChange);
      await viewHas(/The mayor” .*annotation open/);
      await commands.executeCommand(COMMANDS.undoAnnotationChange);
      await eventually(async () => !(await annotationsView()).some((each) => each.includes('#who')));
      await commands.executeCommand(COMMANDS.redoAnnotationChange);
      await viewHas(/One \| “The mayor” · #who/);
    });
  });

  it('on a seed go into the file of the first folder', async () => {
    const seed = Uri.from({ scheme: SEED_SCHEME, path: '/003_b408afcd8089cbd7.txt' });
    try {
      const editor = await openArticle(seed);
      const id = await annotate(editor, 'Sam Altman', { comment: 'The head of OpenAI.' });
      assert.equal(wordsOf(editor, await threadOf(editor, id)), 'Sam Altman');
      const item = await eventually(async () => (await stored()).find((each) => each.id === id));
      assert.equal((item.target as { source: string }).source, `${SEED_SCHEME}:003_b408afcd8089cbd7.txt`);
    } finally {
      await removeAllNotes();
      await commands.executeCommand('workbench.action.closeAllEditors');
    }
  });

  it('on the whole article are listed with it', async () => {
    await withArticle('whole.txt', COUNCIL, async (editor) => {
      const target = { uri: editor.document.uri.toString(), span: null };
      await commands.executeCommand(COMMANDS.addArticleNote, { target, comment: 'No author given.' });
      await viewHas(/No author given\. \| On the whole article/);
    });
  });

  it('follow their article when it is renamed', async () => {
    await withArticle('before.txt', COUNCIL, async (editor, uri) => {
      const id = await annotate(editor, '14 boats', { comment: 'Stay.' });
      await threadOf(editor, id);
      const renamed = inWorkspace('articles/after.txt');
      const edit = new WorkspaceEdit();
      edit.renameFile(uri, renamed);
      assert.ok(await workspace.applyEdit(edit));
      try {
        const item = await eventually(async () =>
          (await stored()).find((each) => JSON.stringify(each.target).includes('articles/after.txt')),
        );
        assert.equal(item.id, id);
        const again = await openArticle(renamed);
        assert.equal(wordsOf(again, await threadOf(again, id)), '14 boats');
      } finally {
        await remove(renamed);
      }
    });
  });

  it('say when their article is gone', async () => {
    await withArticle('gone.txt', COUNCIL, async (editor, uri) => {
      await annotate(editor, '14 boats', { comment: 'Gone?' });
      await eventually(async () => (await stored()).length > 0);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(uri);
      await viewHas(/^ {2}Gone\? .*cannot be found.*missing/);
    });
  });

  it('of others appear when the file changes from outside, and go when it goes', async () => {
    await withArticle('outside.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats', { comment: 'Mine' });
      await eventually(async () => (await stored()).some((each) => each.id === id));
      const bytes = await workspace.fs.readFile(annotationsFile());
      const text = new TextDecoder().decode(bytes);
      await workspace.fs.writeFile(
        annotationsFile(),
        new TextEncoder().encode(text.replace('Mine', 'Changed elsewhere')),
      );
      await viewHas(/Changed elsewhere \| “14 boats”/);
    });
  });

  it('are filtered by article, tag, author, state and text, and all come back', async () => {
    await withArticle('filter.txt', COUNCIL, async (editor) => {
      const first = await annotate(editor, 'The mayor', { comment: 'One', tags: ['who'] });
      await annotate(editor, 'The fishermen', { comment: 'Two' });
      const author = (await annotationStore()).get(first)?.creator;
      await viewHas(/The fishermen/);
      const shown = async (): Promise<readonly string[]> =>
        (await annotationsView())
          .filter((each) => each.includes('annotation '))
          .map((each) => each.trim().split(' |')[0] ?? '');
      await commands.executeCommand(COMMANDS.filterAnnotations, { filter: { tag: 'who' } });
      assert.deepEqual(await shown(), ['One']);
      for (const [filter, notes] of [
        [{ author }, ['One', 'Two']],
        [{ author: 'Somebody Else' }, []],
        [{ source: 'articles/filter.txt' }, ['One', 'Two']],
        [{ source: 'articles/other.txt' }, []],
      ] as const) {
        await commands.executeCommand(COMMANDS.filterAnnotations, { filter });
        assert.deepEqual(await shown(), notes);
      }
      await commands.executeCommand(COMMANDS.filterAnnotations, { filter: { text: 'FISHER' } });
      assert.deepEqual(await shown(), ['Two']);
      await commands.executeCommand(COMMANDS.filterAnnotations, { filter: { state: 'resolved' } });
      assert.deepEqual(await shown(), []);
      await commands.executeCommand(COMMANDS.clearAnnotationFilter);
      assert.deepEqual(await shown(), ['One', 'Two']);
    });
  });

  it('are gone through with next and previous, and round', async () => {
    await withArticle('steps.txt', COUNCIL, async (editor) => {
      const first = await annotate(editor, 'The mayor', { comment: 'One' });
      await annotate(editor, 'The fishermen', { comment: 'Two' });
      await threadOf(editor, first);
      await eventually(async () => (await threads(editor)).length === 2);
      editor.selection = new Selection(0, 0, 0, 0);
      const at = (): string => editor.document.getText(editor.selection);
      for (const [command, words] of [
        [COMMANDS.nextAnnotation, 'The mayor'],
        [COMMANDS.nextAnnotation, 'The fishermen'],
        [COMMANDS.nextAnnotation, 'The mayor'],
        [COMMANDS.previousAnnotation, 'The fishermen'],
      ] as const) {
        await commands.executeCommand(command);
        assert.equal(at(), words);
      }
    });
  });

  it('are copied as a quotation with its source', async () => {
    await withArticle('copy.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats', { comment: 'Count them.', tags: ['figures'] });
      await commands.executeCommand(COMMANDS.copyAnnotation, id);
      assert.equal(await env.clipboard.readText(), '> 14 boats\n\n— copy.txt\n\nCount them.\n\n#figures\n');
    });
  });

  it('are exported as JSON-LD and CSV, and imported again', async () => {
    const [json, csv] = [inWorkspace('export.jsonld'), inWorkspace('export.csv')];
    try {
      await withArticle('export.txt', COUNCIL, async (editor) => {
        const id = await annotate(editor, '14 boats', { comment: '=1+1; "quoted"', tags: ['a', 'b'] });
        await threadOf(editor, id);
        await commands.executeCommand(COMMANDS.exportAnnotations, { file: json });
        await commands.executeCommand(COMMANDS.exportAnnotationsCsv, { file: csv });
        const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(csv));
        assert.match(table, /^\uFEFFid,source,quote,/);
        assert.match(table, /,14 boats,[^]*,"'=1\+1; ""quoted""","a\nb",open,/);
        await commands.executeCommand(COMMANDS.deleteAnnotation, id);
        await eventually(async () => (await threads(editor)).length === 0);
        await commands.executeCommand(COMMANDS.importAnnotations, { file: json });
        assert.equal(wordsOf(editor, await threadOf(editor, id)), '14 boats');
        await commands.executeCommand(COMMANDS.deleteAnnotation, id);
        await eventually(async () => (await threads(editor)).length === 0);
        // A row that names a file outside of the folder is left out; the others are taken.
        const bad = 'urn:uuid:2,../outside.txt,words,,,,,comment,,open,commenting,,,,\r\n';
        await workspace.fs.writeFile(csv, new TextEncoder().encode(`${table}${bad}`));
        await commands.executeCommand(COMMANDS.importAnnotations, { file: csv });
        const thread = await threadOf(editor, id);
        assert.equal(wordsOf(editor, thread), '14 boats');
        assert.equal(thread.comments[0]?.typed, '=1+1; "quoted"');
        assert.equal((await annotationStore()).get('urn:uuid:2'), undefined);
      });
    } finally {
      await remove(json);
      await remove(csv);
    }
  });
});
