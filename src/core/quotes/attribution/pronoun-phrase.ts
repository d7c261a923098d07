import { isClosedClass } from '../grammar/closed-class';
import { NOT_TOLD, SOMEBODY, agreements } from '../grammar/grammar';
import type { Agreement } from '../grammar/grammar';
import { FORM } from '../lexicon/verb-lexicon';
import { groupCovering } from '../reading/group-search';
import { ITEM } from '../reading/items';
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

/** A phrase without a name; its fields stand in the order of `phraseAt`, so that the engine reads all phrases alike. */
function nameless(from: number, to: number, head: string, pronoun: Agreement | null = null): NounPhrase {
  const isDefinite = pronoun !== null;
  return { from, to, name: null, pronoun, head, isDefinite, hasComplement: false, complement: null };
}

export function pronounPhrase(reading: Reading, from: number): NounPhrase | null {
  const pronoun = pronounAt(reading, from);
  if (pronoun === null) return null;
  return nameless(from, pronoun.to, reading.items.word(from), pronoun.agreement);
}

/** "one wrote", "with many saying", "said one.": English words for somebody, with a verb of saying right beside them. */
export function somebodyAt(reading: Reading, from: number, groups: readonly VerbGroup[]): NounPhrase | null {
  const { grammar, items } = reading;
  const head = items.word(from);
  if (!grammar.isHeadLast || !SOMEBODY.has(head)) return null;
  const isBehind = !items.isWord(from + 1) && groupCovering(groups, from - 1)?.verbClass === 'say';
  if (!isBehind && groupCovering(groups, from + 1)?.verbClass !== 'say') return null;
  return nameless(from, from + 1, head);
}

const SOME = new Set('due tre quattro deux trois quatre'.split(' '));
const ONES = new Set("un une uno una un' one".split(' '));

/** "una di loro", "l'un d'eux", "one of them", and words for somebody in the Romance languages: not told who. */
export function oneOfThemAt(reading: Reading, from: number, groups: readonly VerbGroup[]): NounPhrase | null {
  const { grammar, items } = reading;
  if (NOT_TOLD.has(items.word(from)) && !isDeterminerAt(reading, from))
    return nameless(from, endOfSome(reading, from + 1, groups), items.word(from));
  const one = items.word(from) === "l'" ? from + 1 : from;
  if (!ONES.has(items.word(one)) || !grammar.ofWords.has(items.word(one + 1))) return null;
  const third = items.word(one + 2);
  // "uno dei due, puntando": but not "uno dei due uomini".
  const isOfSome =
    SOME.has(third) && (!items.isWord(one + 3) || /(?:[ae]ndo|ant)$/.test(items.word(one + 3)));
  if (!grammar.pronouns.has(third) && third !== 'them' && !isOfSome) return null;
  return nameless(from, one + 3, NOT_TOLD_HEAD);
}

/** "certains élus", but neither "certains estiment" nor "certains de ses camarades". */
function isDeterminerAt(reading: Reading, at: number): boolean {
  const { grammar, items } = reading;
  const next = items.word(at + 1);
  if (!grammar.determiners.has(items.word(at)) || items.kind(at + 1) !== ITEM.word) return false;
  if (isClosedClass(next, grammar) || grammar.clitics.has(next) || grammar.relatives.has(next)) return false;
  const { bits = FORM.participle } = formAt(reading, at + 1) ?? {};
  return (bits & FORM.participle) !== 0 || grammar.personNouns.has(next);
}

/** Items of a phrase that tells of whom some are. */
const LONGEST_SOME = 12;

/** "certains | de ses anciens camarades de l'EFB": past those whom some are of, or the item itself. */
function endOfSome(reading: Reading, at: number, groups: readonly VerbGroup[]): number {
  const { grammar, items, names } = reading;
  if (!grammar.ofWords.has(items.word(at))) return at;
  let to = at + 1;
  while (to < at + LONGEST_SOME && items.isWord(to)) {
    const word = items.word(to);
    const isOpen = grammar.determiners.has(word) || grammar.ofWords.has(word);
    if (!isOpen && (isClosedClass(word, grammar) || groupCovering(groups, to)?.form === 'finite')) break;
    to = names.at(to)?.to ?? to + 1;
  }
  // "certains d'entre eux"
  while (grammar.ofWords.has(items.word(to - 1)) || grammar.determiners.has(items.word(to - 1))) to--;
  return Math.max(at, to);
}

/** The head of such a phrase: a word for somebody, so that it can speak. */
const NOT_TOLD_HEAD = 'one';
