import type { Mention } from '../../entities/mention';
import type { Grammar } from '../grammar/grammar';
import { isClosedClass } from '../grammar/closed-class';
import { isPersonNoun, personAgreement } from '../grammar/grammar';
import { FORM } from '../lexicon/verb-lexicon';
import type { VerbLexicon } from '../lexicon/verb-lexicon';
import { genderOfForename, isForename } from '../attribution/forenames';
import { supplement } from './capital-runs';
import { FullNames } from './full-names';
import type { NameMention } from './name-mention';
import { renamed, within } from './name-mention';
import { repaired } from './name-repairs';
import { ITEM } from './items';
import type { Items } from './items';
import {
  BODIES,
  PARTICLES,
  PERSONAL_TITLES,
  SHORT_TITLES,
  isLead,
  isRoleNoun,
  startOfName,
} from './name-start';
import { typeOf } from './name-types';
import { countWhere } from '../../text/count-where';

/** Where names stand among the items, and which is the fullest form of each. */
export class Names {
  readonly all: readonly NameMention[];
  readonly #at: Int32Array;
  readonly #full: FullNames;

  constructor(items: Items, mentions: readonly Mention[], grammar: Grammar, lexicon: VerbLexicon) {
    this.#at = new Int32Array(items.length).fill(-1);
    const marked = repaired(items, fromMentions(items, mentions, grammar, lexicon), grammar);
    const found = supplement(items, marked, grammar);
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
    const count = countWhere(this.all.length, (mention) => (this.all[mention]?.to ?? 0) <= index);
    for (let number = count - 1; number >= 0; number--) {
      const mention = this.all[number];
      if (mention !== undefined) yield mention;
    }
  }
}

function fromMentions(
  items: Items,
  mentions: readonly Mention[],
  grammar: Grammar,
  lexicon: VerbLexicon,
): readonly NameMention[] {
  const found: NameMention[] = [];
  const cut = new Map<string, string>();
  let index = 0;
  for (const mention of mentions) {
    while (index < items.length && items.end(index) <= mention.start) index++;
    let to = index;
    while (to < items.length && items.start(to) < mention.end && items.kind(to) < ITEM.quote) to++;
    const isPossessive = to - index > 1 && items.word(to - 1) === "'s";
    if (isPossessive || endsWithVerb(items, index, to, mention, lexicon)) to--;
    const particle = withParticle(items, index, found.at(-1)?.to ?? 0);
    const from =
      particle === index && mention.type === 'PER' && to - index === 1
        ? withForename(items, index, grammar, found)
        : particle;
    const name =
      from < index || items.end(to - 1) < mention.end ? items.slice(from, to) : withoutLoneMark(mention.name);
    const own = { from, to, type: typeOf(items, index, to, mention, grammar), name };
    if (to > index && !isNoName(items, index, to, mention, grammar)) {
      const bare = withoutTitle(items, own, grammar);
      if (bare.from > from && own.name.endsWith(` ${bare.name}`)) cut.set(own.name, bare.name);
      found.push(...splitJoined(items, bare));
    }
    index = Math.max(index, to);
  }
  // "il sindaco di Lodi Anna Riva": what was cut off there is no part of the name where "Riva" alone stands.
  const named = found.map((one) => renamed(one, cut.get(one.name) ?? one.name));
  return mergeAdjacent(items, named);
}

/** "Le Canard enchaîné déplore": a verb in small letters that ends an organisation's name is none of it. */
function endsWithVerb(
  items: Items,
  from: number,
  to: number,
  { type }: Mention,
  lexicon: VerbLexicon,
): boolean {
  if (type !== 'ORG' || to - from < 2 || items.kind(to - 1) !== ITEM.word) return false;
  const form = lexicon.get(items.word(to - 1));
  if (form === undefined || form.verbClass === 'common' || form.isNominal) return false;
  return (form.bits & (FORM.singular | FORM.plural)) !== 0 && (form.bits & FORM.participle) === 0;
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
  // "le ministre de la Santé | Martin": no forename has an article.
  if (grammar.definite.has(items.word(from - 1)) && !isForename(word)) return at;
  return DEMONYM.test(word) ? at : from;
}

/** "M. | de Villepin", "Mme | d'Ornano": behind a title the particle is of the name. `floor`: where the name before ends. */
function withParticle(items: Items, at: number, floor: number): number {
  for (let from = at - 1; from > floor && from >= at - 2; from--) {
    if (!PARTICLES.has(items.word(from))) return at;
    if (PERSONAL_TITLES.has(items.word(from - 1))) return from;
  }
  return at;
}

