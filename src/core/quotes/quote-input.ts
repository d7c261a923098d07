import type { Mention } from '../entities/mention';
import type { Span } from '../text/span';

/** What the extractor needs to know of an article. All spans are into `text`, sorted. */
export interface QuoteInput {
  readonly text: string;
  /** ISO 639-1; in one without a grammar nobody is told by a colon or by the sentences around. */
  readonly language: string;
  readonly title: Span | null;
  /** Where and when it was written, before its first sentence: no part of that. Null or left out when there is none. */
  readonly dateline?: Span | null;
  /** Page remains: no quote is looked for in them, and no speaker either. */
  readonly boilerplate: readonly Span[];
  /** Names with their canonical form. May be empty or wrong in places: capitalised words are read as well. */
  readonly mentions: readonly Mention[];
}
