import { mix } from './hashing';

/** What word lists say of a word or phrase; one bit each. */
export const FORENAME = 1;
export const SURNAME = 2;
export const CITY = 4;
export const COUNTRY = 8;
export const COMPANY = 16;
export const REGION = 32;
/** Seen in lower case in running text. */
export const COMMON = 64;
/** First words of a longer phrase of the lexicon. */
export const PREFIX = 128;
/** Events, competitions, products, works. */
export const EVENT = 256;
/** Media, parties, institutions. */
export const INSTITUTION = 512;
/** Abbreviations of common nouns, which name nothing: `TV`, `GPS`. */
export const ABBREVIATION = 1024;
/** Sports clubs and the short names of them. */
export const TEAM = 2048;
/** Inhabitants, languages and adjectives of places, which name nothing: `Dutch`. */
export const DEMONYM = 4096;
/** Bits that tell kinds of names apart. */
export const NAME_BITS =
  FORENAME |
  SURNAME |
  CITY |
  COUNTRY |
  COMPANY |
  REGION |
  EVENT |
  INSTITUTION |
  ABBREVIATION |
  TEAM |
  DEMONYM;

/** Longest phrase that is looked up, in tokens. */
export const LONGEST_PHRASE = 5;

/** Number of bits of an entry that hold list bits; the word cluster stands above them. */
export const LIST_BITS = 13;
const FINGERPRINT = 0xffff;

/**
 * A set of hashed words and phrases with the lists they are in and their cluster. Keys are 32-bit hashes of which the high
 * bits choose a bucket and the low 16 are compared: about 1 look-up in 10,000 of an unknown word finds a stranger.
 */
export class Lexicon {
  readonly #shift: number;
  readonly #buckets: Uint32Array;
  readonly #fingerprints: Uint16Array;
  readonly #values: Uint16Array;
  readonly #palette: Uint32Array;

  /** `buckets` holds 2^n + 1 offsets into the entries; `values` index `palette`. */
  constructor(buckets: Uint32Array, fingerprints: Uint16Array, values: Uint16Array, palette: Uint32Array) {
    this.#shift = 32 - Math.log2(buckets.length - 1);
    this.#buckets = buckets;
    this.#fingerprints = fingerprints;
    this.#values = values;
    this.#palette = palette;
  }

  /** The entry of a hash, 0 when it has none: read it with `listsOf` and `clusterOf`. */
  find(hash: number): number {
    const bucket = hash >>> this.#shift;
    const end = this.#buckets[bucket + 1] ?? 0;
    const fingerprint = hash & FINGERPRINT;
    for (let at = this.#buckets[bucket] ?? 0; at < end; at++)
      if (this.#fingerprints[at] === fingerprint) return this.#palette[this.#values[at] ?? 0] ?? 0;
    return 0;
  }
}

/** The lists of an entry: an or of the bits above. */
export function listsOf(entry: number): number {
  return entry & ((1 << LIST_BITS) - 1);
}

/** The cluster of an entry: 1 or more, 0 when it has none. */
export function clusterOf(entry: number): number {
  return entry >>> LIST_BITS;
}

/** Packs lists and cluster into an entry. */
export function entryOf(lists: number, cluster: number): number {
  return lists | (cluster << LIST_BITS);
}

/** Hash of a phrase out of the hash of its beginning and the hash of its next word. */
export function extendPhrase(beginning: number, word: number): number {
  return mix(beginning, word + 0x51ed270b);
}
