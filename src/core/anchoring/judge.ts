import type { NormalisedText } from '../text/normalise';
import type { QuoteMatch } from './compare-quote';
import { compareQuote } from './compare-quote';
import type { ContextMatch } from './context';
import { matchContext } from './context';
import type { ChangeReason } from './located';
import type { Pattern } from './pattern';
import type { Place } from './places';
import { withWholeWords } from './whole-words';

/** A place with what speaks for it. */
export interface Judged extends Place {
  /** 0 to 1: quote and contexts together, in one scale for all places of one quote. */
  readonly score: number;
  readonly isExact: boolean;
  /** Whether quote and contexts suffice for it to be the place, were it the only one. */
  readonly isAccepted: boolean;
  /** Whether all of its words are there, between what stood right beside them. */
  readonly isComplete: boolean;
  /** What differs in the quote; null when it is exact. */
  readonly reason: ChangeReason | null;
}

/** A quote weighs like so many units of context at least and at most. */
const LIGHTEST_QUOTE = 24;
const HEAVIEST_QUOTE = 192;
/** Clean context that reaches beyond what one edit replaces. */
const CONTEXT_LEAST = 56;
/** How far beyond the stored context the copies of repeated words are counted. */
const COPY_SLACK = 64;
/** Units that must be the same right beside words: one edit, and not two. */
const CLOSE_UNITS = 6;
/** Words up to this length, in UTF-16 units, may be replaced by quite other ones. */
const MOST_REPLACED = 40;
/** How much of the quote's words must be left, also where all of the context is. */
const LEAST_COVERAGE = 0.4;
/** Units of text that may have come between the words and their neighbours on both sides at once. */
const MOST_GAP = 64;
/** Words from this length on are the same where they moved and a few of them changed. */
const LEAST_CHANGED = 60;
/** How much of the quote and its context must be there between neighbours that are. */
const LEAST_SCORE = 0.45;
/** How much of the context on one side tells alone. */
const LEAST_HELD = 0.6;
/** Quote and what is the same beside it where the context is cut: another text can begin with the same word by chance. */
const LEAST_BESIDE_CUT = 4;
/** Context right beside words that their own context repeats. */
const LEAST_BESIDE = 12;
/** Units, of context right beside words or of whole sentences, that tell alone which of several places it is. */
const LEAST_ALONE = 40;
/** A side that is the very same counts as such from so many units on. */
const LEAST_CLEAN = 20;
/** Quote and context together, when a moved paragraph ends on both sides, and when a moved sentence does. */
const LEAST_LINE = 10;
const LEAST_SENTENCE = 24;

/** Judges one place. */
export function judge(pattern: Pattern, text: NormalisedText, given: Place): Judged {
  const place = grown(pattern, text, given);
  const { quote } = pattern;
  const found = text.cased.slice(place.start, place.end);
  const isExact = text.text.slice(place.start, place.end) === quote;
  const match = isExact ? null : compareQuote(pattern.cased, found);
  const before = matchContext(pattern, text, place.start, -1);
  const after = matchContext(pattern, text, place.end, 1);
  const isCopyLost = (): boolean => copiesAround(pattern, text, place) < copiesIn(pattern);
  return {
    ...place,
    isExact,
    isComplete: (match?.coverage ?? 1) === 1 && isKept(before) && isKept(after),
    score: scoreOf(quote.length, match, before, after),
    isAccepted:
      match === null
        ? acceptsExact(pattern, isCopyLost, before, after)
        : acceptsChanged(pattern, match, found, before, after),
    reason: match?.reason ?? (found === pattern.cased ? null : 'words'),
  };
}

