import { SOMEBODY, isPersonNoun, isPersonOrPersons } from '../grammar/grammar';
import { FINITE, FORM } from '../lexicon/verb-lexicon';
import type { VerbForm } from '../lexicon/verb-lexicon';
import { ITEM } from './items';
import type { Scope } from './verb-forms';
import { formAt, isSkipped } from './verb-forms';
import type { VerbGroup } from './verb-groups';

/** Whether a form that is more often a noun stands where a verb can: after a name, a pronoun, a clitic or a mark. */
function isVerbHere(reading: Scope, index: number, form: VerbForm): boolean {
  const { grammar, items, names } = reading;
  if (items.isTiedPronoun(index + 1)) return true;
  if (isEnglishObject(reading, index, form)) return false;
  const before = items.word(index - 1);
  const isThirdPerson = (form.bits & (FORM.singular | FORM.plural)) !== 0;
  if (SOMEBODY.has(before) && !form.isNominal) return true;
  if (grammar.determiners.has(before) && !(grammar.clitics.has(before) && !form.isNominal && isThirdPerson))
    return false;
  if (isOfThat(reading, index, form)) return true;
  if (grammar.ofWords.has(before) || grammar.prepositions.has(before)) return false;
  // "un'ex guida", "la nuova critica"
  if (BEFORE_NOUNS.has(before) && grammar.determiners.has(items.word(index - 2))) return false;
  if (!form.isNominal) return true;
  if (index === 0 || items.kind(index - 1) === ITEM.quote || items.kind(index - 1) >= ITEM.soft) return true;
  if (names.at(index - 1) !== null || grammar.pronouns.has(before) || grammar.relatives.has(before))
    return true;
  if (items.kind(index - 1) === ITEM.mark) return true;
  // "Kiev juge ces propos": a capital at the beginning may be a name that nobody marked.
  const isOpened =
    items.kind(index - 1) === ITEM.capital && (index === 1 || items.kind(index - 2) >= ITEM.mark);
  if (isOpened && grammar.determiners.has(items.word(index + 1))) return true;
  return (
    grammar.clitics.has(before) ||
    grammar.coordinators.has(before) ||
    isSkipped(reading, index - 1) ||
    isNounBefore(reading, index)
  );
}

/** "dismissed talk of a takeover": in English what stands right behind a verb and before "of", or before another verb, is a noun. */
function isEnglishObject(reading: Scope, index: number, { bits }: VerbForm): boolean {
  const { grammar, items, language } = reading;
  if (language !== 'en' || (bits & FORM.participle) !== 0) return false;
  // "said talks were «constructive»"
  const next = items.word(index + 1);
  const isNoun = (bits & FORM.infinitive) !== 0 ? grammar.ofWords.has(next) : grammar.auxiliaries.has(next);
  if (!isNoun) return false;
  const before = formAt(reading, index - 1);
  const isVerb = before !== undefined && (before.bits & FINITE) !== 0;
  return isVerb && !grammar.auxiliaries.has(items.word(index - 1));
}

/** "il en appelle", "qui en rit": French "en" is the pronoun between a subject and its verb, and a preposition elsewhere. */
function isOfThat(
  { grammar, items, language, names }: Scope,
  index: number,
  { isNominal }: VerbForm,
): boolean {
  if (language !== 'fr' || items.word(index - 1) !== 'en') return false;
  const subject = items.word(index - 2);
  if (grammar.pronouns.has(subject) || grammar.relatives.has(subject) || LATTER.has(subject)) return true;
  return !isNominal && names.at(index - 2) !== null;
}

const LATTER = new Set(['dernier', 'dernière', 'derniers', 'dernières']);

/** Adjectives that stand between an article and its noun. */
const BEFORE_NOUNS = new Set(
  'ex nuovo nuova nuovi nuove presunto presunta presunti presunte ancien ancienne anciens nouveau nouvel nouvelle nouveaux futur future'.split(
    ' ',
  ),
);

/** "la police annonce", "un gruppo di cento intellettuali denuncia": a noun with its determiner stands right before. */
function isNounBefore(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  if (!items.isWord(index - 1)) return false;
  const isCounted = items.kind(index - 2) === ITEM.number || NUMBERS.has(items.word(index - 2));
  const of = isCounted ? index - 3 : index - 2;
  const isGroup =
    /^d[ie]$/.test(items.word(of)) && items.isWord(of - 1) && grammar.determiners.has(items.word(of - 2));
  if (isGroup || (!grammar.isHeadLast && isLongNounBefore(reading, index))) return true;
  // "un communiqué présidentiel annonce": an adjective behind the noun.
  const noun = grammar.determiners.has(items.word(index - 2)) ? index - 1 : index - 2;
  if (noun < index - 1 && (grammar.isHeadLast || !isSpeaking(reading, noun))) return false;
  if (!grammar.determiners.has(items.word(noun - 1))) return false;
  if (grammar.isHeadLast && isEnglishAdjective(reading, items.word(index - 1))) return false;
  const before = items.word(noun - 2);
  return !grammar.prepositions.has(before) && !grammar.ofWords.has(before);
}

/** "l'ex ministro replica", "il capo della diplomazia denuncia una": a noun takes no article behind it. */
function isLongNounBefore({ grammar, items }: Scope, index: number): boolean {
  const before = items.word(index - 2);
  if (BEFORE_NOUNS.has(before)) return grammar.determiners.has(items.word(index - 3));
  const next = items.word(index + 1);
  const isLeading = grammar.determiners.has(next) || next === ':';
  return isLeading && grammar.ofWords.has(before) && items.isWord(index - 3);
}

