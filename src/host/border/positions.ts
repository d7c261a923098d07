import { Range } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';

/** A span as VS Code shows it: line and character. */
export function toRange(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A range as offsets in UTF-16 code units. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
