import { DocumentUsage } from '../../src/core/entities/document-features';
import { SENTENCE_EDGE, WINDOW, wordFeatures } from '../../src/core/entities/features';
import { mix } from '../../src/core/entities/hashing';
import { languageSalt } from '../../src/core/entities/languages';
import { DEMONYM, type Lexicon } from '../../src/core/entities/lexicon';
import { contextFeatures } from '../../src/core/entities/sentence-features';
import { type WordProfile, isCapitalised, profileWord } from '../../src/core/entities/word-profile';
import type { LabelledDocument } from './label-text';
import type { Example } from './crf';

/** What missing a name costs while training, see `Example`; more where recall was far below precision. */
const MISS_COST = 0.4;
const MISS_COSTS: Readonly<Record<string, number>> = { en: 0.5, de: 0.8, es: 0.8 };

/** How much texts count whose guideline is another than ours: of the web, with projected labels, with labels cut by a heuristic. */
const WEIGHTS: readonly (readonly [corpus: RegExp, weight: number])[] = [
  [/^en-ewt-/, 0.5],
  [/-pud$/, 0.6],
  [/^en-gum$/, 0.3],
];

/** Gives each feature hash a row of its own and counts how often it is used. */
export class FeatureTable {
  #keys = new Int32Array(1 << 22);
  #rows = new Int32Array(1 << 22).fill(-1);
  #counts = new Int32Array(1 << 20);
  #hashes = new Int32Array(1 << 20);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  hashOf(row: number): number {
    return this.#hashes[row] ?? 0;
  }

  countOf(row: number): number {
    return this.#counts[row] ?? 0;
  }

  count(row: number): void {
    this.#counts[row] = (this.#counts[row] ?? 0) + 1;
  }

  rowOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#rows[slot] ?? -1;
      if (row < 0) break;
      if (this.#keys[slot] === hash) return row;
    }
    if (this.#size * 2 > this.#keys.length) {
      this.#grow();
      return this.rowOf(hash);
    }
    this.#keys[slot] = hash;
    this.#rows[slot] = this.#size;
    if (this.#size === this.#hashes.length) {
      this.#hashes = widened(this.#hashes);
      this.#counts = widened(this.#counts);
    }
    this.#hashes[this.#size] = hash;
    return this.#size++;
  }

  #grow(): void {
    const length = this.#keys.length * 2;
    this.#keys = new Int32Array(length);
    this.#rows = new Int32Array(length).fill(-1);
    const count = this.#size;
    this.#size = 0;
    for (let row = 0; row < count; row++) this.#reinsert(this.#hashes[row] ?? 0, row);
    this.#size = count;
  }

  #reinsert(hash: number, row: number): void {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while ((this.#rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = hash;
    this.#rows[slot] = row;
  }
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Turns documents into rows of features, sharing the work of words that come back. */
export class Compiler {
  readonly #table: FeatureTable;
  readonly #lexicon: Lexicon;
  readonly #profiles = new Map<string, WordProfile>();
  readonly #wordRows = new Map<string, Int32Array>();
  #buffer = new Int32Array(1 << 16);
  #length = 0;

  constructor(table: FeatureTable, lexicon: Lexicon) {
    this.#table = table;
    this.#lexicon = lexicon;
  }

