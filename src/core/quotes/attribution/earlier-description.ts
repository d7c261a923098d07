import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** Items looked back through for what a bare description takes up. */
const REACH = 400;
/** Items between a determiner and its noun. */
const MAX_MODIFIERS = 3;

/** "un funzionario statunitense" for "il funzionario": the last fuller phrase with the same noun; null when there is none. */
export function fullerDescription(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const { grammar, items } = reading;
  const length = phrase.to - phrase.from;
  if (phrase.head.length < 4 || phrase.hasComplement || length > 2) return null;
  let found: NounPhrase | null = null;
  for (let index = phrase.from - 1; index >= 0 && index > phrase.from - REACH; index--) {
    if (items.word(index) !== phrase.head || items.kind(index) > ITEM.capital) continue;
    let from = index;
    while (
      from > index - MAX_MODIFIERS &&
      items.isWord(from - 1) &&
      !grammar.determiners.has(items.word(from))
    )
      from--;
    if (!grammar.determiners.has(items.word(from))) from = index;
    if (grammar.definite.has(items.word(from)) && from < index && index - from > 1) continue;
    const sentence = reading.sentenceAt(index);
    const earlier = phraseAt(reading, from, sentence.to, reading.verbGroups(sentence));
    const isFuller = earlier !== null && earlier.head === phrase.head && earlier.to - earlier.from > length;
    // The first in the article is the fullest, unless it is a headline: "Les procureurs fédéraux demandent".
    if (isFuller && (earlier.hasComplement || found?.hasComplement !== true)) found = earlier;
    if (isFuller && !earlier.isDefinite) return earlier;
  }
  return found;
}
