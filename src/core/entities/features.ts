import { mix } from './hashing';
import {
  CITY,
  COMMON,
  COUNTRY,
  REGION,
  LIST_BITS,
  LONGEST_PHRASE,
  type Lexicon,
  NAME_BITS,
  PREFIX,
  extendPhrase,
  listsOf,
} from './lexicon';
import { Capital, type WordProfile, isCapitalised } from './word-profile';

/** Takes the hashed features of one token. */
export type Emit = (feature: number) => void;

/** How far, in tokens, the words around a token are looked at. */
export const WINDOW = 2;

const WORD_SALT = 0x1000;

/** Features of a token that depend on one word only, `offset` tokens away from it (-2 to 2). */
export function wordFeatures(word: WordProfile, offset: number, emit: Emit): void {
  const salt = WORD_SALT + (offset + WINDOW) * 64;
  const names = word.lists & NAME_BITS;
  emit(mix(salt + 1, word.lower));
  emit(mix(salt + 2, word.shape));
  emit(mix(salt + 3, (names << 3) | word.capital));
  if (word.cluster > 0) {
    emit(mix(salt + 4, word.cluster));
    emit(mix(salt + 5, ((word.cluster >> 4) << 3) | word.capital));
  }
  if (offset < -1 || offset > 1) return;
  emit(mix(salt + 6, word.exact));
  emit(mix(mix(salt + 7, word.suffixes[2] ?? word.lower), word.capital));
  emit(mix(salt + 8, (word.lists << 3) | word.capital));
  for (let bit = 0; bit < LIST_BITS; bit++)
    if ((word.lists >> bit) & 1) emit(mix(salt + 9, (bit << 3) | word.capital));
  if (offset === 0) ownFeatures(word, salt, emit);
  else emit(mix(mix(salt + 12, word.suffixes[1] ?? word.lower), word.capital));
}

function ownFeatures(word: WordProfile, salt: number, emit: Emit): void {
  for (let at = 0; at < word.suffixes.length; at++)
    emit(mix(mix(salt + 11 + at, word.suffixes[at] ?? 0), word.capital));
  for (let at = 0; at < word.prefixes.length; at++)
    emit(mix(mix(salt + 17 + at, word.prefixes[at] ?? 0), word.capital));
  if (word.lastPart !== 0) emit(mix(mix(salt + 29, word.lastPart), word.capital));
  emit(mix(salt + 30, (Math.min(word.length, 9) << 3) | word.capital));
  emit(mix(salt + 31, word.capital));
}

/** Features of token `at` that depend on more than one word of its sentence. */
export function pairFeatures(words: readonly WordProfile[], at: number, emit: Emit): void {
  const word = words[at];
  if (word === undefined) return;
  const before = words[at - 1] ?? EDGE;
  const after = words[at + 1] ?? EDGE;
  const further = words[at - 2] ?? EDGE;
  const next = words[at + 2] ?? EDGE;
  emit(mix(mix(0x2001, before.lower), word.lower));
  emit(mix(mix(0x2002, word.lower), after.lower));
  emit(mix(mix(0x2003, before.lower), word.shape));
  emit(mix(mix(0x2004, word.shape), after.lower));
  emit(mix(mix(mix(0x2005, before.lower), word.capital), after.lower));
  emit(mix(mix(0x2006, before.shape), mix(word.shape, after.shape)));
  emit(mix(mix(mix(0x2007, further.lower), before.lower), word.capital));
  emit(mix(mix(mix(0x2008, after.lower), next.lower), word.capital));
  emit(mix(0x2009, capitals(further, before, word, after, next)));
  emit(mix(mix(0x200a, before.lists), mix(word.lists, word.capital)));
  emit(mix(mix(0x200b, after.lists), mix(word.lists, word.capital)));
  emit(mix(mix(0x200c, before.cluster >> 4), mix(word.cluster, word.capital)));
  emit(mix(mix(0x200d, after.cluster >> 4), mix(word.cluster, word.capital)));
  emit(mix(mix(0x200e, before.suffixes[1] ?? before.lower), mix(word.lists & NAME_BITS, word.capital)));
  emit(mix(mix(0x200f, before.lower), mix(word.cluster >> 4, word.capital)));
  emit(mix(mix(0x2010, after.lower), mix(word.cluster >> 4, word.capital)));
}

