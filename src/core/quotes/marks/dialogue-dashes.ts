import { isSpaceAt, trimSpace } from './character-classes';
import type { MarkedSpan } from './mark';

/** "—Texto —dijo X.", "– Je pars, dit-il.": a line that begins with a long dash and goes on with a capital or mark. */
const LINE = /^[ \t\u00a0]*[—–](?=[ \u00a0]?[\p{Lu}¿¡«"“…])/u;
/** The reporter's clause after the speech: a second dash with a small letter right after it. */
const REPORTER = /[ ,.!?…][ \u00a0]?[—–][ \u00a0]?(?=\p{Ll})/u;
const TERMINAL = /[.!?…»”"]\s*$/;

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start < text.length; end = text.indexOf('\n', start)) {
    const stop = end === -1 ? text.length : end;
    if (stop > start) lines.push({ start, end: stop });
    start = stop + 1;
  }
  return lines;
}

/**
 * Speech that a dash opens at the start of a line. One line proves nothing (a list, a signature, a dateline): it counts
 * when a reporter's clause follows, or when the line before or after opens with a dash as well. Linear.
 */
export function findDialogueDashes(text: string, taken: readonly MarkedSpan[]): readonly MarkedSpan[] {
  if (!text.includes('—') && !text.includes('–')) return [];
  const lines = linesOf(text);
  const isDashed = lines.map(({ start, end }) => isDialogueLine(text.slice(start, end)));
  const found: MarkedSpan[] = [];
  let next = 0;
  lines.forEach((line, number) => {
    while (next < taken.length && (taken[next]?.outer.end ?? 0) <= line.start) next++;
    const isFree = (taken[next]?.outer.start ?? Infinity) >= line.end;
    if (isDashed[number] !== true || !isFree) return;
    const speech = speechIn(text, line);
    const hasCompany = isDashed[number - 1] === true || isDashed[number + 1] === true;
    if (speech !== null && (speech.hasReporter || hasCompany)) found.push(speech.span);
  });
  return found;
}

function isDialogueLine(line: string): boolean {
  return LINE.test(line) && TERMINAL.test(line);
}

function speechIn(text: string, line: Line): { span: MarkedSpan; hasReporter: boolean } | null {
  let open = line.start;
  while (isSpaceAt(text, open)) open++;
  const rest = text.slice(open + 1, line.end);
  const reporter = REPORTER.exec(rest);
  const isWhole = reporter === null || resumes(rest, reporter.index + reporter[0].length);
  const end = isWhole ? line.end : open + 1 + reporter.index + 1;
  const inner = trimSpace(text, open + 1, end);
  if (inner.end <= inner.start) return null;
  const span: MarkedSpan = {
    ...inner,
    outer: { start: open, end: inner.end },
    family: 'dash',
    repaired: false,
  };
  return { span, hasReporter: reporter !== null };
}

/** "—A —dijo X—. B": after a third dash the speech goes on. `from`: behind the second one. */
function resumes(rest: string, from: number): boolean {
  const third = rest.slice(from).search(/[—–][.,;:]?\s/u);
  if (third < 0) return false;
  const after = rest.slice(from + third + 1).replace(/^[.,;:]?\s*/, '');
  return after.length > 0;
}
