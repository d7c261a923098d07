import type { Mention } from '../entities/mention';
import type { Span } from '../text/span';

/** What the extractor needs to know of an article. All spans are into `text`, sorted. */
export interface QuoteInput {
  readonly text: string;
  /** ISO 639-1; a language without a lexicon is read with marks and colons alone. */
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly title: Span | null;
  readonly byline: Span | null;
  /** Page remains: no quote is looked for in them, and no speaker either. */
  readonly boilerplate: readonly Span[];
  /** Names with their canonical form. May be empty or wrong in places: capitalised words are read as well. */
  readonly mentions: readonly Mention[];
}
