import { isDemonym } from '../grammar/demonyms';
import { isPersonNoun, nounAgreement } from '../grammar/grammar';
import { FORM } from '../lexicon/verb-lexicon';
import type { VerbForm } from '../lexicon/verb-lexicon';
import { dictionary } from '../../text/dictionary';
import { ITEM } from './items';
import type { Reading } from './reading';

/** What reading verbs asks of a reading. */
export type Scope = Pick<Reading, 'items' | 'grammar' | 'lexicon' | 'names' | 'language' | 'forms'>;

export const REFLEXIVE = new Set(['se', "s'", 'si', 'sich']);

/** The form of the verb at an item, by the lexicon or by its ending; undefined for any other word. */
export function formAt(reading: Scope, index: number): VerbForm | undefined {
  const known = reading.forms[index];
  if (known !== undefined) return known ?? undefined;
  const form = readForm(reading, index);
  if (index >= 0) reading.forms[index] = form ?? null;
  return form;
}

function readForm(reading: Scope, index: number): VerbForm | undefined {
  if (!reading.items.isWord(index)) return undefined;
  if (reading.items.kind(index) === ITEM.capital && reading.names.at(index) !== null) return undefined;
  return formOf(reading, reading.items.word(index));
}

/** The forms of words met before, by language: fewer than the lexicon holds, so they are found faster, and the same few come again. */
const met = new Map<string, Map<string, VerbForm | null>>();
const MAX_MET = 20_000;

/** Longer words are cut out of their article by the engine without a copy: keeping one would keep all of the text. */
const MAX_KEPT = 12;

function formOf(reading: Scope, word: string): VerbForm | undefined {
  if (word.length > MAX_KEPT) return reading.lexicon.get(word) ?? byEnding(reading, word);
  let forms = met.get(reading.language);
  if (forms === undefined || forms.size > MAX_MET) {
    forms = new Map();
    met.set(reading.language, forms);
  }
  const found = forms.get(word);
  if (found !== undefined) return found ?? undefined;
  const form = reading.lexicon.get(word) ?? byEnding(reading, word);
  forms.set(word, form ?? null);
  return form;
}

function byEnding(reading: Scope, word: string): VerbForm | undefined {
  return withoutEnclitic(reading, word) ?? regularParticiple(reading, word) ?? regularFinite(reading, word);
}

const ENCLITIC = /^(.{1,20}(?:[ae]ndo|[aei]r))(?:ne|lo|la|li|le|si|gli|ci|vi|mi|se|me|lhe|los|las|les)$/;

/** "condannandone", "dirsi": a pronoun written onto a gerund or infinitive. */
function withoutEnclitic(reading: Scope, word: string): VerbForm | undefined {
  if (reading.language !== 'it' && reading.language !== 'es' && reading.language !== 'pt') return undefined;
  const stem = ENCLITIC.exec(word)?.[1];
  return stem === undefined ? undefined : (reading.lexicon.get(stem) ?? reading.lexicon.get(`${stem}e`));
}

/** "a réagit" for "a réagi": the participle with the ending of the present, as many write it. */
export function misspelt({ items, language, lexicon }: Scope, index: number): VerbForm | undefined {
  const word = items.word(index);
  if (language !== 'fr' || !word.endsWith('it') || !items.isWord(index)) return undefined;
  const isParticiple = ((lexicon.get(word)?.bits ?? FORM.participle) & FORM.participle) !== 0;
  const meant = isParticiple ? undefined : lexicon.get(word.slice(0, -1));
  return meant !== undefined && (meant.bits & FORM.participle) !== 0 ? meant : undefined;
}

const PARTICIPLE_ENDINGS = dictionary<RegExp>({
  fr: /.{3}(?:é|ée|és|ées)$/,
  it: /.{3}(?:[aiu]t[oaie])$/,
  en: /.{3}ed$/,
  es: /.{3}[ai]do$/,
  pt: /.{3}[ai]do$/,
  de: /^ge.{3}.*t$/,
});

/** Verbs that the lexicon lacks still show their participle. */
function regularParticiple(reading: Scope, word: string): VerbForm | undefined {
  if (word.length > 30 || PARTICIPLE_ENDINGS.get(reading.language)?.test(word) !== true) return undefined;
  // "il sindacato", "la société", "l'avvocato"
  const { organisationNouns, personNouns } = reading.grammar;
  if (organisationNouns.has(word) || personNouns.has(word)) return undefined;
  const isFinite = reading.language === 'en' && !reading.grammar.adverbs.has(word);
  const bits = FORM.participle | (isFinite ? FORM.singular | FORM.plural : 0);
  return { bits, verbClass: 'common', isNominal: false };
}

/** Endings that only a finite verb has. */
const FINITE_ONLY = dictionary<RegExp>({
  it: /.{3}(?:[aei]vano|[aei]rono|[ei]rà|eranno|iranno|[ei]rebbe(?:ro)?|[aei]ssero|avo|evo|iamo|ò)$/,
  fr: /.{3}(?:[^fr]ait|aient|èrent|[ei]rait|[ei]ront|[ei]rons|[ei]rez|erai|assent)$/,
});
const NO_FINITE = new Set(
  'richiamo però perciò oblò popò autogoverno medioevo longevo sollievo allievo souhait'.split(' '),
);

/** Verbs that the lexicon lacks still show that they are finite. */
function regularFinite(reading: Scope, word: string): VerbForm | undefined {
  if (word.length > 30 || FINITE_ONLY.get(reading.language)?.test(word) !== true || NO_FINITE.has(word))
    return undefined;
  const isPlural = /(?:no|ro|nt)$/.test(word);
  return { bits: isPlural ? FORM.plural : FORM.singular, verbClass: 'common', isNominal: false };
}

