import type { GoldSet } from './gold';

/** Parts that the annotated documents are dealt into. */
export const FOLDS = 8;

/** The fold of each document, by its key: translations of one text share it. */
export function foldsOf(sets: readonly GoldSet[]): ReadonlyMap<string, number> {
  const folds = new Map<string, number>();
  for (const { articles } of sets)
    for (const { document } of articles) if (!folds.has(document)) folds.set(document, folds.size % FOLDS);
  return folds;
}
