import { dictionary } from '../../text/dictionary';
import { isPersonNoun, isPersonOrPersons } from '../grammar/grammar';
import { endsAsAdverb } from '../reading/verb-forms';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { groupCovering } from '../reading/group-search';
import { canSpeak, freeName } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { isPartitive, phraseAt } from './noun-phrase';
import { afterTime } from './time-adverbials';

/** Longest insertion between two commas, in items. */
const INSERTED = 12;
/** Words and phrases between a verb and its subject that are stepped over. */
const STEPS = 8;

/** With the pronouns that are written onto it: "asciugandosi". */
const GERUND = dictionary<RegExp>({ it: /.{3}[ae]ndo(?:l[aeio]|si|gli|ne|ci)?$/ });

/** The subject that follows its verb: "a déclaré X", "affirme même au Monde X", "said X". */
export function subjectAfter(
  reading: Reading,
  from: number,
  sentence: Sentence,
  isPlural: boolean,
): NounPhrase | null {
  const { grammar, items } = reading;
  const groups = reading.verbGroups(sentence);
  let index = from;
  /** Behind the times and adverbs that follow the verb. */
  let start = from;
  for (let steps = 0; index < sentence.to && steps < STEPS; steps++) {
    const word = items.word(index);
    // "ha commentato scuotendo la testa": a gerund has no subject of its own.
    if (GERUND.get(reading.language)?.test(word) === true && reading.names.at(index) === null) return null;
    if (items.isTiedPronoun(index)) return phraseAt(reading, index, sentence.to, groups);
    // "a confié, à Reuters, le directeur"
    const closed = word === ',' && steps < 2 ? afterInserted(reading, index, sentence) : -1;
    if (closed > 0) {
      index = closed;
      continue;
    }
    const later = reading.names.at(index) === null ? afterTime(reading, index) : index;
    if (later > index) {
      if (index === start) start = later;
      index = later;
      continue;
    }
    if (isStepped(reading, index) && reading.names.at(index) === null) {
      if (index === start) start++;
      index++;
      continue;
    }
    const isOf =
      grammar.ofWords.has(word) &&
      !(isPlural && index === start && (grammar.determiners.has(word) || isPartitive(reading, index)));
    if (!grammar.prepositions.has(word) && !isOf) {
      const phrase = phraseAt(reading, index, sentence.to, groups);
      // "commenta gelido il suo ex capogruppo": how the subject after it says it.
      if (phrase === null || !isManner(reading, phrase)) return behindObject(reading, phrase, sentence);
      index = phrase.to;
      continue;
    }
    // "racconta dopo essersi tolto il cerotto"
    if (groupCovering(groups, index + 1)?.form === 'infinitive') return null;
    // "dice davanti ai cancelli X", "a dit lors d'une réunion X"
    if (
      grammar.prepositions.has(items.word(index + 1)) ||
      (!isOf && grammar.ofWords.has(items.word(index + 1)))
    )
      index++;
    const object = phraseAt(reading, index + 1, afterFirstName(reading, index + 1, sentence.to), groups);
    if (object === null && items.kind(index + 1) === ITEM.number) {
      index += 2;
      continue;
    }
    if (object === null) return null;
    // "ha commentato sul suo blog | Dorothy Abelson"
    const free = isOf ? null : freeName(reading, object);
    if (free !== null) return free;
    const several = isPlural && !isOf ? severalIn(reading, object, sentence) : null;
    if (several !== null) return several;
    index = object.to;
  }
  return null;
}

/** "ont confié sur place | des témoins": behind a verb in the plural, people at the end of what a preposition governs are its subject. */
function severalIn(reading: Reading, object: NounPhrase, sentence: Sentence): NounPhrase | null {
  const { grammar, items, language } = reading;
  if (language !== 'fr') return null;
  for (let index = object.from + 1; index <= object.to; index++) {
    if (items.word(index) !== 'des' || !isPersonOrPersons(grammar, items.word(index + 1))) continue;
    return phraseAt(reading, index, sentence.to, reading.verbGroups(sentence));
  }
  return null;
}

/** "così ha commentato la sentenza | la deputata X": right behind a thing stands whoever says it, or else the thing. */
function behindObject(reading: Reading, object: NounPhrase | null, sentence: Sentence): NounPhrase | null {
  if (object === null || reading.grammar.isHeadLast || canSpeak(reading, object)) return object;
  const { grammar, items } = reading;
  const next = phraseAt(reading, object.to, sentence.to, reading.verbGroups(sentence));
  const isPerson =
    next !== null &&
    (next.name === null
      ? grammar.determiners.has(items.word(next.from)) && isPersonNoun(grammar, next.head)
      : next.name.type === 'PER');
  return isPerson ? next : object;
}

/** A bare adjective before an article or a name. */
function isManner(reading: Reading, phrase: NounPhrase): boolean {
  const { grammar, items, names } = reading;
  if (phrase.to - phrase.from !== 1 || phrase.name !== null || phrase.pronoun !== null) return false;
  if (grammar.isHeadLast || grammar.determiners.has(items.word(phrase.from)) || canSpeak(reading, phrase))
    return false;
  return grammar.determiners.has(items.word(phrase.to)) || names.at(phrase.to) !== null;
}

/** The item after what a preposition begins between two commas; -1 when no such thing stands there. */
function afterInserted(reading: Reading, comma: number, sentence: Sentence): number {
  const { grammar, items } = reading;
  const isPlace = grammar.prepositions.has(items.word(comma + 1));
  const groups = reading.verbGroups(sentence);
  for (let index = comma + 2; index < sentence.to && index < comma + INSERTED; index++) {
    // "commente, philosophe, Didier Pasquet", "confie, ému, un collègue": what is no place leads to a person alone.
    if (items.word(index) === ',')
      return isPlace || isPersonAt(reading, index + 1, sentence) ? index + 1 : -1;
    if (items.kind(index) >= ITEM.mark || groupCovering(groups, index)?.form === 'finite') return -1;
  }
  return -1;
}

/** Whether somebody is named or described at an item, and nobody between it and the comma before. */
function isPersonAt(reading: Reading, index: number, sentence: Sentence): boolean {
  const { grammar, items, names } = reading;
  const phrase = phraseAt(reading, index, sentence.to, reading.verbGroups(sentence));
  if (phrase === null) return false;
  if (phrase.name?.type === 'PER') return true;
  for (let before = index - 2; items.word(before) !== ','; before--)
    if (names.at(before) !== null) return false;
  return grammar.determiners.has(items.word(index)) && isPersonOrPersons(grammar, phrase.head);
}

function isStepped(reading: Reading, index: number): boolean {
  const { grammar, items } = reading;
  const word = items.word(index);
  if (grammar.determiners.has(word)) return false;
  if (items.kind(index) === ITEM.number || grammar.adverbs.has(word)) return true;
  return endsAsAdverb(reading, index);
}

/** A prepositional phrase ends with its first name: "au Monde | Michel Crépu". */
function afterFirstName({ names }: Reading, from: number, limit: number): number {
  for (let index = from; index < from + 8; index++) {
    const mention = names.at(index);
    if (mention !== null) return mention.to;
  }
  return limit;
}
