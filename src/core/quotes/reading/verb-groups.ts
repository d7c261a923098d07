import { FINITE, FORM } from '../lexicon/verb-lexicon';
import type { VerbClass, VerbForm } from '../lexicon/verb-lexicon';
import { idiomLength } from './idioms';
import { ITEM } from './items';
import { SOMEBODY, isPersonNoun } from '../grammar/grammar';
import type { Reading } from './reading';
import { dictionary } from '../../text/dictionary';

/** A verb with its auxiliaries: "a-t-il aussi précisé", "ha detto", "has referred to", "ajoutant". */
export interface VerbGroup {
  /** First item, reflexive pronoun included. */
  readonly from: number;
  /** Exclusive; the last item is the main verb. */
  readonly to: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly isPlural: boolean;
  readonly isPassive: boolean;
  readonly verbClass: VerbClass;
  /** The pronoun tied to the verb (-t-il); -1 when there is none. */
  readonly tiedPronoun: number;
  /** Main verb, for lists of single verbs. */
  readonly main: string;
}

/** Longest reach from an auxiliary to its verb, in items. */
const REACH = 6;

type Scope = Pick<Reading, 'items' | 'grammar' | 'lexicon' | 'names' | 'language'>;

const LINKS = dictionary<ReadonlySet<string>>({
  fr: new Set(['à', 'de', "d'"]),
  it: new Set(['a', 'di', 'ad', "d'"]),
  en: new Set(['to']),
  es: new Set(['a', 'de', 'que']),
  pt: new Set(['a', 'de', 'que']),
  de: new Set(['zu']),
});
const REFLEXIVE = new Set(['se', "s'", 'si', 'sich']);

function formAt(reading: Scope, index: number): VerbForm | undefined {
  if (!reading.items.isWord(index)) return undefined;
  if (reading.items.kind(index) === ITEM.capital && reading.names.at(index) !== null) return undefined;
  const word = reading.items.word(index);
  return (
    reading.lexicon.get(word) ??
    withoutEnclitic(reading, word) ??
    regularParticiple(reading, word) ??
    regularFinite(reading, word)
  );
}

const ENCLITIC = /^(.{2,20}(?:[ae]ndo|[aei]r))(?:ne|lo|la|li|le|si|gli|ci|vi|mi|se|me|lhe|los|las|les)$/;

/** "condannandone", "dirsi": a pronoun written onto a gerund or infinitive. */
function withoutEnclitic(reading: Scope, word: string): VerbForm | undefined {
  if (reading.language !== 'it' && reading.language !== 'es' && reading.language !== 'pt') return undefined;
  const stem = ENCLITIC.exec(word)?.[1];
  return stem === undefined ? undefined : (reading.lexicon.get(stem) ?? reading.lexicon.get(`${stem}e`));
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
  if (word.length > 30 || PARTICIPLE_ENDINGS[reading.language]?.test(word) !== true) return undefined;
  const isFinite = reading.language === 'en' && !reading.grammar.adverbs.has(word);
  const bits = FORM.participle | (isFinite ? FORM.singular | FORM.plural : 0);
  return { bits, verbClass: 'common', isNominal: false };
}

/** Endings that only a finite verb has. */
const FINITE_ONLY = dictionary<RegExp>({
  it: /.{3}(?:[aei]vano|[aei]rono|[ei]rà|eranno|iranno|[ei]rebbe(?:ro)?|[aei]ssero|avo|evo|iamo|ò)$/,
  fr: /.{3}(?:aient|èrent|[ei]rait|[ei]ront|[ei]rons|[ei]rez|erai|assent)$/,
});
const NO_FINITE = new Set(
  'richiamo però perciò oblò popò autogoverno medioevo longevo sollievo allievo'.split(' '),
);

/** Verbs that the lexicon lacks still show that they are finite. */
function regularFinite(reading: Scope, word: string): VerbForm | undefined {
  if (word.length > 30 || FINITE_ONLY[reading.language]?.test(word) !== true || NO_FINITE.has(word))
    return undefined;
  const isPlural = /(?:no|ro|nt)$/.test(word);
  return { bits: isPlural ? FORM.plural : FORM.singular, verbClass: 'common', isNominal: false };
}

function isSkipped(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  if (items.isTiedPronoun(index)) return true;
  if (!items.isWord(index)) return false;
  const word = items.word(index);
  if (grammar.adverbs.has(word) || grammar.clitics.has(word)) return true;
  return grammar.adverbEnding !== '' && word.length > 4 && word.endsWith(grammar.adverbEnding);
}

