import type { NormalisedText } from '../text/normalise';
import { isLineStart } from '../text/normalise';
import type { Pattern } from './pattern';
import { isSentenceBorder } from './sentence-borders';

/** How much of the stored context is beside a place, on one side. */
export interface ContextMatch {
  /** Units of stored context; where the text ended with it, also the border counts as some. */
  readonly available: number;
  /** Units right beside the place that are the very same. */
  readonly clean: number;
  /** Units that are the same when what was inserted, deleted or replaced is stepped over, less a little for each step. */
  readonly matched: number;
  /** Whether the context goes on after the clean stretch. */
  readonly goesOn: boolean;
  /** Whether it is rather that of another mention of the quote. */
  readonly isOfOther: boolean;
  /** Whether units were taken out right where the clean stretch ends, and none put in. */
  readonly isCutOut: boolean;
  /** The most units that were put in at one place before the context goes on. */
  readonly gap: number;
  /** Whether what stood beyond the quote's sentence is there, or the border of the text. */
  readonly hasNeighbour: boolean;
  /** Whether the rest of the quote's sentence is there, as it was, with its end. */
  readonly isSentenceWhole: boolean;
  /** Whether the quote itself begins, or ends, with its sentence. */
  readonly isQuoteBorder: boolean;
  /** Whether the clean stretch ends where a line ends in both: what a moved paragraph, or one put before it, looks like. */
  readonly isCutAtLine: boolean;
  /** Whether the context is something else, then the same, then something else for good: a sentence that looks alike. */
  readonly isResumed: boolean;
}

/** 1: to the right, the units at an offset and after it. -1: to the left, the units before it. */
type Direction = 1 | -1;

/** Units that must be the same for the match to go on after a difference: more of them after a long one. */
const SYNC_UNITS = 8;
const SYNC_UNITS_FAR = 14;
const FAR_UNITS = 32;
/** How much longer than the context the text may be in which the match goes on. */
const MOST_INSERTED = 480;
const MOST_STEPS = 12;
/** What each step costs, in units. */
const STEP_COST = 4;
/** A border of the text counts as so many units of context. */
const BORDER_UNITS = 8;
/** So much of what is stored beyond the sentence must be there to tell that it is the neighbour. */
const NEIGHBOUR_SHARE = 0.5;
const NEIGHBOUR_UNITS = 40;
const LEAST_RESUMED = 6;
/** So many units more speak for another mention. */
const LEAST_OTHER = 8;
/** Units at the far end of the context that tell the same when all between was lost. */
const LEAST_LAST = 14;

/** Compares the context of a pattern with what is beside a place in the text, outward from `textAt`. */
export function matchContext(
  pattern: Pattern,
  text: NormalisedText,
  textAt: number,
  direction: Direction,
): ContextMatch {
  const { normalised } = pattern;
  const side = direction === 1 ? pattern.after : pattern.before;
  const patternAt = direction === 1 ? pattern.quoteEnd : pattern.quoteStart;
  const stored = direction === 1 ? normalised.text.length - patternAt : patternAt;
  const clean = cleanRun(normalised.text, patternAt, text.text, textAt, direction);
  const a = outward(normalised.text, patternAt + clean * direction, stored - clean, direction);
  const b = outward(text.text, textAt + clean * direction, a.length + MOST_INSERTED, direction);
  const rest = stepOver(a, b, side.near - clean);
  const far = textAt + (clean + rest.textReached) * direction;
  const isAtBorder = direction === 1 ? far === text.text.length : far === 0;
  const border = side.isBorder ? BORDER_UNITS : 0;
  const borderThere = side.isBorder && isAtBorder ? BORDER_UNITS : 0;
  const matched = clean + rest.matched;
  const beyond = stored - side.near;
  const beyondThere = Math.max(0, clean - side.near) + rest.beyond;
  const isCut = isCutAtLine(normalised, patternAt, text, textAt, clean, direction);
  const hasBeyond =
    beyondThere >= Math.min(NEIGHBOUR_UNITS, beyond * NEIGHBOUR_SHARE) || rest.lastRun >= LEAST_LAST;
  const hasNeighbour = beyond > 0 ? hasBeyond : borderThere > 0;
  return {
    available: stored + border,
    clean: clean === stored ? clean + borderThere : clean,
    matched: matched + borderThere,
    goesOn: rest.lost !== null,
    isOfOther: clean < stored && isOfOtherMention(pattern, text.text, textAt, direction, clean),
    isCutOut: rest.lost !== null && rest.lost > 0 && rest.put === 0,
    gap: rest.gap,
    hasNeighbour,
    isSentenceWhole: side.hasEnd && clean >= side.near && isEnd(text, textAt + side.near * direction),
    isQuoteBorder: side.hasEnd && side.near <= 1,
    isCutAtLine: isCut,
    isResumed: !isCut && !hasNeighbour && rest.matched >= LEAST_RESUMED,
  };
}

