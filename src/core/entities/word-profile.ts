import { isLowerCase, isUpperCase } from '../text/characters';
import { hashText, mix } from './hashing';
import { type Lexicon, clusterOf, listsOf } from './lexicon';
import { dictionary } from '../text/dictionary';

/** What a word is by itself, wherever it stands. Hashes are 32-bit integers. */
export interface WordProfile {
  /** With digits folded and apostrophes made equal. */
  readonly exact: number;
  readonly lower: number;
  /** Capitals, small letters, digits and marks, runs shortened. */
  readonly shape: number;
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  /** Last part of a compound with a hyphen; 0 for other words. */
  readonly lastPart: number;
  /** Lists of the lexicon that hold it. */
  readonly lists: number;
  readonly cluster: number;
  readonly capital: Capital;
  readonly length: number;
}

/** How a word is capitalised. */
export enum Capital {
  /** No letters at all. */
  None,
  Lower,
  /** `Paris`. */
  First,
  /** `ONU`. */
  All,
  /** `iPhone`, `OpenAI`. */
  Mixed,
  /** `A`, `X`: one capital alone. */
  Single,
  /** `Jean-Yves`, `Île-de-France`, `D'Alema`: a capital after a hyphen or an apostrophe. */
  Compound,
}

/** Longer words are cut for features: no name is longer, hostile text is. */
const LONGEST_WORD = 48;
const DIGITS = /\p{N}/gu;
const APOSTROPHES = /[‘’ʼ]/g;
const BRACKETS = dictionary<string>({
  '-LRB-': '(',
  '-RRB-': ')',
  '``': '"',
  "''": '"',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
});

/** Profiles one word. Marks that conventions write differently (`''`, `«`, `-LRB-`) are made equal. */
export function profileWord(word: string, lexicon: Lexicon): WordProfile {
  const cut = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  const exact = BRACKETS.get(cut) ?? cut.replace(DIGITS, '0').replace(APOSTROPHES, "'");
  const lower = exact.toLowerCase();
  const lowerHash = hashText(lower, 0, lower.length);
  const entry = lexicon.find(lowerHash);
  const hyphen = lower.lastIndexOf('-');
  return {
    exact: hashText(exact, 0, exact.length),
    lower: lowerHash,
    shape: hashShape(exact),
    suffixes: affixes(lower, [1, 2, 3, 4, 5], true),
    prefixes: affixes(lower, [1, 2, 3, 4, 5], false),
    lastPart: hyphen > 0 && hyphen < lower.length - 1 ? hashText(lower, hyphen + 1, lower.length) : 0,
    lists: listsOf(entry),
    cluster: clusterOf(entry),
    capital: capitalOf(exact),
    length: cut.length,
  };
}

/** The hash under which the lexicon knows a word. */
export function lexiconHash(word: string): number {
  const lower = word.replace(DIGITS, '0').replace(APOSTROPHES, "'").toLowerCase();
  return hashText(lower, 0, lower.length);
}

function affixes(lower: string, lengths: readonly number[], isSuffix: boolean): readonly number[] {
  const { length } = lower;
  return lengths
    .filter((wanted) => wanted < length)
    .map((wanted) => (isSuffix ? hashText(lower, length - wanted, length) : hashText(lower, 0, wanted)));
}

function kindOf(code: number): number {
  if (isUpperCase(code)) return 1;
  if (isLowerCase(code)) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  return code;
}

/** Hash of the sequence of character kinds, a run of two or more written as two. */
function hashShape(word: string): number {
  let hash = 7;
  let last = -1;
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = kindOf(word.charCodeAt(at));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}

function capitalOf(word: string): Capital {
  let upper = 0;
  let lower = 0;
  /** Capitals that begin the word or one of its parts. */
  let initial = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isUpperCase(code)) {
      upper++;
      if (at === 0 || "-'.".includes(word.charAt(at - 1))) initial++;
    } else if (isLowerCase(code)) lower++;
  }
  if (upper === 0) return lower === 0 ? Capital.None : Capital.Lower;
  if (lower === 0) return upper === 1 ? Capital.Single : Capital.All;
  if (initial < upper) return Capital.Mixed;
  return upper === 1 && isUpperCase(word.charCodeAt(0)) ? Capital.First : Capital.Compound;
}

/** Whether the word begins a name by its looks. */
export function isCapitalised(profile: WordProfile): boolean {
  return profile.capital >= Capital.First;
}
