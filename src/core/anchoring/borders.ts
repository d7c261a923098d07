/** Units of pattern to each side of a border that are aligned to find it. */
const REACH = 24;
/** Units by which the border may be off the guess. */
const SLACK = 20;
/** When so many units to each side of the border are where the guess has them, nothing needs to be aligned. */
const PLAIN = 12;
/** How much of another word is taken in. */
const LONGEST_WORD = 48;

/**
 * Where a border of the quote is in a text that was edited: aligns what is around the border in the pattern with what is
 * around `guess` in the text. `side`: whether the quote begins or ends there; text inserted right at the border is left out.
 * Null when what is around the border has gone.
 */
export function findBorder(
  pattern: string,
  border: number,
  text: string,
  guess: number,
  side: 'start' | 'end',
): number | null {
  const plain = pattern.slice(Math.max(0, border - PLAIN), border + PLAIN);
  if (plain.length === 2 * PLAIN && text.startsWith(plain, guess - PLAIN)) return guess;
  const from = Math.max(0, border - REACH);
  const needle = pattern.slice(from, border + REACH);
  const windowStart = Math.max(0, guess - REACH - SLACK);
  const window = text.slice(windowStart, guess + REACH + SLACK);
  const columns = align(needle, window, Math.max(0, guess - (border - from)) - windowStart);
  if (columns === null) return null;
  const split = border - from;
  const before = columns[split] ?? 0;
  // `columns[i]` is where the first i units of the needle end; inserted text follows before the next unit's own column.
  const found = windowStart + (side === 'end' ? before : skipInserted(columns, needle, window, split));
  return completeWord(pattern, border, text, found, side);
}

/** When the quote's first unit stands later than where the prefix ended, what is between was inserted at the border. */
function skipInserted(columns: readonly number[], needle: string, window: string, split: number): number {
  const before = columns[split] ?? 0;
  const next = columns[split + 1];
  if (next === undefined || next <= before) return before;
  return window[next - 1] === needle[split] ? next - 1 : before;
}

const WORD = /^[\p{L}\p{N}]$/u;

/** A quote that began or ended with a whole word still does: takes in the rest of another word that replaced it. */
function completeWord(
  pattern: string,
  border: number,
  text: string,
  found: number,
  side: 'start' | 'end',
): number {
  const isWholeWord = isWordAt(pattern, border) !== isWordAt(pattern, border - 1);
  if (!isWholeWord) return found;
  const isWithin = (at: number): boolean => isWordAt(text, at) && isWordAt(text, at - 1);
  const step = side === 'start' ? -1 : 1;
  let at = found;
  while (isWithin(at) && Math.abs(at - found) < LONGEST_WORD) at += step;
  return at;
}

function isWordAt(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset));
}

const FAR = 0x7fff;

/**
 * Best alignment of all of `needle` with any stretch of `window`, by edit distance, not more than `SLACK` off the diagonal
 * that begins at the column `diagonal`. For each count of units of the needle: the column of the window where they end. Null when more
 * than half of the needle differs.
 */
function align(needle: string, window: string, diagonal: number): readonly number[] | null {
  const width = window.length + 1;
  const costs = new Uint16Array((needle.length + 1) * width).fill(FAR);
  costs.fill(0, 0, width);
  for (let row = 1; row <= needle.length; row++) {
    const here = row * width;
    const unit = needle.charCodeAt(row - 1);
    const first = Math.max(0, diagonal + row - SLACK);
    const last = Math.min(window.length, diagonal + row + SLACK);
    if (first === 0) costs[here] = row;
    for (let column = Math.max(1, first); column <= last; column++) {
      const differs = unit === window.charCodeAt(column - 1) ? 0 : 1;
      costs[here + column] = Math.min(
        (costs[here - width + column - 1] ?? 0) + differs,
        (costs[here - width + column] ?? 0) + 1,
        (costs[here + column - 1] ?? 0) + 1,
      );
    }
  }
  const last = costs.subarray(needle.length * width);
  const end = last.reduce((best, cost, column) => (cost < (last[best] ?? 0) ? column : best), 0);
  return (last[end] ?? 0) * 2 > needle.length ? null : traceBack(costs, needle, window, end);
}

function traceBack(costs: Uint16Array, needle: string, window: string, end: number): readonly number[] {
  const width = window.length + 1;
  const columns = new Array<number>(needle.length + 1).fill(0);
  let row = needle.length;
  let column = end;
  columns[row] = column;
  while (row > 0) {
    const cost = costs[row * width + column] ?? 0;
    const differs = needle.charCodeAt(row - 1) === window.charCodeAt(column - 1) ? 0 : 1;
    if (column > 0 && (costs[(row - 1) * width + column - 1] ?? 0) + differs === cost) {
      row--;
      column--;
    } else if ((costs[(row - 1) * width + column] ?? 0) + 1 === cost) row--;
    else {
      column--;
      continue;
    }
    columns[row] = column;
  }
  return columns;
}
