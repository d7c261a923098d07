import { isForename } from '../attribution/forenames';
import { isDemonym } from '../grammar/demonyms';
import type { Grammar } from '../grammar/grammar';
import { words } from '../grammar/grammar';
import { ITEM } from './items';
import type { Items } from './items';
import type { NameMention } from './name-mention';
import { renamed, within } from './name-mention';

/** What ends the names of newspapers and the like: "The Washington | Post". */
const MEDIA = words(
  'post times journal herald tribune globe examiner chronicle telegraph guardian observer gazette star',
);
/** Those of one house and country go on with it: "Beatrice d'Olanda". */
const ROYALS =
  /^(?:ex-?)?(?:re|regina|principe|principessa|duca|duchessa|granduca|infanta|roi|reine|prince|princesse|duc|duchesse|grand-duc|king|queen|princess|duke|duchess)$/;
/** "Carlo Alberto di Savoia" is called so, and no Carlo Alberto who lives there. */
const HOUSES = words('savoia borbone asburgo lorena');
/** Offices and hospitals that every town has, by their letters. */
const LOCAL = words('chu chru chr chuv tgi ars sdis cci asl ausl usl ats aou tar');
const DEMONSTRATIVES = words('ce cet cette ces questo questa questi queste this these');
const PREFIXED = /^(?:anti|pro|post|non)-/;
/** Units of a nickname with its marks: `Saul "Canelo" Alvarez`. */
const LONGEST_NICKNAME = 20;

/** Names whose borders or type the recogniser mistook, mended by what stands in and around them; sorted as they are. */
export function repaired(
  items: Items,
  mentions: readonly NameMention[],
  grammar: Grammar,
): readonly NameMention[] {
  const persons = personsAlone(items, mentions);
  const mended: NameMention[] = [];
  for (const mention of mentions) {
    // "la coalition anti-EI": an adjective.
    if (PREFIXED.test(items.word(mention.from)) && mention.to - mention.from === 1) continue;
    const own = withinItself(items, mention, grammar);
    const isPerson = own.type === 'ORG' && own.to - own.from === 1 && persons.has(items.word(own.from));
    const next = isPerson ? renamed(own, own.name, 'PER') : own;
    const previous = mended.at(-1);
    const joined = previous === undefined ? null : joinedTo(items, previous, next, grammar);
    if (joined === null) mended.push(asMedium(items, next));
    else mended.splice(-1, 1, ...joined);
  }
  return mended;
}

/** Single words that are persons more often than organisations: "Berners-Lee". */
function personsAlone(items: Items, mentions: readonly NameMention[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { from, to, type } of mentions)
    if (to - from === 1 && (type === 'PER' || type === 'ORG')) {
      const word = items.word(from);
      balance.set(word, (balance.get(word) ?? 0) + (type === 'PER' ? 1 : -1));
    }
  return new Set([...balance].filter(([, more]) => more > 0).map(([name]) => name));
}

function withinItself(items: Items, mention: NameMention, grammar: Grammar): NameMention {
  const { from, to, type } = mention;
  const length = to - from;
  const first = items.word(from);
  if (length < 2 || type === 'LOC') return mention;
  const isCapital = items.kind(from + 1) === ITEM.capital;
  // "Spaniard | Sergio Garcia", "the Refugee Council | Enver Solomon"
  const isBody = grammar.organisationNouns.has(items.word(to - 1));
  const isFrom = grammar.isHeadLast && isDemonym('en', first) && type !== 'MISC' && !isBody;
  const isOfBody = type === 'PER' && grammar.organisationNouns.has(first);
  const hasLead = length > 2 && isCapital && (isFrom || isOfBody);
  // "ce | Tribunal"
  if (isCapital && DEMONSTRATIVES.has(first)) return within(items, mention, from + 1, to);
  // "l'Ad | Viola"
  const isChief = length === 2 && first === 'ad' && /^l['’]$/.test(items.word(from - 1));
  if (hasLead || isChief) return { from: from + 1, to, type: 'PER', name: items.slice(from + 1, to) };
  // "Robyn Christie | di Melrose"
  const isOf =
    type === 'PER' && length === 4 && items.word(to - 2) === 'di' && !HOUSES.has(items.word(to - 1));
  if (isOf && isCapital && items.kind(to - 2) === ITEM.word) return within(items, mention, from, to - 2);
  return isPersonOf(items, mention, grammar)
    ? { from, to: from + 2, type: 'PER', name: items.slice(from, from + 2) }
    : mention;
}

/** "Robyn Christie | di Melrose", "Crystal C'Bearing | of the Northern Arapaho", where the whole is taken for a body. */
function isPersonOf(items: Items, { from, to, type }: NameMention, grammar: Grammar): boolean {
  const of = items.word(from + 2);
  if (type !== 'ORG' || to - from < 4 || (of !== 'of' && of !== 'di')) return false;
  const surname = items.word(from + 1);
  const isSurname = items.kind(from + 1) === ITEM.capital && !grammar.organisationNouns.has(surname);
  return isSurname && isForename(items.word(from)) && !grammar.titleNouns.has(surname);
}

/** A name and the one behind it that belongs to it; null where they are two. */
function joinedTo(
  items: Items,
  before: NameMention,
  next: NameMention,
  grammar: Grammar,
): readonly NameMention[] | null {
  const gap = next.from - before.to;
  const isLone = before.to - before.from === 1 && next.to - next.from === 1;
  // "Thomas de la Morlais"
  const isNoble =
    gap === 2 && items.word(before.to) === 'de' && /^l(?:a|['’])$/.test(items.word(before.to + 1));
  if (
    isNoble &&
    isLone &&
    before.type === 'PER' &&
    next.type !== 'ORG' &&
    isForename(items.word(before.from))
  )
    return [{ from: before.from, to: next.to, type: 'PER', name: items.slice(before.from, next.to) }];
  if (gap !== 1) return null;
  if (grammar.ofWords.has(items.word(before.to)) && before.to - before.from === 1 && next.type === 'LOC') {
    const first = items.word(before.from);
    const isRoyal = before.type === 'PER' && isForename(first) && ROYALS.test(items.word(before.from - 1));
    const isLocal = before.type === 'ORG' && LOCAL.has(first);
    if (!isRoyal && !isLocal) return null;
    return [{ from: before.from, to: next.to, type: before.type, name: items.slice(before.from, next.to) }];
  }
  const isNickname =
    items.kind(before.to) === ITEM.quote && items.end(before.to) - items.start(before.to) <= LONGEST_NICKNAME;
  if (!isNickname || before.type !== 'PER' || next.type !== 'PER' || !isForename(items.word(before.from)))
    return null;
  const name = items.slice(before.from, next.to);
  return [renamed(before, name), renamed(next, name)];
}

function asMedium(items: Items, mention: NameMention): NameMention {
  const { from, to, type } = mention;
  const isMedium =
    type === 'LOC' &&
    items.kind(to) === ITEM.capital &&
    MEDIA.has(items.word(to)) &&
    items.start(to) - items.end(to - 1) === 1;
  if (!isMedium) return mention;
  const start = items.word(from - 1) === 'the' ? from - 1 : from;
  return { from: start, to: to + 1, type: 'ORG', name: items.slice(start, to + 1) };
}
