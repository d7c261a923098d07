import type { Agreement } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import { agreementOf, canSpeak, genderOfDeterminer, isPluralPhrase } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { CONTRACTED, phraseAt } from './noun-phrase';

/** Items looked back through. */
const REACH = 40;

/** "demandé à l'état-major, ce dernier estimant": the last one described before an item who agrees; null for none. Bounded. */
export function describedBefore(
  reading: Reading,
  before: number,
  { gender, number }: Agreement,
): NounPhrase | null {
  const { grammar, items } = reading;
  for (let index = before - 1; index >= 0 && index > before - REACH; index--) {
    if (items.kind(index) === ITEM.quote) return null;
    if (!grammar.determiners.has(items.word(index)) && !CONTRACTED.has(items.word(index - 1))) continue;
    const phrase = phraseAt(reading, index, before, reading.verbGroups(reading.sentenceAt(index)));
    if (phrase === null || phrase.name !== null || phrase.pronoun !== null || !canSpeak(reading, phrase))
      continue;
    const own = agreementOf(reading, phrase)?.gender ?? genderOfDeterminer(reading, phrase);
    const isOther = own !== null && gender !== null && own !== gender;
    if (!isOther && isPluralPhrase(reading, phrase) === (number === 'p')) return phrase;
  }
  return null;
}
