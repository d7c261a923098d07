import type { EntityType, Mention } from '../../entities/mention';
import type { Grammar } from '../grammar/grammar';
import { LEADING_ADJECTIVES, isPersonNoun, personAgreement } from '../grammar/grammar';
import { genderOfForename, isForename } from '../attribution/forenames';
import { lastWord } from '../attribution/referring-words';
import { FullNames } from './full-names';
import { ITEM } from './items';
import type { Items } from './items';
import { isLead, isRoleNoun, startOfName } from './name-start';

/** A name in the reporter's text, by items. `OTHER` is a capitalised run that the recogniser did not mark. */
export interface NameMention {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly type: EntityType | 'OTHER';
  /** The fullest form in the article. */
  readonly name: string;
}

const PARTICLES = new Set('de du la le da di van von der den bin ben al el ibn'.split(' '));

/** Where names stand among the items, and which is the fullest form of each. */
export class Names {
  readonly all: readonly NameMention[];
  readonly #at: Int32Array;
  readonly #full: FullNames;

  constructor(items: Items, mentions: readonly Mention[], grammar: Grammar) {
    this.#at = new Int32Array(items.length).fill(-1);
    const found = supplement(items, fromMentions(items, mentions, grammar), grammar);
    this.#full = new FullNames(found, reigningIn(items, found));
    this.all = withFullNames(found, this.#full);
    this.all.forEach((mention, number) => this.#at.fill(number, mention.from, mention.to));
  }

  /** The fullest form that the article gives of a name. */
  fullName(name: string, type: NameMention['type']): string {
    return this.#full.of(name, type);
  }

  /** The name that covers an item, if any. */
  at(index: number): NameMention | null {
    const number = this.#at[index] ?? -1;
    return number < 0 ? null : (this.all[number] ?? null);
  }

  /** Names that end before the item, nearest first. */
  *before(index: number): Generator<NameMention> {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.to ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    for (let number = low - 1; number >= 0; number--) {
      const mention = this.all[number];
      if (mention !== undefined) yield mention;
    }
  }
}

function fromMentions(items: Items, mentions: readonly Mention[], grammar: Grammar): readonly NameMention[] {
  const found: NameMention[] = [];
  const cut = new Map<string, string>();
  let index = 0;
  for (const mention of mentions) {
    while (index < items.length && items.end(index) <= mention.start) index++;
    let to = index;
    while (to < items.length && items.start(to) < mention.end && items.kind(to) < ITEM.quote) to++;
    const isPossessive = to - index > 1 && items.word(to - 1) === "'s";
    if (isPossessive) to--;
    const from =
      mention.type === 'PER' && to - index === 1 ? withForename(items, index, grammar, found) : index;
    const name = from < index || isPossessive ? items.slice(from, to) : withoutLoneMark(mention.name);
    const own = { from, to, type: typeOf(items, index, to, mention, grammar), name };
    if (to > index && !isFunctionWord(items, index, to, grammar)) {
      const bare = withoutTitle(items, own, grammar);
      if (bare.from > from && own.name.endsWith(` ${bare.name}`)) cut.set(own.name, bare.name);
      found.push(...splitJoined(items, bare));
    }
    index = Math.max(index, to);
  }
  // "il sindaco di Lodi Anna Riva": what was cut off there is no part of the name where "Riva" alone stands.
  const named = found.map((one) => ({ ...one, name: cut.get(one.name) ?? one.name }));
  return mergeAdjacent(items, named);
}

const REIGNS = new Set('pape papa pope roi re king reine regina queen'.split(' '));

/** Single names that a crown or a tiara makes whole: "le pape François" is no François Hollande. */
function reigningIn(items: Items, mentions: readonly NameMention[]): ReadonlySet<string> {
  const single = mentions.filter(({ from, to }) => to - from === 1 && REIGNS.has(items.word(from - 1)));
  return new Set(single.map(({ name }) => name));
}

/** `Trump "Soviet-style`: a name that runs into a quote ends there. */
function withoutLoneMark(name: string): string {
  const marks = name.match(/["“”«»]/g)?.length ?? 0;
  return marks % 2 === 1 ? name.replace(/\s*["“”«»].*$/s, '') || name : name;
}

/** "Tak-Sing | Wong": a capitalised word before a surname that stands inside a sentence is the forename. */
function withForename(items: Items, at: number, grammar: Grammar, found: readonly NameMention[]): number {
  const from = at - 1;
  if (from < 1 || items.kind(from) !== ITEM.capital || (found.at(-1)?.to ?? 0) > from) return at;
  const isInitial = items.kind(from - 1) >= ITEM.mark;
  const word = items.word(from);
  const isAbbreviated = items.text.charAt(items.end(from)) === '.';
  if (
    isInitial ||
    isAbbreviated ||
    SHORT_TITLES.has(word) ||
    isRoleNoun(word, grammar) ||
    isPersonNoun(grammar, word) ||
    isClosedClass(word, grammar)
  )
    return at;
  return DEMONYM.test(word) ? at : from;
}

/** English adjectives of nations have a capital. */
const DEMONYM = /(?:ese|ian|can|ish|man|rab|ttish)$/;

/** "Subito", "Secondo": a closed-class word that begins a sentence is no name, whatever the recogniser says. */
function isFunctionWord(items: Items, from: number, to: number, grammar: Grammar): boolean {
  const isInitial = from === 0 || items.kind(from - 1) >= ITEM.quote;
  return isInitial && to - from === 1 && isClosedClass(items.word(from), grammar);
}

/** Persons take no elided or plural article: "l'Innovazione" is none, whatever the recogniser says. */
function typeOf(
  items: Items,
  from: number,
  to: number,
  mention: Mention,
  grammar: Grammar,
): NameMention['type'] {
  // "il capo della polizia, Viola Neri": a forename and a surname where no place can stand.
  const before = items.word(from - 1);
  const isPlaced = grammar.prepositions.has(before) || grammar.ofWords.has(before);
  const isFull = to - from === 2 && items.kind(from + 1) === ITEM.capital;
  if (mention.type === 'LOC' && isFull && !isPlaced && isForename(items.word(from))) return 'PER';
  return mention.type === 'PER' && to - from === 1 && NO_PERSON_AFTER.has(items.word(from - 1))
    ? 'OTHER'
    : mention.type;
}

const NO_PERSON_AFTER = new Set(["l'", 'gli', 'les', 'lo', "dell'", "all'", 'i']);

/** A role that slipped into a name ("Captain Rochester", "Santa Barbara County Sheriff Bill Brown") is cut off. */
function withoutTitle(items: Items, mention: NameMention, grammar: Grammar): NameMention {
  if (mention.type === 'MISC') return mention;
  if (mention.type === 'LOC' && startOfName(items, mention, grammar) === mention.from) return mention;
  // "association Médecins du monde"
  const isBody =
    mention.type === 'ORG' &&
    mention.to - mention.from > 1 &&
    items.kind(mention.from) === ITEM.word &&
    items.kind(mention.from + 1) === ITEM.capital &&
    BODIES.has(items.word(mention.from));
  if (isBody) return { ...mention, from: mention.from + 1, name: items.slice(mention.from + 1, mention.to) };
  const name = mention.type === 'PER' ? bareName(mention.name, grammar) : mention.name;
  let from = startOfName(items, mention, grammar);
  const isCut = from > mention.from;
  let to = mention.to;
  for (let index = from; index < mention.to - 1; index++) {
    if (isRoleBefore(items.word(index), grammar) && items.kind(index + 1) === ITEM.capital) from = index + 1;
  }
  // "Yvette Cooper of the Labour Party", "Denise Crosby di Star Trek": the name ends before the "of".
  if (mention.type === 'PER') to = beforeOf(items, from, to);
  if (grammar.ofWords.has(items.word(from)) && to - from > 3) from += 2;
  if (from === mention.from && to === mention.to) return { ...mention, name };
  const own = items.slice(from, to);
  return {
    from,
    to,
    type: 'PER',
    name: mention.type === 'PER' && to === mention.to && !isCut ? bareName(mention.name, grammar) : own,
  };
}

/** Nouns for bodies that are no part of a name after them. */
const BODIES = new Set(
  'association société compagnie entreprise groupe collectif ong associazione società compagnia azienda gruppo agenzia agence quotidien journal quotidiano giornale'.split(
    ' ',
  ),
);

/** Where a person's name ends when an "of" follows: always in English; elsewhere only with two words on both sides. */
function beforeOf(items: Items, from: number, to: number): number {
  for (let index = from + 2; index < to; index++) {
    const word = items.word(index);
    if (word === ':' || word === 'of' || ((word === 'di' || word === 'de') && to - index > 2)) return index;
  }
  return to;
}

const SHORT_TITLES = new Set(
  'm mr mme mlle me mrs ms miss sig sig.ra dott dr prof sir fra pm rep sen gov gen coun cllr sgt capt lt col mgr'.split(
    ' ',
  ),
);

/** Whether a word of a name is a role that slipped into it; "Guy" and "Rose" are forenames too. */
function isRoleBefore(word: string, grammar: Grammar): boolean {
  return personAgreement(grammar, word) !== undefined && genderOfForename(`${word} `) === null;
}

/** A canonical name without the role before it: "Minister Boris Johnson". */
function bareName(name: string, grammar: Grammar): string {
  const words = name.split(' ');
  const lead = (words[0] ?? '').toLowerCase().replace(/\.$/, '');
  const isOf = words.length > 2 && grammar.ofWords.has(lead) && isForename((words[1] ?? '').toLowerCase());
  let first = words.length > 1 && (isOf || isLead(lead, grammar) || SHORT_TITLES.has(lead)) ? 1 : 0;
  words.forEach((word, index) => {
    if (index < words.length - 1 && isRoleBefore(word.toLowerCase(), grammar)) first = index + 1;
  });
  const end = words.findIndex((word, index) => index > first && (word === 'of' || word.endsWith(':')));
  // "Minister of Scotland Nicola Sturgeon": what the role is of goes with it.
  if (first > 0 && grammar.ofWords.has(words[first] ?? '') && words.length - first > 3) first += 2;
  return words.slice(first, end < 0 || end < first ? words.length : end).join(' ');
}

/** "Banque centrale européenne Draghi": a capital after a small word that joins nothing begins another name. */
function splitJoined(items: Items, mention: NameMention): readonly NameMention[] {
  const last = mention.to - 1;
  const before = items.word(last - 1);
  const isJoined =
    mention.type === 'ORG' &&
    mention.to - mention.from > 2 &&
    items.kind(last) === ITEM.capital &&
    items.kind(last - 1) === ITEM.word &&
    before.length > 5;
  if (!isJoined) return [mention];
  return [
    { from: mention.from, to: last, type: 'ORG', name: items.slice(mention.from, last) },
    { from: last, to: mention.to, type: 'PER', name: items.slice(last, mention.to) },
  ];
}

/** Two names of persons side by side are one: "Paul Sun-Hyung" and "Lee". */
function mergeAdjacent(items: Items, mentions: readonly NameMention[]): readonly NameMention[] {
  const merged: NameMention[] = [];
  for (const mention of mentions) {
    const previous = merged.at(-1);
    const areFull =
      previous !== undefined && previous.to - previous.from > 1 && mention.to - mention.from > 1;
    if (previous?.to === mention.from && previous.type === 'PER' && mention.type === 'PER' && !areFull) {
      const name = items.slice(previous.from, mention.to);
      merged[merged.length - 1] = { from: previous.from, to: mention.to, type: 'PER', name };
    } else merged.push(mention);
  }
  return merged;
}

/** Last words of the names of persons: one that begins a sentence ("Hay added") is a name again. */
function surnamesOf(mentions: readonly NameMention[]): Set<string> {
  const persons = mentions.filter(({ type, name }) => type === 'PER' && name.includes(' '));
  return new Set(persons.map(({ name }) => lastWord(name)));
}

/** Adds runs of capitalised words that no mention covers. At the start of a sentence a lone capital proves nothing. */
function supplement(
  items: Items,
  mentions: readonly NameMention[],
  grammar: Grammar,
): readonly NameMention[] {
  const all: NameMention[] = [];
  const surnames = surnamesOf(mentions);
  let next = 0;
  let index = 0;
  while (index < items.length) {
    const mention = mentions[next];
    if (mention !== undefined && mention.from <= index) {
      all.push(mention);
      next++;
      index = Math.max(index + 1, mention.to);
      continue;
    }
    const limit = mention?.from ?? items.length;
    const to = items.kind(index) === ITEM.capital ? endOfRun(items, index, limit, grammar) : index;
    if (to > index && isCredibleRun(items, index, to, grammar)) {
      const runs = splitRun(items, index, to, grammar);
      all.push(...runs);
      // "Steve Whitmore, ...": later "Whitmore told".
      for (const run of runs) if (run.to - run.from === 2) surnames.add(lastWord(run.name));
    } else if (
      to === index + 1 &&
      surnames.has(items.word(index)) &&
      !isClosedClass(items.word(index), grammar)
    )
      all.push({ from: index, to, type: 'PER', name: items.slice(index, to) });
    // "Selon Peter Lund": the name begins after the small word.
    index = to > index + 1 && !isClosedClass(items.word(index), grammar) ? to : index + 1;
  }
  return all;
}

/** A run as one name, or as a place and the person beside it: "sindaco di | Lodi | Anna Riva". */
function splitRun(items: Items, from: number, to: number, grammar: Grammar): readonly NameMention[] {
  const first = to - from > 1 && SHORT_TITLES.has(items.word(from)) ? from + 1 : from;
  const run: NameMention = { from: first, to, type: 'OTHER', name: items.slice(first, to) };
  const start = first > from ? from : startOfName(items, run, grammar);
  if (start === from) return [run];
  return [
    { from, to: start, type: 'OTHER', name: items.slice(from, start) },
    { from: start, to, type: 'PER', name: items.slice(start, to) },
  ];
}

function endOfRun(items: Items, from: number, limit: number, grammar: Grammar): number {
  let to = from + 1;
  while (to < limit) {
    if (items.kind(to) === ITEM.capital) to++;
    else if (
      PARTICLES.has(items.word(to)) &&
      !(items.word(to) === 'al' && grammar.prepositions.has('al')) &&
      to + 1 < limit &&
      items.kind(to + 1) === ITEM.capital
    )
      to += 2;
    else break;
  }
  return to;
}

function isCredibleRun(items: Items, from: number, to: number, grammar: Grammar): boolean {
  const word = items.word(from);
  if (to - from === 1 && word.length === 1) return false;
  if (isClosedClass(word, grammar)) return false;
  if (isAllRoles(items, from, to, grammar)) return false;
  // "la Première ministre": an adjective of a role.
  if (to - from === 1 && LEADING_ADJECTIVES.has(word) && isPersonNoun(grammar, items.word(to))) return false;
  // "Capo di Stato Maggiore"
  if (personAgreement(grammar, word) !== undefined && grammar.ofWords.has(items.word(from + 1))) return false;
  // "First Minister": in English the last word tells what a run is.
  if (grammar.isHeadLast && personAgreement(grammar, items.word(to - 1)) !== undefined) return false;
  const isInitial = from === 0 || items.kind(from - 1) >= ITEM.quote;
  return !isInitial || to - from > 1;
}

function isAllRoles(items: Items, from: number, to: number, grammar: Grammar): boolean {
  for (let index = from; index < to; index++) if (!isRoleNoun(items.word(index), grammar)) return false;
  return true;
}

/** The closed-class words of each grammar together. */
const closedClasses = new WeakMap<Grammar, ReadonlySet<string>>();

function isClosedClass(word: string, grammar: Grammar): boolean {
  let closed = closedClasses.get(grammar);
  if (closed === undefined) {
    closed = new Set([
      ...grammar.determiners,
      ...grammar.prepositions,
      ...grammar.pronouns.keys(),
      ...grammar.ofWords,
      ...grammar.coordinators,
      ...grammar.adverbs,
      ...grammar.complementisers,
      ...grammar.auxiliaries,
    ]);
    closedClasses.set(grammar, closed);
  }
  return closed.has(word);
}

/** Gives every name of a person or organisation its fullest form in the article (Musk -> Elon Musk, EFF). */
function withFullNames(mentions: readonly NameMention[], full: FullNames): readonly NameMention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'LOC' && mention.type !== 'MISC')
      return { ...mention, name: full.of(mention.name, mention.type) };
    const person = full.ofSurname(mention.name);
    return person === null ? mention : { ...mention, type: 'PER', name: person };
  });
}
