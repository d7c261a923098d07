import type { Reading } from '../reading/reading';
import { canSpeak, possessorOf, signerOf } from './described-source';
import { isBare } from './distant-subject';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** "the court's summary", "un texte signé par X": whoever stands beside a text as its owner; null for nobody. */
export function besideText(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  return possessorOf(reading, phrase) ?? signerOf(reading, phrase);
}

/** "un cartello dei contestatori", "les dires du ministère de l'Éducation": whoever a text is of; null where that is not told. */
export function authorIn(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const { grammar, items } = reading;
  if (!phrase.hasComplement) return null;
  const { complement } = phrase;
  const named = complement === null ? null : phraseAt(reading, complement.from, complement.to, []);
  for (let index = phrase.from + 1; index < phrase.to; index++) {
    if (!grammar.ofWords.has(items.word(index))) continue;
    if (complement !== null && index >= complement.from) break;
    const owner = phraseAt(reading, index + 1, phrase.to, []);
    if (owner === null || !canSpeak(reading, owner)) continue;
    // "messaggio di cordoglio del capo dello Stato"
    if (complement === null && (owner.isDefinite || !isBare(reading, owner))) return owner;
    if (complement !== null && owner.name === null && owner.complement === complement) return owner;
  }
  return named;
}
