/** Annotations as comment threads of VS Code. What only a window can show is in test/ui. */
import assert from 'node:assert/strict';
import { CommentMode, CommentThreadState, commands, MarkdownString, Range } from 'vscode';
import { COMMANDS } from '../../../src/ids';
import {
  annotate,
  annotationStore,
  annotationsView,
  remove,
  removeAllNotes,
  threadOf,
  threads,
  withArticle,
  wordsOf,
} from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';

const TEXT = 'A short headline\n\nThe minister said that 3,000 jobs are safe. The union doubts it.\n';

describe('comment threads', () => {
  before(() => pressmark().activate());

  after(async () => {
    await removeAllNotes();
    await remove(inWorkspace('.pressmark'));
  });

  it('are on the very words, with tags beside the author', async () => {
    await withArticle('thread.txt', TEXT, async (editor) => {
      const id = await annotate(editor, '3,000 jobs', { comment: 'Source?', tags: ['figures', 'to check'] });
      const thread = await threadOf(editor, id);
      assert.equal(wordsOf(editor, thread), '3,000 jobs');
      assert.equal(thread.thread.label, '“3,000 jobs”');
      assert.equal(thread.comments[0]?.label, '#figures #to check');
      assert.equal(thread.thread.canReply, true);
    });
  });

  it('take Markdown, but neither commands, nor HTML, nor images', async () => {
    await withArticle('markdown.txt', TEXT, async (editor) => {
      const comment =
        '**bold** ![pixel](https://example.com/p.png) <b>html</b> [run](command:pressmark.showLog)';
      const thread = await threadOf(editor, await annotate(editor, 'The union', { comment }));
      const body = thread.comments[0]?.body;
      assert.ok(body instanceof MarkdownString);
      assert.equal(body.isTrusted, false);
      assert.equal(body.supportHtml, false);
      assert.match(body.value, /\*\*bold\*\*/);
      assert.ok(!body.value.includes('![pixel]'));
      assert.ok(body.value.includes('\\<b>html\\</b>'), 'tags are seen as they were typed');
    });
  });

  it('hold replies, oldest first', async () => {
    await withArticle('replies.txt', TEXT, async (editor) => {
      const id = await annotate(editor, 'The union', { comment: 'Which one?' });
      const { thread } = await threadOf(editor, id);
      const reply = await commands.executeCommand<string>(COMMANDS.submitReply, {
        thread,
        text: 'The metalworkers.',
      });
      assert.ok(reply);
      const shown = await threadOf(editor, id, ({ comments }) => comments.length === 2);
      assert.deepEqual(
        shown.comments.map(({ typed }) => typed),
        ['Which one?', 'The metalworkers.'],
      );
      await commands.executeCommand(COMMANDS.deleteComment, shown.comments[1]);
      await threadOf(editor, id, ({ comments }) => comments.length === 1);
    });
  });

  it('are edited in place, and cancelled edits change nothing', async () => {
    await withArticle('edit.txt', TEXT, async (editor) => {
      const id = await annotate(editor, 'The union', { comment: 'first' });
      const [comment] = (await threadOf(editor, id)).comments;
      assert.ok(comment);
      await commands.executeCommand(COMMANDS.editComment, comment);
      assert.equal(comment.mode, CommentMode.Editing);
      comment.body = 'not wanted';
      await commands.executeCommand(COMMANDS.cancelComment, comment);
      assert.equal(comment.typed, 'first');
      await commands.executeCommand(COMMANDS.editComment, comment);
      comment.body = 'second';
      await commands.executeCommand(COMMANDS.saveComment, comment);
      assert.equal(comment.mode, CommentMode.Preview);
      await threadOf(editor, id, ({ comments }) => comments[0]?.typed === 'second');
    });
  });

  it('keep what is being typed into one while another changes', async () => {
    await withArticle('while.txt', TEXT, async (editor) => {
      const id = await annotate(editor, 'The union', { comment: 'first' });
      const [comment] = (await threadOf(editor, id)).comments;
      assert.ok(comment);
      await commands.executeCommand(COMMANDS.editComment, comment);
      comment.body = 'half a sen';
      await commands.executeCommand(COMMANDS.submitReply, {
        thread: (await threadOf(editor, id)).thread,
        text: 'Meanwhile',
      });
      const thread = await threadOf(editor, id, ({ comments }) => comments.length === 2);
      assert.equal(thread.comments[0], comment);
      assert.equal(comment.mode, CommentMode.Editing);
      assert.equal(comment.typed, 'half a sen');
      await commands.executeCommand(COMMANDS.cancelComment, comment);
    });
  });

  it('keep an edit made elsewhere beside what was typed meanwhile', async () => {
    await withArticle('both.txt', TEXT, async (editor) => {
      const id = await annotate(editor, 'The union', { comment: 'first' });
      const [comment] = (await threadOf(editor, id)).comments;
      assert.ok(comment);
      await commands.executeCommand(COMMANDS.editComment, comment);
      comment.body = 'mine';
      (await annotationStore()).update(id, { comment: 'theirs' });
      await commands.executeCommand(COMMANDS.saveComment, comment);
      const thread = await threadOf(editor, id, ({ comments }) => comments.length === 2);
      assert.deepEqual(
        thread.comments.map(({ typed }) => typed),
        ['theirs', 'mine'],
      );
    });
  });

  it('stay open with what is being typed when their note is deleted or its words are lost', async () => {
    await withArticle('half-written.txt', TEXT, async (editor) => {
      const lost = await annotate(editor, 'The union', { comment: 'first' });
      const removed = await annotate(editor, '3,000 jobs', { comment: 'second' });
      const editors = await Promise.all(
        [lost, removed].map(async (id) => (await threadOf(editor, id)).comments[0]),
      );
      for (const comment of editors) {
        assert.ok(comment);
        await commands.executeCommand(COMMANDS.editComment, comment);
        comment.body = 'half a sen';
      }
      await commands.executeCommand(COMMANDS.deleteAnnotation, removed);
      await editor.edit((edit) => {
        edit.replace(new Range(0, 0, editor.document.lineCount, 0), 'Nothing is left of it.\n');
      });
      await eventually(async () => (await annotationsView()).some((line) => line.includes('orphan')));
      await commands.executeCommand(COMMANDS.saveComment, editors[1]);
      for (const comment of editors) {
        assert.equal(comment?.mode, CommentMode.Editing);
        assert.equal(comment.typed, 'half a sen');
      }
      assert.equal((await threads(editor)).length, 2);
      await commands.executeCommand(COMMANDS.saveComment, editors[0]);
      await commands.executeCommand(COMMANDS.cancelComment, editors[1]);
      await eventually(async () => (await threads(editor)).length === 0, 'the threads to end');
      assert.equal((await annotationStore()).get(lost)?.comment, 'half a sen');
    });
  });

  it('show that they are resolved, in state and label', async () => {
    await withArticle('resolved.txt', TEXT, async (editor) => {
      const id = await annotate(editor, 'The union', { comment: 'Done?' });
      await threadOf(editor, id);
      await commands.executeCommand(COMMANDS.resolveAnnotation, id);
      const thread = await threadOf(editor, id, (each) => each.thread.state === CommentThreadState.Resolved);
      assert.match(thread.thread.label ?? '', /^Resolved — “The union”$/);
      await commands.executeCommand(COMMANDS.reopenAnnotation, id);
      await threadOf(editor, id, (each) => each.thread.state === CommentThreadState.Unresolved);
    });
  });
});
