import type { NormalisedText } from '../text/normalise';

/** How much of the stored context is beside a place, on one side. */
export interface ContextMatch {
  /** Units of stored context. */
  readonly available: number;
  /** Units right beside the place that are the very same. */
  readonly clean: number;
  /** Units that match when small differences are stepped over, less a unit for each difference. */
  readonly matched: number;
  /** Whether the clean stretch ends where a line ends in the one or the other: what a moved paragraph looks like. */
  readonly isCutAtLine: boolean;
}

type Direction = 1 | -1;

/** How far an insertion beside the place may push the context away. */
const BAND = 24;

/**
 * Compares outward from a place: `pattern` from `patternAt` and `text` from `textAt`, to the right (1: the units at the
 * offsets and after) or to the left (-1: the units before the offsets).
 */
export function matchContext(
  pattern: NormalisedText,
  patternAt: number,
  text: NormalisedText,
  textAt: number,
  direction: Direction,
): ContextMatch {
  const available = direction === 1 ? pattern.text.length - patternAt : patternAt;
  const reach = direction === 1 ? text.text.length - textAt : textAt;
  const clean = commonRun(pattern.text, patternAt, text.text, textAt, Math.min(available, reach), direction);
  if (clean === available) return { available, clean, matched: clean, isCutAtLine: false };
  const a = outward(pattern.text, patternAt + clean * direction, available - clean, direction);
  const b = outward(
    text.text,
    textAt + clean * direction,
    Math.min(reach - clean, a.length + BAND),
    direction,
  );
  return {
    available,
    clean,
    matched: clean + extend(a, b),
    isCutAtLine:
      reach === clean ||
      isAtLine(pattern, patternAt + clean * direction) ||
      isAtLine(text, textAt + clean * direction),
  };
}

function commonRun(
  a: string,
  aAt: number,
  b: string,
  bAt: number,
  limit: number,
  direction: Direction,
): number {
  const shift = direction === 1 ? 0 : -1;
  let run = 0;
  while (
    run < limit &&
    a.charCodeAt(aAt + shift + run * direction) === b.charCodeAt(bAt + shift + run * direction)
  ) {
    run++;
  }
  return run;
}

function outward(text: string, at: number, length: number, direction: Direction): string {
  if (direction === 1) return text.slice(at, at + length);
  let reversed = '';
  for (let offset = at - 1; offset >= at - length && offset >= 0; offset--) reversed += text.charAt(offset);
  return reversed;
}

/** Whether a line begins within a few units of an offset: chance matches run over a border by a letter or two. */
function isAtLine({ breaks }: NormalisedText, offset: number): boolean {
  for (let at = Math.max(1, offset - 2); at <= offset + 2; at++) if (breaks[at] === 1) return true;
  return false;
}

/**
 * Best score of an alignment of beginnings of `a` and `b`: 1 for an equal unit, -1 for one that differs, is missing or is
 * too many. Never negative. The table is at most `CONTEXT_UNITS` by `CONTEXT_UNITS + BAND`.
 */
function extend(a: string, b: string): number {
  const width = b.length + 1;
  let above = Array.from({ length: width }, (_, column) => -column);
  let best = 0;
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(width).fill(-Infinity);
    if (row <= BAND) current[0] = -row;
    for (let column = Math.max(1, row - BAND); column < Math.min(width, row + BAND + 1); column++) {
      const equal = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 1 : -1;
      const score = Math.max(
        (above[column - 1] ?? -Infinity) + equal,
        (above[column] ?? -Infinity) - 1,
        (current[column - 1] ?? -Infinity) - 1,
      );
      current[column] = score;
      if (score > best) best = score;
    }
    above = current;
  }
  return best;
}
