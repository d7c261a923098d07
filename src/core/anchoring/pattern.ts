import type { NormalisedText } from '../text/normalise';
import { normalise, normalisedOffset } from '../text/normalise';
import type { Selectors } from './selectors';

/** Context beyond this tells nothing more; UTF-16 units of the stored context nearest to the quote. */
const CONTEXT_UNITS = 256;

/** What is looked for: prefix, quote and suffix normalised as one text, so that what joins them is normalised too. */
export interface Pattern {
  readonly normalised: NormalisedText;
  /** The quote's stretch in it, free of white space at its borders. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly quote: string;
  /** See `Selectors.isRepeated`. */
  readonly isLineRepeated: boolean;
}

/** The pattern of selectors. */
export function createPattern({ exact, prefix, suffix, isRepeated }: Selectors): Pattern {
  const before = prefix.slice(-CONTEXT_UNITS);
  const normalised = normalise(before + exact + suffix.slice(0, CONTEXT_UNITS));
  const { text } = normalised;
  let quoteStart = normalisedOffset(normalised, before.length);
  let quoteEnd = normalisedOffset(normalised, before.length + exact.length);
  while (quoteStart < quoteEnd && text[quoteStart] === ' ') quoteStart++;
  while (quoteEnd > quoteStart && text[quoteEnd - 1] === ' ') quoteEnd--;
  return {
    normalised,
    quoteStart,
    quoteEnd,
    quote: text.slice(quoteStart, quoteEnd),
    isLineRepeated: isRepeated === true,
  };
}
