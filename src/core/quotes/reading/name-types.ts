import type { Mention } from '../../entities/mention';
import type { Grammar } from '../grammar/grammar';
import { POSSESSIVES, personAgreement } from '../grammar/grammar';
import { isForename } from '../attribution/forenames';
import { ITEM } from './items';
import type { Items } from './items';
import type { NameMention } from './name-mention';
import { BODIES, PARTICLES, PERSONAL_TITLES } from './name-start';

/** What people speak on, and what speaks itself only where it is a subject. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'twitter facebook instagram youtube telegram tiktok linkedin whatsapp snapchat'.split(' '),
);

/** The type of a name by the words around it, whatever the recogniser says. */
export function typeOf(
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
  // "Hatice, 54 ans,": places have no age.
  if (mention.type !== 'PER' && to - from <= 2 && hasAge(items, to)) return 'PER';
  if (mention.type === 'LOC' && to - from === 1 && isSomebodys(items, from, grammar)) return 'PER';
  if (mention.type === 'PER' && isCalledBody(items, from)) return 'ORG';
  if (mention.type !== 'PER' && hasTitle(items, from, to)) return 'PER';
  if (mention.type === 'PER' && STORMS.test(items.word(from)) && to - from > 1) return 'MISC';
  if (mention.type === 'LOC' && isFull && !isPlaced && isForename(items.word(from))) return 'PER';
  // "l'Innovazione": persons take no elided or plural article.
  return mention.type === 'PER' && to - from === 1 && NO_PERSON_AFTER.has(items.word(from - 1))
    ? 'OTHER'
    : mention.type;
}

/** "son amie | Louna": whoever is somebody's is no place. */
function isSomebodys(items: Items, from: number, grammar: Grammar): boolean {
  return (
    POSSESSIVES.has(items.word(from - 2)) && personAgreement(grammar, items.word(from - 1)) !== undefined
  );
}

/** "la società Trasporti | Valdora": what a body is called is nobody. */
function isCalledBody(items: Items, from: number): boolean {
  const body = items.kind(from - 1) === ITEM.capital ? from - 2 : from - 1;
  return BODIES.has(items.word(body)) && items.kind(body) === ITEM.word;
}

/** "M. Orange", "Mme | Paris": whoever has a title is somebody. */
function hasTitle(items: Items, from: number, to: number): boolean {
  // Not "M & S".
  const isLed = items.kind(from + 1) === ITEM.capital || PARTICLES.has(items.word(from + 1));
  if (PERSONAL_TITLES.has(items.word(from))) return to - from > 1 && isLed;
  return PERSONAL_TITLES.has(items.word(PARTICLES.has(items.word(from - 1)) ? from - 2 : from - 1));
}

/** "Storm Elin", "Tempête Ciaran": what has a forename and is nobody. */
const STORMS = /^(?:storm|hurricane|typhoon|cyclone|tempête|ouragan|uragano|tempesta|ciclone|tifone)$/;

/** ", 54 ans,", ", 14 anni,", ", 71, said" */
function hasAge(items: Items, comma: number): boolean {
  if (items.word(comma) !== ',' || items.kind(comma + 1) !== ITEM.number) return false;
  if (items.end(comma + 1) - items.start(comma + 1) > 2) return false;
  const after = items.word(comma + 2);
  return after === ',' || after === 'ans' || after === 'anni';
}

const NO_PERSON_AFTER = new Set(["l'", 'gli', 'les', 'lo', "dell'", "all'", 'i']);
