import { isPersonNoun, personAgreement } from '../grammar/grammar';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';

/** What a phrase has shown so far. */
export interface Head {
  /** The head noun; empty before it. */
  word: string;
  name: NameMention | null;
  complement: NameMention | null;
  isInComplement: boolean;
  hasComplement: boolean;
  /** Whether the complement is whom somebody speaks for: no name in it is theirs. */
  isForOthers: boolean;
}

/** English nouns for people who speak for others: "a spokesman for X". */
const SPEAKS_FOR =
  /^(?:spokes(?:person|man|woman|people)|representative|lawyer|attorney|solicitor|agent|publicist|barrister)s?$/;

/** "il presidente Usa": what stands behind a role for where it is held. */
const ABROAD = new Set('Usa USA Ue UE Uk UK'.split(' '));

/**
 * Takes a name into the phrase: an unattached name wins, a later person over an earlier organisation. After an "of" it
 * must be free of it: "la società di giocattoli | Hasbro".
 */
export function takeName(reading: Reading, head: Head, mention: NameMention): void {
  if (head.isForOthers) {
    head.complement ??= mention;
    return;
  }
  const isOwned = head.isInComplement && reading.items.word(mention.from - 1) === "'s";
  const isFree =
    !isOwned && !followsOf(reading, mention.from) && !isHolderOfComplement(reading, head, mention);
  const isRole = isHolder(reading, head.word);
  const isOrganisation = reading.grammar.organisationNouns.has(head.word);
  const isPerson = mention.type === 'PER' || mention.type === 'OTHER';
  const isNamed = mention.type === 'PER' || (mention.type === 'OTHER' && mention.name.includes(' '));
  const isSingle = mention.to - mention.from === 1 && !mention.name.includes(' ');
  // "la senatrice Pd": what a person is a senator for. "il vice capo dell'agenzia Rosprirodnadzor": what the agency is called.
  const isBelonging =
    (mention.type === 'ORG' || ABROAD.has(mention.name)) &&
    !head.isInComplement &&
    isPersonNoun(reading.grammar, head.word) &&
    !TRADES.has(head.word);
  // "ricercatore dell'Istituto Bruno Leoni"
  const isPart = CALLED_AFTER.test(reading.items.word(mention.from - 1));
  const isAgency = isSingle && !isOrganisation && isAgencyBefore(reading, mention.from);
  const isCalled = head.isInComplement && (isPart || isAgency);
  if (isBelonging || isCalled) {
    head.complement ??= mention;
    return;
  }
  if (
    head.isInComplement &&
    !(isFree && (isNamed || (isRole && mention.type !== 'ORG') || (isRole && isOrganisation)))
  ) {
    head.complement ??= mention;
    return;
  }
  if (head.name === null || isPerson || head.name.type === 'LOC') head.name = mention;
}

/** What is called after people: "Istituto Bruno Leoni". */
const CALLED_AFTER =
  /^(?:istituto|fondazione|premio|università|ospedale|teatro|liceo|stadio|piazza|via|scuola|collegio|museo|aeroporto|parco|ponte|institut|fondation|prix|université|hôpital|lycée|école|collège|musée|aéroport|parc|pont|stade|rue|place)$/;

/** Nouns for persons that are said of companies: "l'opérateur Sprint". */
const TRADES = new Set(
  'opérateur constructeur fournisseur éditeur diffuseur distributeur concessionnaire operatore costruttore fornitore produttore distributore operator'.split(
    ' ',
  ),
);

/** "le décret du président américain Donald Trump": the role right after "of" is his, and the phrase is about the decree. */
function isHolderOfComplement({ grammar, items }: Reading, head: Head, mention: NameMention): boolean {
  if (!head.isInComplement || mention.type !== 'PER' || grammar.isHeadLast) return false;
  let hasRole = false;
  for (let index = mention.from - 1; index > mention.from - 6 && items.isWord(index); index--) {
    if (grammar.ofWords.has(items.word(index))) return hasRole;
    if (personAgreement(grammar, items.word(index)) !== undefined) hasRole = true;
  }
  return false;
}

