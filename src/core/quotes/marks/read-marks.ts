import {
  isApostrophe,
  isClosingPunctuation,
  isDigit,
  isOpeningPunctuation,
  isSpace,
  isWordUnit,
  unitsOf,
} from './character-classes';
import type { Mark, MarkFamily, MarkShape } from './mark';
import { dictionary } from '../../text/dictionary';

/** One alternative per mark; nothing in it repeats, so that it runs in linear time. */
const MARK = /''|<<|>>|[«»“”„‟"‹›‘’‚']/g;

const KINDS = dictionary<readonly [MarkFamily, MarkShape]>({
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '<<': ['guillemet', 'open'],
  '>>': ['guillemet', 'close'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '"': ['double', 'none'],
  "''": ['double', 'none'],
  '‹': ['single', 'open'],
  '›': ['single', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'none'],
});

/** After these no quote ends: `(" A ")`, `disse:" A "`. */
const BEFORE_OPENING = unitsOf('([{:');
const MARK_UNITS = unitsOf('«»“”„‟"‹›');

function isOtherMark(unit: number): boolean {
  return MARK_UNITS.has(unit) || isApostrophe(unit);
}

/** What the neighbours of a mark say about its side. Positions outside the text count as space. */
function lookOf(text: string, start: number, end: number): MarkShape {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  const isFreeBefore = isSpace(before) || isOpeningPunctuation(before) || isOtherMark(before);
  const isFreeAfter = isSpace(after) || isClosingPunctuation(after) || isOtherMark(after);
  const isWordStart = !isClosingPunctuation(after) || (after === 0x2e && text.charCodeAt(end + 1) === 0x2e);
  const opens = isFreeBefore && !isSpace(after) && isWordStart;
  const closes = isFreeAfter && !isSpace(before) && !BEFORE_OPENING.has(before);
  // L'" X ": after an elision a spaced mark opens; after a nested single mark it closes. Only the state can tell.
  if (closes && isApostrophe(before) && isSpace(after)) return 'none';
  if (opens === closes) return 'none';
  return opens ? 'open' : 'close';
}

/** A mark with the same one beside it, as a slip of the finger leaves it: both have the same neighbours. */
function withTwin(text: string, start: number, end: number): readonly [number, number] {
  const length = end - start;
  const mark = text.slice(start, end);
  const isFirst = text.startsWith(mark, end);
  const isSecond = start >= length && text.startsWith(mark, start - length);
  return [isSecond ? start - length : start, isFirst ? end + length : end];
}

const DECADE = /^\d\d(?:s|\b)/;

/** A single mark between two letters is an apostrophe, and one before a digit a decade (`'68`). */
function isApostropheOrDecade(text: string, start: number, end: number): boolean {
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (!isApostrophe(text.charCodeAt(start))) return false;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  return isWordUnit(before) ? isWordUnit(after) : DECADE.test(text.slice(end, end + 4));
}

/** Seconds and inches: `14 ":`, `3h33' 0 "`, `a 15 "` are at most two digits and no word follows at once. */
function isMeasure(text: string, start: number, end: number): boolean {
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isDigit(after) && isDigit(text.charCodeAt(start - 1))) return true;
  if (isWordUnit(after)) return false;
  let index = start - 1;
  if (index >= 0 && text.charCodeAt(index) === 0x20) index--;
  let digits = 0;
  while (index >= 0 && digits < 3 && isDigit(text.charCodeAt(index))) {
    digits++;
    index--;
  }
  return digits === 1 || digits === 2;
}

/** A mark that could be a measure: whether it is one depends on whether a quote is open, so the caller decides. */
export function couldBeMeasure(text: string, mark: Mark): boolean {
  return mark.family === 'double' && mark.shape === 'none' && isMeasure(text, mark.start, mark.end);
}

/** Every quotation mark of `text` from `start` to `end`, apostrophes inside words left out. Linear. */
export function readMarks(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  const finder = new RegExp(MARK.source, 'g');
  finder.lastIndex = start;
  for (let match = finder.exec(text); match !== null && match.index < end; match = finder.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const kind = KINDS.get(match[0]);
    if (kind === undefined || isApostropheOrDecade(text, from, to)) continue;
    const look = lookOf(text, ...withTwin(text, from, to));
    marks.push({ start: from, end: to, family: kind[0], shape: kind[1], look });
  }
  return marks;
}
