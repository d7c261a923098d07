import { MARKED_KINDS } from '../../../src/core/quotes/kinds/decide-kind';
import type { KindWeights } from '../../../src/core/quotes/kinds/decide-kind';

/** A quote of the gold with what its kind is decided on. */
export interface Example {
  readonly features: readonly string[];
  /** Number in `MARKED_KINDS`. */
  readonly kind: number;
  /** How much it counts: the project's own labels less than the gold, which the authors of the guideline made. */
  readonly weight: number;
}

/** Enough that more change nothing: each weight steps by how much its own features bend the loss. */
const STEPS = 200;
const MOMENTUM = 0.9;
const RATE = 0.1;
/** The most that one example bends the loss along one weight: p (1 - p). */
const MOST_BEND = 0.25;
const KINDS = MARKED_KINDS.length;

/**
 * Multinomial logistic regression with an L2 penalty, by full-batch gradient descent with momentum, scaled by a bound of
 * the Hessian's diagonal. Deterministic.
 * `l2` is the penalty of each weight; one weight a feature and kind.
 */
export function learnKinds(examples: readonly Example[], l2: number, wordL2 = 0.5): KindWeights {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ features }) => features.map((name) => KINDS * (numbers.get(name) ?? 0)));
  const weights = new Float64Array(KINDS * names.length);
  const penalties = weights.map((_, index) =>
    names[Math.floor(index / KINDS)]?.startsWith('~') === true ? wordL2 : l2,
  );
  const bends = penalties.slice();
  examples.forEach(({ weight }, index) => {
    for (const at of rows[index] ?? [])
      for (let one = 0; one < KINDS; one++) bends[at + one] = (bends[at + one] ?? 0) + MOST_BEND * weight;
  });
  const speed = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, index) => (penalties[index] ?? l2) * weight);
    examples.forEach(({ kind, weight }, index) => {
      addGradient(gradient, weights, rows[index] ?? [], kind, weight);
    });
    for (let index = 0; index < weights.length; index++) {
      speed[index] = MOMENTUM * (speed[index] ?? 0) - (RATE * (gradient[index] ?? 0)) / (bends[index] ?? 1);
      weights[index] = (weights[index] ?? 0) + (speed[index] ?? 0);
    }
  }
  return new Map(
    names.map((name, number) => [name, [...weights.subarray(KINDS * number, KINDS * (number + 1))]]),
  );
}

function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  row: readonly number[],
  kind: number,
  count: number,
): void {
  const scores = new Float64Array(KINDS);
  for (const at of row)
    for (let one = 0; one < KINDS; one++) scores[one] = (scores[one] ?? 0) + (weights[at + one] ?? 0);
  const top = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  for (let one = 0; one < KINDS; one++) {
    const slope = count * ((exponentials[one] ?? 0) / total - (one === kind ? 1 : 0));
    for (const at of row) gradient[at + one] = (gradient[at + one] ?? 0) + slope;
  }
}