/** Whether a two-word adverb starts at the item. */
export function isAdverbPair(reading: Scope, index: number): boolean {
  return (
    reading.grammar.adverbPairs.get(reading.items.word(index))?.has(reading.items.word(index + 1)) === true
  );
}

/** What stands between an auxiliary and its verb when somebody else spoke before, with commas around it or without. */
const ADVERBIALS: readonly (readonly string[])[] = [
  'pour sa part',
  'pour leur part',
  'de son côté',
  'de leur côté',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'à son tour',
  'dans la foulée',
  'lui aussi',
  'elle aussi',
  'dal canto suo',
  'dal suo canto',
  'da parte sua',
  'a sua volta',
  'al contrario',
  'on the other hand',
].map((phrase) => phrase.split(' '));

/** Items of the adverbial that ends before an item, its commas left out; 0 when none does. */
export function adverbialBefore({ items }: Scope, end: number): number {
  const phrase = ADVERBIALS.find((words) =>
    words.every((word, at) => items.word(end - words.length + at) === word),
  );
  return phrase?.length ?? 0;
}

/** Items of the adverbial that starts at an item, its commas included; 0 when none does. */
function adverbialAt({ items }: Scope, index: number): number {
  const from = items.word(index) === ',' ? index + 1 : index;
  const phrase = ADVERBIALS.find((words) => words.every((word, at) => items.word(from + at) === word));
  if (phrase === undefined) return 0;
  const to = from + phrase.length;
  const hasComma = from > index;
  if (hasComma && items.word(to) !== ',') return 0;
  return to - index + (hasComma ? 1 : 0);
}

/** Longest insertion between an auxiliary and its participle, in items. */
const INSERTION = 12;

/** "avait, dans un communiqué, déclaré": items from the comma after an auxiliary to the one before its participle; 0 for none. */
function insertionAt(reading: Scope, index: number, limit: number): number {
  const { grammar, items } = reading;
  if (items.word(index) !== ',' || !grammar.auxiliaries.has(items.word(index - 1))) return 0;
  for (let at = index + 1; at < limit && at < index + INSERTION; at++) {
    if (grammar.auxiliaries.has(items.word(at)) || items.kind(at) >= ITEM.soft) return 0;
    if (items.word(at) !== ',') continue;
    const form = formAt(reading, at + 1);
    return form !== undefined && (form.bits & FORM.participle) !== 0 ? at + 1 - index : 0;
  }
  return 0;
}

/** Participles of verbs that build their past with to be and are no passives: "è intervenuto", "est revenu sur". */
const INTRANSITIVE =
  /^(?:(?:inter|per|de|di|so|re|ri|sopra)?venu|(?:ri)?tornat|riuscit|andat|arrivat|rimast|riapparit|appars|entrat|rientrat|partit|ripartit|uscit|salit|sces[oaie]|passat|cadut|sembrat|pars[oaie]|corso|accors|insort|sbottat|scoppiat|esplos|stat[oaie]$|diventat|nat[oaie]$|mort[oaie]$|allée?s?$|arrivée?s?$|restée?s?$|partie?s?$|sortie?s?$|entrée?s?$|parvenu|revenu|devenu|tombée?s?$|montée?s?$|passée?s?$|née?s?$|morte?s?$|apparue?s?$)/;

interface Chain {
  to: number;
  form: VerbForm | undefined;
  isPassive: boolean;
}

/** From an auxiliary to the end of its verb group. */
function followChain(reading: Scope, from: number, limit: number): Chain {
  const { grammar, items } = reading;
  const chain: Chain = { to: from + 1, form: undefined, isPassive: false };
  let lastAuxiliary = from;
  for (let index = from + 1; index < limit && index < chain.to + REACH; index++) {
    const word = items.word(index);
    if (
      (items.isWord(index) &&
        grammar.auxiliaries.has(word) &&
        (chain.form === undefined || grammar.passiveAuxiliaries.has(word))) ||
      grammar.passiveAuxiliaries.has(word)
    ) {
      lastAuxiliary = index;
      chain.to = index + 1;
      continue;
    }
    const form = formAt(reading, index);
    const isNonFinite =
      form !== undefined && (form.bits & (FORM.participle | FORM.infinitive | FORM.gerund)) !== 0;
    const isExpected =
      isNonFinite && !(items.isTiedPronoun(index) || grammar.determiners.has(items.word(index - 1)));
    if (isExpected && (chain.form === undefined || isLinked(reading, index))) {
      const isParticiple = (form.bits & FORM.participle) !== 0;
      if (chain.form === undefined)
        chain.isPassive =
          isParticiple && isPassiveAuxiliary(reading, lastAuxiliary) && !INTRANSITIVE.test(word);
      chain.form = chain.form !== undefined && form.verbClass === 'common' ? chain.form : form;
      chain.to = index + 1;
      continue;
    }
    if (chain.form !== undefined && LINKS[reading.language]?.has(word) === true) continue;
    const adverbial = adverbialAt(reading, index) || insertionAt(reading, index, limit);
    if (adverbial > 0) {
      index += adverbial - 1;
      // A long adverbial does not count as distance.
      chain.to = Math.max(chain.to, index + 1 - REACH);
    } else if (isAdverbPair(reading, index)) index++;
    else if (!isSkipped(reading, index)) break;
  }
  return chain;
}

