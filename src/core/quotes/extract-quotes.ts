import type { QuoteEvidence } from './analyse-quotes';
import { analyseQuotes } from './analyse-quotes';
import { decideKind } from './kinds/decide-kind';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';

function toQuote({ span, attribution, evidence }: QuoteEvidence): Quote {
  const { kind, probability } = decideKind(evidence.features);
  const isSpeech = kind !== 'term';
  return {
    start: span.start,
    end: span.end,
    outer: span.outer,
    kind,
    cue: isSpeech ? attribution.cue : null,
    speaker: isSpeech ? attribution.speaker : null,
    confidence: probability * (span.repaired ? 0.7 : 1),
  };
}

/** The quotes of one article, sorted by start. Deterministic, linear in the length of the text, never throws. */
export function extractQuotes(article: QuoteInput): readonly Quote[] {
  return analyseQuotes(article).map(toQuote);
}
