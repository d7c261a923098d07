import { dictionary } from '../../text/dictionary';
import type { Grammar } from '../grammar/grammar';
import { LEADING_ADJECTIVES, isPersonNoun, personAgreement } from '../grammar/grammar';
import { isClosedClass } from '../grammar/closed-class';
import { lastWord } from '../attribution/referring-words';
import { ITEM } from './items';
import type { Items } from './items';
import { SHORT_TITLES, isRoleNoun, startOfName } from './name-start';
import type { NameMention } from './name-mention';
import { PLATFORMS } from './name-types';

const PARTICLES = new Set('de du la le da di van von der den bin ben al el ibn'.split(' '));

/** Last words of the names of persons: one that begins a sentence ("Hay added") is a name again. */
function surnamesOf(mentions: readonly NameMention[]): Set<string> {
  const persons = mentions.filter(({ type, name }) => type === 'PER' && name.includes(' '));
  return new Set(persons.map(({ name }) => lastWord(name)));
}

/** Adds runs of capitalised words that no mention covers. At the start of a sentence a lone capital proves nothing. */
export function supplement(
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
    // "Selon Peter Lund": the name begins after the small word.
    if (items.kind(index) !== ITEM.capital || isClosedClass(items.word(index), grammar)) {
      index++;
      continue;
    }
    const to = endOfRun(items, index, mention?.from ?? items.length, grammar);
    if (isCredibleRun(items, index, to, grammar) || isPaired(items, index, to, grammar, mention)) {
      const runs = splitRun(items, index, to, grammar);
      all.push(...runs);
      // "Steve Whitmore, ...": later "Whitmore told".
      for (const run of runs) if (run.to - run.from === 2) surnames.add(lastWord(run.name));
    } else if (to === index + 1 && surnames.has(items.word(index)))
      all.push({ from: index, to, type: 'PER', name: items.slice(index, to) });
    index = to;
  }
  return all;
}

/** "Adusbef e Codacons hanno": a word that opens a sentence is a name where a body stands beside it. */
function isPaired(
  items: Items,
  from: number,
  to: number,
  grammar: Grammar,
  next: NameMention | undefined,
): boolean {
  if (to - from > 1 || !AND.has(items.word(to)) || next?.from !== to + 1 || next.type !== 'ORG') return false;
  return !isClosedClass(items.word(from), grammar) && !isRoleNoun(items.word(from), grammar);
}

const AND = new Set(['e', 'ed', 'et']);

/** A run as one name, or as a place and the person beside it: "sindaco di | Lodi | Anna Riva". */
function splitRun(items: Items, from: number, to: number, grammar: Grammar): readonly NameMention[] {
  const first = afterTitle(items, from, to);
  const run: NameMention = {
    from: first,
    to,
    type: first > from ? 'PER' : 'OTHER',
    name: items.slice(first, to),
  };
  const start = first > from ? from : startOfName(items, run, grammar);
  if (start === from) return [run];
  return [
    { from, to: start, type: 'OTHER', name: items.slice(from, start) },
    { from: start, to, type: 'PER', name: items.slice(start, to) },
  ];
}

/** "Mr | May", "British PM | May": where the name begins after the last title before it. */
function afterTitle(items: Items, from: number, to: number): number {
  for (let index = to - 2; index > from; index--) if (INNER_TITLES.has(items.word(index))) return index + 1;
  return to - from > 1 && SHORT_TITLES.has(items.word(from)) ? from + 1 : from;
}

/** Titles that are nothing else, wherever they stand in a run of capitals. */
const INNER_TITLES = new Set('mr mrs ms mme mlle dr dott pm mp sgt capt'.split(' '));

/** "sur Twitter | Adams", "au micro de France Inter | Ryan": what people speak on is a name by itself. */
const AGENCIES = new Set(['reuters', 'afp', 'ansa']);
const CHANNELS = dictionary<ReadonlySet<string>>({
  france: new Set(['inter', 'info', 'culture', 'bleu']),
  radio: new Set(['radicale', 'france', 'canada']),
  sky: new Set(['news']),
  fox: new Set(['news']),
  bbc: new Set(['news']),
});

function endOfMedium(items: Items, from: number): number {
  const word = items.word(from);
  if (PLATFORMS.has(word) || AGENCIES.has(word)) return from + 1;
  return CHANNELS.get(word)?.has(items.word(from + 1)) === true ? from + 2 : from;
}

function endOfRun(items: Items, from: number, limit: number, grammar: Grammar): number {
  const medium = endOfMedium(items, from);
  if (medium > from) return Math.min(medium, limit);
  let to = from + 1;
  while (to < limit) {
    if (items.kind(to) === ITEM.capital) to++;
    // "L&C"
    else if (
      items.word(to) === '&' &&
      items.kind(to + 1) === ITEM.capital &&
      items.start(to + 1) - items.end(to - 1) === 1
    )
      to += 2;
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
  // "ha commentato The | Washington Post"
  if (to - from === 1 && (word.length === 1 || word === 'the')) return false;
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
