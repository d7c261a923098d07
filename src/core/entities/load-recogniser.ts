import { LABEL_NAMES } from './labels';
import type { Mention } from './mention';
import { type Model, parseModel } from './model-file';
import { recognise } from './recognise';
import type { Recogniser, RecogniserInput } from './recogniser';
import { Tagger } from './tagger';

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
    return recognise(article, (sentences, language, headings) =>
      this.#tagger.find(sentences, language, headings),
    );
  }

  tag(words: readonly string[], language: string): readonly string[] {
    return this.tagDocument([words], language)[0] ?? [];
  }

  tagDocument(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[] {
    const labels = this.#tagger.agree(sentences, language);
    return labels.map((sentence) => Array.from(sentence, (label) => LABEL_NAMES[label] ?? 'O'));
  }
}
