import { LEADING_ADJECTIVES, isPersonOrPersons } from '../grammar/grammar';
import { FINITE, FORM } from '../lexicon/verb-lexicon';
import type { VerbClass, VerbForm } from '../lexicon/verb-lexicon';
import { idiomLength } from './idioms';
import { ITEM } from './items';
import type { Scope } from './verb-forms';
import {
  REFLEXIVE,
  UNKNOWN,
  formAt,
  isAdverbPair,
  isAfterClitic,
  isSkipped,
  isUnknownVerb,
  misspelt,
} from './verb-forms';
import { formName, isContracted, isPreposition } from './verb-places';
import { dictionary } from '../../text/dictionary';

/** A verb with its auxiliaries: "a-t-il aussi précisé", "ha detto", "has referred to", "ajoutant". */
export interface VerbGroup {
  /** First item, reflexive pronoun included. */
  readonly from: number;
  /** Exclusive. Holds an infinitive and the words of an idiom that the verb leads to: "tient à préciser", "fait part". */
  readonly to: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly isPlural: boolean;
  readonly isPassive: boolean;
  readonly verbClass: VerbClass;
  /** The pronoun tied to the verb (-t-il); -1 when there is none. */
  readonly tiedPronoun: number;
  /** The last verb of a group with auxiliaries ("a tenu à préciser": préciser), else the first ("tient à préciser": tient). */
  readonly main: string;
}

/** Longest reach from an auxiliary to its verb, in items. */
const REACH = 6;

const LINKS = dictionary<ReadonlySet<string>>({
  fr: new Set(['à', 'de', "d'"]),
  it: new Set(['a', 'di', 'ad', "d'"]),
  en: new Set(['to']),
  es: new Set(['a', 'de', 'que']),
  pt: new Set(['a', 'de', 'que']),
  de: new Set(['zu']),
});

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
  'par la suite',
  'dans un premier temps',
  'dans un second temps',
  'dans le même temps',
  'en même temps',
  'une nouvelle fois',
  'une fois de plus',
  'à plusieurs reprises',
  'à nouveau',
  'un jour',
  'peu après',
  'lui aussi',
  'elle aussi',
  'dal canto suo',
  'dal canto loro',
  'dal suo canto',
  'da parte sua',
  'da parte loro',
  'per parte sua',
  'a sua volta',
  'al contrario',
  'in seguito',
  'in un primo momento',
  'in un secondo momento',
  'allo stesso tempo',
  'nello stesso tempo',
  'nel frattempo',
  'ancora una volta',
  'più volte',
  'un giorno',
  'poco dopo',
  'on the other hand',
].map((phrase) => phrase.split(' '));

function groupedBy(position: number): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const words of ADVERBIALS) {
    const key = words.at(position) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), words]);
  }
  return groups;
}

const ADVERBIALS_BY_FIRST = groupedBy(0);
const ADVERBIALS_BY_LAST = groupedBy(-1);

/** Items of the adverbial that ends before an item, its commas left out; 0 when none does. */
export function adverbialBefore({ items }: Scope, end: number): number {
  const phrase = ADVERBIALS_BY_LAST.get(items.word(end - 1))?.find((words) =>
    words.every((word, at) => items.word(end - words.length + at) === word),
  );
  return phrase?.length ?? 0;
}

/** Items of the adverbial that starts at an item, its commas included; 0 when none does. */
function adverbialAt({ items }: Scope, index: number): number {
  const from = items.word(index) === ',' ? index + 1 : index;
  const phrase = ADVERBIALS_BY_FIRST.get(items.word(from))?.find((words) =>
    words.every((word, at) => items.word(from + at) === word),
  );
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
    // "avait, il y a quelques jours, qualifié"
    const isAgo = items.word(at - 1) === 'y' && items.word(at) === 'a';
    if ((grammar.auxiliaries.has(items.word(at)) && !isAgo) || items.kind(at) >= ITEM.soft) return 0;
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
    const form = misspelt(reading, index) ?? formAt(reading, index);
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
    if (chain.form !== undefined && LINKS.get(reading.language)?.has(word) === true) continue;
    const adverbial = adverbialAt(reading, index) || insertionAt(reading, index, limit);
    if (adverbial > 0) {
      index += adverbial - 1;
      // A long adverbial does not count as distance.
      chain.to = Math.max(chain.to, index + 2 - REACH);
    } else if (isAdverbPair(reading, index)) index++;
    else if (!isSkipped(reading, index)) break;
  }
  return chain;
}

/** "a tenu à tempérer", "fait savoir": an infinitive that continues the group. */
function isLinked(reading: Scope, index: number): boolean {
  const form = formAt(reading, index);
  if (form === undefined || (form.bits & FORM.infinitive) === 0) return false;
  if (form.verbClass === 'say' || form.verbClass === 'judge') return true;
  return TELLING.test(reading.items.word(index)) && MAKING.test(reading.items.word(index - 1));
}

/** "fanno sapere", "ha fatto capire", "fait valoir" */
const TELLING =
  /^(?:sapere|notare|presente|capire|intendere|osservare|savoir|valoir|remarquer|observer|comprendre)$/;
