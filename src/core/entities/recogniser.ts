import type { Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { Mention } from './mention';

/** What the recogniser needs to know of an article. */
export interface RecogniserInput {
  readonly tokens: Tokens;
  /** ISO 639-1; any other code is treated as the nearest language that the model has. */
  readonly language: string;
  readonly title: Span | null;
  /** The author's name: a person, here and wherever the page repeats it, page remains included. */
  readonly byline?: Span | null;
  /** Sorted; text outside every sentence (boilerplate, gaps) yields no mentions. */
  readonly sentences: readonly Span[];
}

/** Recognises named entities with a trained model. Deterministic, linear in the length of the text, never throws. */
export interface Recogniser {
  /** Mentions of one article, sorted, flat, with canonical names resolved within the article. */
  recognise(article: RecogniserInput): readonly Mention[];
  /** IOB2 labels (`O`, `B-PER`, `I-PER`, …), one a token, for one sentence that is already split into tokens. */
  tag(words: readonly string[], language: string): readonly string[];
  /** The same for sentences of one document, which help each other. */
  tagDocument(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[];
}