export function isSkipped(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  if (items.isTiedPronoun(index)) return true;
  if (!items.isWord(index)) return false;
  const word = items.word(index);
  return grammar.adverbs.has(word) || grammar.clitics.has(word) || endsAsAdverb(reading, index);
}

/** "récemment", but neither "le mouvement" nor "plusieurs gouvernements": an adverb by its ending, which nouns share. */
export function endsAsAdverb({ grammar, items }: Scope, index: number): boolean {
  const word = items.word(index);
  if (grammar.adverbEnding === '' || word.length < 6 || !word.endsWith(grammar.adverbEnding)) return false;
  const before = items.word(index - 1);
  if (grammar.determiners.has(before) || grammar.ofWords.has(before) || before === 'au') return false;
  return !grammar.organisationNouns.has(word) && !grammar.speechNouns.has(word);
}

/** Whether a two-word adverb starts at the item. */
export function isAdverbPair(reading: Scope, index: number): boolean {
  return (
    reading.grammar.adverbPairs.get(reading.items.word(index))?.has(reading.items.word(index + 1)) === true
  );
}

/** Words that stand before a finite verb alone. */
const BEFORE_VERBS = dictionary<ReadonlySet<string>>({
  it: new Set(['si', 'non']),
  fr: new Set(['se', 'ne', "n'"]),
});

/** "si spaventa", "ne bronche pas": what follows such a word is a verb, whichever it is. */
export function isAfterClitic(reading: Scope, index: number): boolean {
  const { items, language } = reading;
  if (items.kind(index) !== ITEM.word || BEFORE_VERBS.get(language)?.has(items.word(index - 1)) !== true)
    return false;
  return (
    FINITE_ENDINGS.get(language)?.test(items.word(index)) === true &&
    !isSkipped(reading, index) &&
    !isClosed(reading, index)
  );
}

export const UNKNOWN: VerbForm = { bits: FORM.singular, verbClass: 'say', isNominal: false };

const FINITE_ENDINGS = dictionary<RegExp>({
  fr: /.{2}(?:e|ait|a|it|ent|aient)$/,
  it: /.{2}(?:[aeòì]|ono|ano)$/,
  en: /.{3}(?:ed|s)$/,
});

function isClosed({ grammar, items }: Scope, index: number): boolean {
  const word = items.word(index);
  return (
    grammar.determiners.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.ofWords.has(word) ||
    grammar.coordinators.has(word) ||
    grammar.subordinators.has(word) ||
    grammar.relatives.has(word) ||
    grammar.pronouns.has(word)
  );
}

/** "«...», élude-t-on": right behind a quote, whatever a pronoun is tied to is a verb of saying. */
function isInverted({ items }: Scope, index: number): boolean {
  if (!items.isTiedPronoun(index + 1)) return false;
  return items.kind(index - 1) === ITEM.quote || items.kind(index - 2) === ITEM.quote;
}

/** "Il sindaco svicola: «...»": in Italian no adjective of a man ends so, but for a few. */
function isBeforeColon({ grammar, items, language, names }: Scope, index: number): boolean {
  if (language !== 'it' || items.word(index + 1) !== ':' || items.kind(index + 2) !== ITEM.quote)
    return false;
  if (!/.{4}a$/.test(items.word(index)) || ADJECTIVAL.test(items.word(index))) return false;
  if (names.at(index - 1)?.type === 'PER') return true;
  if (!MASCULINE_ARTICLES.has(items.word(index - 2))) return false;
  const noun = items.word(index - 1);
  return isDemonym('it', noun) || nounAgreement(grammar, noun)?.gender === 'm';
}

const ADJECTIVAL = /(?:[ai]sta|[oi]ta|cida|nauta|arca|iatra)$/;
const MASCULINE_ARTICLES = new Set("il lo l'".split(' '));

/** "Excuses," she snorts: in English somebody stands between a quote that goes on and its verb. */
function isAfterPronoun(reading: Scope, index: number): boolean {
  const isEnglish = reading.language === 'en';
  return isEnglish && ENGLISH_SPEAKERS.has(reading.items.word(index - 1)) && isOpenQuote(reading, index - 2);
}

/** "I'm ready," / "Ready?": an English quote whose last mark says that its sentence goes on outside it. */
export function isOpenQuote({ items }: Scope, index: number): boolean {
  return items.kind(index) === ITEM.quote && /[,?!]/.test(items.text.charAt(items.end(index) - 2));
}

const ENGLISH_SPEAKERS = new Set('he she they i we'.split(' '));

/** «...», minimise X / rigole le ministre: what stands between a quote with a comma and whoever speaks is a verb of saying. */
export function isUnknownVerb(reading: Scope, index: number): boolean {
  const { grammar, items, names } = reading;
  if (items.kind(index) !== ITEM.word) return false;
  if (isBeforeColon(reading, index) || isInverted(reading, index)) return true;
  if (isAfterPronoun(reading, index))
    return FINITE_ENDINGS.get(reading.language)?.test(items.word(index)) === true;
  const isReflexive = REFLEXIVE.has(items.word(index - 1));
  const comma = isReflexive ? index - 2 : index - 1;
  if (items.kind(comma - 1) !== ITEM.quote || items.word(comma) !== ',') return false;
  const word = items.word(index);
  if (FINITE_ENDINGS.get(reading.language)?.test(word) !== true) return false;
  if (isClosed(reading, index) || isSkipped(reading, index) || isPersonNoun(grammar, word)) return false;
  const next = names.at(index + 1);
  if (next !== null) return next.type === 'PER' || next.type === 'OTHER';
  const noun = items.word(index + 2);
  return (
    grammar.determiners.has(items.word(index + 1)) &&
    (isPersonNoun(grammar, noun) || grammar.organisationNouns.has(noun))
  );
}