/** Whether a noun for organisations stands a word or two before an item: "dell'agenzia di stato X", but not "de la Commission européenne X". */
function isAgencyBefore({ grammar, items, names }: Reading, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--)
    if (grammar.organisationNouns.has(items.word(index))) return names.at(index) === null;
  return false;
}

export function newHead(): Head {
  return {
    word: '',
    name: null,
    complement: null,
    isInComplement: false,
    hasComplement: false,
    isForOthers: false,
  };
}

/** "One Labour AM", "a Boeing engineer": of somebody not told, a name in front only says what they are of. */
export function specify({ grammar, items }: Reading, head: Head, from: number, to: number): void {
  const { name } = head;
  if (!grammar.isHeadLast || name === null || head.hasComplement || !UNTOLD.has(items.word(from))) return;
  if (name.to !== to - 1 || name.type === 'PER' || !items.isWord(to - 1)) return;
  head.complement ??= name;
  head.name = null;
  head.word = items.word(to - 1);
}

const UNTOLD = new Set(['a', 'an', 'one', 'another', 'ein', 'eine']);

/** Nouns for people with a field of their own: "l'assessore | alla cultura", "le vice-président | aux transports". */
const WITH_FIELD =
  /^(?:commissari[oa]|commissaire|assessor[ea]|ministr[oa]|viceministr[oa]|sottosegretari[oa]|delegat[oa]|consiglier[ea]|ministre|délégué|déléguée|adjoint|adjointe|secrétaire|vice-président|vice-présidente|conseiller|conseillère|collègue|homologue|collega|omolog[oa]|(?:under)?secretary|minister|commissioner)$/;
const FIELDS = new Set("al alla alle allo ai agli all' au aux à for".split(' '));

export function isField({ items }: Reading, index: number): boolean {
  if (!FIELDS.has(items.word(index)) || isMedium(items, index + 1)) return false;
  // "la commissaria europea alla Ricerca"
  return WITH_FIELD.test(items.word(index - 1)) || WITH_FIELD.test(items.word(index - 2));
}

/** "explique un collègue à l'AFP": what is told it, with or without its article, is no field. */
function isMedium(items: Reading['items'], at: number): boolean {
  return MEDIA.test(items.word(at)) || MEDIA.test(items.word(at + 1));
}

/** Those that witnesses speak to most; which others are media nothing tells here. */
const MEDIA =
  /^(?:afp|ap|ansa|agi|adnkronos|askanews|lapresse|reuters|efe|dpa|tass|bbc|cnn|rtl|bfmtv|franceinfo|rai|sky|monde|figaro|parisien|repubblica|corriere|stampa)$/;

/** "a spokesman | for X" */
export function isFor({ grammar, items }: Reading, index: number): boolean {
  return grammar.isHeadLast && items.word(index) === 'for' && SPEAKS_FOR.test(items.word(index - 1));
}

/**
 * Whether a noun is one for people or for organisations. A name before it only specifies it: "the Senate minority leader", "the Trump
 * administration".
 */
export function isHolder({ grammar }: Reading, word: string): boolean {
  return grammar.organisationNouns.has(word) || isPersonNoun(grammar, word);
}

/** Short titles before a name; `M.` is one item. */
export const TITLES: ReadonlySet<string> = new Set('m mr mme mlle me maître dr dott prof mrs ms'.split(' '));

/** What stands before a name and is no role of its own. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'monsignor mons don padre suor fra dottor dott professor prof ingegner ing onorevole on signor signora sig me dr monseigneur mgr père sœur'.split(
    ' ',
  ),
);

/** Whether "of" stands right before the item, or before its determiner. */
function followsOf(reading: Reading, at: number): boolean {
  const { grammar, items } = reading;
  const index = TITLES.has(items.word(at - 1)) ? at - 1 : at;
  const before = items.word(index - 1);
  return (
    grammar.ofWords.has(before) ||
    (grammar.determiners.has(before) && grammar.ofWords.has(items.word(index - 2)))
  );
}
