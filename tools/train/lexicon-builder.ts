import {
  extendPhrase,
  COMMON,
  CITY,
  COMPANY,
  COUNTRY,
  EVENT,
  ABBREVIATION,
  FORENAME,
  INSTITUTION,
  LONGEST_PHRASE,
  Lexicon,
  PREFIX,
  REGION,
  SURNAME,
  TEAM,
  DEMONYM,
  entryOf,
} from '../../src/core/entities/lexicon';
import { lexiconHash } from '../../src/core/entities/word-profile';
import { tokenise } from '../../src/core/text/tokens';

export const LISTS = {
  FORENAME,
  SURNAME,
  CITY,
  COUNTRY,
  COMPANY,
  REGION,
  COMMON,
  EVENT,
  ABBREVIATION,
  INSTITUTION,
  TEAM,
  DEMONYM,
} as const;

/** The arrays of a lexicon, as the model file stores them. */
export interface LexiconArrays {
  readonly buckets: Uint32Array;
  readonly fingerprints: Uint16Array;
  readonly values: Uint16Array;
  readonly palette: Uint32Array;
}

/** Collects words and phrases with their lists and clusters. */
export class LexiconBuilder {
  readonly #lists = new Map<number, number>();
  readonly #clusters = new Map<number, number>();

  get size(): number {
    return new Set([...this.#lists.keys(), ...this.#clusters.keys()]).size;
  }

  /** Adds a name of one or several words to a list. Names longer than the longest phrase are left out. */
  add(name: string, list: number): void {
    const tokens = tokenise(name, 'fr');
    const hashes = Array.from({ length: tokens.length }, (_, at) =>
      lexiconHash(name.slice(tokens.starts[at], tokens.ends[at])),
    );
    if (hashes.length === 0 || hashes.length > LONGEST_PHRASE) return;
    let hash = 0;
    hashes.forEach((word, at) => {
      hash = at === 0 ? word : extendPhrase(hash, word);
      this.#mark(hash, at === hashes.length - 1 ? list : PREFIX);
    });
  }

  cluster(word: string, cluster: number): void {
    this.#clusters.set(lexiconHash(word), cluster);
  }

  #mark(hash: number, list: number): void {
    this.#lists.set(hash, (this.#lists.get(hash) ?? 0) | list);
  }

  build(): LexiconArrays {
    const keys = [...new Set([...this.#lists.keys(), ...this.#clusters.keys()])];
    const bits = Math.max(1, Math.floor(Math.log2(keys.length / 6)));
    const shift = 32 - bits;
    keys.sort((a, b) => (a >>> 0) - (b >>> 0));
    const buckets = new Uint32Array((1 << bits) + 1);
    for (const key of keys) buckets[(key >>> shift) + 1] = (buckets[(key >>> shift) + 1] ?? 0) + 1;
    for (let at = 1; at < buckets.length; at++) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
    const palette: number[] = [0];
    const numbers = new Map<number, number>([[0, 0]]);
    const values = Uint16Array.from(keys, (key) => {
      const entry = entryOf(this.#lists.get(key) ?? 0, this.#clusters.get(key) ?? 0);
      const known = numbers.get(entry);
      if (known !== undefined) return known;
      numbers.set(entry, palette.length);
      return palette.push(entry) - 1;
    });
    if (palette.length > 0xffff) throw new Error(`Too many kinds of lexicon entries: ${palette.length}.`);
    return {
      buckets,
      fingerprints: Uint16Array.from(keys, (key) => key & 0xffff),
      values,
      palette: Uint32Array.from(palette),
    };
  }
}

export function toLexicon({ buckets, fingerprints, values, palette }: LexiconArrays): Lexicon {
  return new Lexicon(buckets, fingerprints, values, palette);
}
