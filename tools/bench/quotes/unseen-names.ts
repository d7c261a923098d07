import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analysis/analyse';
import { harmonise } from '../../../src/core/entities/harmonise';
import type { Lexicon } from '../../../src/core/entities/lexicon';
import { type FindSpans, recognise } from '../../../src/core/entities/recognise';
import type { Recogniser } from '../../../src/core/entities/recogniser';
import type { Tagger, TaggedSpan } from '../../../src/core/entities/tagger';
import type { GoldArticle, GoldSet } from './gold';

/** Written by `npm run train -- --cross`, one article a line. */
export const UNSEEN_NAMES = 'tools/bench/quotes/unseen-names.jsonl';

/**
 * What a model that learned from no text like it tagged in an annotated article, before the mentions are made to agree. The shipped
 * model learned from most of these texts: with its names the figures would be better than those of other articles.
 */
interface UnseenNames {
  readonly article: string;
  /** Sentences and words of the article: other numbers show that it was cut into them otherwise since. */
  readonly size: readonly [sentences: number, words: number];
  /** Sentence, first word, word after the last, label that begins it, confidence. */
  readonly spans: readonly (readonly [number, number, number, number, number])[];
}

const keyOf = ({ name }: GoldSet, { id }: GoldArticle): string => `${name} ${id}`;

const sizeOf = (sentences: readonly (readonly string[])[]): UnseenNames['size'] => [
  sentences.length,
  sentences.reduce((sum, words) => sum + words.length, 0),
];

type Reader = Pick<Recogniser, 'recognise'>;

const readerOf = (find: FindSpans): Reader => ({ recognise: (article) => recognise(article, find) });

/** The line of an article, tagged by a model. */
export function lineOf(set: GoldSet, gold: GoldArticle, tagger: Tagger): string {
  const spans: TaggedSpan[] = [];
  let size: UnseenNames['size'] = [0, 0];
  const recogniser = readerOf((sentences, language) => {
    size = sizeOf(sentences);
    tagger.tag(sentences, language, (span) => spans.push(span));
    return spans;
  });
  analyse(gold.text, { recogniser, declaredLanguage: set.language ?? undefined });
  const line: UnseenNames = {
    article: keyOf(set, gold),
    size,
    spans: spans.map(({ sentence, start, end, label, confidence }) => [
      sentence,
      start,
      end,
      label,
      confidence,
    ]),
  };
  return JSON.stringify(line);
}

/** For each annotated article a recogniser that knows what was tagged in it, and nothing else. */
export function readUnseenNames(lexicon: Lexicon): (set: GoldSet, gold: GoldArticle) => Reader {
  const lines = readFileSync(UNSEEN_NAMES, 'utf8').trimEnd().split('\n');
  const names = new Map(
    lines.map((line) => JSON.parse(line) as UnseenNames).map((one) => [one.article, one] as const),
  );
  return (set, gold) => {
    const found = names.get(keyOf(set, gold));
    return readerOf((sentences, _, headings) => {
      if (found?.size.join() !== sizeOf(sentences).join())
        throw new Error(`${keyOf(set, gold)} is not as it was tagged: run npm run train -- --cross again.`);
      const spans = found.spans.map(([sentence, start, end, label, confidence]) => ({
        sentence,
        start,
        end,
        label,
        confidence,
      }));
      return harmonise(sentences, spans, headings, lexicon);
    });
  };
}
