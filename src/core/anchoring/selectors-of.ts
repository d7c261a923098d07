import type { CodePointIndex } from '../text/code-points';
import type { Span } from '../text/span';
import type { Selectors } from './selectors';

/** UTF-16 units of context that are stored on each side, at most; cut back to whole words. */
const CONTEXT_UNITS = 64;
/** A word is cut when keeping it whole would leave less context than this. */
const LEAST_UNITS = 40;

/** Selectors of a span of a text. */
export function selectorsOf(text: string, span: Span, codePoints: CodePointIndex): Selectors {
  const start = isInPair(text, span.start) ? span.start - 1 : span.start;
  const end = isInPair(text, span.end) ? span.end + 1 : span.end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(prefixStart(text, start), start),
    suffix: text.slice(end, suffixEnd(text, end)),
    position: { codePointStart: codePoints.toCodePoint(start), codePointEnd: codePoints.toCodePoint(end) },
  };
}

function prefixStart(text: string, start: number): number {
  const farthest = Math.max(0, start - CONTEXT_UNITS);
  if (farthest === 0) return 0;
  for (let at = farthest; at <= start - LEAST_UNITS; at++) if (isSpace(text, at - 1)) return at;
  return isInPair(text, farthest) ? farthest + 1 : farthest;
}

function suffixEnd(text: string, end: number): number {
  const farthest = Math.min(text.length, end + CONTEXT_UNITS);
  if (farthest === text.length) return farthest;
  for (let at = farthest; at >= end + LEAST_UNITS; at--) if (isSpace(text, at)) return at;
  return isInPair(text, farthest) ? farthest - 1 : farthest;
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === '';
}

/** Whether an offset cuts a surrogate pair. */
function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
