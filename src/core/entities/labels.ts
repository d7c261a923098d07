import type { EntityType } from './mention';

/** Entity types in the order of their labels: `B-` is 1 + 2 × index, `I-` is 2 + 2 × index, `O` is 0. */
export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** `O` and `B-`, `I-` of each type. */
export const LABEL_COUNT = 9;

/** IOB2 names by label number. */
export const LABEL_NAMES: readonly string[] = ['O', ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/** Whether label `to` may follow label `from` under IOB2; `from` is -1 at the start of a sentence. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || (to & 1) === 1) return true;
  return from === to || from === to - 1;
}

/** Index into `TYPES` of a label other than `O`. */
export function typeIndex(label: number): number {
  return (label - 1) >> 1;
}
