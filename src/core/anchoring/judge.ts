import type { NormalisedText } from '../text/normalise';
import type { QuoteMatch } from './compare-quote';
import { compareQuote } from './compare-quote';
import type { ContextMatch } from './context';
import { matchContext } from './context';
import type { ChangeReason } from './located';
import type { Pattern } from './pattern';
import type { Place } from './places';

/** A place with what speaks for it. */
export interface Judged extends Place {
  /** 0 to 1: quote and contexts together, in one scale for all places of one quote. */
  readonly score: number;
  readonly isExact: boolean;
  /** Whether quote and contexts suffice for it to be the place, were it the only one. */
  readonly isAccepted: boolean;
  /** What differs in the quote; null when it is exact. */
  readonly reason: ChangeReason | null;
}

/** A border of the text counts as so many units of context. */
const BORDER_UNITS = 16;
/** A quote weighs like so many units of context at least and at most. */
const LIGHTEST_QUOTE = 24;
const HEAVIEST_QUOTE = 192;
/** From this length and number of words on, words that occur once are found without their context. */
const LONG_UNITS = 32;
const LONG_WORDS = 5;

interface Side {
  readonly available: number;
  readonly matched: number;
  readonly isCutAtLine: boolean;
}

/** Judges one place. */
export function judge(pattern: Pattern, text: NormalisedText, place: Place): Judged {
  const { normalised, quoteStart, quoteEnd, quote } = pattern;
  const found = text.text.slice(place.start, place.end);
  const isExact = found === quote;
  const match = isExact ? null : compareQuote(quote, found);
  const before = side(matchContext(normalised, quoteStart, text, place.start, -1), place.start === 0);
  const after = side(matchContext(normalised, quoteEnd, text, place.end, 1), place.end === text.text.length);
  return {
    ...place,
    isExact,
    score: scoreOf(quote.length, match, before, after),
    isAccepted: match === null ? acceptsExact(quote, before, after) : acceptsChanged(match, before, after),
    reason: match?.reason ?? null,
  };
}

/** No context on a side means that the text began or ended there; anything else than that border is then no match. */
function side(match: ContextMatch, isAtBorder: boolean): Side {
  if (match.available > 0) return match;
  return { available: BORDER_UNITS, matched: isAtBorder ? BORDER_UNITS : 0, isCutAtLine: false };
}

function scoreOf(length: number, match: QuoteMatch | null, before: Side, after: Side): number {
  const weight = Math.min(HEAVIEST_QUOTE, Math.max(LIGHTEST_QUOTE, length));
  const quote = match === null ? 1 : (match.similarity + match.coverage) / 2;
  const matched = weight * quote + before.matched + after.matched;
  return matched / (weight + before.available + after.available);
}

function acceptsExact(quote: string, before: Side, after: Side): boolean {
  if (quote.length >= LONG_UNITS && quote.split(' ').length >= LONG_WORDS) return true;
  const ratio = (before.matched + after.matched) / (before.available + after.available);
  if (ratio >= 0.6) return true;
  if (isFull(before) && (after.isCutAtLine || after.matched >= 4)) return true;
  if (isFull(after) && (before.isCutAtLine || before.matched >= 4)) return true;
  return (
    before.isCutAtLine && after.isCutAtLine && quote.length + before.matched + after.matched >= LONG_UNITS
  );
}

function acceptsChanged(match: QuoteMatch, before: Side, after: Side): boolean {
  const ratio = (before.matched + after.matched) / (before.available + after.available);
  if (match.coverage < 0.3) return false;
  if (ratio >= 0.8) return true;
  if (match.reason !== 'words') return ratio >= 0.7 && Math.min(share(before), share(after)) >= 0.4;
  return match.coverage >= 0.6 && (ratio >= 0.6 || isFull(before) || isFull(after));
}

function share({ available, matched }: Side): number {
  return matched / available;
}

function isFull(context: Side): boolean {
  return share(context) >= 0.9;
}
