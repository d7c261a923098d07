import type { Span } from './span';

/**
 * One replacement. Offsets are UTF-16, into the text as it was before the whole set of edits, as in the
 * `contentChanges` of one VS Code event (`rangeOffset`, `rangeOffset + rangeLength`, `text`). Edits of one set do not overlap.
 */
export interface Edit extends Span {
  readonly text: string;
}

/** Where a span went. */
export type RemappedSpan =
  /** Moved with its words untouched. */
  | { readonly kind: 'kept'; readonly span: Span }
  /** Its words were edited: the span still covers what is left of them and what was typed between them. */
  | { readonly kind: 'edited'; readonly span: Span }
  /** All of its words were deleted or replaced: locate it anew from its quote (an undo brings it back that way). */
  | { readonly kind: 'lost' };

/** The text after a set of edits, given in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Where one span is after a set of edits. For many spans use `remapSpans`. */
export function remapSpan(span: Span, edits: readonly Edit[]): RemappedSpan {
  return remapThrough(span, inOrder(edits));
}

/**
 * Where spans are after a set of edits, in the order given. Text typed at the very border of a span stays outside of it.
 * Time grows with the number of spans times the number of edits, without looking at the text.
 */
export function remapSpans(spans: readonly Span[], edits: readonly Edit[]): readonly RemappedSpan[] {
  const ordered = inOrder(edits);
  return spans.map((span) => remapThrough(span, ordered));
}

/** The one edit that turns `before` into `after`: what is between their common beginning and end; null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function remapThrough(span: Span, ordered: readonly Edit[]): RemappedSpan {
  let { start, end } = span;
  /** Growth of the text before the span, and within it. */
  let before = 0;
  let inside = 0;
  let isEdited = false;
  for (const edit of ordered) {
    // An insertion right at the end, or anything behind it, does not concern the span.
    if (edit.start >= span.end) break;
    const growth = edit.text.length - (edit.end - edit.start);
    if (edit.end <= span.start) {
      before += growth;
      continue;
    }
    if (edit.start <= span.start && edit.end >= span.end) return { kind: 'lost' };
    isEdited = true;
    if (edit.start <= span.start) {
      // Its beginning was replaced: the span begins behind the new text.
      start = edit.end;
      before += growth;
    } else if (edit.end >= span.end) {
      end = edit.start;
    } else {
      inside += growth;
    }
  }
  const moved = { start: start + before, end: end + before + inside };
  return moved.end > moved.start || span.start === span.end
    ? { kind: isEdited ? 'edited' : 'kept', span: moved }
    : { kind: 'lost' };
}