  compile(document: LabelledDocument): Example[] {
    const salt = languageSalt(document.language);
    const weight = WEIGHTS.find(([corpus]) => corpus.test(document.corpus))?.[1] ?? 1;
    const missCost = MISS_COSTS[document.language] ?? MISS_COST;
    const sentences = document.sentences.map(({ words }) => words.map((word) => this.#profile(word)));
    const usage = new DocumentUsage(sentences);
    return document.sentences.map(({ words, labels }, sentence) => {
      const profiles = sentences[sentence] ?? [];
      const offsets = new Int32Array(words.length + 1);
      this.#length = 0;
      contextFeatures(
        profiles,
        sentence,
        usage,
        this.#lexicon,
        (token) => {
          offsets[token] = this.#length;
          for (let offset = -WINDOW; offset <= WINDOW; offset++) {
            const word = words[token + offset];
            this.#append(this.#rowsOfWord(word, profiles[token + offset] ?? SENTENCE_EDGE, offset, salt));
          }
        },
        (feature) => {
          this.#push(feature);
          this.#push(mix(feature, salt));
        },
      );
      offsets[words.length] = this.#length;
      const rows = this.#buffer.slice(0, this.#length);
      const gold = withoutDemonyms(labels, profiles);
      return { offsets, rows, gold, allowed: allowedLabels(document, gold, profiles), missCost, weight };
    });
  }

  #profile(word: string): WordProfile {
    let profile = this.#profiles.get(word);
    if (profile === undefined) {
      profile = profileWord(word, this.#lexicon);
      this.#profiles.set(word, profile);
    }
    return profile;
  }

  #rowsOfWord(word: string | undefined, profile: WordProfile, offset: number, salt: number): Int32Array {
    const key = `${offset}${salt}${word === undefined ? '' : ` ${word}`}`;
    let rows = this.#wordRows.get(key);
    if (rows === undefined) {
      const found: number[] = [];
      wordFeatures(profile, offset, (feature) => {
        found.push(this.#table.rowOf(feature), this.#table.rowOf(mix(feature, salt)));
      });
      rows = Int32Array.from(found.filter((row) => row >= 0));
      this.#wordRows.set(key, rows);
    }
    return rows;
  }

  #push(feature: number): void {
    const row = this.#table.rowOf(feature);
    if (row < 0) return;
    if (this.#length === this.#buffer.length) this.#buffer = widened(this.#buffer);
    this.#buffer[this.#length++] = row;
    this.#table.count(row);
  }

  #append(rows: Int32Array): void {
    while (this.#length + rows.length > this.#buffer.length) this.#buffer = widened(this.#buffer);
    this.#buffer.set(rows, this.#length);
    this.#length += rows.length;
    for (const row of rows) this.#table.count(row);
  }
}

const BEGIN_MISC = 7;

/** "Dutch" is no name for us, though some corpora label it as one. */
function withoutDemonyms(labels: Uint8Array, profiles: readonly WordProfile[]): Uint8Array {
  return labels.map((label, token) => {
    const profile = profiles[token];
    const isAlone = label === BEGIN_MISC && labels[token + 1] !== BEGIN_MISC + 1;
    return isAlone && profile !== undefined && isDemonym(profile) ? 0 : label;
  });
}

function isDemonym({ lists }: WordProfile): boolean {
  return (lists & DEMONYM) !== 0;
}

const ANY_MISC = (1 << 0) | (1 << 7) | (1 << 8);

/** In corpora that label no MISC, a capitalised `O` may be one. */
function allowedLabels(
  document: LabelledDocument,
  labels: Uint8Array,
  profiles: readonly WordProfile[],
): Int32Array | null {
  if (!document.hidesMisc) return null;
  let isOpen = false;
  const allowed = Int32Array.from(labels, (label, token) => {
    if (label !== 0) return 1 << label;
    const profile = profiles[token];
    const isName = profile !== undefined && isCapitalised(profile) && !isDemonym(profile) && token > 0;
    const mask = isName || isOpen ? ANY_MISC : 1;
    isOpen = isName;
    return mask;
  });
  return allowed;
}

/** Drops rows used less than `minimum` times; returns the kept features' hashes in their new order. */
export function prune(
  examples: readonly Example[],
  table: FeatureTable,
  minimum: number,
): { examples: Example[]; hashes: Int32Array } {
  const renumbered = new Int32Array(table.size).fill(-1);
  const hashes: number[] = [];
  for (let row = 0; row < table.size; row++)
    if (table.countOf(row) >= minimum) renumbered[row] = hashes.push(table.hashOf(row)) - 1;
  return {
    examples: examples.map((example) => renumber(example, renumbered)),
    hashes: Int32Array.from(hashes),
  };
}

/** The example with each row replaced by its new number; rows numbered -1 are dropped. */
export function renumber(example: Example, renumbered: Int32Array): Example {
  const rows = new Int32Array(example.rows.length);
  const offsets = new Int32Array(example.offsets.length);
  let length = 0;
  for (let token = 0; token + 1 < offsets.length; token++) {
    for (let at = example.offsets[token] ?? 0; at < (example.offsets[token + 1] ?? 0); at++) {
      const row = renumbered[example.rows[at] ?? 0] ?? -1;
      if (row >= 0) rows[length++] = row;
    }
    offsets[token + 1] = length;
  }
  return { ...example, offsets, rows: rows.slice(0, length) };
}
