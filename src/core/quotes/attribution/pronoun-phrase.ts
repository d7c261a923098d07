import { isClosedClass } from '../grammar/closed-class';
import { NOT_TOLD, SOMEBODY, agreements } from '../grammar/grammar';
import type { Agreement } from '../grammar/grammar';
import { groupCovering } from '../reading/group-search';
import type { Reading } from '../reading/reading';
import { formAt } from '../reading/verb-forms';
import type { VerbGroup } from '../reading/verb-groups';
import type { NounPhrase } from './noun-phrase';

/** What "ce dernier", "queste ultime" and "the latter" have behind the word that points. */
export const LATTER = agreements({
  ms: 'dernier ultimo',
  fs: 'dernière ultima',
  mp: 'derniers ultimi',
  fp: 'dernières ultime',
  ns: 'latter',
});
const POINTING = new Set("ce cette ces quest' questo questa questi queste the".split(' '));

export const TWO = new Set('due deux two'.split(' '));
const BOTH = new Set('entrambi entrambe both'.split(' '));
const SEVERAL: Agreement = { gender: null, number: 'p' };

const OF_AGE = /^\d+-year-old$/;

/** A pronoun at the item, "ce dernier" and "quest'ultimo" included, with the item after it. */
export function pronounAt(reading: Reading, index: number): { agreement: Agreement; to: number } | null {
  const { grammar, items } = reading;
  if (!items.isWord(index)) return null;
  const word = items.word(index);
  const latter = POINTING.has(word) ? LATTER.get(items.word(index + 1)) : undefined;
  if (latter !== undefined && !isNounAt(reading, index + 2)) return { agreement: latter, to: index + 2 };
  // "i due hanno detto", but neither "i due ministri" nor "both ministers"
  const isTwo = grammar.definite.has(word) && TWO.has(items.word(index + 1));
  if (isTwo && !isNounAt(reading, index + 2)) return { agreement: SEVERAL, to: index + 2 };
  if (BOTH.has(word) && !grammar.definite.has(items.word(index + 1)) && !isNounAt(reading, index + 1))
    return { agreement: SEVERAL, to: index + 1 };
  // "the 31-year-old" stands for somebody named.
  if (word === 'the' && OF_AGE.test(items.word(index + 1)) && !items.isWord(index + 2))
    return { agreement: { gender: null, number: 's' }, to: index + 2 };
  const agreement = grammar.pronouns.get(word);
  if (agreement === undefined) return null;
  if (grammar.determiners.has(word) && items.isWord(index + 1)) return null;
  return { agreement, to: index + 1 };
}

/** "ce dernier | témoin": whether what follows is a noun; one that is a verb, too, when a verb stands behind it. */
function isNounAt(reading: Reading, index: number): boolean {
  const { grammar, items } = reading;
  if (!items.isWord(index) || reading.names.at(index) !== null) return false;
  const word = items.word(index);
  if (grammar.ofWords.has(word)) return true;
  const isSmall = isClosedClass(word, grammar) || grammar.clitics.has(word) || grammar.relatives.has(word);
  if (isSmall || grammar.subordinators.has(word)) return false;
  const form = formAt(reading, index);
  const isVerbNext =
    grammar.auxiliaries.has(items.word(index + 1)) || formAt(reading, index + 1) !== undefined;
  return form === undefined || (form.isNominal && isVerbNext);
}

const NOBODY = { name: null, complement: null, hasComplement: false, pronoun: null, isDefinite: false };

export function pronounPhrase(reading: Reading, from: number): NounPhrase | null {
  const pronoun = pronounAt(reading, from);
  if (pronoun === null) return null;
  const head = reading.items.word(from);
  return { ...NOBODY, from, to: pronoun.to, pronoun: pronoun.agreement, head, isDefinite: true };
}

/** "one wrote", "with many saying", "said one.": English words for somebody, with a verb of saying right beside them. */
export function somebodyAt(reading: Reading, from: number, groups: readonly VerbGroup[]): NounPhrase | null {
  const { grammar, items } = reading;
  const head = items.word(from);
  if (!grammar.isHeadLast || !SOMEBODY.has(head)) return null;
  const isBehind = !items.isWord(from + 1) && groupCovering(groups, from - 1)?.verbClass === 'say';
  if (!isBehind && groupCovering(groups, from + 1)?.verbClass !== 'say') return null;
  return { ...NOBODY, from, to: from + 1, head };
}

const SOME = new Set('due tre quattro deux trois quatre'.split(' '));
const ONES = new Set("un une uno una un' one".split(' '));

/** "una di loro", "l'un d'eux", "one of them", and words for somebody in the Romance languages: not told who. */
export function oneOfThemAt(reading: Reading, from: number): NounPhrase | null {
  const { grammar, items } = reading;
  if (NOT_TOLD.has(items.word(from))) return { ...NOBODY, from, to: from + 1, head: items.word(from) };
  const one = items.word(from) === "l'" ? from + 1 : from;
  if (!ONES.has(items.word(one)) || !grammar.ofWords.has(items.word(one + 1))) return null;
  const third = items.word(one + 2);
  // "uno dei due, puntando": but not "uno dei due uomini".
  const isOfSome =
    SOME.has(third) && (!items.isWord(one + 3) || /(?:[ae]ndo|ant)$/.test(items.word(one + 3)));
  if (!grammar.pronouns.has(third) && third !== 'them' && !isOfSome) return null;
  return { ...NOBODY, from, to: one + 3, head: NOT_TOLD_HEAD };
}

/** The head of such a phrase: a word for somebody, so that it can speak. */
const NOT_TOLD_HEAD = 'one';
