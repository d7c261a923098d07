import type { Span } from '../text/span';

/** A place that could be meant. */
export interface Candidate {
  readonly span: Span;
  /** 0 to 1: quote, both contexts and position together. */
  readonly score: number;
}

/** What differs inside a quote that `changed`: the gravest thing first. */
export type ChangeReason = 'number' | 'name' | 'words';

/** Why nothing was found: codes, so that `host/` can say it in the reader's language. */
export type OrphanReason =
  /** The selectors hold no words. */
  | 'empty-quote'
  /** Nothing in the text is near enough to the quote. */
  | 'quote-gone'
  /** The words occur, but not in the surroundings that they had: other mentions, not this one. */
  | 'only-look-alikes'
  /** The selectors give no surroundings, and the words are too few or too frequent to stand alone. */
  | 'context-missing';

/** The answer of `locate`. Spans are UTF-16, into the text that was searched. */
export type Located =
  /** The very words (but for quote marks, apostrophes, spaces, Unicode form) at the very position. */
  | { readonly outcome: 'exact'; readonly span: Span; readonly score: number }
  /** The very words at another position. */
  | { readonly outcome: 'moved'; readonly span: Span; readonly score: number }
  /** The right place with other words in it; the stored quote stays until the reader accepts the new words. */
  | {
      readonly outcome: 'changed';
      readonly span: Span;
      readonly score: number;
      readonly reason: ChangeReason;
    }
  /** Several places fit about as well; best first, at most 10. */
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** Nothing fits well enough; candidates are for repair by hand only, best first, and may be none. */
  | { readonly outcome: 'orphan'; readonly reason: OrphanReason; readonly candidates: readonly Candidate[] };

/** The span that was found; null for `ambiguous` and `orphan`. */
export function spanOf(located: Located): Span | null {
  return located.outcome === 'ambiguous' || located.outcome === 'orphan' ? null : located.span;
}