/** Whether what is beside a place is rather what was beside another mention of the quote: when all between was deleted. */
function isOfOtherMention(
  { normalised, quote, quoteStart, isQuoteRepeated }: Pattern,
  text: string,
  textAt: number,
  direction: Direction,
  clean: number,
): boolean {
  const pattern = normalised.text;
  for (let at = isQuoteRepeated ? pattern.indexOf(quote) : -1; at >= 0; at = pattern.indexOf(quote, at + 1)) {
    const side = direction === 1 ? at + quote.length : at;
    if (at !== quoteStart && cleanRun(pattern, side, text, textAt, direction) >= clean + LEAST_OTHER)
      return true;
  }
  return false;
}

/** Whether a sentence ends at an offset, or begins at it or after the space there. */
function isEnd(text: NormalisedText, offset: number): boolean {
  const isBorder = (at: number): boolean => isLineStart(text, at) || isSentenceBorder(text.cased, at);
  return isBorder(offset) || isBorder(offset + 1);
}

/** Units that are the same right beside a place. */
export function cleanRun(a: string, aAt: number, b: string, bAt: number, direction: Direction): number {
  const shift = direction === 1 ? 0 : -1;
  const limit = direction === 1 ? Math.min(a.length - aAt, b.length - bAt) : Math.min(aAt, bAt);
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

interface Rest {
  /** Units of `a` before what is the same again; null when nothing is. */
  readonly lost: number | null;
  /** Units of `b` before it. */
  readonly put: number;
  readonly matched: number;
  /** The most units of `b` that were stepped over at once. */
  readonly gap: number;
  /** Units that are the same from `near` on. */
  readonly beyond: number;
  /** Units of the last stretch, when it reaches to the end. */
  readonly lastRun: number;
  readonly textReached: number;
}

/** Goes through two strings that differ at their beginning, from one common stretch to the next. */
function stepOver(a: string, b: string, near: number): Rest {
  let lost: number | null = null;
  let put = 0;
  let matched = 0;
  let gap = 0;
  let beyond = 0;
  let lastRun = 0;
  let aAt = 0;
  let bAt = 0;
  const places = a.length < SYNC_UNITS || b.length < SYNC_UNITS ? null : new Places(b);
  for (let step = 0; places !== null && step < MOST_STEPS && aAt < a.length; step++) {
    const next = nextCommon(a, aAt, b, bAt, places);
    if (next === null) break;
    gap = Math.max(gap, next.b - bAt);
    if (step === 0) [lost, put] = [next.a, next.b];
    const run = cleanRun(a, next.a, b, next.b, 1);
    matched += run - STEP_COST;
    aAt = next.a + run;
    bAt = next.b + run;
    lastRun = aAt === a.length ? run : 0;
    beyond += Math.max(0, aAt - Math.max(near, next.a));
  }
  return { lost, put, matched: Math.max(0, matched), gap, beyond, lastRun, textReached: bAt };
}

/** The nearest pair of offsets from which enough units are the same. */
function nextCommon(
  a: string,
  aFrom: number,
  b: string,
  bFrom: number,
  places: Places,
): { readonly a: number; readonly b: number } | null {
  let best: { readonly a: number; readonly b: number } | null = null;
  let bestCost = Infinity;
  for (let at = aFrom; at + SYNC_UNITS <= a.length && at - aFrom < bestCost; at++) {
    const place = places.first(a, at, bFrom);
    if (place < 0) continue;
    const cost = at - aFrom + place - bFrom;
    if (cost >= bestCost || (cost > FAR_UNITS && cleanRun(a, at, b, place, 1) < SYNC_UNITS_FAR)) continue;
    best = { a: at, b: place };
    bestCost = cost;
  }
  return best;
}

const BUCKETS = 1024;

/** Where stretches of `SYNC_UNITS` units are in a short text: chains of offsets with the same hash, in ascending order. */
class Places {
  readonly #text: string;
  readonly #heads = new Int16Array(BUCKETS).fill(-1);
  readonly #next: Int16Array;

  constructor(text: string) {
    this.#text = text;
    this.#next = new Int16Array(text.length);
    for (let at = text.length - SYNC_UNITS; at >= 0; at--) {
      const bucket = bucketOf(text, at);
      this.#next[at] = this.#heads[bucket] ?? -1;
      this.#heads[bucket] = at;
    }
  }

  /** The first offset from `from` on where the stretch of `other` at `at` is; -1 for none. */
  first(other: string, at: number, from: number): number {
    let place = this.#heads[bucketOf(other, at)] ?? -1;
    while (place >= 0 && (place < from || cleanRun(other, at, this.#text, place, 1) < SYNC_UNITS)) {
      place = this.#next[place] ?? -1;
    }
    return place;
  }
}

function bucketOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + SYNC_UNITS; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return Math.imul(hash, 0x9e3779b1) >>> 22;
}

/** Units by which a clean stretch may run over the end of a line: what follows can begin alike by chance. */
const OVERRUN = 6;

function isCutAtLine(
  pattern: NormalisedText,
  patternAt: number,
  text: NormalisedText,
  textAt: number,
  clean: number,
  direction: Direction,
): boolean {
  for (let run = clean + 1; run >= Math.max(0, clean - OVERRUN); run--) {
    const isBoth =
      isLineStart(pattern, patternAt + run * direction) && isLineStart(text, textAt + run * direction);
    if (isBoth) return true;
  }
  return false;
}
