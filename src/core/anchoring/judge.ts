import type { NormalisedText } from '../text/normalise';
import type { QuoteMatch } from './compare-quote';
import { compareQuote } from './compare-quote';
import type { ContextMatch } from './context';
import { isLineStart, matchContext } from './context';
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
/** `describe` stores at least so many units where the text has them. */
const CONTEXT_LEAST = 56;
/** A quote weighs like so many units of context at least and at most. */
const LIGHTEST_QUOTE = 24;
const HEAVIEST_QUOTE = 192;
/** From this length and number of words on, words that occur once are found without their context. */
const LONG_UNITS = 120;
const LONG_WORDS = 8;
/** From this length on, also beside words that differ. */
const VERY_LONG_UNITS = 240;
/** How far beyond the stored context the copies of repeated words are counted. */
const COPY_SLACK = 64;
/** Units that must be the same right beside words that changed: one edit, and not two. */
const CLOSE_UNITS = 6;
/** Words up to this length, in UTF-16 units, may be replaced by quite other ones. */
const MOST_REPLACED = 40;
/** How much of the quote's words must be left, also where all of the context is. */
const LEAST_COVERAGE = 0.4;
/** Quote and what is the same beside it where the context is cut: another text can begin with the same word by chance. */
const LEAST_BESIDE_CUT = 4;
/** Context right beside words that their own context repeats. */
const LEAST_BESIDE = 12;
/** A side that is the very same counts as such from so many units on. */
const LEAST_CLEAN = 20;
/** Quote and context together, when a moved paragraph ends on both sides. */
const LEAST_UNITS = 10;

const WORD = /^[\p{L}\p{N}\p{M}]$/u;

/** A number or a name that grew at a border of the very words (500 to 5000, Roy to Royer) is another one: takes all of it in. */
function withWholeWords(
  { normalised, quoteStart, quoteEnd }: Pattern,
  { text }: NormalisedText,
  place: Place,
): Place {
  const isWord = (of: string, at: number): boolean => WORD.test(of.charAt(at));
  const isInside = (of: string, at: number): boolean => isWord(of, at) && isWord(of, at - 1);
  let { start, end } = place;
  if (!isInside(normalised.text, quoteStart))
    while (isInside(text, start) && place.start - start < 64) start--;
  if (!isInside(normalised.text, quoteEnd)) while (isInside(text, end) && end - place.end < 64) end++;
  return { start, end };
}

/** Judges one place. */
export function judge(pattern: Pattern, text: NormalisedText, given: Place): Judged {
  const place = withWholeWords(pattern, text, given);
  const { quote } = pattern;
  const found = text.text.slice(place.start, place.end);
  const isExact = found === quote;
  const match = isExact ? null : compareQuote(quote, found);
  const [before, after] = contexts(pattern, text, place);
  const copies = copiesAround(pattern, text, place);
  return {
    ...place,
    isExact,
    score: scoreOf(quote.length, match, before, after),
    isAccepted:
      match === null
        ? acceptsExact(pattern, copies, before, after)
        : acceptsChanged(pattern, match, found.length, copies, before, after),
    reason: match?.reason ?? null,
  };
}

function contexts(
  pattern: Pattern,
  text: NormalisedText,
  place: Place,
): readonly [ContextMatch, ContextMatch] {
  const { normalised, quoteStart, quoteEnd } = pattern;
  const before = matchContext(normalised, quoteStart, text, place.start, -1);
  const after = matchContext(normalised, quoteEnd, text, place.end, 1);
  return [
    atBorder(before, after.available, text, 0),
    atBorder(after, before.available, text, text.text.length),
  ];
}

/**
 * A context that is much shorter than usual, and than that of the other side, was cut by the border of the text. It is then
 * complete only where the text or a line ends as well: in the middle of a paragraph, something else follows.
 */
function atBorder(
  match: ContextMatch,
  otherAvailable: number,
  text: NormalisedText,
  border: number,
): ContextMatch {
  const { far } = match;
  const isCut =
    match.available < CONTEXT_LEAST && (match.available === 0 || otherAvailable > match.available + 8);
  if (!isCut) return match;
  const isThere = far === border;
  const isComplete = (match.available === 0 || match.isComplete) && (isThere || isLineStart(text, far));
  return {
    ...match,
    available: match.available + BORDER_UNITS,
    clean: match.clean + (isThere ? BORDER_UNITS : 0),
    matched: match.matched + (isThere ? BORDER_UNITS : 0),
    isComplete: isComplete && (isThere || match.available > 0),
    isCutAtLine: match.isCutAtLine || (isComplete && !isThere),
  };
}

