import { LABEL_COUNT } from '../../../../src/core/entities/labels';
import { type ModelArrays, TRANSITION_COUNT } from '../../../../src/core/entities/model-file';

/** A model without any feature or word: everything it sees is `O`. */
export function emptyModel(): ModelArrays {
  return {
    scale: 0.01,
    calibration: [0, 1],
    transitions: new Float32Array(TRANSITION_COUNT),
    lexiconBuckets: new Uint32Array(3),
    lexiconPalette: new Uint32Array(1),
    lexiconFingerprints: new Uint16Array(0),
    lexiconValues: new Uint16Array(0),
    weightBuckets: new Uint32Array(3),
    weightFingerprints: new Uint16Array(0),
    weights: new Int8Array(0),
  };
}

/** Scores that make the given labels best by far. */
export function scoresFor(labels: readonly number[]): Int32Array {
  const scores = new Int32Array(labels.length * LABEL_COUNT).fill(-500);
  labels.forEach((label, at) => {
    scores[at * LABEL_COUNT] = 0;
    scores[at * LABEL_COUNT + label] = 500;
  });
  return scores;
}
