import type { Span } from '../text/span';
import type { Page } from './byline';
import { fold } from './folded-line';
import { RUBRICS } from './page-phrases';
import { countShareTargets, isCallToReader, isSentence } from './page-remains';

/** Lines of a block of buttons or links are no longer (UTF-16 code units), and no more. */
const LONGEST_BUTTON = 80;
const LARGEST_BLOCK = 8;

/**
 * Which units are page remains: those that say so themselves, and those that their place gives away. Rubrics before
 * the title, rows of share buttons, calls to the reader and small blocks around a remain outside of the article, and
 * further lines with the author's name.
 */
export function findRemains(page: Page, titleIndex: number, byline: Span | null): readonly boolean[] {
  const isRemain = [...page.isRemain];
  const lines = page.units.map(({ start, end }) => (end - start > 240 ? '' : page.text.slice(start, end)));
  markShareRows(lines, isRemain);
  const firstProse = page.isProse.indexOf(true);
  const lastProse = page.isProse.lastIndexOf(true);
  const isOutside = (index: number): boolean =>
    index !== titleIndex && (index < Math.min(titleIndex, firstProse) || index > lastProse);
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    if (index < titleIndex && RUBRICS.has(fold(line).trim())) isRemain[index] = true;
    if (isOutside(index) && isCallToReader(line)) isRemain[index] = true;
  }
  if (byline !== null) markAuthorLines(page, lines, isRemain, byline, isOutside);
  markBlocks(page, lines, isRemain, isOutside);
  return isRemain;
}

/** Two share buttons or more, on one line or on lines that follow each other. */
function markShareRows(lines: readonly string[], isRemain: boolean[]): void {
  const counts = lines.map((line) => (line === '' ? 0 : countShareTargets(line)));
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const hasNeighbour =
      (counts[index - 1] ?? 0) > 0 || (counts[index + 1] ?? 0) > 0 || isRemain[index - 1] === true;
    if (count > 1 || hasNeighbour) isRemain[index] = true;
  }
}

/** The author's name again, alone or in a label without a verb's place: "Nouveautés de Chema Carvajal Sarabia". */
function markAuthorLines(
  page: Page,
  lines: readonly string[],
  isRemain: boolean[],
  byline: Span,
  isOutside: (index: number) => boolean,
): void {
  const name = page.text.slice(byline.start, byline.end);
  for (const [index, line] of lines.entries()) {
    const isByline =
      (page.units[index]?.end ?? 0) >= byline.end && (page.units[index]?.start ?? 0) <= byline.start;
    if (line === '' || isByline || !line.includes(name)) continue;
    const others = line
      .replace(name, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '');
    const isLabel = others.length <= 4 && !isSentence(line) && (line.startsWith(name) || line.endsWith(name));
    if (others.length === 0 || (isLabel && isOutside(index))) isRemain[index] = true;
  }
}

/** Short lines without an empty one between them, outside of the article and with a remain among them. */
function markBlocks(
  page: Page,
  lines: readonly string[],
  isRemain: boolean[],
  isOutside: (index: number) => boolean,
): void {
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && page.units[end]?.isAfterBlank === false) end++;
    const block = Array.from(
      { length: Math.min(end - start, LARGEST_BLOCK + 1) },
      (_, offset) => start + offset,
    );
    const isSmall = block.length > 1 && block.length <= LARGEST_BLOCK;
    const isFrame = block.every((index) => isOutside(index) && isButtonLike(lines[index] ?? ''));
    if (isSmall && isFrame && block.some((index) => isRemain[index] === true)) {
      for (const index of block) isRemain[index] = true;
    }
    start = end;
  }
}

function isButtonLike(line: string): boolean {
  return line !== '' && line.length <= LONGEST_BUTTON;
}