/** How far the words around a name say what the text is about: "beat" makes a town a team. */
const REACH = 6;
const PLACES = CITY | COUNTRY | REGION;

/** Features of a capitalised token out of the words in small letters further away than the window, on either side alike. */
export function topicFeatures(words: readonly WordProfile[], at: number, emit: Emit): void {
  const word = words[at];
  if (word === undefined || !isCapitalised(word)) return;
  const kind = (word.lists & PLACES) === 0 ? 0 : 1;
  for (let offset = WINDOW + 1; offset <= REACH; offset++) {
    topicFeature(words[at - offset], kind, emit);
    topicFeature(words[at + offset], kind, emit);
  }
}

function topicFeature(other: WordProfile | undefined, kind: number, emit: Emit): void {
  if (other?.capital !== Capital.Lower) return;
  emit(mix(mix(0x5001, other.lower), kind));
  if (other.cluster > 0) emit(mix(mix(0x5002, other.cluster), kind));
}

function capitals(...words: readonly WordProfile[]): number {
  let packed = 0;
  for (const word of words) packed = packed * 8 + word.capital + (word === EDGE ? 7 : 0);
  return packed;
}

const EDGE: WordProfile = {
  exact: 1,
  lower: 1,
  shape: 1,
  suffixes: [],
  prefixes: [],
  lastPart: 0,
  lists: 0,
  cluster: 0,
  capital: Capital.None,
  length: 0,
};

/** What the words at the edges of a sentence have for neighbours. */
export const SENTENCE_EDGE = EDGE;

/** Marks, for each token, the longest phrase of the lexicon that covers it: `lists << 3 | position`, 0 for none. */
export function markPhrases(words: readonly WordProfile[], lexicon: Lexicon): Int32Array {
  const marks = new Int32Array(words.length);
  for (let start = 0; start < words.length; start++) {
    const first = words[start];
    if (first === undefined || (first.lists & PREFIX) === 0 || !isCapitalised(first)) continue;
    const found = longestPhrase(words, start, first.lower, lexicon);
    if (found.length < 2) continue;
    for (let at = 0; at < found.length; at++)
      marks[start + at] = (found.lists << 3) | (at === 0 ? 1 : at === found.length - 1 ? 2 : 3);
    start += found.length - 1;
  }
  return marks;
}

function longestPhrase(
  words: readonly WordProfile[],
  start: number,
  hash: number,
  lexicon: Lexicon,
): { length: number; lists: number } {
  let beginning = hash;
  let best = { length: 0, lists: 0 };
  for (let length = 2; length <= LONGEST_PHRASE && start + length <= words.length; length++) {
    beginning = extendPhrase(beginning, words[start + length - 1]?.lower ?? 0);
    const lists = listsOf(lexicon.find(beginning));
    if ((lists & NAME_BITS) !== 0) best = { length, lists: lists & NAME_BITS };
    if ((lists & PREFIX) === 0) break;
  }
  return best;
}

/** Features of the place in the sentence and of the phrase that covers the token. */
export function placeFeatures(
  words: readonly WordProfile[],
  at: number,
  phrase: number,
  isShouted: boolean,
  emit: Emit,
): void {
  const word = words[at];
  if (word === undefined) return;
  if (phrase !== 0) {
    emit(mix(0x3001, phrase));
    emit(mix(mix(0x3002, phrase), words[at - 1]?.lower ?? 1));
  }
  if (at === 0) {
    emit(mix(0x3003, (word.lists << 3) | word.capital));
    emit(mix(mix(0x3004, word.cluster), word.capital));
    emit(mix(0x3005, word.lists & COMMON ? 1 : 0));
  }
  if (isShouted) emit(mix(0x3006, word.lists & NAME_BITS));
}

/** Whether most letters of the sentence are capitals, so that capitals say nothing. */
export function isShouted(words: readonly WordProfile[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { capital } of words) {
    if (capital === Capital.All) upper++;
    else if (capital === Capital.Lower) lower++;
  }
  return upper >= 3 && upper > 2 * lower;
}
