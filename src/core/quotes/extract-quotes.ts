import type { QuoteAnalysis, QuoteEvidence } from './analyse-quotes';
import { analyseQuotes } from './analyse-quotes';
import { accuracyOf } from './confidence';
import type { KindWeights } from './kinds/decide-kind';
import { decideKind } from './kinds/decide-kind';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';

function toQuote({ span, attribution, evidence, way }: QuoteEvidence, weights?: KindWeights): Quote {
  const decided = decideKind(evidence.features, weights);
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
    confidence: probability * (span.repaired ? 0.7 : 1) * (isSpeech && way !== null ? accuracyOf(way) : 1),
  };
}

/** The quotes of an analysed article, sorted by start. The benchmark gives weights that have not seen the article. */
export function decideQuotes({ marked, indirect }: QuoteAnalysis, weights?: KindWeights): readonly Quote[] {
  return [...marked.map((one) => toQuote(one, weights)), ...indirect].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** The quotes of one article, sorted by start. Deterministic, linear in the length of the text, never throws. */
export function extractQuotes(article: QuoteInput): readonly Quote[] {
  return decideQuotes(analyseQuotes(article));
}
