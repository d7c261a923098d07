import { SENTENCE_EDGE, WINDOW, wordFeatures } from './features';
import { mix } from './hashing';
import { LABEL_COUNT } from './labels';
import { languageSalt } from './languages';
import type { Model } from './model-file';
import { type WordProfile, profileWord } from './word-profile';

/** A word with what it adds to the scores of the tokens around it. */
export interface Word {
  readonly profile: WordProfile;
  /** `LABEL_COUNT` values for each offset from -2 to 2. */
  readonly scores: Int16Array;
}

/** Words kept with their scores, some 1 KB each. When there are more, all are forgotten. */
const CAPACITY = 16_000;
const OFFSETS = 2 * WINDOW + 1;

/** The words met so far in one language, so that most of the work is done once a word and not once a token. */
export class Vocabulary {
  readonly #model: Model;
  readonly #salt: number;
  readonly #words = new Map<string, Word>();
  /** Stands for the places before and after a sentence. */
  readonly edge: Word;

  constructor(model: Model, language: string) {
    this.#model = model;
    this.#salt = languageSalt(language);
    this.edge = this.#score(SENTENCE_EDGE);
  }

  get salt(): number {
    return this.#salt;
  }

  find(word: string): Word {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const found = this.#score(profileWord(word, this.#model.lexicon));
    if (this.#words.size >= CAPACITY) this.#words.clear();
    this.#words.set(word, found);
    return found;
  }

  #score(profile: WordProfile): Word {
    const sums = new Int32Array(OFFSETS * LABEL_COUNT);
    const { weights } = this.#model;
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      const base = (offset + WINDOW) * LABEL_COUNT;
      wordFeatures(profile, offset, (feature) => {
        weights.addTo(sums, base, feature);
        weights.addTo(sums, base, mix(feature, this.#salt));
      });
    }
    return { profile, scores: Int16Array.from(sums) };
  }
}
