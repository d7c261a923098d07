import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decoder } from '../../../../src/core/entities/decoder';
import { LABEL_COUNT, mayFollow } from '../../../../src/core/entities/labels';
import { TRANSITION_COUNT } from '../../../../src/core/entities/model-file';
import { scoresFor } from './support';

const SCALE = 0.01;
const transitions = new Float32Array(TRANSITION_COUNT);

function decode(scores: Int32Array): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const labels = new Uint8Array(count);
  new Decoder(transitions).decode(scores, SCALE, count, labels);
  return labels;
}

/** Every sequence of labels that IOB2 allows. */
function sequences(count: number, from = -1): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: LABEL_COUNT }, (_, label) => label)
    .filter((label) => mayFollow(from, label))
    .flatMap((label) => sequences(count - 1, label).map((rest) => [label, ...rest]));
}

function weigh(scores: Int32Array, labels: readonly number[]): number {
  return labels.reduce((sum, label, at) => sum + (scores[at * LABEL_COUNT + label] ?? 0) * SCALE, 0);
}

const scores3 = fc
  .array(fc.integer({ min: -300, max: 300 }), { minLength: 3 * LABEL_COUNT, maxLength: 3 * LABEL_COUNT })
  .map((values) => Int32Array.from(values, (value, at) => (at % LABEL_COUNT === 0 ? 0 : value)));

describe('Decoder', () => {
  it('follows the scores', () => {
    assert.deepEqual([...decode(scoresFor([1, 2, 0, 5, 6, 6, 3]))], [1, 2, 0, 5, 6, 6, 3]);
  });

  it('takes no step that IOB2 forbids, also where the scores ask for it', () => {
    const labels = decode(scoresFor([2, 4, 0, 6]));
    let before = -1;
    for (const label of labels) {
      assert.ok(mayFollow(before, label));
      before = label;
    }
  });

  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(scores3, (scores) => {
        const best = Math.max(...sequences(3).map((labels) => weigh(scores, labels)));
        assert.ok(Math.abs(weigh(scores, [...decode(scores)]) - best) < 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('gives an entity the share of all sequences that have it', () => {
    const all = sequences(3);
    fc.assert(
      fc.property(
        scores3,
        fc.constantFrom([0, 1], [0, 2], [1, 3], [0, 3], [2, 3]),
        fc.constantFrom(1, 3, 5, 7),
        (scores, [start = 0, end = 1], label) => {
          const decoder = new Decoder(transitions);
          decoder.sum(scores, SCALE, 3);
          const power = (labels: readonly number[]): number => Math.exp(weigh(scores, labels));
          const has = (labels: readonly number[]): boolean =>
            labels.every((found, at) =>
              at === start ? found === label : at > start && at < end ? found === label + 1 : true,
            ) && labels[end] !== label + 1;
          const total = all.reduce((sum, labels) => sum + power(labels), 0);
          const share = all.filter(has).reduce((sum, labels) => sum + power(labels), 0) / total;
          assert.ok(Math.abs(decoder.probability(start, end, label, 3) - share) < 1e-9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes empty and long sentences', () => {
    assert.equal(decode(new Int32Array(0)).length, 0);
    assert.equal(decode(new Int32Array(5_000 * LABEL_COUNT)).length, 5_000);
  });
});
