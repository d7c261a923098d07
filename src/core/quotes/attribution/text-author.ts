import { words } from '../grammar/grammar';
import type { Reading } from '../reading/reading';
import { canSpeak, possessorOf, signerOf } from './described-source';
import { isBare } from './distant-subject';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** French "of" that holds an article: "le récit des enquêteurs" is as definite as "celui de la police". */
const WITH_ARTICLE = new Set(['du', 'des']);

/** What somebody makes of a matter, in words or not: "secondo la ricostruzione degli inquirenti", "selon l'analyse de la police". */
const VIEWS = words(
  'analyse calcul calculs chiffres compte-rendu données informations décompte description diagnostic estimation évaluation interprétation lecture reconstitution théorie thèse vision ' +
    'analisi calcolo calcoli cifre dati informazioni stime descrizione diagnosi interpretazione ipotesi lettura ricordo ricostruzione teoria tesi visione ' +
    'analysis assessment calculation figures information description diagnosis estimate evaluation interpretation recollection theory view',
);

/** What somebody feels: "La colère des riverains : «...»". */
const FEELINGS = words(
  'amertume colère crainte déception émotion enthousiasme espoir fierté indignation inquiétude ironie joie regret satisfaction soulagement stupeur surprise tristesse ' +
    'amarezza delusione dolore emozione entusiasmo gioia indignazione ira ironia orgoglio preoccupazione rabbia rammarico sdegno soddisfazione sollievo speranza stupore timore tristezza ' +
    'anger disappointment fear frustration outrage relief sadness satisfaction',
);

/** Whether what a noun stands for speaks for whoever it is of. */
export function isOfSomebody({ grammar }: Reading, { head }: NounPhrase): boolean {
  return grammar.speechNouns.has(head) || VIEWS.has(head) || FEELINGS.has(head);
}

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
    const isDefinite = owner.isDefinite || WITH_ARTICLE.has(items.word(index));
    if (complement === null && (isDefinite || !isBare(reading, owner))) return owner;
    if (complement !== null && owner.name === null && owner.complement === complement) return owner;
  }
  return named;
}
