import type { NormalisedText } from '../text/normalise';
import type { Pattern } from './pattern';
import type { Place } from './places';

const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const DIGIT = /^\d$/;
const DIGITS = /^\d*/;
/** Units by which a word may have grown. */
const MOST_GROWN = 64;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]*/u;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]*$/u;
/** What a hyphen joins to a word, and what a number goes on with: thousands, decimals. */
const JOINED_AFTER = /^(?:-[\p{L}\p{N}\p{M}]+)+/u;
const JOINED_BEFORE = /(?:[\p{L}\p{N}\p{M}]+-)+$/u;
const NUMBER_AFTER = /^(?:(?:[ .,]\d{3}(?!\d))+|[.,/:]\d+)/;
const NUMBER_BEFORE = /(?<!\d)\d{1,3}(?:[ .,]\d{3})*[ .,]$/;
/** What a number goes on from without a space: "1,5", "4/5", "18:30"; and a sign that touches it. */
const FRACTION_BEFORE = /\d+[.,/:]$/;
const SIGN_BEFORE = /(?<![\p{L}\p{N}\p{M}])[-+]$/u;
const THREE_DIGITS = /^\d{3}(?!\d)/;

/**
 * Words that grew at a border of the quote are other ones: 500 to 5000 or 500 000, 5 to 1,5 or -5, Roy to Royer, Paul Roy to Jean-Paul Roy.
 * Takes in what they grew by, unless the quote was a part of a longer word from the beginning.
 */
export function withWholeWords(
  { normalised, quoteStart, quoteEnd }: Pattern,
  { text }: NormalisedText,
  { start, end }: Place,
): Place {
  const before = grownBefore(text, start);
  const after = grownAfter(text, end);
  return {
    start: before > 0 && grownBefore(normalised.text, quoteStart) === 0 ? start - before : start,
    end:
      after > 0 && grownAfter(normalised.text, quoteEnd) === 0
        ? end + after
        : end + digitsMore(text, end, normalised.text, quoteEnd),
  };
}

/** Digits that a number went on with which had none there, although the word went on: 4x100 to 42x100. */
function digitsMore(text: string, at: number, pattern: string, patternAt: number): number {
  if (!DIGIT.test(text.charAt(at - 1)) || DIGIT.test(pattern.charAt(patternAt))) return 0;
  return DIGITS.exec(text.slice(at, at + MOST_GROWN))?.[0].length ?? 0;
}

function grownAfter(text: string, at: number): number {
  const last = text.charAt(at - 1);
  const isNumber = DIGIT.test(last);
  if (!WORD.test(last) || (!isNumber && text[at] === ' ')) return 0;
  const rest = text.slice(at, at + MOST_GROWN);
  const letters = WORD_AFTER.exec(rest)?.[0].length ?? 0;
  const beyond = rest.slice(letters);
  const joined = JOINED_AFTER.exec(beyond) ?? (isNumber ? NUMBER_AFTER.exec(beyond) : null);
  return letters + (joined?.[0].length ?? 0);
}

function grownBefore(text: string, at: number): number {
  const first = text.charAt(at);
  const isNumber = DIGIT.test(first);
  if (!WORD.test(first) || (!isNumber && text[at - 1] === ' ')) return 0;
  const rest = text.slice(Math.max(0, at - MOST_GROWN), at);
  const letters = WORD_BEFORE.exec(rest)?.[0].length ?? 0;
  const before = rest.slice(0, rest.length - letters);
  const isThousands = isNumber && THREE_DIGITS.test(text.slice(at - letters, at + 4));
  const thousands = isThousands ? NUMBER_BEFORE.exec(before) : null;
  const number = isNumber ? (thousands ?? FRACTION_BEFORE.exec(before) ?? SIGN_BEFORE.exec(before)) : null;
  const joined = JOINED_BEFORE.exec(before) ?? number;
  return letters + (joined?.[0].length ?? 0);
}
