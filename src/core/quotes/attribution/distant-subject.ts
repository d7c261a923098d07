import { isPersonOrPersons } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';
import { groupCovering, groupsBefore } from '../reading/group-search';

const FROM = new Set("da dal dallo dalla dall' dai dalle dagli".split(' '));
/** English verbs of saying whose object is whoever hears it. */
const HEARD = new Set('told tell tells telling asked asks informed warned reminded assured'.split(' '));
/** How far such a subject may stand from its verb, in items. */
const REACH = 60;

/** The item after the last semicolon before an item, or the first of the sentence. */
function clauseStart({ items }: Reading, before: number, sentence: Sentence): number {
  for (let index = before - 1; index > sentence.from && index > before - REACH; index--) {
    if (items.word(index) !== ';') continue;
    while (index + 1 < before && !items.isWord(index + 1)) index++;
    return index + 1;
  }
  return sentence.from;
}

/** "X, un turista rientrato da poco ha detto": the person whose name opens the sentence, when no comma closes what follows it. */
export function openingPerson(reading: Reading, before: number, sentence: Sentence): NounPhrase | null {
  const start = clauseStart(reading, before, sentence);
  const phrase = phraseAt(reading, start, before, reading.verbGroups(sentence));
  if (phrase?.name?.type !== 'PER' || before - phrase.to > REACH) return null;
  return reading.items.word(phrase.to) === ',' ? phrase : null;
}

/**
 * "Narcis Termes, an electrician attending the protest with his wife said", "Paul Newman, of the analysts RSM said": the first verb
 * of the sentence is of the person who opens it, when a comma follows the name and what stands before the verb is no other person.
 */
export function firstSubject(
  reading: Reading,
  group: VerbGroup,
  found: NounPhrase | null,
  sentence: Sentence,
): NounPhrase | null {
  const { grammar, items } = reading;
  if (found !== null && (found.name?.type === 'PER' || found.pronoun !== null)) return null;
  if (
    found !== null &&
    (found.from > group.from || (items.word(found.from - 1) === ',' && items.word(group.from - 1) !== ','))
  )
    return null;
  const opening = openingPerson(reading, group.from, sentence);
  if (opening === null || found?.from === opening.from) return null;
  const groups = reading.verbGroups(sentence);
  const earlier = groups.slice(groupsBefore(groups, opening.to), groupsBefore(groups, group.from));
  if (earlier.some((one) => one.form === 'finite')) return null;
  for (let index = opening.to; index < group.from; index++) {
    const word = items.word(index);
    if (grammar.relatives.has(word) || grammar.complementisers.has(word)) return null;
  }
  return opening;
}

/** "Open AI qu'il a contribué à lancer en 2015 aurait dévié": the phrase that opens the sentence, with a clause after it. */
export function openingPhrase(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { grammar, items } = reading;
  if (group.from - sentence.from > REACH) return null;
  const phrase = phraseAt(reading, sentence.from, group.from, reading.verbGroups(sentence));
  if (phrase === null || (phrase.name === null && !phrase.isDefinite)) return null;
  const after = items.word(phrase.to);
  return grammar.relatives.has(after) || grammar.complementisers.has(after) ? phrase : null;
}

/** "utilizzando, dice Tolstoj, ...": the name between an inserted verb and the next comma. */
export function insertedSubject(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  isLoose: boolean,
): NounPhrase | null {
  const after = phraseAt(reading, group.to, sentence.to, reading.verbGroups(sentence));
  const { grammar, items } = reading;
  if (after === null) return null;
  // "Risa Kusuma, a mother, told Sky News:" tells whom, not who.
  if (reading.language === 'en' && (HEARD.has(group.main) || items.word(after.to) === ':')) return null;
  // "Se ciò non avvenisse, ha detto Medvedev in conferenza stampa, «...»"
  const isPerson = isLoose && after.name?.type === 'PER' && after.from === group.to;
  const isFollowed = isPerson && grammar.prepositions.has(items.word(after.to));
  if (!(items.word(after.to) === ',' || items.word(after.to) === ':' || isFollowed)) return null;
  // "Malaspina, ha detto il primo cittadino, era «...»"
  const isInserted = items.word(after.to) === ',' || items.kind(after.to + 1) === ITEM.quote;
  // "Rien de tel, répond un porte-parole : «...»"
  const isSomebody = reading.language !== 'en' && isPersonOrPersons(grammar, after.head);
  const isSource = (after.isDefinite || isSomebody) && canSpeak(reading, after) && isInserted;
  return after.name !== null || isSource ? after : null;
}

/** "Montelupara, si dimette il sindaco Riva: «...»": in headlines whoever acts stands between the verb and the colon. */
export function invertedBeforeColon(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
): NounPhrase | null {
  const { grammar, items } = reading;
  if (!grammar.isProDrop || groupsBefore(reading.verbGroups(sentence), group.from) > 0) return null;
  const after = phraseAt(reading, group.to, sentence.to, reading.verbGroups(sentence));
  if (after === null || items.word(after.to) !== ':' || items.kind(after.to + 1) !== ITEM.quote) return null;
  const opening = phraseAt(reading, sentence.from, group.from, []);
  const isPerson = after.name?.type === 'PER' || (after.name === null && after.isDefinite);
  const isTopic = opening?.name?.type === 'PER' && opening.to - opening.from > 1;
  return isPerson && !isTopic && canSpeak(reading, after) ? after : null;
}

