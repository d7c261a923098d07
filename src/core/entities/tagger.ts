import { Decoder } from './decoder';
import { DocumentUsage } from './document-features';
import { WINDOW } from './features';
import { mix } from './hashing';
import { harmonise } from './harmonise';
import { LABEL_COUNT } from './labels';
import { modelLanguage } from './languages';
import type { Model } from './model-file';
import { contextFeatures } from './sentence-features';
import { Vocabulary, type Word } from './vocabulary';

/** Longest stretch decoded at once, in tokens; longer sentences (hostile text, tables) are cut. */
const LONGEST_SENTENCE = 400;

/** An entity that the tagger found: tokens `[start, end)` of a sentence. */
export interface TaggedSpan {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The label that begins it, `B-` of its type. */
  readonly label: number;
  /** Calibrated probability that span and type are right. */
  readonly confidence: number;
}

/** Labels the words of documents with a trained model. */
export class Tagger {
  readonly #model: Model;
  readonly #decoder: Decoder;
  readonly #vocabularies = new Map<string, Vocabulary>();
  #scores = new Int32Array(LONGEST_SENTENCE * LABEL_COUNT);

  constructor(model: Model) {
    this.#model = model;
    this.#decoder = new Decoder(model.transitions);
  }

  /** Labels of each word of each sentence of one document, with the entities they make when `onSpan` asks for them. */
  tag(
    sentences: readonly (readonly string[])[],
    language: string,
    onSpan?: (span: TaggedSpan) => void,
  ): readonly Uint8Array[] {
    const vocabulary = this.#vocabulary(language);
    const pieces = cut(sentences);
    const words = pieces.map((piece) => piece.words.map((word) => vocabulary.find(word)));
    const profiles = words.map((piece) => piece.map(({ profile }) => profile));
    const usage = new DocumentUsage(profiles);
    const labels = sentences.map((sentence) => new Uint8Array(sentence.length));
    pieces.forEach(({ sentence, from }, index) => {
      const piece = words[index] ?? [];
      const count = piece.length;
      if (count === 0) return;
      this.#score(piece, vocabulary);
      this.#addContext(profiles[index] ?? [], index, usage, vocabulary.salt);
      const target = labels[sentence]?.subarray(from, from + count);
      if (target === undefined) return;
      this.#decoder.decode(this.#scores, this.#model.scale, count, target);
      if (onSpan !== undefined) this.#report(target, sentence, from, onSpan);
    });
    return labels;
  }

  /** The entities of one document, made to agree with each other: see `harmonise`. */
  find(
    sentences: readonly (readonly string[])[],
    language: string,
    headings: readonly boolean[],
  ): readonly TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    this.tag(sentences, language, (span) => spans.push(span));
    return harmonise(sentences, spans, headings, this.#model.lexicon);
  }

  /** Labels of each word of one document, after its entities were made to agree. */
  agree(sentences: readonly (readonly string[])[], language: string): readonly Uint8Array[] {
    const labels = sentences.map((words) => new Uint8Array(words.length));
    const spans = this.find(
      sentences,
      language,
      sentences.map(() => false),
    );
    for (const { sentence, start, end, label } of spans)
      labels[sentence]?.fill(label + 1, start, end).fill(label, start, start + 1);
    return labels;
  }

  #vocabulary(language: string): Vocabulary {
    const read = modelLanguage(language);
    let vocabulary = this.#vocabularies.get(read);
    if (vocabulary === undefined) {
      vocabulary = new Vocabulary(this.#model, read);
      this.#vocabularies.set(read, vocabulary);
    }
    return vocabulary;
  }

  #score(words: readonly Word[], { edge }: Vocabulary): void {
    const scores = this.#scores;
    for (let token = 0; token < words.length; token++) {
      const base = token * LABEL_COUNT;
      scores.fill(0, base, base + LABEL_COUNT);
      for (let offset = -WINDOW; offset <= WINDOW; offset++) {
        const added = (words[token + offset] ?? edge).scores;
        const from = (offset + WINDOW) * LABEL_COUNT;
        for (let label = 1; label < LABEL_COUNT; label++)
          scores[base + label] = (scores[base + label] ?? 0) + (added[from + label] ?? 0);
      }
    }
  }

  #addContext(
    profiles: Parameters<typeof contextFeatures>[0],
    index: number,
    usage: DocumentUsage,
    salt: number,
  ): void {
    const { weights, lexicon } = this.#model;
    const scores = this.#scores;
    let base = 0;
    contextFeatures(
      profiles,
      index,
      usage,
      lexicon,
      (token) => {
        base = token * LABEL_COUNT;
      },
      (feature) => {
        weights.addTo(scores, base, feature);
        weights.addTo(scores, base, mix(feature, salt));
      },
    );
  }

  #report(labels: Uint8Array, sentence: number, from: number, onSpan: (span: TaggedSpan) => void): void {
    const count = labels.length;
    let isSummed = false;
    for (let start = 0; start < count; start++) {
      const label = labels[start] ?? 0;
      if (label === 0) continue;
      let end = start + 1;
      while (end < count && labels[end] === label + 1) end++;
      if (!isSummed) this.#decoder.sum(this.#scores, this.#model.scale, count);
      isSummed = true;
      const confidence = this.#calibrate(this.#decoder.probability(start, end, label, count));
      onSpan({ sentence, start: from + start, end: from + end, label, confidence });
      start = end - 1;
    }
  }

  #calibrate(probability: number): number {
    const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
    const [bias, slope] = this.#model.calibration;
    const logit = bias + slope * Math.log(bounded / (1 - bounded));
    return Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  }
}

interface Piece {
  readonly sentence: number;
  readonly from: number;
  readonly words: readonly string[];
}

function cut(sentences: readonly (readonly string[])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  sentences.forEach((words, sentence) => {
    if (words.length <= LONGEST_SENTENCE) pieces.push({ sentence, from: 0, words });
    else
      for (let from = 0; from < words.length; from += LONGEST_SENTENCE)
        pieces.push({ sentence, from, words: words.slice(from, from + LONGEST_SENTENCE) });
  });
  return pieces;
}
