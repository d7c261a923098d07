import type { NormalisedText } from '../text/normalise';
import { isLineStart, normalise, normalisedOffset } from '../text/normalise';
import type { Selectors } from './selectors';
import { LEAST_UNITS, MOST_UNITS, isEndOfText } from './selectors-of';
import { sentenceBorder } from './sentence-borders';

/** What is looked for: prefix, quote and suffix normalised as one text, so that what joins them is normalised too. */
export interface Pattern {
  readonly normalised: NormalisedText;
  /** The quote's stretch in it, free of white space at its borders. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly quote: string;
  /** The quote with its letters' case. */
  readonly cased: string;
  readonly before: PatternSide;
  readonly after: PatternSide;
  /** Whether the quote is in its own context once more: a neighbour then has nearly the same surroundings. */
  readonly isQuoteRepeated: boolean;
  /** See `Selectors.isRepeated`. */
  readonly isLineRepeated: boolean;
}

/** The context on one side of the quote. */
export interface PatternSide {
  /** Units of context that are of the quote's own sentence; what is beyond are its neighbours. */
  readonly near: number;
  /** Whether the text began, or ended, with this context. */
  readonly isBorder: boolean;
  /** Whether the sentence's border is in the context, or the text's. */
  readonly hasEnd: boolean;
}

/** Of a sentence that is longer than the context, so many units at its far end stand for the neighbours. */
const FAR_PART = 64;

/** The pattern of selectors. */
export function createPattern(selectors: Selectors): Pattern {
  const { exact, isRepeated } = selectors;
  const prefix = selectors.prefix.slice(-MOST_UNITS);
  const suffix = selectors.suffix.slice(0, MOST_UNITS);
  const normalised = normalise(prefix + exact + suffix);
  const { text } = normalised;
  let quoteStart = normalisedOffset(normalised, prefix.length);
  let quoteEnd = normalisedOffset(normalised, prefix.length + exact.length);
  while (quoteStart < quoteEnd && text[quoteStart] === ' ') quoteStart++;
  while (quoteEnd > quoteStart && text[quoteEnd - 1] === ' ') quoteEnd--;
  const quote = text.slice(quoteStart, quoteEnd);
  return {
    normalised,
    quoteStart,
    quoteEnd,
    quote,
    cased: normalised.cased.slice(quoteStart, quoteEnd),
    before: sideOf(normalised, quoteStart, -1, quoteStart, isAtStart(selectors)),
    after: sideOf(normalised, quoteEnd, 1, text.length - quoteEnd, isAtEnd(selectors)),
    isQuoteRepeated: quote !== '' && (text.indexOf(quote) < quoteStart || text.includes(quote, quoteEnd)),
    isLineRepeated: isRepeated === true,
  };
}

function sideOf(
  normalised: NormalisedText,
  at: number,
  direction: 1 | -1,
  available: number,
  isBorder: boolean,
): PatternSide {
  const isStart = (offset: number): boolean =>
    offset > 0 && offset < normalised.text.length && isLineStart(normalised, offset);
  const border = sentenceBorder(normalised.cased, at, direction, available, isStart);
  const isSpaced = border !== null && direction === 1 && border > at && normalised.text[border - 1] === ' ';
  const near = border === null ? available : Math.abs(border - at) - (isSpaced ? 1 : 0);
  if (border !== null && near < available) return { near, isBorder, hasEnd: true };
  return isBorder
    ? { near: available, isBorder, hasEnd: true }
    : { near: Math.max(0, available - FAR_PART), isBorder, hasEnd: false };
}

function isAtStart({ prefix, position }: Selectors): boolean {
  return prefix === '' || position?.codePointStart === Array.from(prefix).length;
}

/** Selectors that other tools made have less context everywhere: there, only the difference of the sides tells. */
function isAtEnd(selectors: Selectors): boolean {
  const { exact, prefix, suffix } = selectors;
  if (suffix === '') return true;
  const isOurs = prefix.length >= LEAST_UNITS || isAtStart(selectors);
  return isOurs && isEndOfText(exact, suffix);
}
