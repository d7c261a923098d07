/** How many units make a gram: short enough that a retyped word leaves whole ones beside it, long enough to be rare. */
export const GRAM_LENGTH = 5;

/** Where each stretch of `GRAM_LENGTH` units occurs in a text, by hash: hits are to be verified. */
export interface GramIndex {
  /** Offsets in ascending order, those of other grams with the same hash included. */
  occurrences(pattern: string, offset: number): Int32Array;
}

/** Builds the index in time and space linear in the text. */
export function createGramIndex(text: string): GramIndex {
  const bits = text.length > 1_000_000 ? 20 : 16;
  const count = Math.max(0, text.length - GRAM_LENGTH + 1);
  const hashes = new Uint32Array(count);
  const ends = new Uint32Array((1 << bits) + 1);
  for (let offset = 0; offset < count; offset++) {
    const hash = hashAt(text, offset, bits);
    hashes[offset] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 1; hash < ends.length; hash++) ends[hash] = (ends[hash] ?? 0) + (ends[hash - 1] ?? 0);
  const next = ends.slice();
  const offsets = new Int32Array(count);
  for (let offset = 0; offset < count; offset++) {
    const hash = hashes[offset] ?? 0;
    const place = next[hash] ?? 0;
    offsets[place] = offset;
    next[hash] = place + 1;
  }
  return {
    occurrences: (pattern, offset) => {
      const hash = hashAt(pattern, offset, bits);
      return offsets.subarray(ends[hash], ends[hash + 1]);
    },
  };
}

function hashAt(text: string, offset: number, bits: number): number {
  let hash = 0;
  for (let index = 0; index < GRAM_LENGTH; index++) {
    hash = Math.imul(hash, 31) + text.charCodeAt(offset + index);
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** The part of ascending offsets that is nearest to `center`, at most `limit` of them. */
export function nearest(offsets: Int32Array, center: number, limit: number): Int32Array {
  if (offsets.length <= limit) return offsets;
  let low = 0;
  let high = offsets.length - limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    const isLeftNearer = center - (offsets[middle] ?? 0) <= (offsets[middle + limit] ?? 0) - center;
    if (isLeftNearer) high = middle;
    else low = middle + 1;
  }
  return offsets.subarray(low, low + limit);
}
