import { FeatureWeights, STRIDE } from './feature-weights';
import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** Size of the transition table: from each label and from the start of a sentence, to each label. */
export const TRANSITION_COUNT = (LABEL_COUNT + 1) * LABEL_COUNT;

/** A trained model, ready to use. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly weights: FeatureWeights;
  /** Value of one step of the quantised weights. */
  readonly scale: number;
  /** `from * LABEL_COUNT + to`; the last `from` is the start of the sentence. */
  readonly transitions: Float32Array;
  /** Confidence is the logistic function of `[0] + [1] × logit(marginal)`, fitted on held-out text. */
  readonly calibration: readonly [number, number];
}

/** The arrays that make a model, as the trainer hands them over. */
export interface ModelArrays {
  readonly scale: number;
  readonly calibration: readonly [number, number];
  readonly transitions: Float32Array;
  readonly lexiconBuckets: Uint32Array;
  readonly lexiconPalette: Uint32Array;
  readonly lexiconFingerprints: Uint16Array;
  readonly lexiconValues: Uint16Array;
  readonly weightBuckets: Uint32Array;
  readonly weightFingerprints: Uint16Array;
  readonly weights: Int8Array;
}

export type ModelResult =
  { readonly ok: true; readonly value: Model } | { readonly ok: false; readonly message: string };

const MAGIC = 0x4d454e50;
const VERSION = 2;
const HEADER_WORDS = 12;

/**
 * Layout, little-endian: magic `PNEM`, version, length of the file in bytes, numbers of lexicon buckets, palette entries,
 * lexicon entries, weight buckets and features, then scale, the two calibration values (float32) and 0; then the arrays,
 * those of 32 bits first, then of 16, then of 8.
 */
export function serialiseModel(model: ModelArrays): Uint8Array {
  const parts = [
    model.transitions,
    model.lexiconBuckets,
    model.lexiconPalette,
    model.weightBuckets,
    model.lexiconFingerprints,
    model.lexiconValues,
    model.weightFingerprints,
    model.weights,
  ];
  const length = parts.reduce((sum, part) => sum + part.byteLength, HEADER_WORDS * 4);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const { lexiconBuckets, lexiconPalette, lexiconFingerprints, weightBuckets, weightFingerprints } = model;
  const counts = [lexiconBuckets, lexiconPalette, lexiconFingerprints, weightBuckets, weightFingerprints];
  [MAGIC, VERSION, length, ...counts.map((array) => array.length)].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  [model.scale, ...model.calibration].forEach((value, at) => {
    view.setFloat32((8 + at) * 4, value, true);
  });
  let offset = HEADER_WORDS * 4;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}

/** Reads a model file. The arrays are views of `bytes` where its alignment allows, so `bytes` must not change afterwards. */
export function parseModel(bytes: Uint8Array): ModelResult {
  if (bytes.byteLength < HEADER_WORDS * 4) return { ok: false, message: 'The model file is too short.' };
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const word = (at: number): number => view.getUint32(at * 4, true);
  if (word(0) !== MAGIC) return { ok: false, message: 'This is not a model file.' };
  if (word(1) !== VERSION)
    return { ok: false, message: `The model file has version ${word(1)}, not ${VERSION}.` };
  const problem = checkCounts(aligned.byteLength, word);
  if (problem !== null) return { ok: false, message: problem };
  return readArrays(aligned, word, view);
}

function isPowerOfTwo(value: number): boolean {
  return value >= 2 && (value & (value - 1)) === 0;
}

function checkCounts(length: number, word: (at: number) => number): string | null {
  const [buckets, palette, entries, weightBuckets, features] = [word(3), word(4), word(5), word(6), word(7)];
  const wanted =
    HEADER_WORDS * 4 +
    (TRANSITION_COUNT + buckets + palette + weightBuckets) * 4 +
    entries * 4 +
    features * (2 + STRIDE);
  if (word(2) !== length || wanted !== length)
    return `The model file has ${length} bytes where its header promises ${Math.max(wanted, word(2))}.`;
  if (!isPowerOfTwo(buckets - 1) || !isPowerOfTwo(weightBuckets - 1)) return 'The model file is damaged.';
  return null;
}

function readArrays(bytes: Uint8Array, word: (at: number) => number, view: DataView): ModelResult {
  let offset = bytes.byteOffset + HEADER_WORDS * 4;
  const next = (length: number, size: number): number => {
    const start = offset;
    offset += length * size;
    return start;
  };
  const words32 = (length: number): Uint32Array => new Uint32Array(bytes.buffer, next(length, 4), length);
  const words16 = (length: number): Uint16Array => new Uint16Array(bytes.buffer, next(length, 2), length);
  const transitions = new Float32Array(bytes.buffer, next(TRANSITION_COUNT, 4), TRANSITION_COUNT);
  const lexiconBuckets = words32(word(3));
  const palette = words32(word(4));
  const weightBuckets = words32(word(6));
  const lexiconFingerprints = words16(word(5));
  const values = words16(word(5));
  const fingerprints = words16(word(7));
  const weights = new Int8Array(bytes.buffer, offset, word(7) * STRIDE);
  if (!areBuckets(lexiconBuckets, word(5)) || !areBuckets(weightBuckets, word(7)))
    return { ok: false, message: 'The model file is damaged.' };
  const model = {
    lexicon: new Lexicon(lexiconBuckets, lexiconFingerprints, values, palette),
    weights: new FeatureWeights(weightBuckets, fingerprints, weights),
    scale: view.getFloat32(32, true),
    calibration: [view.getFloat32(36, true), view.getFloat32(40, true)],
    transitions,
  } as const;
  return { ok: true, value: model };
}

/** Whether the offsets of a table's buckets ascend from 0 to the number of its entries. */
function areBuckets(buckets: Uint32Array, entries: number): boolean {
  if (buckets[0] !== 0 || buckets.at(-1) !== entries) return false;
  for (let at = 1; at < buckets.length; at++) if ((buckets[at] ?? 0) < (buckets[at - 1] ?? 0)) return false;
  return true;
}