/** "a tenu à tempérer", "fait savoir": an infinitive that continues the group. */
function isLinked(reading: Scope, index: number): boolean {
  const form = formAt(reading, index);
  if (form === undefined || (form.bits & FORM.infinitive) === 0) return false;
  return form.verbClass === 'say' || form.verbClass === 'judge';
}

const WORDS_OF_BEING = new Set(
  'est sont était étaient sera seront serait fut furent soit è sono era erano sarà sia fu furono'.split(' '),
);

/** Reflexive verbs build their past with to be and are no passives: "s'est dit", "si è detta". */
function isPassiveAuxiliary(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  if (!grammar.passiveAuxiliaries.has(items.word(index))) return false;
  return !(WORDS_OF_BEING.has(items.word(index)) && REFLEXIVE.has(items.word(index - 1)));
}

function tiedPronounIn(reading: Scope, from: number, to: number): number {
  for (let index = from; index <= to; index++) if (reading.items.isTiedPronoun(index)) return index;
  return -1;
}

function withReflexive(reading: Scope, from: number): number {
  return from > 0 && REFLEXIVE.has(reading.items.word(from - 1)) && reading.items.isWord(from - 1)
    ? from - 1
    : from;
}

function auxiliaryGroup(reading: Scope, from: number, limit: number): VerbGroup {
  const chain = followChain(reading, from, limit);
  const own = reading.lexicon.get(reading.items.word(from));
  const isPlural =
    own === undefined ? PLURAL_ENDING.test(reading.items.word(from)) : (own.bits & FORM.singular) === 0;
  return {
    from: withReflexive(reading, from),
    to: chain.to,
    form: 'finite',
    isPlural,
    isPassive: chain.isPassive,
    verbClass: chain.form?.verbClass ?? 'common',
    tiedPronoun: tiedPronounIn(reading, from, chain.to),
    main: reading.items.word(chain.to - 1),
  };
}

const PLURAL_ENDING = /(?:nt|no|have|are|were|sono)$/;

/** Whether a form that is more often a noun stands where a verb can: after a name, a pronoun, a clitic or a mark. */
function isVerbHere(reading: Scope, index: number, form: VerbForm): boolean {
  const { grammar, items, names } = reading;
  if (items.isTiedPronoun(index + 1)) return true;
  const before = items.word(index - 1);
  const isThirdPerson = (form.bits & (FORM.singular | FORM.plural)) !== 0;
  if (SOMEBODY.has(before) && !form.isNominal) return true;
  if (grammar.determiners.has(before) && !(grammar.clitics.has(before) && !form.isNominal && isThirdPerson))
    return false;
  if (grammar.ofWords.has(before) || grammar.prepositions.has(before)) return false;
  // "un'ex guida", "la nuova critica"
  if (BEFORE_NOUNS.has(before) && grammar.determiners.has(items.word(index - 2))) return false;
  if (!form.isNominal) return true;
  if (index === 0 || items.kind(index - 1) === ITEM.quote || items.kind(index - 1) >= ITEM.soft) return true;
  if (names.at(index - 1) !== null || grammar.pronouns.has(before) || grammar.relatives.has(before))
    return true;
  if (items.kind(index - 1) === ITEM.mark) return true;
  return (
    grammar.clitics.has(before) ||
    grammar.coordinators.has(before) ||
    isSkipped(reading, index - 1) ||
    isNounBefore(reading, index)
  );
}

/** Adjectives that stand between an article and its noun. */
const BEFORE_NOUNS = new Set(
  'ex nuovo nuova nuovi nuove presunto presunta presunti presunte ancien ancienne anciens nouveau nouvel nouvelle nouveaux futur future'.split(
    ' ',
  ),
);

