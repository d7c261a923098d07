import { dictionary } from '../../text/dictionary';
import type { Agreement } from '../grammar/grammar';
import {
  POSSESSIVES,
  SOMEBODY,
  isPersonNoun,
  isPersonOrPersons,
  nounAgreement,
  personAgreement,
} from '../grammar/grammar';
import { isDemonym } from '../grammar/demonyms';
import { isOfAge } from './referring-words';
import { isForename } from './forenames';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { groupCovering } from '../reading/group-search';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import { HONORIFICS, TITLES } from './phrase-head';
import type { Referent } from './referent';
import { fromName } from './referent';

/** First words of plural phrases. The same word is singular in one language and plural in another ("le"). */
const PLURAL_START = dictionary<RegExp>({
  fr: /^(?:les|des|de|d'|ces|ses|leurs|certains|certaines|plusieurs|quelques|autres|divers|diverses|différents|différentes|nombreux|nombreuses|tous|toutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s/i,
  it: /^(?:i|gli|le|questi|queste|alcuni|alcune|molti|molte|altri|altre|diversi|diverse|numerosi|numerose|tutti|tutte|vari|varie|parecchi|parecchie|quei|quegli|quelle|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)\s/i,
  en: /^(?:these|those|some|several|many|other|others|various|numerous|all|both|two|three|four|five|six|seven|eight|nine|ten)\s/i,
  es: /^(?:los|las|unos|unas|estos|estas|varios|varias|dos|tres)\s/i,
  pt: /^(?:os|as|uns|umas|estes|estas|vários|várias|dois|três)\s/i,
  de: /^(?:diese|mehrere|einige|zwei|drei)\s/i,
});
const SINGULAR = new Set(['a', 'an', 'this', 'that', 'one', 'another']);
const FEMININE = new Set(['la', 'une', 'cette', 'una', "un'", 'questa', 'sa']);
const MASCULINE = new Set(['le', 'un', 'ce', 'il', 'lo', 'uno', 'questo', 'son']);
const PSEUDONYM = new Set('pseudonym pseudonyme pseudonimo nome nom prénom name identified'.split(' '));

/** Whether a phrase can stand for a speaker: a name, a pronoun, or a noun for persons or organisations. */
export function canSpeak({ grammar, language }: Reading, phrase: NounPhrase): boolean {
  if (phrase.name !== null || phrase.pronoun !== null || SOMEBODY.has(phrase.head)) return true;
  if (isPersonOrPersons(grammar, phrase.head) || grammar.organisationNouns.has(phrase.head)) return true;
  // Elsewhere where somebody is from has a capital, and counts as a name.
  return (language === 'it' && phrase.isDefinite && isDemonym(language, phrase.head)) || isOfAge(phrase.head);
}

/** A person, or a name that nobody knows and that begins with a forename. */
function isPersonByName({ type, name }: NameMention): boolean {
  const forename = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
  return type === 'PER' || (type === 'OTHER' && isForename(forename));
}

/** "dopo la vittoria | Renzi ha ...", "a tal proposito | Renzi": a person's name after a noun that is no role begins another phrase. */
export function freeName(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const { name, head } = phrase;
  if (name === null || !isPersonByName(name) || name.from === phrase.from) return null;
  // "Da Caracas | Hugo Chávez"
  const place = head === '' ? reading.names.at(phrase.from) : null;
  if (place?.type === 'LOC' && place.to === name.from) return phraseAt(reading, name.from, phrase.to, []);
  if (head === '') return null;
  const { grammar, items } = reading;
  let before = name.from - 1;
  while (before > phrase.from && personAgreement(grammar, items.word(before)) !== undefined) before--;
  // "tra gli azionisti | Profumo": one person is not several.
  const isSeveral = isPluralPhrase(reading, phrase) && !name.name.includes(',');
  if ((isPersonNoun(grammar, head) && !isSeveral) || grammar.ofWords.has(items.word(before))) return null;
  return phraseAt(reading, name.from, phrase.to, []);
}

const PLURAL_CONTRACTED = new Set(
  'dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle aux des'.split(' '),
);

export function isPluralPhrase(reading: Reading, phrase: NounPhrase): boolean {
  const first = reading.items.word(phrase.from);
  if (reading.language === 'en' && phrase.name === null && !SINGULAR.has(first) && /[^s]s$/.test(phrase.head))
    return true;
  if (PLURAL_CONTRACTED.has(reading.items.word(phrase.from - 1))) return true;
  return PLURAL_START.get(reading.language)?.test(`${first} `) === true;
}

const REPLIES = new Set(
  'replica risposta controreplica réponse réplique riposte reply response answer retort'.split(' '),
);

/** Whoever a phrase without a name describes: "une voisine", as it stands. */
export function described(reading: Reading, phrase: NounPhrase): Referent | null {
  if (phrase.head === '' && phrase.name === null) return null;
  // "La replica: «...»" is somebody's, who is not told here.
  if (REPLIES.has(phrase.head) && !phrase.hasComplement && phrase.name === null) return null;
  if (isQuantity(reading, phrase)) return null;
  const name = withFullComplement(reading, phrase)
    .replace(/\s+/g, ' ')
    .replace(ITSELF, '')
    .replace(PARENTHESIS, '');
  const isPlural = isPluralPhrase(reading, phrase);
  const isPerson = canSpeak(reading, phrase);
  return {
    name,
    type: 'DESCRIPTION',
    isPlural,
    isPerson,
    gender: isPlural ? null : genderOf(reading, phrase),
  };
}

/** "une députée Renaissance", "un senatore Pd": somebody of a party, who is not told; null for any other phrase. */
export function memberOf(reading: Reading, phrase: NounPhrase): Referent | null {
  const { name, from, to, head, isDefinite } = phrase;
  if (name === null || name.type === 'PER' || isDefinite || reading.grammar.isHeadLast) return null;
  const isMember = name.from > from + 1 && name.to === to && isPersonNoun(reading.grammar, head);
  if (!isMember || reading.grammar.ofWords.has(reading.items.word(name.from - 1))) return null;
  return described(reading, { ...phrase, name: null, complement: name });
}

/** "un proche de X (Parti libéral)" */
const PARENTHESIS = /\s\([^()]{1,60}\)$/;
/** "la préfecture même", "il ministro stesso". */
const ITSELF = /\s(?:mêmes?|stess[oaie])$/i;

/** "40.000 euro": an amount says nothing; "tre testimoni" do. */
function isQuantity(reading: Reading, phrase: NounPhrase): boolean {
  return reading.items.kind(phrase.from) === ITEM.number && !canSpeak(reading, phrase);
}

function genderOf(reading: Reading, phrase: NounPhrase): 'm' | 'f' | null {
  const told = personAgreement(reading.grammar, phrase.head)?.gender ?? null;
  return told ?? genderOfDeterminer(reading, phrase);
}

/** How a noun for a person agrees, as its determiner and its form tell; undefined for any other noun. */
export function agreementOf(reading: Reading, phrase: NounPhrase): Agreement | undefined {
  const noun = nounAgreement(reading.grammar, phrase.head);
  if (noun === undefined || EITHER.test(phrase.head)) return noun && { ...noun, gender: null };
  return { ...noun, gender: genderOfDeterminer(reading, phrase) ?? noun.gender };
}

/** Masculine nouns that Italian has for women too: "il magistrato", "l'avvocato". */
const EITHER =
  /^(?:magistrato|ministro|viceministro|sindaco|avvocato|legale|procuratore|prefetto|questore|assessore|deputato|medico|ingegnere|architetto|investigatore|commissario|difensore|capitano|soprano)$/;

/** "la presidente", "le ministre": the gender that the article tells, in French and Italian. */
export function genderOfDeterminer(reading: Reading, phrase: NounPhrase): 'm' | 'f' | null {
  if (reading.language !== 'fr' && reading.language !== 'it') return null;
  const first = reading.items.word(phrase.from);
  if (FEMININE.has(first)) return 'f';
  return MASCULINE.has(first) ? 'm' : null;
}

const TOWARDS_WHAT =
  /^(?:vicin[oaie]|contrari[oaie]|favorevol[ei]|legat[oaie]|opposée?s?|favorables?|hostiles?|liée?s?|opposed)$/;
const TOWARDS = new Set("a al allo alla all' ai agli alle à au aux to".split(' '));
const NEAR_REACH = 6;

/** "an official from TfL", "a source close to Jones": English ties where somebody is from with "from" and "at". */
function withOrigin(reading: Reading, phrase: NounPhrase): string {
  const { items, names, language } = reading;
  // "persone vicine all'artista", "un militant opposé à la loi"
  const near =
    TOWARDS_WHAT.test(items.word(phrase.to - 1)) && TOWARDS.has(items.word(phrase.to))
      ? phraseAt(
          reading,
          phrase.to + 1,
          phrase.to + NEAR_REACH,
          reading.verbGroups(reading.sentenceAt(phrase.from)),
        )
      : null;
  if (near !== null) return reading.items.slice(phrase.from, near.to);
  const modified = withModifier(reading, phrase) ?? withKnowledge(reading, phrase);
  if (modified !== null) return modified;
  const word = items.word(phrase.to);
  const isClose = word === 'to' && items.word(phrase.to - 1) === 'close';
  const at = phrase.to + 1;
  const isOrigin = language === 'en' && (word === 'from' || word === 'at' || isClose);
  const origin = isOrigin ? names.at(at) : null;
  return reading.items.slice(
    phrase.from,
    origin === null || (origin.type === 'PER' && !isClose) ? phrase.to : origin.to,
  );
}

/** What English tells of sources that are not named, after the noun. */
const KNOWLEDGE =
  /^(?:familiar with|close to|involved in|briefed on|(?:with|who has|who have) (?:direct |first-hand )?knowledge of) /;
const LONGEST_KNOWLEDGE = 40;

/** "a person familiar with the matter", "two people briefed on the talks"; null for any other phrase. */
function withKnowledge(reading: Reading, { from, to }: NounPhrase): string | null {
  if (reading.language !== 'en') return null;
  const { items } = reading;
  const isInside = items.word(to - 1) === 'familiar' || items.word(to - 1) === 'close';
  const start = isInside ? to - 1 : to;
  const begins = items.text.slice(items.start(start), items.start(start) + LONGEST_KNOWLEDGE).toLowerCase();
  const words = KNOWLEDGE.exec(begins)?.[0].trim().split(' ').length ?? 0;
  if (words === 0) return null;
  const sentence = reading.sentenceAt(from);
  const known = phraseAt(reading, start + words, sentence.to, reading.verbGroups(sentence));
  return known === null ? null : items.slice(from, known.to);
}

const BASED = /^(?:(?:bas|situ|install|implant|établi)ée?s?|basat[oaie]|based)$/;
const PLACE_WORDS = new Set("à au aux en dans a ad al alla all' in nel nella near".split(' '));
/** Items after "en": "en larmes", "en faveur de l'indépendance". */
const STATE_REACH = 5;

/** "le service basé à Brest", "une femme en larmes", "des groupes en faveur de Y": what tells one of many apart. */
function withModifier(reading: Reading, { from, to, isDefinite }: NounPhrase): string | null {
  const { grammar, items, names, language } = reading;
  const place = BASED.test(items.word(to - 1)) && PLACE_WORDS.has(items.word(to)) ? names.at(to + 1) : null;
  if (place !== null) return reading.items.slice(from, place.to);
  const groups = reading.verbGroups(reading.sentenceAt(from));
  const isState =
    language === 'fr' && items.word(to) === 'en' && !isDefinite && groupCovering(groups, to + 1) === null;
  const state =
    isState && items.kind(to + 1) === ITEM.word
      ? phraseAt(reading, to + 1, to + 1 + STATE_REACH, groups)
      : null;
  if (state === null || grammar.determiners.has(items.word(state.from))) return null;
  const isBeforeVerb =
    groupCovering(groups, state.to)?.form === 'finite' || grammar.relatives.has(items.word(state.to));
  return isBeforeVerb ? reading.items.slice(from, state.to) : null;
}

/** "l'entourage de Fillon" as "l'entourage de François Fillon", where the article has that, too. */
function withFullComplement(reading: Reading, phrase: NounPhrase): string {
  const { complement, from, to } = phrase;
  const isOwned = complement?.type === 'PER' && complement.from > from;
  // "a Trump campaign spokesman": English puts it in front, and leaves it short.
  if (!isOwned || (reading.grammar.isHeadLast && !phrase.hasComplement)) return withOrigin(reading, phrase);
  const { items } = reading;
  const fuller = fullerComplement(reading, phrase, complement);
  if (fuller === null || TITLES.has(items.word(complement.from - 1))) return items.slice(from, to);
  const before = items.text.slice(items.start(from), items.start(complement.from - 1));
  const after = items.text.slice(
    items.end(complement.to - 1),
    Math.max(items.end(to - 1), items.end(complement.to - 1)),
  );
  return before + items.slice(fuller.from - 1, fuller.to) + after;
}

/** The full name of whom a phrase is of, where another phrase with the same head has it. */
function fullerComplement(
  reading: Reading,
  { head }: NounPhrase,
  { from, to, name }: NameMention,
): NameMention | null {
  let full = fullComplements.get(reading);
  if (full === undefined) {
    full = new Map();
    for (const mention of reading.names.all)
      if (mention.type === 'PER' && mention.to - mention.from > 1)
        full.set(`${reading.items.word(mention.from - 2)} ${mention.name}`, mention);
    fullComplements.set(reading, full);
  }
  const fuller = full.get(`${head} ${name}`);
  return fuller !== undefined && fuller.to - fuller.from > to - from ? fuller : null;
}

/** Of each article the people named in full two words behind a noun: read once, so that the whole stays linear. */
const fullComplements = new WeakMap<Reading, Map<string, NameMention>>();

/** English participles of naming that are finite as well. */
const CALLS = /^(?:called|dubbed|nicknamed|labell?ed|branded|termed)$/;

/** "a protester using the pseudonym Katya": the name that a naming word right after the phrase gives. */
export function calledByName(reading: Reading, phrase: NounPhrase): Referent | null {
  const { grammar, items, names } = reading;
  let isNamed = false;
  for (let index = phrase.to; index < phrase.to + 5; index++) {
    const mention = names.at(index);
    if (mention !== null) return isNamed && mention.type !== 'LOC' ? fromName(mention) : null;
    const word = items.word(index);
    // "The mayor called X «a disaster»": known already, and what X is called by.
    if (!items.isWord(index) || (phrase.isDefinite && CALLS.test(word))) return null;
    if (grammar.namingWords.has(word) || PSEUDONYM.has(word)) isNamed = true;
  }
  return null;
}

/** "the court's summary", "Trump's tweet": the phrase before the possessive. */
export function possessorOf(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  for (let index = phrase.from; index < phrase.to; index++) {
    if (reading.items.word(index) === "'s") return phraseAt(reading, phrase.from, index, []);
  }
  return null;
}

const SIGNED =
  /^(?:firmat|scritt|inviat|redatt|diffus|diramat|pubblicat|signé|écrit|rédigé|envoyé|publié|diffusé)/;
const SIGNED_REACH = 4;

/** "La lettera, firmata da X, recita", "un texte signé par X": whoever a text is of, told by a participle after it. */
export function signerOf(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const { grammar, items } = reading;
  const start = SIGNED.test(items.word(phrase.to - 1)) ? phrase.to - 1 : phrase.to;
  for (let index = start; index < start + SIGNED_REACH; index++) {
    if (!SIGNED.test(items.word(index)) || !grammar.agents.has(items.word(index + 1))) continue;
    const sentence = reading.sentenceAt(index);
    const signer = phraseAt(reading, index + 2, sentence.to, reading.verbGroups(sentence));
    return signer !== null && canSpeak(reading, signer) ? signer : null;
  }
  return null;
}

/** What people do not live through, or do not act in. */
const ENDS = new Set(
  'mort décès disparition assassinat meurtre naissance obsèques funérailles morte decesso scomparsa omicidio uccisione nascita funerali'.split(
    ' ',
  ),
);

/** "Graham's vote appears set", "Le vote de Graham semble acquis": a thing of somebody's leaves its owner in mind. */
export function ownerOf(reading: Reading, subject: NounPhrase): Referent | null {
  if (subject.name !== null || canSpeak(reading, subject)) return null;
  const owner = possessorOf(reading, subject);
  if (owner !== null) return owner.name?.type === 'PER' ? fromName(owner.name) : null;
  const { complement, head } = subject;
  const { grammar, items } = reading;
  const isOwned =
    complement?.type === 'PER' && grammar.ofWords.has(items.word(complement.from - 1)) && !ENDS.has(head);
  return isOwned ? fromName(complement) : null;
}

/** "le pilote, Peter Lunch, ...", "son avocat, Me Levy à l'AFP": the name right after the comma. */
export function apposedTo(reading: Reading, phrase: NounPhrase): Referent | null {
  const mention = apposedMention(reading, phrase);
  return mention === null ? null : fromName(mention);
}

/** "il portavoce, l'arcidiacono Dositheos": the name in a role with an article. */
function apposedRole(reading: Reading, from: number): NameMention | null {
  const { grammar, items } = reading;
  if (!grammar.determiners.has(items.word(from))) return null;
  const role = phraseAt(reading, from, from + MAX_ROLE, []);
  const isRole =
    role?.name?.type === 'PER' &&
    !role.hasComplement &&
    (isPersonNoun(grammar, role.head) || HONORIFICS.has(role.head));
  return isRole && role.to === role.name.to ? role.name : null;
}

const MAX_ROLE = 6;

/** "il portavoce, ovvero il maggiore X" */
const NAMELY = new Set('ovvero ossia cioè namely'.split(' '));

export function apposedMention(reading: Reading, phrase: NounPhrase): NameMention | null {
  const { grammar, items, names } = reading;
  if (items.word(phrase.to) !== ',') return null;
  const start = NAMELY.has(items.word(phrase.to + 1)) ? phrase.to + 2 : phrase.to + 1;
  const from = TITLES.has(items.word(start)) ? start + 1 : start;
  const mention = names.at(from) ?? apposedRole(reading, from);
  if (mention === null || mention.type === 'LOC' || mention.type === 'MISC' || mention.type === 'ORG')
    return null;
  const after = items.word(mention.to);
  const isKnown = phrase.isDefinite || POSSESSIVES.has(items.word(phrase.from));
  const isRole = isKnown && isPersonNoun(grammar, phrase.head) && grammar.prepositions.has(after);
  return isRole || ',.:()'.includes(after) || items.kind(mention.to) >= 4 ? mention : null;
}
