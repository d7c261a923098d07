import { isLowerCase, isUpperCase } from '../text/characters';
import { typeIndex } from './labels';
import {
  CITY,
  COMMON,
  COMPANY,
  COUNTRY,
  FORENAME,
  INSTITUTION,
  type Lexicon,
  NAME_BITS,
  PREFIX,
  REGION,
  SURNAME,
  TEAM,
  extendPhrase,
  listsOf,
} from './lexicon';
import { type NameEvidence, bestType } from './name-evidence';
import type { TaggedSpan } from './tagger';
import { lexiconHash } from './word-profile';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices that are of a town or a district, in small letters. */
const PLACED = words(
  'maire mairesse préfet préfète procureur procureure gouverneur gouverneure évêque archevêque ' +
    'sindaco sindaca vicesindaco prefetto questore procuratore procuratrice pm pg gip gup governatore governatrice vescovo arcivescovo ' +
    'mayor governor bishop archbishop',
);
/** Who leads, speaks or sits for a body, a company or a party. */
const LEADERS = words(
  'adjoint adjointe président présidente directeur directrice patron patronne secrétaire leader chef cheffe député députée eurodéputé eurodéputée ' +
    'sénateur sénatrice élu élue conseiller conseillère ambassadeur ambassadrice candidat candidate responsable numéro pdg économiste ' +
    'assessore assessora presidente direttore direttrice segretario segretaria capo capogruppo deputato deputata onorevole eurodeputato eurodeputata ' +
    'europarlamentare parlamentare senatore senatrice consigliere consigliera esponente coordinatore coordinatrice ambasciatore ambasciatrice ' +
    'candidato candidata responsabile numero portavoce ad amministratore amministratrice vicepresidente vicesegretario ' +
    'president director chairman chairwoman head leader secretary ambassador',
);
/** Those whose party stands right behind them. */
const SITTING = words(
  'député députée eurodéputé eurodéputée sénateur sénatrice élu élue conseiller conseillère maire ' +
    'deputato deputata eurodeputato eurodeputata europarlamentare parlamentare senatore senatrice consigliere consigliera segretario segretaria capogruppo ' +
    'esponente leader presidente sindaco governatore ministro candidato candidata',
);
/** Who leads a team or plays for it. */
const OF_TEAMS = words(
  'entraîneur entraineur sélectionneur coach capitaine gardien défenseur milieu attaquant buteur joueur ' +
    'allenatore tecnico mister capitano portiere difensore centrocampista attaccante bomber giocatore patron manager captain striker midfielder goalkeeper defender',
);
const MINISTERS = words(
  'ministre ministro ministra sottosegretario sottosegretaria viceministro secrétaire minister',
);
const FIRST = words('premier première primo prima prime');
const OF_WORDS = words("de d' du des di del dello della dell' dei degli delle of");
/** Articles between "of" and a name. */
const ARTICLES = words("la l' les the");
/** Of surnames: "Di Battista". */
const PARTICLES = words("Di De Del Della Dell' Dal Dalla D' La Lo Le Li Du Van Von");

const A_PLACE = CITY | COUNTRY | REGION;
const BODY = COMPANY | INSTITUTION | TEAM;
/** A word of these lists begins no longer name, though it is a noun, too: "Sénat", "Inter", "Paris". */
const NO_NOUN = INSTITUTION | TEAM | REGION | COUNTRY;
/** A surname may be a town, too: "Valls", "Hidalgo". */
const NO_SURNAME = COUNTRY | INSTITUTION | TEAM;
/** What names a part of a span elsewhere has to be this sure. */
const SURE_ENOUGH = 0.6;
const SHORTEST_SURNAME = 3;
/** Of a role that an adjective parts from what it is of. */
const SHORTEST_APART = 4;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;
/** Of whoever holds a role, in words. */
const LONGEST_BEARER = 3;
const [PERSON, ORGANISATION, PLACE] = [1, 3, 5];

