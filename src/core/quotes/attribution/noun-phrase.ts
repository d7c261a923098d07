import { LEADING_ADJECTIVES, isPersonOrPersons, personAgreement, words } from '../grammar/grammar';
import type { Agreement } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { groupCovering } from '../reading/group-search';
import { formAt } from '../reading/verb-forms';
import { adverbialBefore } from '../reading/verb-groups';
import type { VerbGroup } from '../reading/verb-groups';
import type { Head } from './phrase-head';
import { isField, isFor, isHolder, newHead, specify, takeName } from './phrase-head';
import { LATTER, oneOfThemAt, pronounAt, pronounPhrase, somebodyAt } from './pronoun-phrase';
import { MONTH } from './time-adverbials';

/** A noun phrase that could be a speaker. */
export interface NounPhrase {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The name it is about: a name that hangs on no preposition within it ("le président X", not "le patron de X"). */
  readonly name: NameMention | null;
  readonly pronoun: Agreement | null;
  /** First word after determiners, in lower case: the head of the phrase, or close to it. */
  readonly head: string;
  readonly isDefinite: boolean;
  /** Whether "of" and something follows the head. */
  readonly hasComplement: boolean;
  /** The first name inside a complement: "les dirigeants d'OpenAI". */
  readonly complement: NameMention | null;
}

/** Italian ordinals that are prepositions too. */
const ORDINALS = new Set(['prima', 'secondo']);

/** What tells whose number somebody is. */
const RANK = /^(?:un|uno|une|due|deux|tre|trois)$/;

/** No phrase is longer than this, in items. */
const MAX_PHRASE = 24;

/** The end of the parenthesis that opens at the item, or the item itself when it is none or not closed nearby. */
function afterParenthesis(reading: Reading, index: number, limit: number): number {
  if (reading.items.word(index) !== '(') return index;
  for (let at = index + 1; at < limit && at < index + 20; at++)
    if (reading.items.word(at) === ')') return at + 1;
  return index;
}

/** "il numero uno del Genoa", "le numéro deux du parti" */
function isRank({ items }: Reading, index: number): boolean {
  return RANK.test(items.word(index)) && /^num[eé]ro$/.test(items.word(index - 1));
}

function isPhraseWord(reading: Reading, index: number, groups: readonly VerbGroup[]): boolean {
  const { grammar, items } = reading;
  const kind = items.kind(index);
  if (kind === ITEM.number) return true;
  if (kind !== ITEM.word && kind !== ITEM.capital) return false;
  if (items.isTiedPronoun(index)) return false;
  const word = items.word(index);
  // "l'Ad Viola": who leads a company.
  if (word === 'ad' && items.word(index - 1).endsWith("l'")) return true;
  if (grammar.complementisers.has(word)) return false;
  // "il ferrarista | via radio", but "un commerciante di via Napoli"
  if (word === 'via' && items.kind(index + 1) === ITEM.word && !grammar.ofWords.has(items.word(index - 1)))
    return false;
  if (grammar.prepositions.has(word) && !isOrdinal(reading, index)) return false;
  if (grammar.coordinators.has(word) || grammar.relatives.has(word)) return false;
  if (grammar.subordinators.has(word) && !grammar.adverbs.has(word)) return false;
  if (grammar.clitics.has(word) && !grammar.determiners.has(word)) return false;
  if (grammar.pronouns.has(word) && !grammar.determiners.has(word)) return false;
  const group = groupCovering(groups, index);
  if (group === null || group.form === 'participle') return true;
  // "said lead author X": a noun for a person that is a verb too.
  if (group.to - group.from > 1 || !grammar.personNouns.has(word)) return false;
  // "l'attaquant avait déclaré", "il titolare ha detto": behind an article no verb stands.
  const before = items.word(index - 1);
  return grammar.isHeadLast
    ? group.verbClass === 'common'
    : grammar.definite.has(before) || CONTRACTED.has(before);
}

/** "la prima manche", "del secondo turno" */
function isOrdinal({ grammar, items }: Reading, index: number): boolean {
  if (!ORDINALS.has(items.word(index))) return false;
  const before = items.word(index - 1);
  return grammar.determiners.has(before) || CONTRACTED.has(before);
}

