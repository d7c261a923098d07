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

/** A log-linear model over the features of `kind-features.ts`; its weights are learned by `tools/bench/quotes.ts`. */
export function decideKind(features: readonly string[], known: KindWeights = SHIPPED): KindDecision {
  const sums: [number, number, number] = [0, 0, 0];
  for (const feature of features) {
    const row = known.get(feature);
    if (row === undefined) continue;
    sums[0] += row[0] ?? 0;
    sums[1] += row[1] ?? 0;
    sums[2] += row[2] ?? 0;
  }
  const scores: readonly number[] = sums;
  const top = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  const best = scores.indexOf(top);
  return { kind: MARKED_KINDS[best] ?? 'term', probability: (exponentials[best] ?? 0) / total };
}
