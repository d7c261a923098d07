import { LABEL_NAMES, TYPES, typeIndex } from './labels';
import type { Mention } from './mention';
import { type Model, parseModel } from './model-file';
import type { Recogniser, RecogniserInput } from './recogniser';
import { resolveNames } from './resolve';
import { Tagger } from './tagger';
import { tokenAt } from '../text/tokens';

export type RecogniserResult =
  { readonly ok: true; readonly value: Recogniser } | { readonly ok: false; readonly message: string };

/** Makes a recogniser out of the bytes of `media/models/entities.bin`. The bytes must not change afterwards. */
export function loadRecogniser(bytes: Uint8Array): RecogniserResult {
  const model = parseModel(bytes);
  return model.ok ? { ok: true, value: new StatisticalRecogniser(model.value) } : model;
}

class StatisticalRecogniser implements Recogniser {
  readonly #tagger: Tagger;

  constructor(model: Model) {
    this.#tagger = new Tagger(model);
  }

  recognise(article: RecogniserInput): readonly Mention[] {
    const { tokens } = article;
    const firsts: number[] = [];
    const sentences = article.sentences.map((sentence) => {
      const words: string[] = [];
      let token = tokenAt(tokens, sentence.start);
      firsts.push(token);
      for (; token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end; token++)
        words.push(tokens.text.slice(tokens.starts[token], tokens.ends[token]));
      return words;
    });
    const mentions: Omit<Mention, 'name'>[] = [];
    this.#tagger.tag(sentences, article.language, ({ sentence, start, end, label, confidence }) => {
      const first = firsts[sentence] ?? 0;
      mentions.push({
        start: tokens.starts[first + start] ?? 0,
        end: tokens.ends[first + end - 1] ?? 0,
        type: TYPES[typeIndex(label)] ?? 'MISC',
        confidence,
      });
    });
    return resolveNames(tokens.text, mentions);
  }

  tag(words: readonly string[], language: string): readonly string[] {
    return this.tagDocument([words], language)[0] ?? [];
  }

  tagDocument(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[] {
    const labels = this.#tagger.tag(sentences, language);
    return labels.map((sentence) => Array.from(sentence, (label) => LABEL_NAMES[label] ?? 'O'));
  }
}
