import { countWhere } from './count-where';

/**
 * Converts between UTF-16 offsets, as inside Pressmark, and counts of Unicode code points, as in W3C and brat files.
 * A surrogate pair is one code point; a lone surrogate is one too, as JavaScript iterates strings.
 */
export interface CodePointIndex {
  /** How many code points are before a UTF-16 offset. An offset within a pair counts as being before it. */
  toCodePoint(offset: number): number;
  /** The UTF-16 offset after so many code points; the text's length when there are fewer. */
  toOffset(codePoints: number): number;
}

/** Counts once, then converts in the logarithm of the number of astral characters. */
export function createCodePointIndex(text: string): CodePointIndex {
  const pairs = pairOffsets(text);
  return {
    toCodePoint: (offset) => offset - pairsBefore(pairs, offset - 1) - halfPair(pairs, offset),
    toOffset: (codePoints) => {
      // Pair number i begins after `pair - i` code points.
      const before = countWhere(pairs.length, (number) => (pairs[number] ?? 0) - number < codePoints);
      return Math.min(text.length, codePoints + before);
    },
  };
}

/** Offsets of the high surrogates of all pairs. */
function pairOffsets(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let offset = 0; offset + 1 < text.length; offset++) {
    if ((text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00) {
      pairs.push(offset++);
    }
  }
  return pairs;
}

/** 1 when the offset is between the halves of a pair: it counts as before it. */
function halfPair(pairs: readonly number[], offset: number): number {
  const before = pairsBefore(pairs, offset);
  return before > 0 && pairs[before - 1] === offset - 1 ? 1 : 0;
}

function pairsBefore(pairs: readonly number[], offset: number): number {
  return countWhere(pairs.length, (number) => (pairs[number] ?? 0) < offset);
}
