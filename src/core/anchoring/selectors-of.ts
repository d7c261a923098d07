import type { CodePointIndex } from '../text/code-points';
import type { Span } from '../text/span';
import type { Selectors } from './selectors';
import { sentenceBorder } from './sentence-borders';

/** UTF-16 units of context that are stored on each side, where the text has them. */
export const LEAST_UNITS = 96;
export const MOST_UNITS = 512;
/** Units beyond the border of the sentence: a sentence that looks alike has other neighbours. */
const BEYOND_UNITS = 64;

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
  const border = sentenceBorder(text, start, -1, start - farthest, isLineStartIn(text)) ?? farthest;
  const wanted = Math.max(farthest, Math.min(start - LEAST_UNITS, border - BEYOND_UNITS));
  let at = wanted;
  // Whole words, where that costs little.
  while (at > farthest && at > wanted - 16 && !isSpace(text, at - 1)) at--;
  return isInPair(text, at) ? at + 1 : at;
}

function suffixEnd(text: string, end: number): number {
  const farthest = Math.min(text.length, end + MOST_UNITS);
  const wanted = Math.min(farthest, end + wantedSuffix(text, end, farthest - end));
  let at = wanted;
  while (at < farthest && at < wanted + 16 && !isSpace(text, at)) at++;
  return isInPair(text, at) ? at - 1 : at;
}

function wantedSuffix(text: string, end: number, limit: number): number {
  const border = sentenceBorder(text, end, 1, limit, isLineStartIn(text)) ?? end + limit;
  return Math.max(LEAST_UNITS, border - end + BEYOND_UNITS);
}

/** Whether so little context was stored after a quote because the text ended there. */
export function isEndOfText(exact: string, suffix: string): boolean {
  return suffix.length < Math.min(MOST_UNITS, wantedSuffix(exact + suffix, exact.length, suffix.length));
}

function isLineStartIn(text: string): (offset: number) => boolean {
  return (offset) => offset === 0 || text[offset - 1] === '\n' || text[offset] === '\n';
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === '';
}

/** Whether an offset cuts a surrogate pair. */
function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
