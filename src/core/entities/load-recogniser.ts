import { LABEL_NAMES, TYPES, typeIndex } from './labels';
import type { Mention } from './mention';
import { type Model, parseModel } from './model-file';
import type { Recogniser, RecogniserInput } from './recogniser';
import { type UnnamedMention, resolveNames } from './resolve';
import { Tagger } from './tagger';
import type { Span } from '../text/span';
import { LETTER, classOf } from '../text/characters';
import { tokenAt } from '../text/tokens';

export type RecogniserResult =
  { readonly ok: true; readonly value: Recogniser } | { readonly ok: false; readonly message: string };

/** Makes a recogniser out of the bytes of `media/models/entities.bin`. The bytes must not change afterwards. */
export function loadRecogniser(bytes: Uint8Array): RecogniserResult {
  const model = parseModel(bytes);
  return model.ok ? { ok: true, value: new StatisticalRecogniser(model.value) } : model;
}

/** In UTF-16 units. */
const LONGEST_HEADING = 120;
const SHORTEST_AUTHOR = 4;
/** How sure it is that a byline names a person. */
const AUTHOR = 0.95;

class StatisticalRecogniser implements Recogniser {
  readonly #tagger: Tagger;

  constructor(model: Model) {
    this.#tagger = new Tagger(model);
  }

  recognise(article: RecogniserInput): readonly Mention[] {
    const { tokens } = article;
    const { sentences, firsts } = wordsOf(article);
    const headings = article.sentences.map((sentence) => isHeading(article, sentence));
    const mentions = this.#tagger
      .find(sentences, article.language, headings)
      .map(({ sentence, start, end, label, confidence }) => {
        const first = firsts[sentence] ?? 0;
        return {
          start: tokens.starts[first + start] ?? 0,
          end: tokens.ends[first + end - 1] ?? 0,
          type: TYPES[typeIndex(label)] ?? 'MISC',
          confidence,
        };
      });
    return resolveNames(tokens.text, withAuthor(article, mentions));
  }

  tag(words: readonly string[], language: string): readonly string[] {
    return this.tagDocument([words], language)[0] ?? [];
  }

  tagDocument(sentences: readonly (readonly string[])[], language: string): readonly (readonly string[])[] {
    const labels = this.#tagger.agree(sentences, language);
    return labels.map((sentence) => Array.from(sentence, (label) => LABEL_NAMES[label] ?? 'O'));
  }
}

/** The words of each sentence, and the number of its first token. */
function wordsOf({ tokens, sentences }: RecogniserInput): {
  readonly sentences: readonly (readonly string[])[];
  readonly firsts: readonly number[];
} {
  const firsts: number[] = [];
  const words = sentences.map((sentence) => {
    const list: string[] = [];
    let token = tokenAt(tokens, sentence.start);
    firsts.push(token);
    for (; token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end; token++)
      list.push(tokens.text.slice(tokens.starts[token], tokens.ends[token]));
    return list;
  });
  return { sentences: words, firsts };
}

/** The title, and short lines that end without a mark. */
function isHeading({ tokens, title }: RecogniserInput, { start, end }: Span): boolean {
  if (title !== null && start < title.end && end > title.start) return true;
  return end - start < LONGEST_HEADING && !'.!?…:;,»”"'.includes(tokens.text.charAt(end - 1));
}

/** Adds the author of the byline as a person, at each place of the name that no mention covers. */
function withAuthor(
  { tokens, byline }: RecogniserInput,
  mentions: readonly UnnamedMention[],
): readonly UnnamedMention[] {
  if (byline === undefined || byline === null || byline.end - byline.start < SHORTEST_AUTHOR) return mentions;
  const { text } = tokens;
  const author = text.slice(byline.start, byline.end);
  const added: UnnamedMention[] = [];
  let next = 0;
  for (let start = text.indexOf(author); start >= 0; start = text.indexOf(author, start + author.length)) {
    const end = start + author.length;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++;
    const isFree = (mentions[next]?.start ?? Infinity) >= end;
    const isWhole =
      classOf(text.charCodeAt(end)) !== LETTER && classOf(text.charCodeAt(start - 1)) !== LETTER;
    if (isFree && isWhole) added.push({ start, end, type: 'PER', confidence: AUTHOR });
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}
