import type { Reading, Sentence } from '../reading/reading';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** First words of a sentence that name whom it is about, with the word behind each. */
const LEADS: ReadonlyMap<string, RegExp> = new Map([
  ['quant', /^(?:à|au|aux)$/],
  ['quanto', /^(?:a|ad|al|allo|alla|all'|ai|agli|alle)$/],
  ['as', /^for$/],
]);

/** "Quant au gouvernement, il promet", "As for X, he said": whom a sentence is about, set before it; null for nobody. */
export function topicIn(reading: Reading, sentence: Sentence): NounPhrase | null {
  const { items } = reading;
  const { from, to } = sentence;
  if (LEADS.get(items.word(from))?.test(items.word(from + 1)) !== true) return null;
  const phrase = phraseAt(reading, from + 2, to, reading.verbGroups(sentence));
  if (phrase === null || phrase.pronoun !== null || items.word(phrase.to) !== ',') return null;
  return canSpeak(reading, phrase) ? phrase : null;
}
