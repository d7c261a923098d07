import type { CodePointIndex } from '../text/code-points';
import type { Span } from '../text/span';
import type { Selectors } from './selectors';

/** UTF-16 units of context that are stored on each side, where the text has them. */
const LEAST_UNITS = 64;
const MOST_UNITS = 256;
/** Units beyond the border of the sentence: a sentence that looks alike has other neighbours. */
const BEYOND_UNITS = 32;

/** Selectors of a span of a text. */
export function selectorsOf(text: string, span: Span, codePoints: CodePointIndex): Selectors {
  const start = isInPair(text, span.start) ? span.start - 1 : span.start;
  const end = isInPair(text, span.end) ? span.end + 1 : span.end;
  const prefix = start === 0 ? '' : text.slice(prefixStart(text, start), start);
  const suffix = text.slice(end, suffixEnd(text, end));
  const lineStart = start - (prefix.length - 1 - prefix.lastIndexOf('\n'));
  const lineEnd = end + (suffix.includes('\n') ? suffix.indexOf('\n') : suffix.length);
  return {
    exact: text.slice(start, end),
    prefix,
    suffix,
    ...(isRepeated(text, lineStart, lineEnd) ? { isRepeated: true as const } : {}),
    position: { codePointStart: codePoints.toCodePoint(start), codePointEnd: codePoints.toCodePoint(end) },
  };
}

function isRepeated(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  return line !== '' && (text.indexOf(line) !== start || text.indexOf(line, start + 1) >= 0);
}

function prefixStart(text: string, start: number): number {
  const farthest = Math.max(0, start - MOST_UNITS);
  const border = sentenceBorder(text, start, -1, start - farthest);
  let at = Math.max(farthest, Math.min(start - LEAST_UNITS, border - BEYOND_UNITS));
  // Whole words, where that costs little.
  for (let back = at; back > farthest && back > at - 16; back--) if (isSpace(text, back - 1)) at = back;
  return isInPair(text, at) ? at + 1 : at;
}

function suffixEnd(text: string, end: number): number {
  const farthest = Math.min(text.length, end + MOST_UNITS);
  const border = sentenceBorder(text, end, 1, farthest - end);
  const wanted = Math.min(farthest, Math.max(end + LEAST_UNITS, border + BEYOND_UNITS));
  let at = wanted;
  while (at < farthest && at < wanted + 16 && !isSpace(text, at)) at++;
  return isInPair(text, at) ? at - 1 : at;
}

/** Where the sentence that an offset is in begins (-1) or ends (1), looking no farther than `limit`. */
function sentenceBorder(text: string, offset: number, direction: 1 | -1, limit: number): number {
  for (let distance = 0; distance < limit; distance++) {
    const at = offset + distance * direction;
    const unit = text.charAt(direction === 1 ? at : at - 1);
    if (unit === '\n' || (isSentenceEnd(unit) && isSpace(text, direction === 1 ? at + 1 : at))) return at;
  }
  return offset + limit * direction;
}

function isSentenceEnd(unit: string): boolean {
  return unit === '.' || unit === '!' || unit === '?' || unit === '…';
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === '';
}

/** Whether an offset cuts a surrogate pair. */
function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
