import weights from './kind-weights.generated.json';
import { dictionary } from '../../text/dictionary';

/** The kinds that a stretch between marks can be. */
export type MarkedKind = 'direct' | 'fragment' | 'term';

const KINDS: readonly MarkedKind[] = ['direct', 'fragment', 'term'];

export interface KindDecision {
  readonly kind: MarkedKind;
  /** Probability of the kind under the model, 0 to 1. */
  readonly probability: number;
}

const WEIGHTS = dictionary<readonly number[]>(weights);

/** A log-linear model over the features of `kind-features.ts`; weights are learned by `tools/bench/quotes-train.mjs`. */
export function decideKind(features: readonly string[]): KindDecision {
  const scores = [0, 0, 0];
  for (const feature of features) {
    WEIGHTS[feature]?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + weight;
    });
  }
  const top = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  const best = scores.indexOf(top);
  return { kind: KINDS[best] ?? 'term', probability: (exponentials[best] ?? 0) / total };
}
