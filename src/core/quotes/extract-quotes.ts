import { findMarkedSpans } from './marks/find-marked-spans';
import type { MarkedSpan } from './marks/mark';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';

function toQuote(text: string, span: MarkedSpan): Quote {
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  return {
    start: span.start,
    end: span.end,
    outer: span.outer,
    kind: words > 6 ? 'direct' : 'term',
    cue: null,
    speaker: null,
    confidence: 0.3,
  };
}

/** The quotes of one article, sorted by start. Deterministic, linear in the length of the text, never throws. */
export function extractQuotes(article: QuoteInput): readonly Quote[] {
  return findMarkedSpans(article.text).map((span) => toQuote(article.text, span));
}
