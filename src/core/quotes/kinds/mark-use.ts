import type { MarkedSpan } from '../marks/mark';

/** Quotes in marks of one family that are told apart by their number. */
const MANY = 4;

/**
 * How an article uses its marks: one that has speech in guillemets has titles in straight marks. Returns the names of features for a
 * family of marks.
 */
export function markUse(spans: readonly MarkedSpan[]): (family: MarkedSpan['family']) => readonly string[] {
  const counts = new Map<MarkedSpan['family'], number>();
  for (const { family } of spans) counts.set(family, (counts.get(family) ?? 0) + 1);
  const families = [...counts.keys()].sort();
  return (family) => [
    `family=${family}&with=${families.filter((other) => other !== family).join('+')}`,
    `same-family=${Math.min(counts.get(family) ?? 0, MANY)}`,
  ];
}
