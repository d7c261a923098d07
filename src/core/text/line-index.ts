import type { Span } from './span';
import { countWhere } from './count-where';

/** Line and UTF-16 character within it, both from 0, as VS Code counts. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and lines. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets beyond the borders of the text are moved to them. */
  positionAt(offset: number): LineCharacter;
  /** Positions beyond the end of a line or of the text are moved to it. */
  offsetAt(position: LineCharacter): number;
  /** A line without its end. */
  lineSpan(line: number): Span;
}

/** Reads the text once; each conversion then takes the logarithm of the number of lines. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const lineSpan = (line: number): Span => {
    const start = lineStart(Math.max(0, line));
    let end = lineStart(line + 1);
    if (line + 1 < starts.length)
      end -= text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 ? 2 : 1;
    return { start, end: Math.max(start, end) };
  };
  return {
    lineCount: starts.length,
    lineSpan,
    positionAt: (offset) => {
      const inside = Math.min(Math.max(0, offset), text.length);
      const line = lastAtOrBefore(starts, inside);
      return { line, character: inside - lineStart(line) };
    },
    offsetAt: ({ line, character }) => {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const { start, end } = lineSpan(line);
      return Math.min(start + Math.max(0, character), end);
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 13 && text.charCodeAt(offset + 1) === 10) offset++;
    if (unit === 13 || unit === 10) starts.push(offset + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(0, countWhere(starts.length, (line) => (starts[line] ?? 0) <= offset) - 1);
}
