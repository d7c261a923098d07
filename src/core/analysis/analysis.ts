import type { ArticleStructure } from '../article/structure';
import type { Mention } from '../entities/mention';
import type { Language } from '../language/language';
import type { Quote } from '../quotes/quote';
import type { Span } from '../text/span';

/**
 * Of the form of an analysis, for whoever keeps one longer than the process that made it. The cache keeps none so long: that the same
 * text is analysed differently raises nothing.
 */
export const ANALYSIS_VERSION = 1;

/** A date or time found in the text. */
export interface DateMention extends Span {
  /** ISO 8601, as precise as the text is: `2016-01`, `2016-01-08`, `2016-01-08T14:30`. */
  readonly value: string;
}

/** A number with its unit found in the text. */
export interface Quantity extends Span {
  readonly value: number;
  /** Currency code, `%`, or the unit as written; empty when there is none. */
  readonly unit: string;
}

/** Everything that is known of one article's text. Plain, readonly, serialisable. */
export interface Analysis extends ArticleStructure {
  readonly version: typeof ANALYSIS_VERSION;
  readonly language: Language;
  readonly entities: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
}