/**
 * "il sindaco di | Milano | Sala", "l'allenatore della | Juventus | Allegri", "le ministre de l'Intérieur | Darmanin": two names that stand side by side behind
 * a role, where a span takes them for one. What stands first has to be known, by the document or a list, and the last to be known for a person or
 * for nothing else. Null where a span is one name.
 */
export function behindRole(
  span: TaggedSpan,
  sentence: readonly string[],
  evidence: NameEvidence,
  lexicon: Lexicon,
): readonly TaggedSpan[] | null {
  const sitting = wordAt(sentence, span.start - 1);
  const isSitting = SITTING.has(sitting);
  const role = isSitting ? sitting : roleBefore(sentence, span.start);
  if (role === null || isListed(span, sentence, lexicon)) return null;
  // "ministre | de | Gaulle"
  if (isSmall(wordAt(sentence, span.start))) return null;
  for (let at = Math.max(span.start + 1, span.end - LONGEST_BEARER); at < span.end; at++) {
    // "ministre de la | Justice du | Zaïre"
    if (isSmall(wordAt(sentence, at - 1))) continue;
    const bearer = { ...span, start: at, label: PERSON };
    const known = howKnown(bearer, span, sentence, evidence, lexicon);
    if (known === 'no') continue;
    const held = { ...span, end: at };
    if (MINISTERS.has(role) && isField(held, sentence, lexicon)) return [bearer];
    const label = labelOf(held, sentence, role, known, evidence, lexicon);
    // "le maire | Gaël Perdriau", but "il capogruppo | Pd | Zanda"
    if (isSitting && !isParty(held, sentence, lexicon)) return null;
    if (label !== null) return [{ ...held, label }, bearer];
  }
  return null;
}

const isSmall = (word: string): boolean => OF_WORDS.has(word) || ARTICLES.has(word);

const wordAt = (sentence: readonly string[], at: number): string =>
  (sentence[at] ?? '').toLowerCase().replace('’', "'");

/** The role before a name, with "of" between and perhaps an adjective: "le ministre français de la". */
function roleBefore(sentence: readonly string[], start: number): string | null {
  let of = start - 1;
  if (ARTICLES.has(wordAt(sentence, of))) of--;
  if (!OF_WORDS.has(wordAt(sentence, of))) return null;
  for (const at of [of - 1, of - 2]) {
    const word = wordAt(sentence, at).replace(/^(?:ex-?|vice-?)(?=.{4})/, '');
    // "le premier ministre du Canada": of a country, as a president is.
    if (MINISTERS.has(word) && FIRST.has(wordAt(sentence, at - 1))) return 'premier';
    // "ad eccezione di"
    if (at < of - 1 && word.length < SHORTEST_APART) return null;
    if (PLACED.has(word) || LEADERS.has(word) || OF_TEAMS.has(word) || MINISTERS.has(word)) return word;
    if (!isLowerCase((sentence[at] ?? '').charCodeAt(0))) return null;
  }
  return null;
}

function listsOfPhrase({ start, end }: TaggedSpan, sentence: readonly string[], lexicon: Lexicon): number {
  let hash = lexiconHash(sentence[start] ?? '');
  for (let at = start + 1; at < end; at++) hash = extendPhrase(hash, lexiconHash(sentence[at] ?? ''));
  return listsOf(lexicon.find(hash));
}

function isListed(span: TaggedSpan, sentence: readonly string[], lexicon: Lexicon): boolean {
  return (listsOfPhrase(span, sentence, lexicon) & NAME_BITS) !== 0;
}

/** How well a name is known for a person's; `hardly`: it is a word of the language, too. */
type Known = 'yes' | 'maybe' | 'hardly' | 'no';

