import weights from './kind-weights.generated.json';

/** The kinds that a stretch between marks can be, in the order of the weights. */
export const MARKED_KINDS = ['direct', 'fragment', 'term'] as const;

export type MarkedKind = (typeof MARKED_KINDS)[number];

/** For each feature what it adds to the score of each kind. */
export type KindWeights = ReadonlyMap<string, readonly number[]>;

export interface KindDecision {
  readonly kind: MarkedKind;
  /** Probability of the kind under the model, 0 to 1. */
  readonly probability: number;
}

const SHIPPED: KindWeights = new Map<string, readonly number[]>(Object.entries(weights));

/**
 * The probability of each kind, in the order of `MARKED_KINDS`: a log-linear model over the features of `kind-features.ts`; its weights
 * are learned by `tools/bench/quotes.ts`.
 */
export function kindProbabilities(
  features: readonly string[],
  known: KindWeights = SHIPPED,
): readonly number[] {
  const sums: [number, number, number] = [0, 0, 0];
  for (const feature of features) {
    const row = known.get(feature);
    if (row === undefined) continue;
    sums[0] += row[0] ?? 0;
    sums[1] += row[1] ?? 0;
    sums[2] += row[2] ?? 0;
  }
  const top = Math.max(...sums);
  const exponentials = sums.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  return exponentials.map((value) => value / total);
}

/** A term less probable than this is doubtful: where somebody is sure to have said it, it is none. */
const DOUBTFUL_TERM = 0.6;
/** Where somebody stands before a colon, and the quote closes the sentence, only a term more probable than this is one. */
const SURE_TERM = 0.9;
/** How probable a speaker has to be for that. */
const SURE_SPEAKER = 0.7;

/**
 * The kind of a stretch between marks. `speakerProbability`: how probable the speaker is that the article would have for it, 0 for none;
 * asked for only where the kind is in doubt. Cross-validated, as many kinds are right as without it, and more speakers.
 */
export function decideKind(
  probabilities: readonly number[],
  isIntroduced: boolean,
  speakerProbability: () => number,
): KindDecision {
  const [direct = 0, fragment = 0, term = 0] = probabilities;
  const speech: KindDecision =
    direct >= fragment
      ? { kind: 'direct', probability: direct }
      : { kind: 'fragment', probability: fragment };
  if (speech.probability >= term) return speech;
  const isSpeech = isIntroduced
    ? term < SURE_TERM
    : term < DOUBTFUL_TERM && speakerProbability() >= SURE_SPEAKER;
  return isSpeech ? speech : { kind: 'term', probability: term };
}
