import type { Emit } from './features';
import { SENTENCE_EDGE } from './features';
import { mix } from './hashing';
import { NAME_BITS } from './lexicon';
import { Capital, type WordProfile, isCapitalised } from './word-profile';

/** Other places of a word that are looked at for its features. */
const PLACES = 4;

interface Usage {
  /** How often it stands in small letters. */
  lower: number;
  /** How often it stands with a capital that the beginning of a sentence does not explain. */
  inner: number;
  /** The first places where it stands with a capital: sentence, token, sentence, token, … */
  readonly places: number[];
}

/** How the capitalised words of one document are used elsewhere in it. */
export class DocumentUsage {
  readonly #usages = new Map<number, Usage>();
  readonly #sentences: readonly (readonly WordProfile[])[];

  constructor(sentences: readonly (readonly WordProfile[])[]) {
    this.#sentences = sentences;
    sentences.forEach((words, sentence) => {
      words.forEach((word, token) => {
        if (isCapitalised(word)) this.#addCapitalised(word, sentence, token);
      });
    });
    for (const words of sentences)
      for (const word of words) {
        if (word.capital !== Capital.Lower) continue;
        const usage = this.#usages.get(word.lower);
        if (usage !== undefined) usage.lower++;
      }
  }

  #addCapitalised(word: WordProfile, sentence: number, token: number): void {
    let usage = this.#usages.get(word.lower);
    if (usage === undefined) {
      usage = { lower: 0, inner: 0, places: [] };
      this.#usages.set(word.lower, usage);
    }
    if (token > 0) usage.inner++;
    if (usage.places.length <= PLACES * 2) usage.places.push(sentence, token);
  }

  /** Features of a capitalised word out of its other places in the document. */
  features(sentence: number, token: number, emit: Emit): void {
    const word = this.#sentences[sentence]?.[token];
    if (word === undefined || !isCapitalised(word)) return;
    const usage = this.#usages.get(word.lower);
    if (usage === undefined) return;
    const inner = Math.min(usage.inner - (token > 0 ? 1 : 0), 2);
    const summary = (inner << 2) | (Math.min(usage.lower, 2) << 5) | (token === 0 ? 1 : 0);
    emit(mix(0x4001, summary));
    emit(mix(mix(0x4002, summary), word.capital));
    for (let at = 0; at < usage.places.length; at += 2) {
      const otherSentence = usage.places[at] ?? 0;
      const otherToken = usage.places[at + 1] ?? 0;
      if (otherSentence === sentence && otherToken === token) continue;
      this.#otherPlace(otherSentence, otherToken, emit);
    }
  }

  #otherPlace(sentence: number, token: number, emit: Emit): void {
    const words = this.#sentences[sentence] ?? [];
    const before = words[token - 1] ?? SENTENCE_EDGE;
    const after = words[token + 1] ?? SENTENCE_EDGE;
    emit(mix(0x4003, before.lower));
    emit(mix(0x4004, after.lower));
    emit(mix(0x4005, ((before.lists & NAME_BITS) << 3) | before.capital));
    emit(mix(0x4006, ((after.lists & NAME_BITS) << 3) | after.capital));
    emit(mix(0x4007, before.cluster >> 4));
    emit(mix(0x4008, after.cluster >> 4));
  }
}
