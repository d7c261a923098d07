import type { QuoteEvidence } from './analyse-quotes';
import { analyseQuotes } from './analyse-quotes';
import { decideKind } from './kinds/decide-kind';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';

function toQuote({ span, attribution, evidence }: QuoteEvidence): Quote {
  const decided = decideKind(evidence.features);
  // A dialogue dash opens speech and nothing else; the model has not seen any.
  const { kind, probability } =
    span.family === 'dash' ? ({ kind: 'direct', probability: 0.8 } as const) : decided;
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
  const { marked, indirect } = analyseQuotes(article);
  return [...marked.map(toQuote), ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}
