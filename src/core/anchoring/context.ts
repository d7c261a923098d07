import type { NormalisedText } from '../text/normalise';

/** How much of the stored context is beside a place, on one side. */
export interface ContextMatch {
  /** Units of stored context. */
  readonly available: number;
  /** Units right beside the place that are the very same. */
  readonly clean: number;
  /** Units that are the same when what was inserted, deleted or replaced is stepped over, less a little for each step. */
  readonly matched: number;
  /** Whether the match goes on to the far end of the stored context. */
  readonly isComplete: boolean;
  /** Where in the text the match ends. */
  readonly far: number;
  /** Whether the clean stretch ends where a line ends in both: what a moved paragraph, or one put before it, looks like. */
  readonly isCutAtLine: boolean;
}

/** 1: to the right, the units at an offset and after it. -1: to the left, the units before it. */
type Direction = 1 | -1;

/** A match that ends so near to the far end of the context counts as complete; less than `describe` stores of the next sentence. */
const FAR_END = 24;
/** Units that must be the same for the match to go on after a difference: more of them after a long one. */
const SYNC_UNITS = 8;
const SYNC_UNITS_FAR = 14;
const FAR_UNITS = 32;
/** How much longer than the context the text may be in which the match goes on. */
const MOST_INSERTED = 480;
const MOST_STEPS = 6;
/** What each step costs, in units. */
const STEP_COST = 4;
/** A complete match of less than this means nothing where more was stored. */
const LEAST_COMPLETE = 16;

/** Compares outward from a place: `pattern` from `patternAt` and `text` from `textAt`. */
export function matchContext(
  pattern: NormalisedText,
  patternAt: number,
  text: NormalisedText,
  textAt: number,
  direction: Direction,
): ContextMatch {
  const available = direction === 1 ? pattern.text.length - patternAt : patternAt;
  const clean = cleanRun(pattern.text, patternAt, text.text, textAt, direction);
  if (clean === available) {
    const isCutAtLine = available === 0 && isLineStart(text, textAt);
    return {
      available,
      clean,
      matched: clean,
      isComplete: available > 0,
      far: textAt + clean * direction,
      isCutAtLine,
    };
  }
  const a = outward(pattern.text, patternAt + clean * direction, available - clean, direction);
  const b = outward(text.text, textAt + clean * direction, a.length + MOST_INSERTED, direction);
  const rest = stepOver(a, b);
  const matched = clean + rest.matched;
  return {
    available,
    clean,
    matched,
    isComplete:
      a.length - rest.reached <= Math.min(FAR_END, available / (rest.reached > 0 ? 3 : 5)) &&
      matched >= Math.min(LEAST_COMPLETE, available * 0.6),
    far: textAt + (clean + rest.textReached) * direction,
    isCutAtLine: isCutAtLine(pattern, patternAt, text, textAt, clean, direction),
  };
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

/** Goes through two strings that differ at their beginning, from one common stretch to the next. */
function stepOver(
  a: string,
  b: string,
): { readonly matched: number; readonly reached: number; readonly textReached: number } {
  let matched = 0;
  let reached = 0;
  let aAt = 0;
  let bAt = 0;
  const places = a.length < SYNC_UNITS || b.length < SYNC_UNITS ? null : new Places(b);
  for (let step = 0; places !== null && step < MOST_STEPS && aAt < a.length; step++) {
    const next = nextCommon(a, aAt, b, bAt, places);
    if (next === null) break;
    const run = cleanRun(a, next.a, b, next.b, 1);
    matched += run - STEP_COST;
    aAt = next.a + run;
    bAt = next.b + run;
    reached = aAt;
  }
  return { matched: Math.max(0, matched), reached, textReached: bAt };
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

/** Whether a line begins at an offset, or after the space there; or the text ends there. */
export function isLineStart({ breaks, text }: NormalisedText, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || breaks[offset] === 1) return true;
  return text.charCodeAt(offset) === 0x20 && breaks[offset + 1] === 1;
}
