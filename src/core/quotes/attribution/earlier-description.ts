import { words } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** Items looked back through for what a bare description takes up. */
const REACH = 400;
/** Items between a determiner and its noun. */
const MAX_MODIFIERS = 3;

/** What any document may be called once it was told of, and what it was told of as. */
const ANY_TEXT = words('texte testo text document documento');
const DOCUMENTS = words(
  'communiqué lettre rapport loi décret résolution arrêté directive traité charte pétition étude motion tribune jugement manifeste ' +
    'comunicato lettera rapporto relazione legge decreto risoluzione delibera direttiva trattato petizione studio mozione sentenza manifesto nota ' +
    'statement letter report law bill decree resolution directive treaty charter petition study motion ruling',
);
/** Items between a document and "the text" that takes it up. */
const NEAR = 120;

/** "une résolution" for "le texte": the document told of last before; null when there is none. */
export function documentBefore(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const { grammar, items } = reading;
  if (!ANY_TEXT.has(phrase.head) || !phrase.isDefinite || phrase.hasComplement) return null;
  for (let index = phrase.from - 1; index > 0 && index > phrase.from - NEAR; index--) {
    if (!DOCUMENTS.has(items.word(index)) || !grammar.determiners.has(items.word(index - 1))) continue;
    const sentence = reading.sentenceAt(index);
    const earlier = phraseAt(reading, index - 1, sentence.to, reading.verbGroups(sentence));
    if (earlier?.head === items.word(index)) return earlier;
  }
  return null;
}

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
