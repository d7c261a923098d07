import type { Agreement } from '../grammar/grammar';
import { personAgreement, withoutPrefix } from '../grammar/grammar';
import { isDemonym } from '../grammar/demonyms';
import type { QuoteLanguage } from '../grammar/grammar-of';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { dictionary } from '../../text/dictionary';
import { looselyCalled, officeOf, officesCalled } from './offices';
import type { Referent } from './referent';
import { roleAfter, roleAgreement, rolesBefore } from './roles-beside';
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