/** "la police annonce", "the company notes": a noun with its determiner stands right before. */
function isNounBefore(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  if (!items.isWord(index - 1) || !grammar.determiners.has(items.word(index - 2))) return false;
  if (grammar.isHeadLast && isEnglishAdjective(reading, items.word(index - 1))) return false;
  const before = items.word(index - 3);
  return !grammar.prepositions.has(before) && !grammar.ofWords.has(before);
}

/** "the maritime issue": what stands before "issue" is no subject. */
function isEnglishAdjective({ grammar }: Scope, word: string): boolean {
  const isNoun = isPersonNoun(grammar, word) || grammar.organisationNouns.has(word) || NOUNS.has(word);
  return !isNoun && /.{3}(?:al|ous|ive|ic|able|ible|ful|less|ish|ime|ary)$/.test(word);
}

const NOUNS = new Set(
  'official executive critic representative professional individual hospital tribunal rival republic public journal clinic detective native relative collective missive proposal approval referral trial festival capital secretary library'.split(
    ' ',
  ),
);

function formName(reading: Scope, index: number, form: VerbForm): VerbGroup['form'] | null {
  // "Norma Quiroga, vedova del custode": a noun for a person, unless a pronoun makes it a verb ("la guida").
  const isPerson = form.verbClass === 'common' && reading.grammar.personNouns.has(reading.items.word(index));
  if (isPerson && !reading.grammar.clitics.has(reading.items.word(index - 1))) return null;
  const isFinite = (form.bits & (FORM.singular | FORM.plural)) !== 0;
  if (
    reading.language === 'en' &&
    isFinite &&
    (form.bits & FORM.infinitive) !== 0 &&
    reading.items.word(index - 1) === 'to'
  )
    return 'infinitive';
  if ((form.bits & FORM.gerund) !== 0) return 'gerund';
  // "said retired judge X"
  const isAdjective =
    reading.language === 'en' &&
    (form.bits & FORM.participle) !== 0 &&
    reading.lexicon.get(reading.items.word(index - 1))?.verbClass === 'say';
  if (isAdjective) return 'participle';
  if (isFinite && isVerbHere(reading, index, form)) return 'finite';
  if ((form.bits & FORM.infinitive) !== 0 && !isFinite) return 'infinitive';
  if ((form.bits & FORM.participle) !== 0) return 'participle';
  if ((form.bits & FINITE) === 0 || form.isNominal || isNounLike(reading, index)) return null;
  return isVerbHere(reading, index, form) ? 'finite' : null;
}

/** "il ministro russo": in Italian many nouns and adjectives look like what "I" do, and stand after a noun. */
function isNounLike({ grammar, items, language }: Scope, index: number): boolean {
  if (language !== 'it' || !items.word(index).endsWith('o') || !items.isWord(index - 1)) return false;
  const before = items.word(index - 1);
  return !grammar.pronouns.has(before) && !grammar.clitics.has(before) && !grammar.adverbs.has(before);
}

function simpleGroup(reading: Scope, index: number, form: VerbForm, limit: number): VerbGroup | null {
  const name = formName(reading, index, form);
  if (name === null) return null;
  const chain =
    form.verbClass === 'common' || name === 'gerund' ? linkedInfinitive(reading, index, limit) : null;
  return {
    from: withReflexive(reading, index),
    to: chain?.to ?? index + 1,
    form: name,
    isPlural: (form.bits & FORM.plural) !== 0 && (form.bits & FORM.singular) === 0,
    isPassive: false,
    verbClass: chain?.form.verbClass ?? form.verbClass,
    tiedPronoun: reading.items.isTiedPronoun(index + 1) ? index + 1 : -1,
    main: reading.items.word(index),
  };
}

/** "tient à préciser", "fa notare", "went on to add": the speech verb that a common verb leads to. */
function linkedInfinitive(
  reading: Scope,
  from: number,
  limit: number,
): { to: number; form: VerbForm } | null {
  for (let index = from + 1; index < limit && index < from + 5; index++) {
    const form = formAt(reading, index);
    // "retired judge X": in English "to" leads to an infinitive.
    const isLed = reading.language !== 'en' || index > from + 1;
    if (isLed && form !== undefined && isLinked(reading, index)) return { to: index + 1, form };
    const word = reading.items.word(index);
    const isLink = LINKS[reading.language]?.has(word) === true || word === 'on';
    if (!isLink && !isSkipped(reading, index)) return null;
  }
  return null;
}

