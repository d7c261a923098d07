import { isDateText } from './date-words';
import { hasDatedLine } from './dateline';
import { fold } from './folded-line';
import { looksLikeName } from './name-line';
import { RUBRICS } from './page-phrases';
import { isSentence } from './page-remains';
import type { Page, PageUnit } from './page';

/** A title stands among so many first units that are no page remains. */
const CANDIDATES = 10;
const LONGEST_TITLE = 220;
const LONG_TITLE = 150;
/** Beyond so many characters of running text, no title follows. */
const TEXT_BEFORE_TITLE = 300;
/** So much text (UTF-16 code units) tells what an article is about. */
const SUBJECT_LENGTH = 4000;
/** Below this, the first line is as likely the first sentence of an article without a title. */
const LOWEST_SCORE = 1;

/** The index of the unit that is the title, -1 when none is. */
export function findTitle({ text, units, titleIndex }: Page): number {
  if (titleIndex >= 0) return titleIndex;
  const candidates = candidatesOf(units);
  const lines = countLines(units);
  const from = units[candidates[0] ?? 0]?.end ?? 0;
  const subject = new Set(contentWords(text.slice(from, from + SUBJECT_LENGTH)));
  let best = -1;
  let bestScore = LOWEST_SCORE;
  for (const [position, index] of candidates.entries()) {
    const line = units[index]?.line ?? '';
    const isRepeated = (lines.get(line) ?? 1) > 1 && !looksLikeName(line);
    const score = scoreOf(line, subject) - placePenalty(position, line) + (isRepeated ? 2 : 0);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function candidatesOf(units: readonly PageUnit[]): readonly number[] {
  const candidates: number[] = [];
  let passed = 0;
  for (const [index, unit] of units.entries()) {
    if (candidates.length === CANDIDATES || passed > TEXT_BEFORE_TITLE) break;
    if (unit.isRemain) continue;
    if (isPossible(unit)) candidates.push(index);
    else passed += unit.end - unit.start;
  }
  return candidates;
}

function isPossible({ line, folded }: PageUnit): boolean {
  if (line.length > LONGEST_TITLE || !/\p{L}/u.test(line)) return false;
  return !isDateText(folded) && !RUBRICS.has(folded) && !line.endsWith(':') && !hasDatedLine(line);
}

/** Titles come first; a sentence that does not is the beginning of the article. */
function placePenalty(position: number, line: string): number {
  if (position === 0) return 0;
  return 0.6 + position * 0.4 + (isSentence(line) ? 1 : 0);
}

/** How much a line is written like a title, and how much of it the article is about. */
function scoreOf(line: string, subject: ReadonlySet<string>): number {
  const words = line.split(/\s+/u).length;
  let score = words >= 4 && words <= 25 ? 1 : words > 25 || words < 2 ? -1 : 0.5;
  if (!/[.…]["»”]?$/u.test(line)) score += 1;
  if (line.length > LONG_TITLE) score -= isSentence(line) ? 2 : 1;
  if (/^\p{Ll}/u.test(line)) score -= 1.5;
  // A name alone is an author's, unless the article is about its bearer.
  if (looksLikeName(line)) score -= 1.5;
  if (/^#\s/u.test(line)) score += 3;
  if (/^[•*>–—([-]/u.test(line)) score -= 2;
  const content = contentWords(line);
  const known = content.filter((word) => subject.has(word)).length;
  if (content.length > 0) score += (1.5 * known) / content.length;
  // A sentence like any other of the text, though short: only its place speaks for it.
  return isSentence(line) && line.split(/[.!?]\s/u).length > 3 ? score - 1 : score;
}

/** Beginnings of the longer words and of the names, so that inflected forms meet. */
function contentWords(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

/** How often each short line stands in the text. */
function countLines(units: readonly PageUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of units) if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