function scoreOf(
  length: number,
  match: QuoteMatch | null,
  before: ContextMatch,
  after: ContextMatch,
): number {
  const weight = Math.min(HEAVIEST_QUOTE, Math.max(LIGHTEST_QUOTE, length));
  const quote = match === null ? 1 : (match.similarity + match.coverage) / 2;
  const matched = weight * quote + before.matched + after.matched;
  return matched / (weight + before.available + after.available);
}

/**
 * One edit cuts the context at one place at most, or on both sides where lines end (a moved paragraph). Another sentence
 * that looks alike has other neighbours: its context is cut on both sides, and differs once more in a name or a number.
 */
function acceptsExact(pattern: Pattern, copies: number, before: ContextMatch, after: ContextMatch): boolean {
  const { quote } = pattern;
  const isSure = isBeside(before) && isBeside(after);
  if (!isSure && isRepeated(pattern) && (ratioOf(before, after) < 0.8 || copies < copiesIn(pattern)))
    return false;
  if (before.isComplete && after.isComplete) return true;
  if (isCutOnce(quote, before, after)) return true;
  if (pattern.isLineRepeated) return false;
  if (isMoved(quote, before, after) || quote.length >= VERY_LONG_UNITS) return true;
  if (isResumed(before) || isResumed(after)) return false;
  return quote.length >= LONG_UNITS && quote.split(' ').length >= LONG_WORDS;
}

function acceptsChanged(
  pattern: Pattern,
  match: QuoteMatch,
  length: number,
  copies: number,
  before: ContextMatch,
  after: ContextMatch,
): boolean {
  // A few words replaced by a few others, with all around them as it was: a figure or a name that was put right.
  const isShort = Math.max(pattern.quote.length, length) <= MOST_REPLACED;
  if (isShort && isUntouched(before) && isUntouched(after)) return true;
  if (match.coverage < LEAST_COVERAGE) return false;
  const isBesideBoth = before.clean >= CLOSE_UNITS && after.clean >= CLOSE_UNITS;
  if (isBesideBoth && before.isComplete && after.isComplete && ratioOf(before, after) >= 0.7) return true;
  // Every word is still there, in order, with others between them.
  if (match.coverage === 1 && acceptsExact(pattern, copies, before, after)) return true;
  return match.reason === 'words' && match.coverage >= 0.6 && isCutOnce(pattern.quote, before, after);
}

function ratioOf(before: ContextMatch, after: ContextMatch): number {
  return (before.matched + after.matched) / (before.available + after.available);
}

/** All that was stored is right beside, or at least enough to reach beyond the sentence. */
function isUntouched({ clean, available, isComplete }: ContextMatch): boolean {
  return clean === available || (isComplete && clean >= CONTEXT_LEAST);
}

/** Whether the words are in their own context once more: a neighbour then has nearly the same surroundings. */
function isRepeated({ normalised: { text }, quote, quoteStart, quoteEnd }: Pattern): boolean {
  return text.slice(0, quoteStart).includes(quote) || text.slice(quoteEnd).includes(quote);
}

/** How often the words are in what was stored: when there are fewer of them now, it may be this one that went. */
function copiesIn({ normalised, quote }: Pattern): number {
  return normalised.text.split(quote).length - 1;
}

function copiesAround(
  { normalised, quoteStart, quoteEnd, quote }: Pattern,
  text: NormalisedText,
  place: Place,
): number {
  const from = Math.max(0, place.start - quoteStart - COPY_SLACK);
  const to = place.end + normalised.text.length - quoteEnd + COPY_SLACK;
  return text.text.slice(from, to).split(quote).length - 1;
}

function isBeside({ clean, isCutAtLine }: ContextMatch): boolean {
  return clean >= LEAST_BESIDE || isCutAtLine;
}

/** One side is all there, and the other is the very same up to where it is something else for good. */
function isCutOnce(quote: string, before: ContextMatch, after: ContextMatch): boolean {
  const isOnce = (side: ContextMatch, cut: ContextMatch): boolean =>
    isClean(side) && !isResumed(cut) && quote.length + cut.clean >= LEAST_BESIDE_CUT;
  return isOnce(before, after) || isOnce(after, before);
}

/** Each side is the very same to its far end or to the end of the paragraph. */
function isMoved(quote: string, before: ContextMatch, after: ContextMatch): boolean {
  const isWell = (side: ContextMatch): boolean => side.isCutAtLine || side.clean === side.available;
  return isWell(before) && isWell(after) && quote.length + before.clean + after.clean >= LEAST_UNITS;
}

/** The very same to the far end, and enough to mean something. */
function isClean({ clean, available }: ContextMatch): boolean {
  return clean === available && clean >= LEAST_CLEAN;
}

/** Same, then something else, then the same again, then something else: a sentence that looks alike. */
function isResumed({ matched, clean, isComplete, isCutAtLine }: ContextMatch): boolean {
  return !isCutAtLine && !isComplete && matched - clean >= 6;
}
