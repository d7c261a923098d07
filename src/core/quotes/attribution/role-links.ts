import type { Agreement } from '../grammar/grammar';
import { isPersonNoun, personAgreement, withoutPrefix } from '../grammar/grammar';
import type { NameMention } from '../reading/names';
import type { Reading } from '../reading/reading';
import { dictionary } from '../../text/dictionary';

/** "X, président de Y" and "le président X": the article itself says who holds a role. */
export interface RoleLink {
  readonly name: string;
  /** Item of the name. */
  readonly at: number;
  /** The name that the role is of ("président de Y"); null when it is of none. */
  readonly complement: string | null;
}

/** Roles by head noun, and genders by name, as the article shows them. */
export interface RoleLinks {
  readonly byRole: ReadonlyMap<string, readonly RoleLink[]>;
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
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
const REACH = 9;

/** Reads the roles around every name. Linear: each name looks a few items left and right. */
export function findRoleLinks(reading: Reading): RoleLinks {
  const byRole = new Map<string, RoleLink[]>();
  const genders = new Map<string, 'm' | 'f'>();
  const add = (mention: NameMention, at: number): void => {
    const [role, agreement, determiner] = describe(reading, at);
    const isPerson = personAgreement(reading.grammar, role) !== undefined;
    const isOrganisation = reading.grammar.organisationNouns.has(role);
    if (isPerson ? mention.type === 'ORG' : isOrganisation && mention.type === 'PER') return;
    const key = roleKey(role);
    const links = byRole.get(key) ?? [];
    links.push({ name: mention.name, at: mention.from, complement: complementOf(reading, at, mention) });
    byRole.set(key, links);
    const gender = agreement?.gender ?? null;
    const isEpicene = FEMININE_DETERMINERS.has(determiner);
    if (gender !== null && !genders.has(mention.name)) genders.set(mention.name, isEpicene ? 'f' : gender);
  };
  for (const mention of reading.names.all) {
    if (mention.type === 'LOC' || mention.type === 'MISC') continue;
    if (mention.type === 'OTHER' && !mention.name.includes(' ')) continue;
    const title =
      TITLES[reading.items.word(mention.from - 1)] ?? TITLES[reading.items.word(mention.from - 2)];
    if (title !== undefined && !genders.has(mention.name)) genders.set(mention.name, title);
    for (const before of rolesBefore(reading, mention.from)) add(mention, before);
    const after = roleAfter(reading, mention.to);
    if (after >= 0) add(mention, after);
  }
  return { byRole, genders };
}

/** Roles that the news calls by two names. */
const SYNONYMS = dictionary<string>({
  pontefice: 'papa',
  pontife: 'pape',
  pontiff: 'pope',
  premier: 'presidente',
  patron: 'pdg',
  titolare: 'ministro',
  presule: 'vescovo',
  prelato: 'vescovo',
  porporato: 'cardinale',
  sovrano: 're',
  sovrana: 'regina',
  souverain: 'roi',
  monarque: 'roi',
});

/** Offices that the news calls by a phrase, and the role under which their holders are kept. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:le |la )?che(?:f|ffe) du gouvernement/i, 'premier'],
  [/^(?:le |la )?che(?:f|ffe) de l['’] ?état/i, 'président'],
  [/^(?:le )?premier magistrat/i, 'maire'],
  [/^(?:il )?capo del governo/i, 'premier'],
  [/^(?:il )?(?:presidente del consiglio|primo ministro)/i, 'premier'],
  [/^(?:il )?capo dello stato/i, 'presidente'],
  [/^(?:il |la )?prim[oa] cittadin[oa]/i, 'sindaco'],
  [/^(?:the )?head of state/i, 'president'],
];

/** The role that a phrase paraphrases ("le chef de l'État"); null for any other. */
export function officeOf(phrase: string): string | null {
  return OFFICES.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}

/** The role under which its holders are kept: without "ex-" and the like, one for each pair of synonyms. */
export function roleKey(role: string): string {
  const base = withoutPrefix(role);
  return SYNONYMS[base] ?? base;
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
  if (items.word(index) === ',') index--;
  for (let steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const other = reading.names.at(index);
    if (isBarrier(reading, index) || items.word(index) === ',' || other?.type === 'PER') return -1;
    if (roleAgreement(reading, items.word(index)) !== undefined && items.isWord(index)) return index;
  }
  return -1;
}

/** "scientifique en chef": the head is the first role word of the phrase. */
function leftmostRole(reading: Reading, role: number): number {
  let found = role;
  for (let index = role - 1; index >= 0 && index > role - 5; index--) {
    const word = reading.items.word(index);
    if (isBarrier(reading, index) || word === ',' || reading.grammar.determiners.has(word)) break;
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
    const isOther = grammar.coordinators.has(word) || grammar.complementisers.has(word);
    if (isOther || items.kind(index) >= 4 || grammar.ofWords.has(word) || reading.names.at(index) !== null)
      return -1;
    if (roleAgreement(reading, items.word(index)) !== undefined) return index;
  }
  return -1;
}