/** Takes in what words grew by, but not what is beside them because all between was deleted. */
function grown(pattern: Pattern, text: NormalisedText, place: Place): Place {
  const { start, end } = withWholeWords(pattern, text, place);
  const isGlued = (at: number, direction: 1 | -1): boolean =>
    matchContext(pattern, text, at, direction).isCutOut;
  return {
    start: start < place.start && isGlued(place.start, -1) ? place.start : start,
    end: end > place.end && isGlued(place.end, 1) ? place.end : end,
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
 * One edit cuts the context at one place at most: then both neighbours of the sentence are there, or one side is the very
 * same to its far end. A sentence that was moved is whole. Another one that looks alike has other neighbours, and differs
 * in a name or a number.
 */
function acceptsExact(
  pattern: Pattern,
  isCopyLost: () => boolean,
  before: ContextMatch,
  after: ContextMatch,
): boolean {
  if (pattern.isQuoteRepeated && !isSure(before, after)) return false;
  if (pattern.isLineRepeated && isCopyLost()) return false;
  if (isInPlace(pattern.quote, before, after)) return true;
  if (!pattern.isQuoteRepeated && (isHeld(before) || isHeld(after))) return true;
  return !pattern.isLineRepeated && isMoved(pattern.quote, before, after);
}

/** One edit leaves one side as it was: where both differ right beside the words, it may be another mention of them. */
function isSure(before: ContextMatch, after: ContextMatch): boolean {
  if (before.isOfOther || after.isOfOther) return false;
  const isOwn = (side: ContextMatch): boolean => isBeside(side) || side.clean >= CLOSE_UNITS || side.goesOn;
  if (isBeside(before) && isBeside(after)) return true;
  return (isAsItWas(before) && isOwn(after)) || (isAsItWas(after) && isOwn(before));
}

function acceptsChanged(
  pattern: Pattern,
  match: QuoteMatch,
  found: string,
  before: ContextMatch,
  after: ContextMatch,
): boolean {
  if (!/[\p{L}\p{N}]/u.test(found)) return false;
  const isBetween = isUntouched(before) && isUntouched(after);
  if (!isBetween && isInContext(pattern, found.toLowerCase())) return false;
  // A few words replaced by a few others, with all around them as it was: a figure or a name that was put right.
  const isShort = Math.max(pattern.quote.length, found.length) <= MOST_REPLACED;
  if (isShort && match.isSameKind && isBetween) return true;
  if (match.coverage < LEAST_COVERAGE || found.length > pattern.quote.length * 2 + MOST_REPLACED)
    return false;
  const isBesideBoth = before.clean >= CLOSE_UNITS && after.clean >= CLOSE_UNITS;
  if (isBesideBoth && before.hasNeighbour && after.hasNeighbour && ratioOf(before, after) >= 0.7) return true;
  // Every word is still there, in order, with others between them.
  if (match.coverage === 1 && isInPlace(pattern.quote, before, after)) return true;
  if (match.reason !== 'words') return false;
  if (match.coverage >= 0.6 && isCutOnce(pattern.quote, before, after)) return true;
  return (
    match.coverage >= 0.8 && pattern.quote.length >= LEAST_CHANGED && isMoved(pattern.quote, before, after)
  );
}

function isInPlace(quote: string, before: ContextMatch, after: ContextMatch): boolean {
  // Far from one neighbour, and other than it was on the other side: another sentence of the same passage.
  const [near, far] = before.gap < after.gap ? [before, after] : [after, before];
  const isNear =
    far.gap <= MOST_GAP || (near.gap <= MOST_GAP && (near.isSentenceWhole || near.clean === near.available));
  const isBetween = before.hasNeighbour && after.hasNeighbour;
  if (isBetween && isNear && scoreOf(quote.length, null, before, after) >= LEAST_SCORE) return true;
  return isCutOnce(quote, before, after);
}

/** The neighbour on one side is there, near by, and much between is the very same. */
function isHeld({ hasNeighbour, gap, clean, matched, available }: ContextMatch): boolean {
  return hasNeighbour && gap <= MOST_GAP && clean >= LEAST_ALONE && matched >= available * LEAST_HELD;
}

function ratioOf(before: ContextMatch, after: ContextMatch): number {
  return (before.matched + after.matched) / (before.available + after.available);
}

/** All that was stored is right beside, or at least enough to reach beyond the sentence. */
function isUntouched({ clean, available, hasNeighbour }: ContextMatch): boolean {
  return clean === available || (hasNeighbour && clean >= CONTEXT_LEAST);
}

/** Whether words stood in the context: then they are a neighbour of the quote and not what it became. */
function isInContext({ normalised: { text }, quoteStart, quoteEnd }: Pattern, found: string): boolean {
  return text.slice(0, quoteStart).includes(found) || text.slice(quoteEnd).includes(found);
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

/** All that was stored is right beside, or enough of it to tell alone which place it is. */
function isAsItWas({ clean, available }: ContextMatch): boolean {
  return clean === available || clean >= LEAST_ALONE;
}

/** What stood right beside the words is there. */
function isKept({ clean, available }: ContextMatch): boolean {
  return clean === available || clean >= LEAST_BESIDE;
}

function isBeside({ clean, isCutAtLine }: ContextMatch): boolean {
  return clean >= LEAST_BESIDE || isCutAtLine;
}

/** One side is all there, and the other is the very same up to where it is something else for good. */
function isCutOnce(quote: string, before: ContextMatch, after: ContextMatch): boolean {
  const isOnce = (side: ContextMatch, cut: ContextMatch): boolean =>
    isClean(side) &&
    (!cut.isResumed || cut.clean >= LEAST_BESIDE) &&
    quote.length + cut.clean >= LEAST_BESIDE_CUT;
  return isOnce(before, after) || isOnce(after, before);
}

/** The sentence is as it was, wherever it stands now. */
function isMoved(quote: string, before: ContextMatch, after: ContextMatch): boolean {
  const units = quote.length + before.clean + after.clean;
  if (before.isCutAtLine && after.isCutAtLine) return units >= LEAST_LINE;
  const isLong = quote.length >= LEAST_ALONE;
  const isWell = (side: ContextMatch): boolean =>
    side.isSentenceWhole ||
    side.isCutAtLine ||
    side.clean === side.available ||
    (isLong && side.isQuoteBorder);
  return isWell(before) && isWell(after) && units >= LEAST_SENTENCE;
}

/** The very same to the far end, and enough to mean something. */
function isClean({ clean, available }: ContextMatch): boolean {
  return clean === available && clean >= LEAST_CLEAN;
}