/** A noun for a person, a body or a text. */
function isSpeaking({ grammar, items }: Scope, index: number): boolean {
  const word = items.word(index);
  return isPersonNoun(grammar, word) || grammar.organisationNouns.has(word) || grammar.speechNouns.has(word);
}

/** "the maritime issue": what stands before "issue" is no subject. */
function isEnglishAdjective({ grammar }: Scope, word: string): boolean {
  const isNoun = isPersonNoun(grammar, word) || grammar.organisationNouns.has(word) || NOUNS.has(word);
  return !isNoun && /.{3}(?:al|ous|ive|ic|able|ible|ful|less|ish|ime|ary)$/.test(word);
}

/** Written in letters, between "of" and those who are counted. */
const NUMBERS = new Set('cento mille cent cinquanta cinquante venti vingt dieci dix'.split(' '));
const NOUNS = new Set(
  'official executive critic representative professional individual hospital tribunal rival republic public journal clinic detective native relative collective missive proposal approval referral trial festival capital secretary library'.split(
    ' ',
  ),
);

export function formName(reading: Scope, index: number, form: VerbForm): VerbGroup['form'] | null {
  // "Norma Quiroga, vedova del custode": a noun for a person, unless what stands before makes it a verb ("che guida").
  const isPerson = form.verbClass === 'common' && reading.grammar.personNouns.has(reading.items.word(index));
  if (isPerson && !leadsVerb(reading, index - 1)) return null;
  const isFinite = (form.bits & (FORM.singular | FORM.plural)) !== 0;
  if (
    reading.language === 'en' &&
    isFinite &&
    (form.bits & FORM.infinitive) !== 0 &&
    reading.items.word(index - 1) === 'to'
  )
    return 'infinitive';
  // "called the ruling «a farce»": behind an article it is a noun.
  if ((form.bits & FORM.gerund) !== 0) return isNounAfterArticle(reading, index) ? null : 'gerund';
  // "said retired judge X", but not "witnesses described"
  const before = reading.items.word(index - 1);
  const isAdjective =
    reading.language === 'en' &&
    (form.bits & FORM.participle) !== 0 &&
    reading.lexicon.get(before)?.verbClass === 'say' &&
    !isPersonOrPersons(reading.grammar, before);
  if (isAdjective) return 'participle';
  if (isDoneBy(reading, index, form)) return 'participle';
  if (isFinite && isVerbHere(reading, index, form)) return 'finite';
  if ((form.bits & FORM.infinitive) !== 0 && !isFinite) return 'infinitive';
  if ((form.bits & FORM.participle) !== 0) return 'participle';
  if ((form.bits & FINITE) === 0 || form.isNominal || isNounLike(reading, index)) return null;
  return isVerbHere(reading, index, form) ? 'finite' : null;
}

/** "un témoin, joint par l'AFP,", "a man described by X as": a participle that looks finite, before whoever does it. */
function isDoneBy({ grammar, items, language, names }: Scope, index: number, { bits }: VerbForm): boolean {
  if ((bits & FORM.participle) === 0 || !grammar.agents.has(items.word(index + 1))) return false;
  // "protested by shouting"
  return language === 'fr' || (language === 'en' && names.at(index + 2)?.type === 'PER');
}

/** Whether a verb, and no noun, follows an item: a relative, a pronoun, a name, a negation. */
function leadsVerb({ grammar, items, names }: Scope, index: number): boolean {
  const word = items.word(index);
  if (grammar.relatives.has(word) || names.at(index) !== null) return true;
  return (grammar.pronouns.has(word) || grammar.clitics.has(word)) && !grammar.determiners.has(word);
}

/** "il ministro russo": in Italian many nouns and adjectives look like what "I" do, and stand after a noun. */
function isNounLike({ grammar, items, language }: Scope, index: number): boolean {
  if (language !== 'it' || !items.word(index).endsWith('o') || !items.isWord(index - 1)) return false;
  const before = items.word(index - 1);
  return !grammar.pronouns.has(before) && !grammar.clitics.has(before) && !grammar.adverbs.has(before);
}

const ARTICLES = new Set(['a', 'an', 'the']);

function isNounAfterArticle({ items, language }: Scope, index: number): boolean {
  return language === 'en' && ARTICLES.has(items.word(index - 1));
}

/** "Graham's going", "Graham's not", but "Graham's vote". */
export function isContracted(reading: Scope, index: number): boolean {
  let next = index + 1;
  if (reading.items.word(next) === 'not') return true;
  while (isSkipped(reading, next)) next++;
  const form = formAt(reading, next);
  const isVerb = form !== undefined && (form.bits & (FORM.participle | FORM.gerund)) !== 0;
  return isVerb || ARTICLES.has(reading.items.word(next));
}

/** Words like "fait" or "va" after a determiner are nouns: "le fait". */
export function isPreposition(reading: Scope, index: number): boolean {
  const before = reading.items.word(index - 1);
  // "That was disputed by X"
  if (reading.language === 'en') return false;
  // "lo stato maggiore": a participle takes no object before it.
  const isState = before === 'lo' || reading.grammar.ofWords.has(before);
  if (isState && reading.items.word(index) === 'stato') return true;
  return (
    reading.grammar.determiners.has(before) &&
    !reading.grammar.clitics.has(before) &&
    !reading.grammar.pronouns.has(before)
  );
}