/** Whether the words at the end of a span are known for a person, or may at least be a surname. */
function howKnown(
  bearer: TaggedSpan,
  span: TaggedSpan,
  sentence: readonly string[],
  evidence: NameEvidence,
  lexicon: Lexicon,
): Known {
  const own = sentence.slice(bearer.start, bearer.end);
  if (!own.every((word) => isUpperCase(word.charCodeAt(0)))) return 'no';
  const isParticle = own.length === 2 && PARTICLES.has(own[0] ?? '');
  const length = isParticle ? 1 : own.length;
  const first = own[isParticle ? 1 : 0] ?? '';
  const lists = listsOf(lexicon.find(lexiconHash(first)));
  const found = evidence.of(bearer, sentence);
  // Of a span that is taken for a person its own last word is no evidence.
  const weight = (span.label === PERSON ? found?.whole : found?.byType[0]) ?? 0;
  if (found !== undefined && typeIndex(PERSON) === bestType(found) && weight >= SURE_ENOUGH) return 'yes';
  if (length > 1 && (lists & FORENAME) !== 0 && (lists & A_PLACE) === 0) return 'yes';
  // "director of Amnesty International | Man-kei Tam"
  if (length > 1) return bearer.start - span.start > 1 && lists === 0 ? 'maybe' : 'no';
  // "Di Battista": nothing but a surname.
  if (isParticle) return (lists & NO_SURNAME) === 0 ? 'maybe' : 'no';
  if (first.length < SHORTEST_SURNAME || first === first.toUpperCase()) return 'no';
  if ((lists & SURNAME) !== 0 && (lists & NO_SURNAME) === 0) {
    if ((lists & COMMON) === 0) return 'maybe';
    // "Rossi" is an adjective, too; "Bank" begins other names.
    return (lists & (COMPANY | PREFIX)) === 0 ? 'hardly' : 'no';
  }
  return (lists & NAME_BITS) === 0 && (lists & COMMON) === 0 ? 'maybe' : 'no';
}

/** "Intérieur", "Affaires étrangères": what a minister is for, no name. */
function isField({ start, end }: TaggedSpan, sentence: readonly string[], lexicon: Lexicon): boolean {
  for (let at = start; at < end; at++) {
    const lists = listsOf(lexicon.find(lexiconHash(sentence[at] ?? '')));
    if ((lists & COMMON) === 0 && isUpperCase((sentence[at] ?? '').charCodeAt(0))) return false;
  }
  return true;
}

function isParty(held: TaggedSpan, sentence: readonly string[], lexicon: Lexicon): boolean {
  const word = sentence[held.start] ?? '';
  const lists = listsOfPhrase(held, sentence, lexicon);
  const isName = (lists & (FORENAME | A_PLACE)) !== 0 && word !== word.toUpperCase();
  return ACRONYM.test(word) || ((lists & INSTITUTION) !== 0 && !isName);
}

/** What the words at the beginning of a span name, where that is known. */
function labelOf(
  held: TaggedSpan,
  sentence: readonly string[],
  role: string,
  bearer: Known,
  evidence: NameEvidence,
  lexicon: Lexicon,
): number | null {
  const found = evidence.of(held, sentence);
  if (found !== undefined && found.whole >= SURE_ENOUGH) {
    const label = 2 * bestType(found) + 1;
    return label === ORGANISATION || label === PLACE ? label : null;
  }
  if (held.end - held.start === 1 && ACRONYM.test(sentence[held.start] ?? '')) return ORGANISATION;
  const lists = listsOfPhrase(held, sentence, lexicon);
  if ((lists & (A_PLACE | BODY)) === 0) return null;
  // "il presidente della Fondazione Agnelli", "le maire de Rivière Salée": a noun that a name may follow.
  const isNoun = (lists & COMMON) !== 0 && (lists & NO_NOUN) === 0;
  // "il vicesindaco di Berzo Demo": small towns have two words.
  if ((isNoun && bearer !== 'yes') || (bearer === 'hardly' && (lists & NO_NOUN) === 0)) return null;
  if ((lists & A_PLACE) === 0 && !PLACED.has(role)) return ORGANISATION;
  if ((lists & TEAM) !== 0 && OF_TEAMS.has(role)) return ORGANISATION;
  return PLACE;
}
