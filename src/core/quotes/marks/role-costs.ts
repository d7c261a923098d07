import { isClosingPunctuation, isSpaceAt } from './character-classes';
import type { Mark } from './mark';
import { couldBeMeasure } from './read-marks';

/** What each part that a mark can play costs; about the negative logarithm of how often it does. `Infinity` for what it never is. */
export interface RoleCosts {
  readonly open: number;
  readonly close: number;
  /** No quotation mark, or one whose partner is lost. */
  readonly stray: number;
  /** The same where another mark is open, which the mark might have closed. */
  readonly inside: number;
}

/** The mark points the other way. */
const WRONG_WAY = 4;
/** Its neighbours suggest the other side, or none. */
const WRONG_LOOK = 4;
const NO_LOOK = 0.7;
/** Both wrong: dearer than two lost marks, so that of two openers in a row neither closes the other. */
const WRONG_BOTH = 12;
/** A straight mark, which points nowhere. */
const STRAIGHT = 0.2;
/** Dearer than an opening mark that nothing closes: what points is no slip of the finger. */
const STRAY = 6.5;
/** On top of that where a quote is open: the nearer of two marks closes it. */
const PASSED_OVER = 2.5;
/** Of two marks side by side, one is a slip of the finger. */
const DOUBLED = 1;
/** `14 "`: seconds or inches, and a mark that stands for them opens nothing. */
const MEASURE = 0.3;
const OPENING_MEASURE = 4;
const CLOSING_MEASURE = 1.5;
/** A single mark at the end of a word is an apostrophe wherever nothing is open. */
const SINGLE_OPEN = 0.5;
const SINGLE_STRAY = 2.5;
const SINGLE_INSIDE = 1;
const POSSESSIVE = 1.5;

/** 'The fans' support means everything,' he said: a mark behind "s" and before a word. */
function isPossessive(text: string, mark: Mark): boolean {
  return /^s.\s\p{L}/u.test(text.slice(mark.start - 1, mark.end + 2));
}

/**
 * The side that a mark's neighbours suggest; a spaced one closes before punctuation or the end of its line, and opens after a colon
 * or at the beginning.
 */
function sideOf(text: string, mark: Mark): Mark['look'] {
  if (mark.look !== 'none') return mark.look;
  let after = mark.end;
  while (after < text.length && text.charCodeAt(after) !== 0x0a && isSpaceAt(text, after)) after++;
  let before = mark.start - 1;
  while (before >= 0 && text.charCodeAt(before) !== 0x0a && isSpaceAt(text, before)) before--;
  const isLast = after === text.length || text.charCodeAt(after) === 0x0a;
  const closes = isLast || isClosingPunctuation(text.charCodeAt(after));
  const opens = before < 0 || text.charAt(before) === ':' || text.charCodeAt(before) === 0x0a;
  return closes === opens ? 'none' : closes ? 'close' : 'open';
}

function isBeside(text: string, mark: Mark, other: Mark | undefined): boolean {
  if (other === undefined || other.family !== mark.family) return false;
  const isSame = text.slice(mark.start, mark.end) === text.slice(other.start, other.end);
  return isSame && (other.end === mark.start || mark.end === other.start);
}

/** What it costs to take a mark for one side, `wrong` being the other. */
function sideCost({ shape }: Mark, look: Mark['look'], wrong: Mark['look']): number {
  if (shape === wrong && look === wrong) return WRONG_BOTH;
  const way = shape === 'none' ? STRAIGHT : shape === wrong ? WRONG_WAY : 0;
  return way + (look === 'none' ? NO_LOOK : look === wrong ? WRONG_LOOK : 0);
}

/** What it costs to take a mark for each of its parts, whatever is open. `previous` and `next` are its neighbours among the marks. */
export function roleCosts(
  text: string,
  mark: Mark,
  previous: Mark | undefined,
  next: Mark | undefined,
): RoleCosts {
  if (mark.family === 'single') return singleCosts(text, mark);
  const look = sideOf(text, mark);
  const isMeasure = couldBeMeasure(text, mark);
  const isDoubled = isBeside(text, mark, previous) || isBeside(text, mark, next);
  const stray = isMeasure ? MEASURE : isDoubled ? DOUBLED : STRAY;
  return {
    open: sideCost(mark, look, 'close') + (isMeasure ? OPENING_MEASURE : 0),
    close: sideCost(mark, look, 'open') + (isMeasure ? CLOSING_MEASURE : 0),
    stray,
    inside: stray + PASSED_OVER,
  };
}

function singleCosts(text: string, mark: Mark): RoleCosts {
  const opens = mark.look === 'open' && mark.shape !== 'close';
  const closes = mark.look === 'close';
  const possessive = isPossessive(text, mark);
  return {
    open: opens ? SINGLE_OPEN : Infinity,
    close: closes ? (possessive ? POSSESSIVE : 0) : Infinity,
    stray: opens ? SINGLE_STRAY : 0,
    inside: opens ? SINGLE_STRAY : closes && !possessive ? SINGLE_INSIDE : 0,
  };
}
