import type { VerbGroup } from './verb-groups';

/** Verb groups of a sentence that are looked at from one of its ends. */
export const MAX_GROUPS = 16;

/** The verb group that covers or starts at an item, by binary search. */
export function groupCovering(groups: readonly VerbGroup[], item: number): VerbGroup | null {
  let low = 0;
  let high = groups.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (group === undefined) return null;
    if (item < group.from) high = middle - 1;
    else if (item >= group.to) low = middle + 1;
    else return group;
  }
  return null;
}

/** Number of groups that end at or before an item. */
export function groupsBefore(groups: readonly VerbGroup[], item: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.to ?? 0) <= item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The groups that end after one item and start before another, in order. A sentence may be as long as the article: who looks at all of
 * its groups for each quote takes time that grows with the square of the text.
 */
export function groupsWithin(groups: readonly VerbGroup[], from: number, to: number): readonly VerbGroup[] {
  const first = groupsBefore(groups, from);
  let end = first;
  while ((groups[end]?.from ?? to) < to) end++;
  return groups.slice(first, end);
}
