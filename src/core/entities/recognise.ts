import { LETTER, classOf } from '../text/characters';
import type { Span } from '../text/span';
import { tokenAt } from '../text/tokens';
import { TYPES, typeIndex } from './labels';
import type { Mention } from './mention';
import type { RecogniserInput } from './recogniser';
import { type UnnamedMention, resolveNames } from './resolve';
import type { TaggedSpan } from './tagger';

/** In UTF-16 units. */
const LONGEST_HEADING = 120;
const SHORTEST_AUTHOR = 4;
/** How sure it is that a byline names a person. */
const AUTHOR = 0.95;

/** Finds the names in the sentences of one document, sorted and flat; `headings` tells which sentences are headings. */
export type FindSpans = (
  sentences: readonly (readonly string[])[],
  language: string,
  headings: readonly boolean[],
) => readonly TaggedSpan[];

/** The mentions of one article out of the names found in its sentences, with its author, resolved to canonical names. */
export function recognise(article: RecogniserInput, find: FindSpans): readonly Mention[] {
  const { tokens } = article;
  const { sentences, firsts } = wordsOf(article);
  const headings = article.sentences.map((sentence) => isHeading(article, sentence));
  const mentions = find(sentences, article.language, headings).map(
    ({ sentence, start, end, label, confidence }) => {
      const first = firsts[sentence] ?? 0;
      return {
        start: tokens.starts[first + start] ?? 0,
        end: tokens.ends[first + end - 1] ?? 0,
        type: TYPES[typeIndex(label)] ?? 'MISC',
        confidence,
      };
    },
  );
  return resolveNames(tokens.text, withAuthor(article, mentions));
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
