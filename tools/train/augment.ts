import type { LabelledDocument } from './label-text';
import { seeded } from './random';

/** Names to put in the place of others, single words. */
export interface NamePool {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  /** States and regions of countries where English is spoken. */
  readonly regions: readonly string[];
  readonly companies: readonly string[];
  /** Products, works, events. */
  readonly products: readonly string[];
  /** Of one or several words. */
  readonly teams: readonly string[];
  /** English adjectives of places. */
  readonly demonyms: readonly string[];
  /** Of one or several words, by language. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
}

type Pick = (list: readonly string[]) => string;

/** Share of short and of longer sentences that are put in capitals, as headlines are. */
const SHOUTED = 0.1;
const SHOUTED_LONG = 0.02;
/** Longest headline, in words. */
const HEADLINE = 14;
const VOWEL = /[aeiouyàâäéèêëíìîïóòôöúùûüAEIOUY]/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]{2,}$/u;

/**
 * Copies of documents in which a share of the names is exchanged, the same name for the same name throughout a document: by
 * other names of its kind and by made-up ones, so that what stands around a name has to tell what it is.
 */
export function exchangeNames(
  documents: readonly LabelledDocument[],
  pool: NamePool,
  share: number,
  seed: number,
): LabelledDocument[] {
  const random = seeded(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  return documents.map((document) => {
    const exchanged = new Map<string, string>();
    const sentences = document.sentences.map(({ words, labels }) => {
      const isShouted = random() < (words.length <= HEADLINE ? SHOUTED : SHOUTED_LONG);
      const changed = words.map((word, at) => {
        const label = labels[at] ?? 0;
        if (label === 0) return word;
        const isSingle = label % 2 === 1 && labels[at + 1] !== label + 1;
        const isPair = isPairOfWords(labels, words, label % 2 === 1 ? at : at - 1);
        const key = `${label <= 2 ? '' : label}${word}`;
        const known = exchanged.get(key);
        if (known !== undefined) return known;
        const other = random() < share ? exchange(word, label, isSingle, isPair, pool, pick, random) : word;
        exchanged.set(key, other);
        return other;
      });
      return { labels, words: isShouted ? changed.map((word) => word.toUpperCase()) : changed };
    });
    return { ...document, id: `${document.id}*`, sentences };
  });
}

function exchange(
  word: string,
  label: number,
  isSingle: boolean,
  isPair: boolean,
  pool: NamePool,
  pick: Pick,
  random: () => number,
): string {
  if (label <= 2) {
    if (!NAME_WORD.test(word)) return word;
    if (label === 1 && !isSingle) return random() < 0.7 ? pick(pool.forenames) : blend(pool.forenames, pick);
    return random() < 0.5 ? pick(pool.surnames) : blend(pool.surnames, pick);
  }
  if (isPair && (label === 3 || label === 4)) return pairWord(label, pool, pick, random);
  if (!isSingle) return word;
  if (ACRONYM.test(word)) return label === 5 ? word : acronym(word.length, random);
  if (!NAME_WORD.test(word)) return word;
  if (label === 7) return random() < 0.5 ? productWord(pool, pick, random) : word;
  if (label === 3) return madeUpName(pool, pick, random);
  return random() < 0.6 ? pick(pool.cities) : blend(pool.cities, pick);
}

/** Whether exactly the words at `start` and after it are one name, both with a capital. */
function isPairOfWords(labels: Uint8Array, words: readonly string[], start: number): boolean {
  const label = labels[start] ?? 0;
  if (label % 2 !== 1 || labels[start + 1] !== label + 1 || labels[start + 2] === label + 1) return false;
  return NAME_WORD.test(words[start] ?? '') && NAME_WORD.test(words[start + 1] ?? '');
}

function pairWord(label: number, pool: NamePool, pick: Pick, random: () => number): string {
  if (label === 4 && random() < 0.3) return acronym(2 + Math.floor(random() * 2), random);
  return random() < 0.6 ? pick(pool.companies) : blend(pool.companies, pick);
}

function acronym(length: number, random: () => number): string {
  return Array.from({ length }, () => 'ABCDEFGILMNOPRSTUV'.charAt(Math.floor(random() * 18))).join('');
}

/** A word that no list has: the beginning of one name and the end of another. */
function blend(list: readonly string[], pick: Pick): string {
  const first = pick(list);
  const second = pick(list);
  const cut = Array.from(first).findIndex((letter, at) => at > 1 && VOWEL.test(letter)) + 1;
  const from = Array.from(second).findIndex((letter, at) => at > 0 && VOWEL.test(letter)) + 1;
  return cut > 1 && from > 0 && second.length - from > 1 ? first.slice(0, cut) + second.slice(from) : first;
}

/** The name of a product, or a made-up one. */
export function productWord(pool: NamePool, pick: Pick, random: () => number): string {
  return random() < 0.5 ? pick(pool.products) : madeUpName(pool, pick, random);
}

/** A brand, a made-up word, or one with a capital inside. */
export function madeUpName(pool: NamePool, pick: Pick, random: () => number): string {
  const kind = random();
  const one = pick(pool.companies);
  if (kind < 0.4) return one;
  const other = pick(pool.companies);
  if (kind < 0.7) return blend(pool.companies, pick);
  return one.slice(0, 5) + other.charAt(0).toUpperCase() + other.slice(1, 4);
}
