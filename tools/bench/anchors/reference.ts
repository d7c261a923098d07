import search from 'approx-string-match';
import type { Selectors } from '../../../src/core/anchoring/selectors';
import type { Span } from '../../../src/core/text/span';

/**
 * The widespread way to anchor a quote, for comparison: fuzzy search of the quote, each hit weighed by quote (50), prefix (20),
 * suffix (20) and position (2), the best one taken whatever its score.
 */
export function locateByReference(text: string, selectors: Selectors, position: number): Span | null {
  const { exact, prefix, suffix } = selectors;
  const places = search(text, exact, Math.min(256, exact.length / 2));
  let best: Span | null = null;
  let bestScore = -1;
  for (const { start, end, errors } of places) {
    const quote = 1 - errors / exact.length;
    const before =
      prefix === '' ? 1 : similarity(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = suffix === '' ? 1 : similarity(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - position) / text.length;
    const score = (50 * quote + 20 * before + 20 * after + 2 * near) / 92;
    if (score > bestScore) {
      bestScore = score;
      best = { start, end };
    }
  }
  return best;
}

function similarity(found: string, wanted: string): number {
  if (found === '' || wanted === '') return 0;
  const [match] = search(found, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
