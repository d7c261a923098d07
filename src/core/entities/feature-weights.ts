import { LABEL_COUNT } from './labels';

/** Weights per feature: one per label but `O`, whose score is 0. */
export const STRIDE = LABEL_COUNT - 1;

const FINGERPRINT = 0xffff;

/**
 * Quantised weights of hashed features. The high bits of a feature's hash choose a bucket, the low 16 are compared with the
 * fingerprints in it, so that a feature never seen in training weighs nothing.
 */
export class FeatureWeights {
  readonly #shift: number;
  readonly #buckets: Uint32Array;
  readonly #fingerprints: Uint16Array;
  readonly #weights: Int8Array;

  /** `buckets` holds 2^n + 1 offsets into `fingerprints`; `weights` has `STRIDE` values for each fingerprint. */
  constructor(buckets: Uint32Array, fingerprints: Uint16Array, weights: Int8Array) {
    this.#shift = 32 - Math.log2(buckets.length - 1);
    this.#buckets = buckets;
    this.#fingerprints = fingerprints;
    this.#weights = weights;
  }

  /** Adds the weights of a feature to `scores[base + 1]` to `scores[base + 8]`. */
  addTo(scores: Int32Array, base: number, feature: number): void {
    const bucket = feature >>> this.#shift;
    const end = this.#buckets[bucket + 1] ?? 0;
    const fingerprint = feature & FINGERPRINT;
    const fingerprints = this.#fingerprints;
    for (let at = this.#buckets[bucket] ?? 0; at < end; at++) {
      if (fingerprints[at] !== fingerprint) continue;
      const weights = this.#weights;
      const from = at * STRIDE;
      for (let label = 0; label < STRIDE; label++) {
        const to = base + 1 + label;
        scores[to] = (scores[to] ?? 0) + (weights[from + label] ?? 0);
      }
      return;
    }
  }
}
