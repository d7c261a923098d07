/** Annotations in unclear places, of several readers, and files of annotations that cannot be used. */
import assert from 'node:assert/strict';
import { commands, Range, window, workspace } from 'vscode';
import { COMMANDS, SEED_SCHEME, SETTINGS, VIEWS } from '../../../src/ids';
import {
  COUNCIL,
  annotate,
  annotationStore,
  annotationsFile,
  annotationsMessage,
  annotationsView,
  home,
  homeWithoutFolder,
  remove,
  removeAllNotes,
  stored,
  threadOf,
  viewHas,
  withArticle,
  wordsOf,
} from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';
import { listening, type Told } from './support/messages';

describe('annotations of several places and readers', () => {
  before(() => pressmark().activate());

  after(async () => {
    await workspace.getConfiguration().update(SETTINGS.annotationsFile, undefined, false);
    await workspace.getConfiguration().update(SETTINGS.annotationsCreator, undefined, true);
    await removeAllNotes();
    await remove(inWorkspace('.pressmark'));
    // That the codebook was deleted is told now, and not in the middle of a later test.
    await (await home()).codebook.refresh();
  });

  it('that fit two places are marked as unclear until the reader picks one', async () => {
    const sentence = 'They were not asked about it by anybody.';
    const text = `A headline\n\nFirst came the boats. ${sentence} Then it rained.\n`;
    await withArticle('twice.txt', text, async (editor) => {
      const id = await annotate(editor, sentence, { comment: 'By whom?' });
      await threadOf(editor, id);
      const twin = `A headline\n\nThe mayor spoke.\n\n${sentence}\n\nThe mayor left.\n\n${sentence}\n\nIt ended.\n`;
      await editor.edit((edit) => {
        edit.replace(new Range(0, 0, editor.document.lineCount, 0), twin);
      });
      await viewHas(/^ {2}By whom\? \| “They were not asked .*(ambiguous|orphan)/u);
      const picking = commands.executeCommand(COMMANDS.pickCandidate, id);
      // The place that is chosen at the moment is shown in the article.
      await eventually(() => editor.document.getText(editor.selection) === sentence, 'the first place');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await picking;
      const thread = await threadOf(editor, id);
      assert.equal(wordsOf(editor, thread), sentence);
      assert.equal(editor.document.offsetAt(thread.range.start), twin.indexOf(sentence));
    });
  });

  it('of another reader are shown, and cannot be changed', async () => {
    await workspace.getConfiguration().update(SETTINGS.annotationsCreator, 'Ada', true);
    await workspace
      .getConfiguration()
      .update(SETTINGS.annotationsFile, '.pressmark/annotations.${user}.json', false);
    await withArticle('layers.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, '14 boats', { comment: 'Mine' });
      const own = inWorkspace('.pressmark/annotations.Ada.json');
      const mine = await eventually(async () => {
        const text = new TextDecoder().decode(await workspace.fs.readFile(own));
        return text.includes(id) && text;
      });
      const theirs = mine
        .replaceAll(id, 'urn:uuid:00000000-0000-4000-8000-000000000001')
        .replace('Mine', 'Theirs')
        .replaceAll('"Ada"', '"Ben"');
      await workspace.fs.writeFile(
        inWorkspace('.pressmark/annotations.Ben.json'),
        new TextEncoder().encode(theirs),
      );
      const line = await viewHas(/Theirs \| “14 boats”/);
      assert.doesNotMatch(line, /editable/);
      assert.match(await viewHas(/Mine \| “14 boats”/), /editable/);
      // A copy of one's own note in another reader's file is where one's own is.
      const copied = mine.replace('Mine', 'Copied').replaceAll('"Ada"', '"Cy"');
      await workspace.fs.writeFile(
        inWorkspace('.pressmark/annotations.Cy.json'),
        new TextEncoder().encode(copied),
      );
      await viewHas(/Copied \| “14 boats”.* exact /);
      // Undo goes on when the reader's name is part of no path.
      await workspace.getConfiguration().update(SETTINGS.annotationsFile, undefined, false);
      const store = await annotationStore();
      await workspace.getConfiguration().update(SETTINGS.annotationsCreator, 'Ada Byron', true);
      assert.equal(await annotationStore(), store);
    });
  });

  it('on a seed that the workspace holds are titled like the article, and say where they belong', async () => {
    const file = '003_b408afcd8089cbd7.txt';
    const { annotations } = await homeWithoutFolder();
    const added = annotations.add({
      source: `${SEED_SCHEME}:${file}`,
      selectors: null,
      comment: 'No folder',
    });
    assert.ok(added.ok);
    const line = await viewHas(/belongs to seeds\/003_b408afcd8089cbd7\.txt/);
    assert.match(line, /^Sam Altman/);
    annotations.remove([added.value.id]);
  });

  it('are edited and revealed by keys of the view where its focus is', async () => {
    await withArticle('keys.txt', COUNCIL, async (editor) => {
      const first = await annotate(editor, 'The mayor', { comment: 'One' });
      const second = await annotate(editor, 'The fishermen', { comment: 'Two' });
      await viewHas(/Two/);
      const words = (): string => editor.document.getText(window.activeTextEditor?.selection);
      const inView = async (...keys: readonly string[]): Promise<void> => {
        await commands.executeCommand(`${VIEWS.annotations}.focus`);
        for (const key of keys) await commands.executeCommand(key);
      };
      await eventually(async () => {
        // The article, then its two notes.
        await inView('list.focusFirst', 'list.expand', 'list.focusDown', 'list.focusDown');
        await commands.executeCommand(COMMANDS.revealAnnotation, { fromView: true });
        return words() === 'The fishermen';
      }, 'the words of the note with the focus');
      const store = await annotationStore();
      await inView();
      await commands.executeCommand(COMMANDS.editAnnotation, { fromView: true, comment: 'Two, edited' });
      assert.equal(store.get(second)?.comment, 'Two, edited');
      // A list that is drawn anew takes the focus along once it is drawn.
      await viewHas(/Two, edited/);
      await inView('list.focusUp');
      await commands.executeCommand(COMMANDS.editAnnotation, { fromView: true, comment: 'One, edited' });
      assert.equal(store.get(first)?.comment, 'One, edited');
      assert.equal(store.get(second)?.comment, 'Two, edited');
      await viewHas(/One, edited/);
      await inView();
      await commands.executeCommand(COMMANDS.revealAnnotation, { fromView: true });
      assert.equal(words(), 'The mayor');
      // The cursor is on a note, the focus on the heading of its article: nothing is meant.
      await inView('list.focusFirst');
      await commands.executeCommand(COMMANDS.deleteAnnotation, { fromView: true });
      assert.ok(store.get(first) !== undefined && store.get(second) !== undefined);
    });
  });

  it('have a codebook that begins with examples, is read, and gives tags', async () => {
    await commands.executeCommand(COMMANDS.openCodebook);
    const editor = await eventually(
      () =>
        window.activeTextEditor?.document.uri.path.endsWith('codebook.json') === true &&
        window.activeTextEditor,
    );
    assert.match(editor.document.getText(), /"shortcut": "f"/);
    const codes = await eventually(async () => {
      const { codebook } = await home();
      return codebook.codes().length > 0 && codebook.codes();
    }, 'the codes');
    assert.deepEqual(
      codes.map(({ shortcut }) => shortcut),
      ['f', 'w', 'c'],
    );
    assert.equal((await home()).codebook.state.kind, 'ready');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('an annotations file that cannot be used', () => {
  before(() => pressmark().activate());

  after(async () => {
    await removeAllNotes();
    await remove(inWorkspace('.pressmark'));
  });

  for (const [what, content] of [
    ['is not JSON', '{ "this is": not JSON'],
    ['has conflict markers', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n'],
    [
      'is of a newer version',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: '#annotations',
        type: 'AnnotationCollection',
        'pressmark:version': 99,
      }),
    ],
  ] as const) {
    it(`${what}: is left as it is, and what the reader types is kept and moved in later`, async () => {
      await remove(inWorkspace('.pressmark'));
      await withArticle('refused.txt', COUNCIL, async (editor) => {
        const bytes = new TextEncoder().encode(content);
        const probe = await annotate(editor, 'The mayor', { comment: 'Before' });
        await eventually(async () => (await stored()).length === 1);
        await workspace.fs.writeFile(annotationsFile(), bytes);
        const isRefused = async (): Promise<boolean> =>
          (await annotationsView()).every((line) => !line.includes('editable'));
        await eventually(isRefused, 'the file to be refused');
        const id = await annotate(editor, '14 boats', { comment: 'Typed all the same' });
        await viewHas(/Typed all the same \| “14 boats”.*kept/);
        assert.equal(wordsOf(editor, await threadOf(editor, id)), '14 boats');
        assert.deepEqual([...(await workspace.fs.readFile(annotationsFile()))], [...bytes]);
        await workspace.fs.delete(annotationsFile());
        await eventually(async () => {
          await commands.executeCommand(COMMANDS.moveKeptAnnotations);
          return (await stored()).some((each) => each.id === id);
        }, 'the note in the file');
        await viewHas(/Typed all the same \| “14 boats” \| annotation open exact folder/);
        assert.ok(probe);
      });
    });
  }

  it('is repaired: until then the view says what is wrong, then the notes kept meanwhile are offered back', async () => {
    await withArticle('repaired.txt', COUNCIL, async (editor) => {
      await annotate(editor, 'The mayor', { comment: 'Before' });
      await eventually(async () => (await stored()).length === 1);
      const good = await workspace.fs.readFile(annotationsFile());
      const bad = '{ "__proto__": {}, "this is": not JSON';
      await listening(async (told) => {
        await workspace.fs.writeFile(annotationsFile(), new TextEncoder().encode(bad));
        const path = /\.pressmark\/annotations\.json/g;
        await eventually(async () => path.test(await annotationsMessage()), 'a message in the view');
        const { message } = await eventually(() =>
          told.find((each) => /nothing is written/.test(each.message)),
        );
        assert.equal(message.match(path)?.length, 1, message);
        const id = await annotate(editor, '14 boats', { comment: 'Kept meanwhile' });
        await workspace.fs.writeFile(annotationsFile(), good);
        await eventually(() => told.some((each) => /keeps one of your notes/.test(each.message)), 'an offer');
        assert.equal(await annotationsMessage(), '');
        await eventually(async () => (await stored()).some((each) => each.id === id), 'the note in the file');
      }, 'Move It');
    });
  });

  it('is deleted meanwhile: the reader is told so, and can have it written again', async () => {
    await withArticle('again.txt', COUNCIL, async (editor) => {
      const id = await annotate(editor, 'The mayor', { comment: 'One' });
      await eventually(async () => (await stored()).some((each) => each.id === id));
      await listening(async (told) => {
        await workspace.fs.delete(annotationsFile());
        const about = (): readonly Told[] =>
          told.filter(({ message }) => message.includes('annotations.json'));
        const { message, actions } = await eventually(() => about()[0], 'a message');
        assert.match(message, /^\.pressmark\/annotations\.json was deleted\. What it held is still here/);
        assert.deepEqual(actions, ['Write It Again']);
        await eventually(async () => (await stored()).some((each) => each.id === id), 'the file');
        assert.equal(about().length, 1);
      }, 'Write It Again');
    });
  });

  it('is deleted meanwhile: the notes stay, and the next one makes the file anew', async () => {
    await withArticle('deleted.txt', COUNCIL, async (editor) => {
      const first = await annotate(editor, 'The mayor', { comment: 'One' });
      await eventually(async () => (await stored()).some((each) => each.id === first));
      await remove(inWorkspace('.pressmark'));
      const second = await annotate(editor, '14 boats', { comment: 'Two' });
      const ids = await eventually(async () => {
        const now = (await stored()).map(({ id }) => id);
        return now.includes(second) && now;
      });
      assert.ok(ids.length >= 1);
      assert.ok(window.activeTextEditor);
    });
  });
});
