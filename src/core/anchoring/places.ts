import type { NormalisedText } from '../text/normalise';
import { findBorder } from './borders';
import type { GramIndex } from './gram-index';
import { GRAM_LENGTH, nearest } from './gram-index';
import type { Pattern } from './pattern';

/** A stretch of the normalised text that could be the quote. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A gram that occurs more often than this says little of where the quote is. */
const MOST_OCCURRENCES = 24;
/** Exact occurrences that are looked at, the nearest to the expected place first. */
const MOST_EXACT = 256;
/** Guesses of where the quote begins, and of where it ends, that are followed up. */
const MOST_GUESSES = 4;
/** Grams that speak for a guess: fewer are there by chance. */
const LEAST_VOTES = 4;
/** Pairs of a beginning and an end that are judged, those of about the right length first. */
const MOST_PAIRS = 6;
/** The quote may have grown to so many times its length, and so many units more. */
const GROWTH = 2;
const GROWTH_UNITS = 240;
/** How far into the quote its beginning and its end are looked for by what is there. */
const HEAD = 64;

/** Every place (up to a limit) where the very quote is, the nearest to `expected` first when there are too many. */
export function exactPlaces(
  pattern: Pattern,
  text: NormalisedText,
  index: GramIndex,
  expected: number,
): readonly Place[] {
  const { quote } = pattern;
  const starts =
    quote.length < GRAM_LENGTH
      ? scan(text.text, quote, expected)
      : verified(text.text, quote, index, expected);
  return starts.map((start) => ({ start, end: start + quote.length }));
}

/** Every place of the quote where all of its context is as well. Nothing changed there, and a rare gram tells at once. */
export function wholePlaces(pattern: Pattern, text: NormalisedText, index: GramIndex): readonly Place[] {
  const { normalised, quoteStart, quoteEnd } = pattern;
  if (normalised.text.length < GRAM_LENGTH) return [];
  return verified(text.text, normalised.text, index, 0).map((start) => ({
    start: start + quoteStart,
    end: start + quoteEnd,
  }));
}

function verified(text: string, quote: string, index: GramIndex, expected: number): readonly number[] {
  let rarest = index.occurrences(quote, 0);
  let rarestAt = 0;
  const step = Math.max(1, Math.floor((quote.length - GRAM_LENGTH) / 32));
  for (let at = step; at + GRAM_LENGTH <= quote.length && rarest.length > 0; at += step) {
    const occurrences = index.occurrences(quote, at);
    if (occurrences.length < rarest.length) {
      rarest = occurrences;
      rarestAt = at;
    }
  }
  const near = nearest(rarest, expected + rarestAt, 16 * MOST_EXACT);
  const starts = Array.from(near, (offset) => offset - rarestAt).filter((start) =>
    text.startsWith(quote, start),
  );
  return starts.length <= MOST_EXACT
    ? starts
    : Array.from(nearest(Int32Array.from(starts), expected, MOST_EXACT));
}

/** Quotes shorter than a gram. */
function scan(text: string, quote: string, expected: number): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && starts.length < 65_536; at = text.indexOf(quote, at + 1)) {
    starts.push(at);
  }
  return Array.from(nearest(Int32Array.from(starts), expected, MOST_EXACT));
}

/**
 * Places where the quote could be with changes in it: rare grams of the quote and of its context vote for where it begins
 * and where it ends, and the borders are then found by what is around them.
 */
export function fuzzyPlaces(pattern: Pattern, text: NormalisedText, index: GramIndex): readonly Place[] {
  const { quoteStart, quoteEnd, normalised } = pattern;
  const headEnd = Math.min(quoteStart + HEAD, (quoteStart + quoteEnd) >> 1);
  const tailStart = Math.max(quoteEnd - HEAD, (quoteStart + quoteEnd) >> 1);
  const starts = vote(normalised.text, 0, headEnd + GRAM_LENGTH, index);
  const ends = vote(normalised.text, tailStart - GRAM_LENGTH, normalised.text.length, index);
  const startBorders = borders(pattern, quoteStart, text.text, starts, 'start');
  const endBorders = borders(pattern, quoteEnd, text.text, ends, 'end');
  return pair(startBorders, endBorders, quoteEnd - quoteStart);
}

/** Shifts between pattern and text for which most of the pattern's grams in `[from, to)` speak. */
function vote(pattern: string, from: number, to: number, index: GramIndex): readonly number[] {
  const first = Math.max(0, from);
  const last = Math.min(to, pattern.length) - GRAM_LENGTH;
  const shifts: number[] = [];
  for (let at = first; at <= last; at++) {
    const occurrences = index.occurrences(pattern, at);
    if (occurrences.length > MOST_OCCURRENCES) continue;
    for (const occurrence of occurrences) shifts.push(occurrence - at);
  }
  // A quote near the border of the text has few grams on that side.
  const least = Math.min(LEAST_VOTES, Math.max(2, Math.ceil((last - first + 1) / 3)));
  const best: number[] = [];
  for (const { shift } of mostFrequent(shifts, least)) {
    if (best.length === MOST_GUESSES) break;
    if (best.every((other) => Math.abs(other - shift) > 16)) best.push(shift);
  }
  return best;
}

function mostFrequent(shifts: readonly number[], least: number): readonly { shift: number; votes: number }[] {
  const sorted = Int32Array.from(shifts).sort();
  const ranked: { shift: number; votes: number }[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const shift = sorted[start] ?? 0;
    while (end < sorted.length && sorted[end] === shift) end++;
    if (end - start >= least) ranked.push({ shift, votes: end - start });
  }
  return ranked.sort((a, b) => b.votes - a.votes || a.shift - b.shift);
}

function borders(
  pattern: Pattern,
  border: number,
  text: string,
  shifts: readonly number[],
  side: 'start' | 'end',
): readonly number[] {
  const found = shifts.flatMap(
    (shift) => findBorder(pattern.normalised.text, border, text, border + shift, side) ?? [],
  );
  // The text began or ended with the context.
  if (side === 'start' && pattern.before.isBorder) found.push(border);
  const rest = pattern.normalised.text.length - border;
  if (side === 'end' && pattern.after.isBorder && rest < text.length) found.push(text.length - rest);
  return [...new Set(found)];
}

function pair(starts: readonly number[], ends: readonly number[], length: number): readonly Place[] {
  const pairs = starts.flatMap((start) =>
    ends.flatMap((end) =>
      end > start && end - start <= length * GROWTH + GROWTH_UNITS ? [{ start, end }] : [],
    ),
  );
  const error = ({ start, end }: Place): number => Math.abs(end - start - length);
  return pairs.sort((a, b) => error(a) - error(b)).slice(0, MOST_PAIRS);
}
