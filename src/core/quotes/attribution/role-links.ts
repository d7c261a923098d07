import type { Agreement } from '../grammar/grammar';
import { isPersonNoun, personAgreement, withoutPrefix } from '../grammar/grammar';
import { isDemonym } from '../grammar/demonyms';
import type { QuoteLanguage } from '../grammar/grammar-of';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { dictionary } from '../../text/dictionary';
import { FINITE } from '../lexicon/verb-lexicon';
import { groupCovering, groupsWithin } from '../reading/group-search';
import { formAt } from '../reading/verb-forms';
import { CONTRACTED, phraseAt, phraseBefore } from './noun-phrase';
import { looselyCalled, officeOf, officesCalled } from './offices';
import { HONORIFICS } from './phrase-head';
import { KIN } from './referring-words';
import type { Referent } from './referent';
import { countWhere } from '../../text/count-where';

/** "X, président de Y" and "le président X": the article itself says who holds a role. */
export interface RoleLink {
  readonly name: string;
  /** Item of the name. */
  readonly at: number;
  /** The name that the role is of ("président de Y"); null when it is of none. */
  readonly complement: string | null;
  /** The role with what follows it: "presidente del Consiglio". */
  readonly words: string;
  /** "l'ex premier X" */
  readonly isFormer: boolean;
}

/** Roles by head noun, and genders by name, as the article shows them. */
export interface RoleLinks {
  readonly language: QuoteLanguage;
  readonly byRole: ReadonlyMap<string, readonly RoleLink[]>;
  /** By what `officesCalled` makes of their words: those who are called by the office, and by less than it. */
  readonly byOffice: ReadonlyMap<string, readonly RoleLink[]>;
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
  /** Names that the article gives a role. */
  readonly holders: ReadonlySet<string>;
}

const TITLES = dictionary<'m' | 'f'>({
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  mme: 'f',
  mlle: 'f',
  madame: 'f',
  monsieur: 'm',
  signor: 'm',
  signora: 'f',
  sir: 'm',
  lady: 'f',
  señor: 'm',
  señora: 'f',
  herr: 'm',
  frau: 'f',
});
/** Whoever holds such an office is "l'élu", too. */
const ELECTED = new Set(
  'député députée sénateur sénatrice maire conseiller conseillère adjoint adjointe'.split(' '),
);
const WOMEN = new Set('la della dalla alla nella sulla'.split(' '));
const REACH = 9;

/** Reads the roles around every name. Linear: each name looks a few items left and right. */
export function findRoleLinks(reading: Reading): RoleLinks {
  const byRole = new Map<string, RoleLink[]>();
  const byOffice = new Map<string, RoleLink[]>();
  const genders = new Map<string, 'm' | 'f'>();
  const holders = new Set<string>();
  const add = (mention: NameMention, at: number): void => {
    const [role, agreement, determiner] = describe(reading, at);
    const isPerson = personAgreement(reading.grammar, role) !== undefined;
    const isOrganisation = reading.grammar.organisationNouns.has(role);
    if (isPerson ? mention.type === 'ORG' : isOrganisation && mention.type === 'PER') return;
    const key = roleKey(role);
    const link = {
      name: mention.name,
      at: mention.from,
      complement: complementOf(reading, at, mention),
      words: roleWords(reading, at),
      isFormer: isFormer(reading.items.word(at - 1), role) || isFormer(reading.items.word(at - 2), role),
    };
    pushTo(byRole, key, link);
    if (ELECTED.has(key)) pushTo(byRole, 'élu', link);
    holders.add(mention.name);
    for (const office of officesCalled(link.words)) pushTo(byOffice, office, link);
    // "la juge X", "la ministre Y": the determiner tells more than the noun.
    const isWoman = isPerson && FEMININE_DETERMINERS.has(determiner);
    const gender = isWoman ? 'f' : (agreement?.gender ?? null);
    if (gender !== null && !genders.has(mention.name)) genders.set(mention.name, gender);
  };
  for (const mention of reading.names.all) {
    if (mention.type === 'LOC' || mention.type === 'MISC') continue;
    if (mention.type === 'OTHER' && !mention.name.includes(' ')) continue;
    const title =
      TITLES.get(reading.items.word(mention.from - 1)) ?? TITLES.get(reading.items.word(mention.from - 2));
    if (title !== undefined && !genders.has(mention.name)) genders.set(mention.name, title);
    // "la Davis": Italian gives a woman's surname an article.
    const isWoman =
      reading.language === 'it' && mention.type === 'PER' && WOMEN.has(reading.items.word(mention.from - 1));
    if (isWoman && !genders.has(mention.name)) genders.set(mention.name, 'f');
    for (const before of rolesBefore(reading, mention.from)) add(mention, before);
    const after = roleAfter(reading, mention.to);
    if (after >= 0) add(mention, after);
  }
  return { language: reading.language, byRole, byOffice, genders, holders };
}

