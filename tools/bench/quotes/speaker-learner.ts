import type { SpeakerWeights } from '../../../src/core/quotes/speakers/choose-speaker';

/** The alternatives for the speaker of one quote of the gold. */
export interface SpeakerExample {
  /** Features of each alternative. */
  readonly alternatives: readonly (readonly string[])[];
  /** Whether the gold accepts each; at least one. */
  readonly isRight: readonly boolean[];
  /** Whether the errors of its set were read while the reading of attributions was written: there it looks surer than it is. */
  readonly isRead: boolean;
}

const STEPS = 300;
const MOMENTUM = 0.9;
const RATE = 0.5;

/**
 * Conditional logistic regression with an L2 penalty, by full-batch gradient descent with momentum: the alternatives of a quote
 * compete, and those that are right together should win. Deterministic.
 */
export function learnSpeakers(examples: readonly SpeakerExample[], l2: number): SpeakerWeights {
  const lists = examples.map(({ alternatives, isRead }) =>
    isRead ? alternatives.map(withTrust) : alternatives,
  );
  const names = [...new Set(lists.flat(2))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = lists.map((alternatives) =>
    alternatives.map((features) => features.map((name) => numbers.get(name) ?? 0)),
  );
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    examples.forEach(({ isRight }, index) => {
      addGradient(gradient, weights, rows[index] ?? [], isRight);
    });
    for (let index = 0; index < weights.length; index++) {
      speed[index] = MOMENTUM * (speed[index] ?? 0) - (RATE / examples.length) * (gradient[index] ?? 0);
      weights[index] = (weights[index] ?? 0) + (speed[index] ?? 0);
    }
  }
  return Object.fromEntries(
    names.flatMap((name, number) => (name.endsWith(READ) ? [] : [[name, weights[number] ?? 0]])),
  );
}

const READ = '@read';

/** What speaks for the reading counts apart where its errors were read, so that only what holds elsewhere is kept. */
function withTrust(features: readonly string[]): readonly string[] {
  return [...features, ...features.filter((name) => name.startsWith('read')).map((name) => name + READ)];
}

function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  rows: readonly (readonly number[])[],
  isRight: readonly boolean[],
): void {
  const scores = rows.map((row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  const right = exponentials.reduce((sum, value, index) => sum + (isRight[index] === true ? value : 0), 0);
  rows.forEach((row, index) => {
    const wanted = isRight[index] === true ? (exponentials[index] ?? 0) / right : 0;
    const slope = (exponentials[index] ?? 0) / total - wanted;
    for (const at of row) gradient[at] = (gradient[at] ?? 0) + slope;
  });
}
