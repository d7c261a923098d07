import type { QuoteAnalysis, QuoteEvidence } from './analyse-quotes';
import { analyseQuotes } from './analyse-quotes';
import type { KindWeights } from './kinds/decide-kind';
import { decideKind } from './kinds/decide-kind';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';
import type { Forest } from './speakers/trees';
import { chooseSpeaker } from './speakers/choose-speaker';
import { accuracyOf } from './speakers/way';

/** What the benchmark learned without the article at hand. */
export interface LearnedWeights {
  readonly kinds: KindWeights;
  readonly speakers: Forest;
}

function toQuote(
  { span, attribution, evidence, way, choose }: QuoteEvidence,
  weights?: LearnedWeights,
): Quote {
  const decided = decideKind(evidence.features, weights?.kinds);
  // A dialogue dash opens speech and nothing else; the model has not seen any.
  const { kind, probability } =
    span.family === 'dash' ? ({ kind: 'direct', probability: 0.8 } as const) : decided;
  const isSpeech = kind !== 'term';
  const settled = { speaker: attribution.speaker, probability: way === null ? 1 : accuracyOf(way) };
  const chosen = isSpeech && choose !== null ? chooseSpeaker(choose(), weights?.speakers) : settled;
  const said = isSpeech ? chosen : null;
  return {
    start: span.start,
    end: span.end,
    outer: span.outer,
    kind,
    cue: isSpeech ? attribution.cue : null,
    speaker: said?.speaker ?? null,
    confidence: probability * (span.repaired ? 0.7 : 1) * (said?.speaker == null ? 1 : said.probability),
  };
}

/** The quotes of an analysed article, sorted by start. The benchmark gives weights that have not seen the article. */
export function decideQuotes(
  { marked, indirect }: QuoteAnalysis,
  weights?: LearnedWeights,
): readonly Quote[] {
  const quotes = marked.map((one) => toQuote(one, weights));
  return [...quotes, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quotes of one article, sorted by start. Deterministic, linear in the length of the text, never throws. */
export function extractQuotes(article: QuoteInput): readonly Quote[] {
  return decideQuotes(analyseQuotes(article));
}
