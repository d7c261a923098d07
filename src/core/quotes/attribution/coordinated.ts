import { groupsWithin } from '../reading/group-search';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading, Sentence } from '../reading/reading';
import { canSpeak, isPluralPhrase } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseBefore } from './noun-phrase';
import type { Referent } from './referent';
import { LEADERS } from './referring-words';
import type { SpeakerResolver } from './speaker-resolver';

const AND = new Set(['et', 'e', 'ed', 'and', 'y', 'und', '&']);
/** Items between the last name and its verb, and between a verb and the first name. */
const NEAR_AFTER = 6;
const FAR_AFTER = 40;
const NEAR_BEFORE = 2;
/** Items of a role before a name ("l'assessora regionale"), and of what is apposed to one between commas. */
const LONGEST_ROLE = 5;
const LONGEST_APPOSITION = 14;

/** "Thierry et Véronique Roy ont écrit": both, when the verb is one of several; null for a name that stands alone. */
export function together(reading: Reading, phrase: NounPhrase): Referent | null {
  const last = phrase.name;
  if (last === null) return null;
  const { items, names } = reading;
  const and = andBefore(reading, last);
  if (and !== null) {
    const first = firstBefore(reading, and);
    const isPair = first !== null && isAlike(first, last);
    return isPair && isOfSeveral(reading, first, last, true)
      ? pair(items.slice(and, and + 1), first, last)
      : null;
  }
  const next = AND.has(items.word(last.to)) ? names.at(last.to + 1) : null;
  if (next?.from !== last.to + 1 || !isAlike(last, next)) return null;
  return isOfSeveral(reading, last, next, false) ? pair(items.slice(last.to, last.to + 1), last, next) : null;
}

/** The "and" before a name, or before the role that leads to it: "e l'assessora Anna Bianchi". */
function andBefore({ grammar, items }: Reading, { from, type }: NameMention): number | null {
  for (let index = from - 1; index >= from - LONGEST_ROLE; index--) {
    if (AND.has(items.word(index))) return index;
    const isRole =
      type === 'PER' && items.kind(index) === ITEM.word && !grammar.ofWords.has(items.word(index));
    if (!isRole) return null;
  }
  return null;
}

/** The name before an "and", or before what is apposed to it: "X, sindaco di Pavia, e Y". */
function firstBefore({ items, names }: Reading, and: number): NameMention | null {
  const near = names.at(and - 1);
  if (near?.to === and) return near;
  if (items.word(and - 1) !== ',') return null;
  for (let index = and - 2; index > and - LONGEST_APPOSITION; index--) {
    if (items.word(index) === ',') return names.at(index - 1);
    if (items.kind(index) >= ITEM.mark) return null;
  }
  return null;
}

function isAlike(one: NameMention, other: NameMention): boolean {
  const isSource = (type: NameMention['type']): boolean => type !== 'LOC' && type !== 'MISC';
  return one.name !== other.name && isSource(one.type) && isSource(other.type);
}

/** Whether the verb beside two names is plural. English seldom tells: there the names must open their clause. */
function isOfSeveral(reading: Reading, first: NameMention, last: NameMention, isBefore: boolean): boolean {
  const sentence = reading.sentenceAt(first.from);
  const groups = reading.verbGroups(sentence);
  // "X et Y, parents de Z, ont écrit": an apposition may stand between.
  const reach = reading.items.word(last.to) === ',' ? FAR_AFTER : NEAR_AFTER;
  const near = isBefore
    ? groupsWithin(groups, last.to, last.to + reach + 1)
    : groupsWithin(groups, first.from - NEAR_BEFORE - 1, first.from);
  const group = near.find(({ form, from, to }) => form === 'finite' && (from >= last.to || to <= first.from));
  if (group === undefined) return false;
  if (reading.language !== 'en') return group.isPlural;
  const opener = reading.items.word(first.from - 1);
  return isBefore
    ? first.from === sentence.from || opener === ',' || opener === 'both'
    : group.verbClass === 'say';
}

function pair(and: string, first: NameMention, last: NameMention): Referent {
  const name = `${first.name} ${and} ${last.name}`;
  return { name, type: first.type, isPlural: true, items: [first.from, last.to] };
}

/** Sentences in which a reader remembers two who were named together. */
const PAIR_MEMORY = 12;

/** "le couple": the last two persons named together in the sentences a reader remembers. */
export function lastPair(
  reading: Reading,
  resolver: Pick<SpeakerResolver, 'speakerIn' | 'mainSubject'>,
  before: number,
  depth: number,
): Referent | null {
  const { number } = reading.sentenceAt(before);
  for (let earlier = number - 1; earlier >= 0 && earlier > number - PAIR_MEMORY; earlier--) {
    const sentence = reading.sentences[earlier];
    if (sentence === undefined) continue;
    const subject = resolver.speakerIn(sentence) ?? resolver.mainSubject(sentence, depth + 2);
    if (subject?.items !== undefined && subject.type !== 'ORG') return { ...subject };
  }
  return null;
}

/** "i vertici di Germanwings e di | Lufthansa", "i sindaci di Torino e | Milano": the second of two complements. */
export function coordinatedComplement(
  reading: Reading,
  { from, to, name }: NounPhrase,
  sentence: Sentence,
): NounPhrase | null {
  const { grammar, items } = reading;
  const groups = reading.verbGroups(sentence);
  const hasOf = grammar.ofWords.has(items.word(from - 1));
  const and = hasOf ? from - 2 : from - 1;
  if (and <= sentence.from || !grammar.coordinators.has(items.word(and))) return null;
  const first = phraseBefore(reading, and, sentence.from, groups);
  if (first?.hasComplement !== true || !(canSpeak(reading, first) || LEADERS.has(first.head))) return null;
  // "the High Court of England and Wales"
  const arePlaces = name?.type === 'LOC' && first.complement?.type === 'LOC';
  const isSecond = hasOf || arePlaces || (first.name === null && isPluralPhrase(reading, first));
  return isSecond ? { ...first, to } : null;
}
