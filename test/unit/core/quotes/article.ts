import { analyse } from '../../../../src/core/analysis/analyse';
import type { Quote } from '../../../../src/core/quotes/quote';
import type { QuoteInput } from '../../../../src/core/quotes/quote-input';

/** A text without names, title and page remains, as the extractor takes it. */
export const inputOf = (text: string, language: string): QuoteInput => ({
  text,
  language,
  title: null,
  boilerplate: [],
  mentions: [],
});

/** The quotes of a text, without a recogniser: names are found by their capitals. */
export function quotesOf(text: string, language: string): readonly Quote[] {
  return analyse(text, { recogniser: null, language }).quotes;
}

/** What is inside the marks of each quote. */
export function innersOf(text: string, language: string): readonly string[] {
  return quotesOf(text, language)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end }) => text.slice(start, end));
}