/** English adjectives of nations have a capital. */
const DEMONYM = /(?:ese|ian|can|ish|man|rab|ttish)$/;

/** A doubtful organisation that is written like a role is one. */
const DOUBTFUL = 0.7;

/** "Subito", "Secondo": a closed-class word that begins a sentence is no name, nor is "il Gip", whatever the recogniser says. */
function isNoName(items: Items, from: number, to: number, mention: Mention, grammar: Grammar): boolean {
  if (to - from > 1) return false;
  const word = items.word(from);
  const isInitial = from === 0 || items.kind(from - 1) >= ITEM.quote;
  if (isInitial && isClosedClass(word, grammar)) return true;
  const mayBeRole = mention.type !== 'ORG' || mention.confidence < DOUBTFUL;
  const hasArticle = !grammar.isHeadLast && grammar.definite.has(items.word(from - 1));
  return mayBeRole && hasArticle && personAgreement(grammar, word) !== undefined;
}

/** A role that slipped into a name ("Captain Rochester", "Santa Barbara County Sheriff Bill Brown") is cut off. */
function withoutTitle(items: Items, mention: NameMention, grammar: Grammar): NameMention {
  if (mention.type === 'MISC') return afterOwnTitle(items, mention, grammar);
  if (mention.type === 'LOC' && startOfName(items, mention, grammar) === mention.from) return mention;
  // "association Médecins du monde"
  const isBody =
    mention.type === 'ORG' &&
    mention.to - mention.from > 1 &&
    items.kind(mention.from) === ITEM.word &&
    items.kind(mention.from + 1) === ITEM.capital &&
    BODIES.has(items.word(mention.from));
  if (isBody) return within(items, mention, mention.from + 1, mention.to);
  const name = mention.type === 'PER' ? bareName(mention.name, grammar) : mention.name;
  let from = startOfName(items, mention, grammar);
  const isCut = from > mention.from;
  let to = mention.to;
  for (let index = from; index < mention.to - 1; index++) {
    // "Sheriff Bill Brown", but not "Martin Luther King III"
    const isSurname = index > from && isForename(items.word(from));
    if (isSurname || !isRoleBefore(items.word(index), grammar)) continue;
    if (items.kind(index + 1) === ITEM.capital) from = index + 1;
  }
  // "Yvette Cooper of the Labour Party", "Denise Crosby di Star Trek": the name ends before the "of".
  if (mention.type === 'PER') to = beforeOf(items, from, to);
  if (grammar.ofWords.has(items.word(from)) && to - from > 3) from += 2;
  if (from === mention.from && to === mention.to) return renamed(mention, name);
  const own = items.slice(from, to);
  return {
    from,
    to,
    type: 'PER',
    name: mention.type === 'PER' && to === mention.to && !isCut ? bareName(mention.name, grammar) : own,
  };
}

/** "Ms Bauchtman", "Prof. Tarallo", "U.S. Attorney Bash": people, whatever the recogniser takes them for. */
function afterOwnTitle(items: Items, mention: NameMention, grammar: Grammar): NameMention {
  const { from, to } = mention;
  const isRole = to - from > 2 && grammar.isHeadLast && isRoleBefore(items.word(to - 2), grammar);
  const start = isRole ? to - 1 : SHORT_TITLES.has(items.word(from)) ? from + 1 : from;
  if (start === from || start >= to || items.kind(start) !== ITEM.capital) return mention;
  return { from: start, to, type: 'PER', name: items.slice(start, to) };
}

/** Where a person's name ends when an "of" follows: always in English; elsewhere only with two words on both sides. */
function beforeOf(items: Items, from: number, to: number): number {
  for (let index = from + 2; index < to; index++) {
    const word = items.word(index);
    if (word === ':' || word === 'of' || ((word === 'di' || word === 'de') && to - index > 2)) return index;
  }
  return to;
}

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
    const isSurname = index > first && isForename((words[first] ?? '').toLowerCase());
    if (index < words.length - 1 && !isSurname && isRoleBefore(word.toLowerCase(), grammar))
      first = index + 1;
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

/** Gives every name of a person or organisation its fullest form in the article (Musk -> Elon Musk, EFF). */
function withFullNames(mentions: readonly NameMention[], full: FullNames): readonly NameMention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'LOC' && mention.type !== 'MISC')
      return renamed(mention, full.of(mention.name, mention.type));
    const person = full.ofSurname(mention.name);
    return renamed(mention, person ?? mention.name, person === null ? mention.type : 'PER');
  });
}
