import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { apposedTo } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** Words after which an "of" leads to whoever speaks for somebody: "per bocca del viceministro X". */
const VOICES = new Set('bocca voce persona voix bouche intermédiaire personne mouth'.split(' '));
/** Words that lead there on their own: "tramite il suo segretario X". */
const THROUGH = new Set('tramite attraverso mediante via through'.split(' '));
/** Items looked through. */
const REACH = 25;

/** Whoever is named as speaking for the subject of a verb between two items of a sentence; null where nobody does. */
export function throughVoice(
  reading: Reading,
  from: number,
  to: number,
  sentence: Sentence,
): NounPhrase | null {
  const { grammar, items } = reading;
  for (let index = from; index < to && index < from + REACH; index++) {
    if (items.kind(index) === ITEM.quote) return null;
    const isVoice = VOICES.has(items.word(index)) && grammar.ofWords.has(items.word(index + 1));
    if (!isVoice && !THROUGH.has(items.word(index))) continue;
    const at = index + (isVoice ? 2 : 1);
    const phrase = phraseAt(reading, at, sentence.to, reading.verbGroups(sentence));
    // Somebody without a name leaves the words to whom they are lent to.
    if (phrase?.name?.type === 'PER') return phrase;
    // "par la voix de son DRH, X"
    if (phrase !== null && apposedTo(reading, phrase) !== null) return { ...phrase, name: null };
  }
  return null;
}
