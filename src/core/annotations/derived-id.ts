/**
 * A `urn:uuid:` made of a text: the same for the same text everywhere, so that two windows that keep the second version of
 * the same annotation keep one and not two. UUID version 8; not meant to withstand anyone who wants two texts to collide.
 */
export function derivedId(text: string): string {
  const words = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => hash(text, seed));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Mixes every unit into 32 bits, with the final mixing of MurmurHash3. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) ^ (state >>> 15);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
