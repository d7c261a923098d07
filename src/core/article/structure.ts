import type { Span } from '../text/span';

/** What the parts of a raw page are. All spans are into the raw text, sorted, and free of surrounding white space. */
export interface ArticleStructure {
  readonly title: Span | null;
  /** The author's name alone, without "By" or a role. */
  readonly byline: Span | null;
  /** "Paris, 3 mars 2017 -": place and date before the first sentence, without the dash. */
  readonly dateline: Span | null;
  /** Blocks of running text, title and headings included, boilerplate excluded. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** Page remains that are not the article: advertising, "read also", comment forms. Whole lines. */
  readonly boilerplate: readonly Span[];
}