function pushTo(lists: Map<string, RoleLink[]>, key: string, link: RoleLink): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [link]);
  else list.push(link);
}

/** Roles that the news calls by two names. */
const SYNONYMS = dictionary<string>({
  pontefice: 'papa',
  pontife: 'pape',
  pontiff: 'pope',
  patron: 'pdg',
  titolare: 'ministro',
  presule: 'vescovo',
  monsignor: 'vescovo',
  monsignore: 'vescovo',
  prelato: 'vescovo',
  porporato: 'cardinale',
  sovrano: 're',
  sovrana: 'regina',
  tecnico: 'allenatore',
  mister: 'allenatore',
  legale: 'avvocato',
  bomber: 'attaccante',
  prete: 'sacerdote',
  cronista: 'giornalista',
  cantautore: 'cantante',
  docente: 'professore',
  onorevole: 'deputato',
  technicien: 'entraîneur',
  coach: 'entraîneur',
  buteur: 'attaquant',
  curé: 'prêtre',
  parlementaire: 'député',
  élue: 'élu',
  docteur: 'médecin',
  magistrat: 'juge',
  romancier: 'écrivain',
  souverain: 'roi',
  monarque: 'roi',
});

/** The role under which its holders are kept: without "ex-" and the like, one for each pair of synonyms. */
export function roleKey(role: string): string {
  const base = withoutPrefix(role);
  return SYNONYMS.get(base) ?? base;
}

