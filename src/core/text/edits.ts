import type { Span } from './span';
import { countWhere } from './count-where';

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

/** Where one span is after a set of edits. For many spans, ask `remapping` once. */
export function remapSpan(span: Span, edits: readonly Edit[]): RemappedSpan {
  return remapping(edits)(span);
}

/**
 * Tells where spans are after a set of edits, given in any order. Text typed at the very border of a span stays outside of it. Each
 * answer takes the logarithm of the number of edits, and those that touch the span.
 */
export function remapping(edits: readonly Edit[]): (span: Span) => RemappedSpan {
  const ordered = edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  /** By how much the text grows through the edits before each. */
  const growths = [0];
  for (const edit of ordered) growths.push((growths.at(-1) ?? 0) + growthOf(edit));
  return (span) => {
    const first = firstNotBefore(ordered, span.start);
    return remapThrough(span, ordered, first, growths[first] ?? 0);
  };
}

const growthOf = ({ start, end, text }: Edit): number => text.length - (end - start);

/** The first edit that ends behind an offset: edits do not overlap, so their ends are sorted, too. */
function firstNotBefore(ordered: readonly Edit[], offset: number): number {
  return countWhere(ordered.length, (edit) => (ordered[edit]?.end ?? 0) <= offset);
}

function remapThrough(
  span: Span,
  ordered: readonly Edit[],
  first: number,
  growthBefore: number,
): RemappedSpan {
  let { start, end } = span;
  /** Growth of the text before the span, and within it. */
  let before = growthBefore;
  let inside = 0;
  let isEdited = false;
  for (let at = first; at < ordered.length; at++) {
    const edit = ordered[at];
    // An insertion right at the end, or anything behind it, does not concern the span.
    if (edit === undefined || edit.start >= span.end) break;
    if (edit.start <= span.start && edit.end >= span.end) return { kind: 'lost' };
    isEdited = true;
    if (edit.start <= span.start) {
      // Its beginning was replaced: the span begins behind the new text.
      start = edit.end;
      before += growthOf(edit);
    } else if (edit.end >= span.end) {
      end = edit.start;
    } else {
      inside += growthOf(edit);
    }
  }
  const moved = { start: start + before, end: end + before + inside };
  return moved.end > moved.start || span.start === span.end
    ? { kind: isEdited ? 'edited' : 'kept', span: moved }
    : { kind: 'lost' };
}