/** The verb groups between two items, in order. Linear: a chain never reaches further than a few items. */
export function findVerbGroups(reading: Scope, from: number, to: number): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = from;
  while (index < to) {
    const plain = groupAt(reading, index, to);
    const group = plain === null ? null : withIdiom(reading, plain);
    if (group !== null) groups.push(group);
    index = Math.max(index + 1, group?.to ?? 0);
  }
  return groups;
}

const CALLED = /^(?:chiam|appel|intitol)/;

/** "a fait part de", "taglia corto": a common verb with the words that make it one of saying. */
function withIdiom(reading: Scope, group: VerbGroup): VerbGroup {
  // "si chiama «La Quaglia»", "s'appelle «...»"
  if (REFLEXIVE.has(reading.items.word(group.from)) && CALLED.test(group.main))
    return { ...group, verbClass: 'name' };
  if (group.verbClass !== 'common' || group.isPassive) return group;
  const { items, language } = reading;
  const length = idiomLength(
    language,
    group.main,
    (offset) => items.word(group.to + offset),
    (offset) => isSkipped(reading, group.to + offset),
  );
  return length === 0 ? group : { ...group, to: group.to + length, verbClass: 'say' };
}

function groupAt(reading: Scope, index: number, limit: number): VerbGroup | null {
  const { grammar, items, names } = reading;
  if (!items.isWord(index) || items.isTiedPronoun(index)) return null;
  const word = items.word(index);
  const isInitial = index === 0 || items.kind(index - 1) >= ITEM.mark;
  if (items.kind(index) === ITEM.capital && (!isInitial || names.at(index) !== null)) return null;
  if (word === "'s" && !isContracted(reading, index)) return null;
  if (grammar.auxiliaries.has(word) && !isPreposition(reading, index))
    return auxiliaryGroup(reading, index, limit);
  const form = formAt(reading, index);
  if (form !== undefined) return simpleGroup(reading, index, form, limit);
  if (isUnknownVerb(reading, index)) return simpleGroup(reading, index, UNKNOWN, limit);
  return isAfterClitic(reading, index)
    ? simpleGroup(reading, index, { ...UNKNOWN, verbClass: 'common' }, limit)
    : null;
}

/** Words that stand before a finite verb alone. */
const BEFORE_VERBS = dictionary<ReadonlySet<string>>({
  it: new Set(['si', 'non']),
  fr: new Set(['se', 'ne', "n'"]),
});

/** "si spaventa", "ne bronche pas": what follows such a word is a verb, whichever it is. */
function isAfterClitic(reading: Scope, index: number): boolean {
  const { items, language } = reading;
  if (items.kind(index) !== ITEM.word || BEFORE_VERBS[language]?.has(items.word(index - 1)) !== true)
    return false;
  return (
    FINITE_ENDINGS[language]?.test(items.word(index)) === true &&
    !isSkipped(reading, index) &&
    !isClosed(reading, index)
  );
}

const UNKNOWN: VerbForm = { bits: FORM.singular, verbClass: 'say', isNominal: false };

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

/** «...», minimise X / rigole le ministre: what stands between a quote with a comma and whoever speaks is a verb of saying. */
function isUnknownVerb(reading: Scope, index: number): boolean {
  const { grammar, items, names } = reading;
  if (items.kind(index) !== ITEM.word || FINITE_ENDINGS[reading.language]?.test(items.word(index)) !== true)
    return false;
  const isReflexive = REFLEXIVE.has(items.word(index - 1));
  const comma = isReflexive ? index - 2 : index - 1;
  if (items.word(comma) !== ',' || items.kind(comma - 1) !== ITEM.quote) return false;
  const word = items.word(index);
  if (isClosed(reading, index) || isSkipped(reading, index) || isPersonNoun(grammar, word)) return false;
  const next = names.at(index + 1);
  if (next !== null) return next.type === 'PER' || next.type === 'OTHER';
  const noun = items.word(index + 2);
  return (
    grammar.determiners.has(items.word(index + 1)) &&
    (isPersonNoun(grammar, noun) || grammar.organisationNouns.has(noun))
  );
}

/** "Graham's going", "Graham's not", but "Graham's vote". */
function isContracted(reading: Scope, index: number): boolean {
  let next = index + 1;
  while (isSkipped(reading, next)) next++;
  const word = reading.items.word(next);
  const form = formAt(reading, next);
  const isVerb = form !== undefined && (form.bits & (FORM.participle | FORM.gerund)) !== 0;
  return isVerb || word === 'not' || reading.grammar.determiners.has(word);
}

/** Words like "fait" or "va" after a determiner are nouns: "le fait". */
function isPreposition(reading: Scope, index: number): boolean {
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
