import { CommentMode, l10n, MarkdownString } from 'vscode';
import type { CommentAuthorInformation } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { AnnotationComment } from '../annotations/arguments';
import { tagsOf } from '../annotations/labels';
import { safeMarkdown } from '../annotations/note-markdown';

/** An annotation or a reply in a thread. The same object for as long as it is shown, so that VS Code keeps its editor. */
export class ThreadComment implements AnnotationComment {
  readonly #redraw: () => void;
  readonly noteAddress: string;
  #annotation: Annotation;
  #original: string;
  mode = CommentMode.Preview;
  body: MarkdownString | string;
  contextValue: string;

  constructor(noteAddress: string, annotation: Annotation, isEditable: boolean, redraw: () => void) {
    this.noteAddress = noteAddress;
    this.#annotation = annotation;
    this.#original = annotation.comment;
    this.#redraw = redraw;
    this.body = bodyOf(annotation);
    this.contextValue = contextOf(isEditable);
  }

  get author(): CommentAuthorInformation {
    return { name: this.#annotation.creator || l10n.t('Unnamed reader') };
  }

  get label(): string {
    const { tags, conflictOf } = this.#annotation;
    const conflict = conflictOf === null ? '' : l10n.t('second version');
    return [tagsOf(tags), conflict].filter((part) => part !== '').join(' ');
  }

  get timestamp(): Date {
    return new Date(this.#annotation.created);
  }

  get original(): string {
    return this.#original;
  }

  get typed(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }

  /** What is being typed into it stays. */
  update(annotation: Annotation, isEditable: boolean): void {
    this.#annotation = annotation;
    this.contextValue = contextOf(isEditable);
    if (this.mode === CommentMode.Preview) this.body = bodyOf(annotation);
  }

  edit(): void {
    this.mode = CommentMode.Editing;
    this.#original = this.#annotation.comment;
    this.body = this.#annotation.comment;
    this.#redraw();
  }

  show(): void {
    this.mode = CommentMode.Preview;
    this.body = bodyOf(this.#annotation);
    this.#redraw();
  }
}

function contextOf(isEditable: boolean): string {
  return isEditable ? 'annotation editable' : 'annotation';
}

/** Markdown of whoever wrote into the file: it may neither run commands nor bring HTML or load images. */
function bodyOf({ comment, tags }: Annotation): MarkdownString {
  const text = comment || (tags.length > 0 ? '' : l10n.t('Highlighted without a comment.'));
  const body = new MarkdownString(safeMarkdown(text), false);
  body.isTrusted = false;
  body.supportHtml = false;
  return body;
}