/** The noun phrase that starts at the item and ends before `limit`; null when none does. */
export function phraseAt(
  reading: Reading,
  from: number,
  limit: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  const { grammar, items, names } = reading;
  const pronoun = pronounPhrase(reading, from);
  const alone = oneOfThemAt(reading, from, groups) ?? somebodyAt(reading, from, groups);
  if (alone !== null || pronoun !== null) return alone ?? pronoun;
  const head = newHead();
  const end = Math.min(limit, from + MAX_PHRASE);
  let index = from;
  while (index < end) {
    const mention = names.at(index);
    const next =
      mention === null ? afterParenthesis(reading, index, end) : afterName(reading, head, mention, end);
    if (next > index) index = next;
    else if (takeWord(reading, head, index, from, groups)) index++;
    else break;
  }
  const isOpen = (word: string): boolean => grammar.ofWords.has(word) || grammar.determiners.has(word);
  // "les pompiers | alors que"
  const isLed = grammar.complementisers.has(items.word(index)) && grammar.adverbs.has(items.word(index - 1));
  if (isLed && index > from + 1) index--;
  while (index > from && isOpen(items.word(index - 1))) index--;
  // "a leaked letter seen | by X": the participle begins what is said of it.
  const isDone =
    grammar.agents.has(items.word(index)) && groupCovering(groups, index - 1)?.form === 'participle';
  if (isDone && index - 1 > from + 1 && names.at(index - 1) === null) index--;
  if (isDate(reading, from, index)) return null;
  specify(reading, head, from, index);
  if (index === from || (head.word === '' && head.name === null && head.complement === null)) return null;
  return {
    from,
    to: index,
    name: head.name,
    pronoun: null,
    head: head.word,
    isDefinite:
      grammar.definite.has(items.word(from)) ||
      CONTRACTED.has(items.word(from - 1)) ||
      items.word(names.at(from)?.to ?? -1) === "'s",
    hasComplement: head.hasComplement,
    complement: head.complement,
  };
}

/** Prepositions that hold the definite article: "della figlia", "du ministre". */
export const CONTRACTED: ReadonlySet<string> = new Set(
  "del dello della dell' dei degli delle dal dallo dalla dall' dai dagli dalle al allo alla all' ai agli alle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle du au aux".split(
    ' ',
  ),
);

/** "il 5 dicembre del 2009": a date speaks as little as it acts. */
function isDate({ items, grammar }: Reading, from: number, to: number): boolean {
  const first = grammar.determiners.has(items.word(from)) ? from + 1 : from;
  if (items.kind(first) !== ITEM.number || first >= to) return false;
  // "il 40enne" is somebody.
  return first + 1 === to ? !/\p{L}{3}/u.test(items.word(first)) : MONTH.test(items.word(first + 1));
}

/** Reads a name; the item after it, and after its possessive, whose owner is not what the phrase is about. */
function afterName(reading: Reading, head: Head, mention: NameMention, end: number): number {
  const isPossessor = mention.to < end && reading.items.word(mention.to) === "'s";
  if (!isPossessor) takeName(reading, head, mention);
  return isPossessor ? mention.to + 1 : mention.to;
}

/** Reads one word into a phrase that starts at `from`; false when the phrase ends before it. */
function takeWord(
  reading: Reading,
  head: Head,
  index: number,
  from: number,
  groups: readonly VerbGroup[],
): boolean {
  const { grammar, items } = reading;
  const word = items.word(index);
  const isDeterminer = grammar.determiners.has(word) && !isRank(reading, index);
  if (grammar.ofWords.has(word)) {
    // "des témoins": the partitive article opens a phrase.
    if (index === from) return isDeterminer || isPartitive(reading, index);
    head.isInComplement = head.hasComplement = true;
    return true;
  }
  if (isField(reading, index)) {
    head.isInComplement = head.hasComplement = true;
    return true;
  }
  if (isFor(reading, index)) {
    head.isInComplement = head.hasComplement = head.isForOthers = true;
    return true;
  }
  if (!isPhraseWord(reading, index, groups)) return false;
  if (isDeterminer)
    return (
      index === from || follows(reading, index) || isFor(reading, index - 1) || isField(reading, index - 1)
    );
  // "a source | close to the inquiry": what stands behind its noun in English.
  if (grammar.isHeadLast && POSTPOSED.has(word) && canBeHead(reading, head.word)) head.hasComplement = true;
  const isLast = grammar.isHeadLast && !head.hasComplement;
  // "the State Department Spokesperson": a capital makes no name of a role.
  const isRole = items.kind(index) === ITEM.word || personAgreement(grammar, word) !== undefined;
  if (isLast && head.name !== null && isRole && isHolder(reading, word)) {
    head.complement ??= head.name;
    head.name = null;
    head.word = word;
  } else if (!grammar.adverbs.has(word) && (head.word === '' || isLast || LEADING_ADJECTIVES.has(head.word)))
    head.word = word;
  return true;
}

