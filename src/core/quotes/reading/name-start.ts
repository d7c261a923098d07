import type { Grammar } from '../grammar/grammar';
import { isPersonNoun, personAgreement } from '../grammar/grammar';
import { genderOfForename, isForename } from '../attribution/forenames';
import { ITEM } from './items';
import type { Items } from './items';
import type { NameMention } from './name-mention';

/** Titles before a name, as they are written. */
export const SHORT_TITLES = new Set(
  'm mr mme mlle me mrs ms miss sig sig.ra dott dr prof sir fra pm rep sen gov gen coun cllr sgt capt lt col mgr'.split(
    ' ',
  ),
);

/** Those of them that stand before people only: there are a Dr Pepper and a Miss France. */
export const PERSONAL_TITLES = new Set('m mr mme mlle mrs ms sig sig.ra dott prof mgr'.split(' '));

/** Of surnames, behind a title. */
export const PARTICLES = new Set(['de', "d'", 'du', 'des', 'la', 'le', "l'"]);

/** Nouns for bodies that are no part of a name after them. */
export const BODIES = new Set(
  'association société compagnie entreprise groupe collectif ong associazione società compagnia azienda gruppo agenzia agence quotidien journal quotidiano giornale'.split(
    ' ',
  ),
);

/** Offices that are of a place, and ministers, whose field has a capital: "vescovo di X", "Ministro dei X". */
const PLACED =
  /^(?:sindac[oa]|vescovo|arcivescovo|patriarca|procuratore|procuratrice|questore|prefetto|governatore|governatrice|maire|évêque|archevêque|patriarche|procureur|préfet|préfète|gouverneur)$/;
const MINISTERS =
  /^(?:vice)?(?:ministr[oae]|sottosegretari[oa]|assessor[ea]|ministre|secrétaire|mayor|bishop|archbishop)$/;

/** "Per Noemi", "Segretario di Stato Condoleezza Rice": where the name begins after a preposition or a role of something. */
export function startOfName(items: Items, { from, to, type }: NameMention, grammar: Grammar): number {
  const isInitial = from === 0 || items.kind(from - 1) >= ITEM.quote;
  // "Di Anna Riva dice", but "Di Pietro dice"
  const isOf = grammar.ofWords.has(items.word(from)) && to - from > 2 && isForename(items.word(from + 1));
  const isCut = isInitial && to - from > 1 && (isOf || isLead(items.word(from), grammar));
  const start = isCut ? from + 1 : from;
  if (isRoleNoun(items.word(start), grammar) && grammar.ofWords.has(items.word(start + 1)))
    return isForenameAt(items, start + 3, to) ? start + 3 : start;
  return afterPlace(items, { from: start, to, type }, grammar);
}

/** "Sindaco di | Milano Letizia Moratti", "Ministro dei | Trasporti Matteoli": the place or the field goes with the role. */
function afterPlace(
  items: Items,
  { from, to, type }: Pick<NameMention, 'from' | 'to' | 'type'>,
  grammar: Grammar,
): number {
  const hasArticle = grammar.definite.has(items.word(from - 1));
  const of = hasArticle ? from - 2 : from - 1;
  if (!grammar.ofWords.has(items.word(of)) || to - from < 2) return from;
  if (type === 'LOC' && !isForename(items.word(from + 1))) return from;
  const role = items.word(of - 1);
  if (isForename(items.word(from))) return from;
  const isOfPlace = PLACED.test(role) && of === from - 1 && /^d[ie]$|^d'$/.test(items.word(of));
  const isOfField = MINISTERS.test(role) && !(of === from - 1 && items.word(of) === 'di');
  if (type === 'PER' && (isOfPlace || isOfField) && items.kind(from + 1) === ITEM.capital) return from + 1;
  const isRoleBefore =
    (personAgreement(grammar, role) !== undefined || isPersonNoun(grammar, role)) &&
    (type !== 'ORG' || genderOfForename(items.slice(from + 1, to)) !== null);
  if (!isRoleBefore || !isForenameAt(items, from + 1, to)) return from;
  for (let index = from + 1; index < to - 1; index++) if (isForename(items.word(index))) return index;
  // "director of Amnesty International | Man-kei Tam"
  return to - from === 4 ? from + 2 : from + 1;
}

/** Whether two capitalised words or more remain from an item to the end of a name. */
function isForenameAt(items: Items, from: number, to: number): boolean {
  return to - from > 1 && items.kind(from) === ITEM.capital && items.kind(from + 1) === ITEM.capital;
}

/** "Per Noemi": a preposition that begins a sentence is no part of a name; "Al" and "Di" may be. */
export function isLead(word: string, grammar: Grammar): boolean {
  return word.length > 2 && grammar.prepositions.has(word);
}

/** "il Presidente": a role written with a capital is no name. */
export function isRoleNoun(word: string, grammar: Grammar): boolean {
  return (
    grammar.personNouns.has(word) ||
    grammar.organisationNouns.has(word) ||
    grammar.titleNouns.has(word) ||
    grammar.speechNouns.has(word)
  );
}
