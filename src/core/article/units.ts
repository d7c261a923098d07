import type { Span } from '../text/span';

/** A line, or the lines of one hard-wrapped paragraph, without the white space around. */
export interface Unit extends Span {
  /** An empty line (or nothing) is above. */
  readonly isAfterBlank: boolean;
}

/** Narrower lines are verse or a list, wider ones are not wrapped by a program. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 120;

/**
 * Splits a text at its line ends, and joins the lines of paragraphs whose text is hard-wrapped. Lines before `joinFrom`
 * (an offset) stay single. Linear.
 */
export function readUnits(text: string, joinFrom = 0): readonly Unit[] {
  const lines = readLines(text);
  const first = lines.findIndex(({ start }) => start >= joinFrom);
  const rest = first < 0 ? [] : lines.slice(first);
  return isHardWrapped(text, rest) ? [...lines.slice(0, first), ...joinWrapped(rest)] : lines;
}

function readLines(text: string): readonly Unit[] {
  const lines: Unit[] = [];
  let isAfterBlank = true;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = trimSpan(text, start, end);
    if (line.start < line.end) lines.push({ ...line, isAfterBlank });
    isAfterBlank = line.start === line.end;
    start = end + (text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}

/** The span without white space at its ends: all that `trim` takes away, and zero-width spaces. */
export function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x85;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code);
}

/**
 * Whether lines end where a column is full and not where a thought ends: nearly all lines that another one follows
 * directly have about the same length, and few of them end like a sentence.
 */
function isHardWrapped(text: string, lines: readonly Unit[]): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.isAfterBlank === false);
  if (followed.length < 3) return false;
  const widest = followed.reduce((width, { start, end }) => Math.max(width, end - start), 0);
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return false;
  const full = followed.filter(({ start, end }) => end - start >= widest * 0.7).length;
  const finished = followed.filter(({ end }) => '.!?:;»”"'.includes(text.charAt(end - 1))).length;
  return full >= followed.length * 0.8 && finished <= followed.length * 0.35;
}

function joinWrapped(lines: readonly Unit[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    if (last === undefined || line.isAfterBlank) units.push(line);
    else units[units.length - 1] = { ...last, end: line.end };
  }
  return units;
}