const POSTPOSED = new Set(['close', 'familiar', 'aware', 'involved', 'present', 'responsible']);

function canBeHead({ grammar }: Reading, word: string): boolean {
  return isPersonOrPersons(grammar, word) || grammar.organisationNouns.has(word);
}

/** "de nombreux élus", "d'autres élus": before such adjectives French says "de" for "des". Behind a noun it is "of". */
export function isPartitive(reading: Reading, index: number): boolean {
  const { grammar, items, language } = reading;
  if (language !== 'fr' || !/^d(?:e|')$/.test(items.word(index))) return false;
  if (!PLURAL_ADJECTIVES.has(items.word(index + 1)) || !items.isWord(index + 2)) return false;
  const before = items.word(index - 1);
  return (
    !items.isWord(index - 1) ||
    grammar.prepositions.has(before) ||
    grammar.accordingTo.some((words) => words.length === 1 && words[0] === before) ||
    formAt(reading, index - 1)?.isNominal === false
  );
}

const PLURAL_ADJECTIVES = words(
  'nombreux nombreuses autres hauts hautes jeunes grands grandes petits petites anciens anciennes nouveaux nouvelles vieux vieilles simples rares multiples',
);

/** A determiner inside a phrase stands after "of" or after another determiner ("toutes les"). */
function follows(reading: Reading, index: number): boolean {
  const before = reading.items.word(index - 1);
  return reading.grammar.ofWords.has(before) || reading.grammar.determiners.has(before);
}

/** The noun phrase that ends right before the item; null when none does. `floor` is the first item it may reach. */
export function phraseBefore(
  reading: Reading,
  end: number,
  floor: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  const { grammar, items, names } = reading;
  let start = end;
  const lowest = Math.max(floor, end - MAX_PHRASE);
  while (start > lowest) {
    const index = start - 1;
    const mention = names.at(index);
    if (mention !== null && mention.from >= lowest) {
      start = mention.from;
      continue;
    }
    const word = items.word(index);
    if (word === ')') {
      const open = openingOf(reading, index, lowest);
      if (open < 0) break;
      start = open;
      continue;
    }
    if (word === "'s" || grammar.ofWords.has(word) || isFor(reading, index) || isField(reading, index)) {
      start = index;
      continue;
    }
    if (start === end && LATTER.has(word) && pronounAt(reading, index - 1) !== null)
      return phraseAt(reading, index - 1, end, groups);
    const untold = start === end ? oneOfThemAt(reading, index, groups) : null;
    if (untold !== null) return untold;
    if (start === end && pronounAt(reading, index) !== null) return phraseAt(reading, index, end, groups);
    if (!isPhraseWord(reading, index, groups)) break;
    start = index;
    if (grammar.determiners.has(word) && !isRank(reading, index) && isOpening(reading, index)) break;
  }
  while (
    start < end &&
    grammar.ofWords.has(items.word(start)) &&
    names.at(start) === null &&
    !isPartitive(reading, start)
  )
    start++;
  if (start >= end) return null;
  const phrase = phraseAt(reading, start, end, groups);
  return phrase === null || phrase.to < end - 1 ? retryLater(reading, start, end, groups) : phrase;
}

/** Whether a phrase begins with a determiner: nothing stands before it that leads to it, or an adverbial ("dal canto suo | la società"). */
function isOpening(reading: Reading, index: number): boolean {
  const { grammar, items } = reading;
  const before = items.word(index - 1);
  const isLed =
    before === "'s" ||
    grammar.ofWords.has(before) ||
    grammar.determiners.has(before) ||
    isFor(reading, index - 1) ||
    isField(reading, index - 1);
  return !isLed || adverbialBefore(reading, index) > 0;
}

/** When the phrase broke off early, the last name in the stretch is the best that is left. */
function retryLater(
  reading: Reading,
  start: number,
  end: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  for (let index = end - 1; index > start; index--) {
    const mention = reading.names.at(index);
    if (mention !== null) return phraseAt(reading, mention.from, end, groups);
    if (reading.grammar.determiners.has(reading.items.word(index)))
      return phraseAt(reading, index, end, groups);
  }
  return phraseAt(reading, start, end, groups);
}

function openingOf(reading: Reading, index: number, floor: number): number {
  for (let at = index - 1; at >= floor && at > index - 20; at--)
    if (reading.items.word(at) === '(') return at;
  return -1;
}
