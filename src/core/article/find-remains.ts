import type { Span } from '../text/span';
import type { Page, PageUnit } from './page';
import { RUBRICS } from './page-phrases';
import { countShareTargets, isCallToReader, isSentence, LONGEST_BUTTON } from './page-remains';

/** A block of buttons or links has no more lines. */
const LARGEST_BLOCK = 8;

/** Which units are page remains so far, and which may become one by their place. */
interface Marks {
  readonly units: readonly PageUnit[];
  readonly isRemain: boolean[];
  /** Before the title, or after the last running text. Title and byline are never outside. */
  readonly isOutside: readonly boolean[];
}

/**
 * Which units are page remains: those that say so themselves, and those that their place gives away. Rubrics before
 * the title, rows of share buttons, calls to the reader and small blocks around a remain outside of the article, and
 * further lines with the author's name.
 */
export function findRemains(page: Page, titleIndex: number, byline: Span | null): readonly boolean[] {
  const marks = startMarks(page, titleIndex, byline);
  const { units, isRemain, isOutside } = marks;
  markShareRows(marks);
  for (const [index, { folded }] of units.entries()) {
    if (isOutside[index] !== true || folded === '') continue;
    if ((index < titleIndex && RUBRICS.has(folded)) || isCallToReader(folded)) isRemain[index] = true;
  }
  if (byline !== null) markAuthorLines(marks, byline, page.text.slice(byline.start, byline.end));
  markBlocks(marks);
  return units.map(
    (unit, index) => isRemain[index] === true && index !== titleIndex && !isWithin(byline, unit),
  );
}

function startMarks({ units }: Page, titleIndex: number, byline: Span | null): Marks {
  const firstProse = units.findIndex(({ isProse }) => isProse);
  const lastProse = units.findLastIndex(({ isProse }) => isProse);
  const isOutside = units.map((unit, index) => {
    if (index === titleIndex || isWithin(byline, unit)) return false;
    return index < Math.min(titleIndex, firstProse) || index > lastProse;
  });
  return { units, isRemain: units.map((unit) => unit.isRemain), isOutside };
}

function isWithin(span: Span | null, { start, end }: Span): boolean {
  return span !== null && span.start >= start && span.end <= end;
}

/** Two share buttons or more, on one line or on lines that follow each other. */
function markShareRows({ units, isRemain }: Marks): void {
  const counts = units.map(({ folded }) => (folded === '' ? 0 : countShareTargets(folded)));
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const hasNeighbour =
      (counts[index - 1] ?? 0) > 0 || (counts[index + 1] ?? 0) > 0 || isRemain[index - 1] === true;
    if (count > 1 || hasNeighbour) isRemain[index] = true;
  }
}

/** The author's name again, alone or in a label without a verb's place: "Nouveautés de Chema Carvajal Sarabia". */
function markAuthorLines({ units, isRemain, isOutside }: Marks, byline: Span, name: string): void {
  for (const [index, unit] of units.entries()) {
    const { line } = unit;
    if (isWithin(byline, unit) || !line.includes(name)) continue;
    const others = line
      .replace(name, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '');
    const isLabel = others.length <= 4 && !isSentence(line) && (line.startsWith(name) || line.endsWith(name));
    if (others.length === 0 || (isLabel && isOutside[index] === true)) isRemain[index] = true;
  }
}

/** Short lines without an empty one between them, outside of the article and with a remain among them. */
function markBlocks({ units, isRemain, isOutside }: Marks): void {
  for (let start = 0; start < units.length;) {
    let end = start + 1;
    while (end < units.length && units[end]?.isAfterBlank === false) end++;
    if (end - start > 1 && end - start <= LARGEST_BLOCK) {
      const block = Array.from({ length: end - start }, (_, offset) => start + offset);
      const isFrame = block.every(
        (index) => isOutside[index] === true && isButtonLike(units[index]?.line ?? ''),
      );
      if (isFrame && block.some((index) => isRemain[index] === true)) isRemain.fill(true, start, end);
    }
    start = end;
  }
}

function isButtonLike(line: string): boolean {
  return line !== '' && line.length <= LONGEST_BUTTON;
}
