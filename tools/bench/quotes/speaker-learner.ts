import type { Tree } from '../../../src/core/quotes/speakers/trees';
import { Booster } from './boosting';

/** The alternatives for the speaker of one quote of the gold. */
export interface SpeakerExample {
  /** Features of each alternative. */
  readonly alternatives: readonly (readonly number[])[];
  /** Whether the gold accepts each; at least one. */
  readonly isRight: readonly boolean[];
}

const TREES = 64;

/**
 * Gradient boosting of a conditional likelihood: the alternatives of a quote compete, and those that are right together should win.
 * Deterministic.
 */
export function learnSpeakers(examples: readonly SpeakerExample[]): readonly Tree[] {
  const rows = examples.flatMap(({ alternatives }) => alternatives);
  const right = examples.flatMap(({ isRight }) => isRight);
  const booster = new Booster(rows);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const trees: Tree[] = [];
  while (trees.length < TREES) {
    let from = 0;
    for (const { isRight } of examples) {
      compete(booster.scores, right, from, from + isRight.length, slopes, bends);
      from += isRight.length;
    }
    trees.push(booster.grow(slopes, bends, trees.length));
  }
  return trees;
}

/** The least that a row bends the likelihood, so that no leaf of the certain ones runs away. */
const MIN_BEND = 1e-3;

/** First and second derivatives of minus the logarithm of the probability of those that are right, for the rows of one quote. */
function compete(
  scores: Float64Array,
  right: readonly boolean[],
  from: number,
  to: number,
  slopes: Float64Array,
  bends: Float64Array,
): void {
  let top = -Infinity;
  for (let row = from; row < to; row++) top = Math.max(top, scores[row] ?? 0);
  let all = 0;
  let won = 0;
  for (let row = from; row < to; row++) {
    const value = Math.exp((scores[row] ?? 0) - top);
    slopes[row] = value;
    all += value;
    if (right[row] === true) won += value;
  }
  for (let row = from; row < to; row++) {
    const value = slopes[row] ?? 0;
    const probability = value / all;
    slopes[row] = probability - (right[row] === true ? value / won : 0);
    bends[row] = Math.max(probability * (1 - probability), MIN_BEND);
  }
}
