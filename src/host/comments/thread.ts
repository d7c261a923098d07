import { CommentMode, CommentThreadCollapsibleState, CommentThreadState, l10n } from 'vscode';
import type { CommentController, CommentThread, Range, Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { rememberThread } from '../annotations/arguments';
import { statusLabel, titleOf } from '../annotations/labels';
import { isEditable, statusOf, type Note } from '../annotations/note';
import { noteAddress } from '../annotations/note-address';
import { ThreadComment } from './comment';

/** One note as a comment thread on its words. */
export class NoteThread {
  readonly #thread: CommentThread;
  /** By address. */
  readonly #comments = new Map<string, ThreadComment>();
  readonly #editorClosed: () => void;
  #shown: string | undefined;

  constructor(
    controller: CommentController,
    uri: Uri,
    range: Range,
    note: Note,
    editorClosed: () => void = () => undefined,
  ) {
    this.#editorClosed = editorClosed;
    this.#thread = controller.createCommentThread(uri, range, []);
    this.#thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    rememberThread(this.#thread, note.address);
    this.update(range, note);
  }

  /** Changes only what differs: each change is a message to the window, and there may be a thousand threads. */
  update(range: Range, note: Note): void {
    const thread = this.#thread;
    if (!thread.range.isEqual(range)) thread.range = range;
    const shown = fingerprint(note);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const canReply = note.home.annotations.state.kind === 'ready';
    thread.label = labelOf(note);
    thread.state =
      note.annotation.state === 'resolved' ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.canReply = canReply;
    thread.contextValue = contextOf(note);
    this.#show([note.annotation, ...note.replies], note);
  }

  expand(): void {
    // VS Code does not tell when the reader folds a thread: the same state again would change nothing.
    this.#thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.#thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Opens the editor of one of its comments. */
  edit(address: string): void {
    this.expand();
    this.#comments.get(address)?.edit();
  }

  /** The range as last drawn. */
  get range(): Range {
    return this.#thread.range;
  }

  get comments(): readonly ThreadComment[] {
    return [...this.#comments.values()];
  }

  get thread(): CommentThread {
    return this.#thread;
  }

  dispose(): void {
    this.#thread.dispose();
  }

  #show(annotations: readonly Annotation[], note: Note): void {
    const gone = new Set(this.#comments.keys());
    for (const annotation of annotations) {
      const address = noteAddress(note.home, annotation.id);
      gone.delete(address);
      const canEdit = note.home.annotations.isEditable(annotation.id);
      const known = this.#comments.get(address);
      if (known !== undefined) known.update(annotation, canEdit);
      else this.#comments.set(address, this.#comment(address, annotation, canEdit));
    }
    for (const address of gone) {
      // What is being typed into a reply that somebody deletes is not to be lost.
      if (this.#comments.get(address)?.mode !== CommentMode.Editing) this.#comments.delete(address);
    }
    this.#redraw();
  }

  #comment(address: string, annotation: Annotation, canEdit: boolean): ThreadComment {
    return new ThreadComment(address, annotation, canEdit, () => {
      this.#redraw();
      if (this.isBeingEdited) return;
      // Draws anew what had to wait for the editor.
      this.#shown = undefined;
      this.#editorClosed();
    });
  }

  #redraw(): void {
    this.#thread.comments = [...this.#comments.values()];
  }

  get isBeingEdited(): boolean {
    return this.comments.some(({ mode }) => mode === CommentMode.Editing);
  }
}

/** "moved: “quoted words”": the state first, so that it is read first and survives being cut. */
function labelOf(note: Note): string {
  const words = l10n.t('“{0}”', titleOf(note));
  const states = [note.annotation.state === 'resolved' ? l10n.t('Resolved') : '', statusLabel(note)];
  const state = states.filter((part) => part !== '').join(' · ');
  return state === '' ? words : `${state} — ${words}`;
}

/** Words that the `when` clauses of menus look for. */
function contextOf(note: Note): string {
  const words = [note.annotation.state, statusOf(note), ...(isEditable(note) ? ['editable'] : [])];
  return words.join(' ');
}

function fingerprint(note: Note): string {
  const { annotation, replies, home } = note;
  const versions = [annotation, ...replies].map(({ id, modified, comment, tags, state }) => [
    id,
    modified,
    comment,
    tags,
    state,
  ]);
  return JSON.stringify([versions, statusLabel(note), home.annotations.state.kind, isEditable(note)]);
}
