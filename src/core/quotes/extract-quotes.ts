import type { QuoteAnalysis, QuoteEvidence } from './analyse-quotes';
import { analyseQuotes } from './analyse-quotes';
import type { Tie } from './attribution/attribution';
import type { KindDecision, KindWeights } from './kinds/decide-kind';
import { decideKind, kindProbabilities } from './kinds/decide-kind';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';
import type { Forest } from './speakers/trees';
import type { SpeakerDecision } from './speakers/choose-speaker';
import { chooseSpeaker } from './speakers/choose-speaker';
import { accuracyOf } from './speakers/way';

/** What the benchmark learned without the article at hand. */
export interface LearnedWeights {
  readonly kinds: KindWeights;
  readonly speakers: Forest;
}

function toQuote(quote: QuoteEvidence, weights?: LearnedWeights): Quote {
  const { span, attribution } = quote;
  let decided: SpeakerDecision | null = null;
  const speaker = (): SpeakerDecision => (decided ??= decideSpeaker(quote, weights?.speakers));
  const { kind, probability } = kindOf(quote, speaker, weights?.kinds);
  const isSpeech = kind !== 'term';
  const said = isSpeech ? speaker() : null;
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

/** How often what is called so is a name: always in the annotated articles. */
const CALLED = 0.95;

function kindOf(
  { span, evidence, isIntroduced, isCalled }: QuoteEvidence,
  speaker: () => SpeakerDecision,
  weights?: KindWeights,
): KindDecision {
  // A dialogue dash opens speech and nothing else; the model has not seen any.
  if (span.family === 'dash') return { kind: 'direct', probability: 0.8 };
  const probabilities = kindProbabilities(evidence.features, weights);
  if (isCalled) return { kind: 'term', probability: Math.max(CALLED, probabilities[2] ?? 0) };
  return decideKind(probabilities, isIntroduced, () =>
    speaker().speaker === null ? 0 : speaker().probability,
  );
}

/** Words of attribution that are a quote's own. */
const OWN_TIES: ReadonlySet<Tie> = new Set<Tie>([
  'verb-after',
  'verb-before',
  'according-to',
  'inside',
  'colon',
  'signature',
]);

/** Who said a quote if it is one: whoever the words of attribution settle, or the model chooses. */
function decideSpeaker({ span, attribution, way, choose }: QuoteEvidence, known?: Forest): SpeakerDecision {
  // The lines of a talk are two people's by turns: whoever no words tell is not guessed at.
  if (span.family === 'dash' && !OWN_TIES.has(attribution.tie)) return { speaker: null, probability: 1 };
  if (choose !== null) return chooseSpeaker(choose(), known);
  return { speaker: attribution.speaker, probability: way === null ? 1 : accuracyOf(way) };
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