/** "Dall'ambasciata fanno sapere", "dicono dalla CRI": several, who are not named, at a place that is. */
export function seatOf(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { items, language } = reading;
  if (language !== 'it' || !group.isPlural || group.verbClass !== 'say') return null;
  const at = FROM.has(items.word(group.to))
    ? group.to
    : FROM.has(items.word(sentence.from))
      ? sentence.from
      : -1;
  if (at < 0) return null;
  const phrase = phraseAt(reading, at + 1, sentence.to, reading.verbGroups(sentence));
  return phrase !== null && (phrase.name !== null || canSpeak(reading, phrase)) ? phrase : null;
}

/** "lo testimoniano - dicono i magistrati - le immagini": who stands between a verb of saying and the dash that closes its clause. */
export function dashedSubject(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  if (group.verbClass !== 'say') return null;
  const phrase = phraseAt(reading, group.to, sentence.to, reading.verbGroups(sentence));
  return phrase !== null && isDash(reading.items.word(phrase.to)) && canSpeak(reading, phrase)
    ? phrase
    : null;
}

export function isDash(word: string): boolean {
  return word === '–' || word === '—' || word === '-';
}

/** Whether what stands before a comma and a verb of saying is a bare noun, or a gerund's object. */
export function isObject(
  reading: Reading,
  phrase: NounPhrase,
  group: VerbGroup,
  groups: readonly VerbGroup[],
): boolean {
  const { grammar } = reading;
  if ((group.verbClass !== 'say' && group.verbClass !== 'judge') || canSpeak(reading, phrase)) return false;
  if (grammar.speechNouns.has(phrase.head)) return false;
  return isBare(reading, phrase) || groupCovering(groups, phrase.from - 1)?.form === 'gerund';
}

/** "X, sindaco di Y, ha criticato Z, accusandolo": what a gerund goes on from is no inserted clause. */
export function isGerundAt(groups: readonly VerbGroup[], index: number): boolean {
  return [index, index + 1].some((at) => groupCovering(groups, at)?.form === 'gerund');
}

/** Whether a phrase has neither name nor pronoun nor determiner. */
export function isBare(reading: Reading, phrase: NounPhrase): boolean {
  const { grammar, items } = reading;
  return phrase.name === null && phrase.pronoun === null && !grammar.determiners.has(items.word(phrase.from));
}

const SEATS = new Set('chez au aux à'.split(' '));
/** Places that stand for whoever governs there. */
const SEATS_OF_STATE = new Set(
  'bercy matignon élysée beauvau kremlin maison-blanche orsay bruxelles'.split(' '),
);
/** Those around somebody, for whom a house speaks: "dans l'entourage du ministre". */
const AROUND = new Set('entourage camp équipe équipes rangs services cabinet siège'.split(' '));

/** "Chez X, on soutient que", "dit-on au ministère": the house whose people are not told. */
export function houseOf(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { items, language } = reading;
  if (language !== 'fr') return null;
  const groups = reading.verbGroups(sentence);
  const where = houseBefore(reading, group, sentence);
  if (where !== null) return where;
  for (const at of [Math.max(group.to, group.tiedPronoun + 1), sentence.from]) {
    const isAside = items.word(at) === 'du' && items.word(at + 1) === 'côté';
    const isWithin = items.word(at) === 'dans';
    const source = sourceAt(reading, at, sentence, groups);
    if (source !== null) return source;
    if (!isAside && !isWithin && !SEATS.has(items.word(at))) continue;
    const phrase = phraseAt(reading, isAside ? at + 3 : at + 1, sentence.to, groups);
    if (phrase !== null && (isWithin ? AROUND.has(phrase.head) : isAside)) return phrase;
    if (isWithin) continue;
    const isHouse =
      phrase !== null &&
      (phrase.name === null
        ? reading.grammar.organisationNouns.has(phrase.head) || AROUND.has(phrase.head)
        : phrase.name.type === 'ORG' ||
          SEATS_OF_STATE.has(phrase.head === '' ? items.word(phrase.to - 1) : phrase.head) ||
          (phrase.name.type === 'OTHER' && items.word(at) === 'chez'));
    if (isHouse) return phrase;
  }
  return null;
}

/** "a-t-on appris auprès de la police", "apprend-on de source judiciaire": who told it. */
function sourceAt(
  reading: Reading,
  at: number,
  sentence: Sentence,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  const { grammar, items } = reading;
  const isFrom = items.word(at) === 'auprès' && grammar.ofWords.has(items.word(at + 1));
  const isSource = items.word(at) === 'de' && /^sources?$/.test(items.word(at + 1));
  if (!isFrom && !isSource) return null;
  const phrase = phraseAt(reading, isFrom ? at + 2 : at + 1, sentence.to, groups);
  return phrase !== null && canSpeak(reading, phrase) ? phrase : null;
}

/** "même son de cloche à la CFDT, où l'on déplore": the house right before "where". */
function houseBefore(reading: Reading, { from }: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { grammar, items } = reading;
  let where = from - 1;
  while (items.word(where) === 'on' || items.word(where) === "l'" || grammar.clitics.has(items.word(where)))
    where--;
  if (items.word(where) !== 'où') return null;
  const end = items.word(where - 1) === ',' ? where - 1 : where;
  const phrase = phraseBefore(reading, end, sentence.from, reading.verbGroups(sentence));
  const isHouse =
    phrase !== null &&
    (phrase.name === null ? grammar.organisationNouns.has(phrase.head) : phrase.name.type === 'ORG');
  return isHouse ? phrase : null;
}