const MAKING =
  /^(?:fa|fanno|fece|fecero|faceva|facevano|farà|faranno|fatto|facendo|fait|font|fit|firent|faisait|faisaient|fera|feront|faisant)$/;

const WORDS_OF_BEING = new Set(
  'est sont était étaient sera seront serait seraient fut furent soit soient è sono era erano sarà saranno sarebbe sarebbero sia siano fu furono fosse fossero'.split(
    ' ',
  ),
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

/** "si è detta", "est née": the gender of the subject that a participle with to be shows; null for any other verb. */
export function subjectGender({ items, language }: Scope, { from, to, main }: VerbGroup): 'm' | 'f' | null {
  if (language !== 'it' && language !== 'fr') return null;
  const isFrench = language === 'fr';
  if (!(isFrench ? FRENCH_AGREEING : AGREEING).test(main)) return null;
  for (let index = from; index < to - 1; index++)
    if (WORDS_OF_BEING.has(items.word(index))) return (isFrench ? /es?$/ : /[ae]$/).test(main) ? 'f' : 'm';
  return null;
}

const AGREEING = /[ts][aeio]$/;
const FRENCH_AGREEING = /(?:ée?|[iu]e?|[iu]te?|[iou]se?|rte?)$/;

const PLURAL_ENDING = /(?:nt|no|have|are|were|sono)$/;

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
    const isLink = LINKS.get(reading.language)?.has(word) === true || word === 'on';
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

function isMakingKnown({ items }: Scope, { from, to }: VerbGroup): boolean {
  for (let index = from; index < to - 1; index++) if (MAKING.test(items.word(index))) return true;
  return false;
}

const CALLED = /^(?:chiam|appel|intitol)/;

/** "a fait part de", "taglia corto": a common verb with the words that make it one of saying. */
function withIdiom(reading: Scope, group: VerbGroup): VerbGroup {
  // "si chiama «La Quaglia»", "s'appelle «...»"
  if (REFLEXIVE.has(reading.items.word(group.from)) && CALLED.test(group.main))
    return { ...group, verbClass: 'name' };
  // "en appelle au pape"
  const isAppeal = group.main.startsWith('appel') && reading.items.word(group.from - 1) === 'en';
  if (isAppeal && reading.language === 'fr') return { ...group, verbClass: 'say' };
  if (group.verbClass !== 'common' || group.isPassive) return group;
  if (TELLING.test(group.main) && isMakingKnown(reading, group)) return { ...group, verbClass: 'say' };
  const { items, language } = reading;
  const length = idiomLength(
    language,
    group.main,
    (offset) => items.word(group.to + offset),
    (offset) => isSkipped(reading, group.to + offset),
  );
  return length === 0 ? group : { ...group, to: group.to + length, verbClass: 'say' };
}

/** "Duro il commento di X": no reporter begins a sentence with a verb of the first or second person. */
function isAdjectiveThere({ grammar, items, lexicon }: Scope, index: number): boolean {
  // "Dello stesso avviso il segretario:"
  const isDescribed = items.kind(index) === ITEM.capital || LEADING_ADJECTIVES.has(items.word(index - 1));
  if (!grammar.isProDrop || !isDescribed) return false;
  const bits = lexicon.get(items.word(index))?.bits ?? 0;
  return (bits & FINITE) === FORM.otherPerson && (bits & ~FORM.otherPerson) === 0;
}

/** "un conseiller du président", "il titolare": behind an article that is no pronoun stands a person, not an infinitive. */
function isPersonThere({ grammar, items, language, lexicon }: Scope, index: number): boolean {
  const before = items.word(index - 1);
  // "Witnesses described", "«...», witnesses said": in English who opens a clause in the plural looks like a verb.
  const isOpening =
    items.kind(index) === ITEM.capital ||
    (items.kind(index - 1) >= ITEM.mark && lexicon.get(items.word(index + 1))?.verbClass === 'say');
  if (language === 'en' && isOpening && isPersonOrPersons(grammar, items.word(index))) return true;
  return (
    (language === 'fr' || language === 'it') &&
    grammar.personNouns.has(items.word(index)) &&
    ((grammar.determiners.has(before) && !grammar.clitics.has(before)) || grammar.ofWords.has(before))
  );
}

/** Whether what may be a form of a verb is a noun or a small word there: "ancora", "verso", "durant". */
function isNoVerbThere(reading: Scope, index: number): boolean {
  const { grammar, items } = reading;
  const word = items.word(index);
  const isSmall = grammar.adverbs.has(word) || grammar.prepositions.has(word);
  // "The mayor's reply was swift"
  const isOwned = items.word(index - 1) === "'s" && !isContracted(reading, index - 1);
  return (
    isOwned ||
    isPersonThere(reading, index) ||
    isAdjectiveThere(reading, index) ||
    (isSmall && !grammar.pronouns.has(items.word(index - 1)))
  );
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
  if (form !== undefined && !isNoVerbThere(reading, index)) return simpleGroup(reading, index, form, limit);
  if (isUnknownVerb(reading, index)) return simpleGroup(reading, index, UNKNOWN, limit);
  return isAfterClitic(reading, index)
    ? simpleGroup(reading, index, { ...UNKNOWN, verbClass: 'common' }, limit)
    : null;
}