/** "la Première ministre écossaise": the beginning of the word that tells where somebody is from; null for none. */
function originIn(language: QuoteLanguage, text: string): string | null {
  const word = text
    .toLowerCase()
    .split(/[\s'’]+/)
    .find((one) => one.length > STEM && isDemonym(language, one));
  return word === undefined ? null : word.slice(0, STEM);
}

/** Letters in which the forms of one origin are the same. */
const STEM = 4;

/** What stands before a role as a part of it. */
const RANKS = new Set(['premier', 'première', 'primo', 'prima', 'prime']);
/** What stands before a role that somebody held once. */
const FORMER = new Set('ex ancien ancienne former'.split(' '));
/** A phrase that begins so: "l'ancien ministre", "the now former aide". */
const SAID_FORMER = /^(?:\p{L}+[ '’] ?)?(?:(?:ormai|now) )?(?:ex|ancien|ancienne|former)[ -]/iu;

/** "premier ministre", "presidente del consiglio": the role with the word before that belongs to it, and the words after. */
function roleWords({ items }: Reading, role: number): string {
  const from = RANKS.has(items.word(role - 1)) ? role - 1 : role;
  return [0, 1, 2, 3].map((step) => items.word(from + step)).join(' ');
}

function isFormer(before: string, role: string): boolean {
  return FORMER.has(before) || role.startsWith('ex-');
}

const FEMININE_DETERMINERS = new Set(['la', 'une', 'una', 'cette']);

function describe(reading: Reading, role: number): [string, Agreement | undefined, string] {
  const word = reading.items.word(role);
  return [word, roleAgreement(reading, word), reading.items.word(role - 1)];
}

function roleAgreement(reading: Reading, word: string): Agreement | undefined {
  const known = personAgreement(reading.grammar, word);
  if (known !== undefined) return known;
  const isRole = reading.grammar.organisationNouns.has(word) || isPersonNoun(reading.grammar, word);
  return isRole ? { gender: null, number: 's' } : undefined;
}

/** The name right after the role and an "of", other than the holder's. */
function complementOf(reading: Reading, role: number, holder: NameMention): string | null {
  for (let index = role + 1; index < role + 8; index++) {
    if (reading.items.kind(index) >= 3) return null;
    const mention = reading.names.at(index);
    if (mention !== null) return mention.from === holder.from ? null : mention.name;
    if (reading.grammar.ofWords.has(reading.items.word(index - 1))) return reading.items.word(index);
  }
  return null;
}

function isBarrier(reading: Reading, index: number): boolean {
  const { grammar, items } = reading;
  if (items.kind(index) >= 4) return true;
  const word = items.word(index);
  return (
    word === '.' ||
    word === ':' ||
    word === ';' ||
    word === ')' ||
    grammar.auxiliaries.has(word) ||
    grammar.relatives.has(word)
  );
}

/** The roles before a name: the head of the phrase there, and the nearest one where two are joined. */
function rolesBefore(reading: Reading, from: number): readonly number[] {
  const nearest = roleBefore(reading, from);
  if (nearest < 0) return [];
  const first = leftmostRole(reading, nearest);
  // "dal marito e regista Guy Ritchie": two roles.
  const isJoined = reading.grammar.coordinators.has(reading.items.word(nearest - 1));
  return isJoined && first !== nearest ? [first, nearest] : [first];
}

/** "le scientifique en chef d'OpenAI, Ilya Sutskever": the nearest role before the name, with at most one comma at the name. */
function roleBefore(reading: Reading, from: number): number {
  const { items } = reading;
  let index = from - 1;
  // "le procureur de X": X is not the one who holds the role.
  const beforeArticle = reading.grammar.definite.has(items.word(index)) ? index - 1 : index;
  if (reading.grammar.ofWords.has(items.word(beforeArticle))) return -1;
  // "The council told reporters on Twitter"
  if (reading.grammar.isHeadLast && reading.grammar.prepositions.has(items.word(beforeArticle))) return -1;
  // "a promis le juge à X": whom somebody speaks to.
  if (TO.test(items.word(index))) return -1;
  // "dal Vescovo di Y, monsignor X"
  if (HONORIFICS.has(items.word(index)) && items.word(index - 1) === ',') index--;
  if (items.word(index) === ',') index--;
  for (let steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const other = reading.names.at(index);
    if (other?.type === 'PER') return kinBefore(reading, other.from, from);
    if (isBarrier(reading, index) || items.word(index) === ',') return -1;
    if (roleAgreement(reading, items.word(index)) !== undefined && items.isWord(index))
      return hasVerb(reading, index + 1, from) ? -1 : index;
  }
  return -1;
}

const TO = /^(?:à|a|ad|to)$/;

/** "The judge said X was", "Le ministre remercie X": a verb parts a name from who acts. */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    // Few words look like verbs: only then is the sentence read.
    if (((formAt(reading, index)?.bits ?? 0) & FINITE) === 0) continue;
    const groups = reading.verbGroups(reading.sentenceAt(from));
    return groupsWithin(groups, from, to).some(({ form }) => form === 'finite');
  }
  return false;
}

/** "le fils de Mme Davis, Tyler": the noun for kin before the name right before the comma; -1 when there is none. */
function kinBefore({ grammar, items }: Reading, owner: number, from: number): number {
  if (items.word(from - 1) !== ',') return -1;
  for (let index = owner - 1; index > owner - 4; index--)
    if (grammar.ofWords.has(items.word(index))) return KIN.has(items.word(index - 1)) ? index - 1 : -1;
  return -1;
}

/** "scientifique en chef": the head is the first role word of the phrase. */
function leftmostRole(reading: Reading, role: number): number {
  let found = role;
  for (let index = role - 1; index >= 0 && index > role - 5; index--) {
    const word = reading.items.word(index);
    if (isBarrier(reading, index) || word === ',' || reading.grammar.determiners.has(word)) break;
    if (reading.lexicon.get(word)?.verbClass === 'say' && hasVerb(reading, index, role)) break;
    // "President Trump mocked Senator Feinstein": what stands before another person is that person's.
    if (reading.names.at(index)?.type === 'PER') break;
    if (roleAgreement(reading, word) !== undefined) found = index;
  }
  return found;
}

/** "X, 52 ans, président de Y" or "X (président de Y)" or "X est le président". */
function roleAfter(reading: Reading, to: number): number {
  const { grammar, items } = reading;
  const opener = items.word(to);
  const isCopula = grammar.passiveAuxiliaries.has(opener);
  if (opener !== ',' && opener !== '(' && !isCopula) return -1;
  for (let index = to + 1; index < items.length && index < to + 6; index++) {
    const word = items.word(index);
    // "X, ha detto il sindaco, ...": somebody else.
    const isOther =
      grammar.coordinators.has(word) || grammar.complementisers.has(word) || grammar.auxiliaries.has(word);
    if (isOther || items.kind(index) >= 4 || grammar.ofWords.has(word) || reading.names.at(index) !== null)
      return -1;
    if (roleAgreement(reading, items.word(index)) === undefined) continue;
    if (isGoverned(reading, index)) return -1;
    return opener === ',' && beginsClause(reading, to, index) ? -1 : index;
  }
  return -1;
}

/** "X, in tribuna con la moglie,": a preposition before a role, and its article, make it somebody else's. */
function isGoverned({ grammar, items }: Reading, role: number): boolean {
  const before = items.word(role - 1);
  const lead = grammar.determiners.has(before) ? items.word(role - 2) : before;
  return CONTRACTED.has(before) || grammar.prepositions.has(lead);
}

/** "Accolto dal presidente Heinz Fischer, il pontefice ha parlato": a verb right after what follows a name on a preposition. */
function beginsClause(reading: Reading, to: number, role: number): boolean {
  const { grammar, items } = reading;
  if (!grammar.definite.has(items.word(to + 1))) return false;
  const sentence = reading.sentenceAt(role);
  const groups = reading.verbGroups(sentence);
  const phrase = phraseAt(reading, to + 1, sentence.to, groups);
  if (phrase === null || groupCovering(groups, phrase.to)?.form !== 'finite') return false;
  const named = phraseBefore(reading, to, sentence.from, groups);
  const before = items.word((named?.from ?? 0) - 1);
  return named !== null && (grammar.prepositions.has(before) || CONTRACTED.has(before));
}

/** Who holds the role that a phrase names, by what the article tells; `at` is the item of the phrase. */
export function holderOf(
  { byRole, byOffice, language }: RoleLinks,
  text: string,
  head: string,
  complement: string | null,
  at: number,
): Referent | null {
  const office = officeOf(text)?.name;
  // "il titolare dell'Istruzione" is whoever the article calls "il ministro".
  const isHolding = head === 'titolare' && /\sd\S+\s?\p{Lu}/u.test(text);
  const lists =
    office === undefined
      ? [byRole.get(roleKey(head))]
      : [byOffice.get(office), byOffice.get(looselyCalled(office))];
  if (lists.every((links) => links === undefined)) return null;
  const origin = originIn(language, text);
  const isFromThere = ({ words }: RoleLink): boolean =>
    origin === null || (originIn(language, words) ?? origin) === origin;
  const fits = (link: RoleLink): boolean =>
    isFromThere(link) &&
    (office !== undefined ||
      complement === null ||
      (isHolding && link.complement === null) ||
      (link.name !== complement && link.complement === complement));
  // "l'ex premier" is whoever the article calls so, rather than whom it calls "il premier".
  const isOfFormer = SAID_FORMER.test(text);
  const formerly = (link: RoleLink): boolean => link.isFormer && fits(link);
  for (const [number, links] of lists.entries()) {
    if (links === undefined) continue;
    // "L'ex premier" is no president who is named later.
    const isLoose = number > 0;
    const own = (link: RoleLink): boolean => fits(link) && !(isLoose && link.at > at);
    const link = (isOfFormer ? nearest(links, at, formerly) : undefined) ?? nearest(links, at, own);
    if (link !== undefined) return { name: link.name, type: 'PER', isPlural: false };
  }
  return null;
}

/** Links of a role that are looked at on each side of a phrase. */
const MEMORY = 40;

/** The last link at or before an item that fits, or else the first after it. Bounded. */
function nearest(
  links: readonly RoleLink[],
  at: number,
  fits: (link: RoleLink) => boolean,
): RoleLink | undefined {
  const count = countWhere(links.length, (link) => (links[link]?.at ?? 0) <= at);
  return (
    links.slice(Math.max(0, count - MEMORY), count).findLast(fits) ??
    links.slice(count, count + MEMORY).find(fits)
  );
}
