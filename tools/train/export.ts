import type { ModelArrays } from '../../src/core/entities/model-file';
import { type Crf, STRIDE } from './crf';
import type { LexiconArrays } from './lexicon-builder';

/** Largest absolute weight of each row. */
export function rowStrengths(weights: Float32Array): Float32Array {
  const strengths = new Float32Array(weights.length / STRIDE);
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / STRIDE);
    strengths[row] = Math.max(strengths[row] ?? 0, Math.abs(weights[at] ?? 0));
  }
  return strengths;
}

/** Numbers the `keep` strongest rows from 0, the others -1. */
export function strongest(weights: Float32Array, keep: number): Int32Array {
  const strengths = rowStrengths(weights);
  const sorted = Float32Array.from(strengths).sort();
  const threshold = sorted[Math.max(0, sorted.length - keep)] ?? 0;
  let next = 0;
  return Int32Array.from(strengths, (strength) =>
    strength >= threshold && strength > 0 && next < keep ? next++ : -1,
  );
}

/** Quantises a trained field: `hashes` are the features of its rows. */
export function exportModel(
  crf: Crf,
  hashes: Int32Array,
  lexicon: LexiconArrays,
  calibration: readonly [number, number],
): ModelArrays {
  const order = Array.from(hashes.keys()).sort((a, b) => ((hashes[a] ?? 0) >>> 0) - ((hashes[b] ?? 0) >>> 0));
  const bits = Math.max(1, Math.floor(Math.log2(hashes.length / 6)));
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const row of order) {
    const bucket = ((hashes[row] ?? 0) >>> (32 - bits)) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (let at = 1; at < buckets.length; at++) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  const scale = quantum(crf.weights);
  const weights = new Int8Array(hashes.length * STRIDE);
  order.forEach((row, at) => {
    for (let label = 0; label < STRIDE; label++) {
      const value = Math.round((crf.weights[row * STRIDE + label] ?? 0) / scale);
      weights[at * STRIDE + label] = Math.max(-127, Math.min(127, value));
    }
  });
  return {
    scale,
    calibration,
    transitions: Float32Array.from(crf.transitions),
    lexiconBuckets: lexicon.buckets,
    lexiconPalette: lexicon.palette,
    lexiconFingerprints: lexicon.fingerprints,
    lexiconValues: lexicon.values,
    weightBuckets: buckets,
    weightFingerprints: Uint16Array.from(order, (row) => (hashes[row] ?? 0) & 0xffff),
    weights,
  };
}

/** Step of quantisation such that 1 weight in 20,000 is cut off. */
function quantum(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * (1 - 1 / 20_000))] ?? 1;
  return Math.max(largest, 1e-3) / 127;
}
