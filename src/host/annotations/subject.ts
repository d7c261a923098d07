import { window, workspace } from 'vscode';
import type { Range, TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';
import { at } from '../article-index';
import { toSpan } from '../border/positions';
import { asTarget, uriOfTarget } from '../border/target';
import type { TrackedArticle, Tracker } from '../tracker';

/** Words of an open article that a command is about. */
export interface Subject {
  readonly document: TextDocument;
  readonly span: Span;
}

/** The selected words without the white space around them; null when nothing but white space is selected. */
export function selectedSubject(): Subject | null {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return null;
  return trimmed(editor.document, toSpan(editor.document, editor.selection));
}

/** Without a selection: the quote or, inside it, the name that the cursor is on; else the sentence, else the line. */
export function subjectAtCursor(article: TrackedArticle): Subject | null {
  const { document, analysis } = article;
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return null;
  const offset = document.offsetAt(editor.selection.active);
  const found = [...(analysis?.entities ?? []), ...(analysis?.quotes ?? [])];
  const nearest = at(found, offset)[0] ?? at(analysis?.sentences ?? [], offset)[0];
  if (nearest !== undefined) return { document, span: { start: nearest.start, end: nearest.end } };
  return lineSubject(document, editor.selection.active.line);
}

/** The words that a new comment of the editor is about: those selected where it was begun, else the whole line. */
export function subjectOfRange(document: TextDocument, range: Range): Subject | null {
  const given = trimmed(document, toSpan(document, range));
  const coversWords = range.start.character > 0 || !range.end.isEqual(range.end.with({ character: 0 }));
  if (!range.isEmpty && coversWords && given !== null) return given;
  const selection = window.visibleTextEditors.find((editor) => editor.document === document)?.selection;
  if (selection !== undefined && !selection.isEmpty && touchesLines(selection, range)) {
    const selected = trimmed(document, toSpan(document, selection));
    if (selected !== null) return selected;
  }
  return lineSubject(document, range.end.line);
}

/** What a command is about: what a menu handed over, else the selection, else what the cursor is on. */
export async function subjectOf(tracker: Tracker, received: unknown): Promise<Subject | null> {
  const target = asTarget(received);
  if (target?.span != null) {
    const document = await workspace.openTextDocument(uriOfTarget(target));
    return { document, span: target.span };
  }
  const { active } = tracker;
  return active === undefined ? null : (selectedSubject() ?? subjectAtCursor(active));
}

function touchesLines(selection: Range, range: Range): boolean {
  return selection.start.line <= range.end.line && range.start.line <= selection.end.line;
}

function lineSubject(document: TextDocument, line: number): Subject | null {
  return trimmed(document, toSpan(document, document.lineAt(line).range));
}

function trimmed(document: TextDocument, span: Span): Subject | null {
  const text = document.getText().slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  const end = span.start + text.trimEnd().length;
  return start < end ? { document, span: { start, end } } : null;
}
