import type { Span } from '../text/span';
import { fold } from './folded-line';
import { leadingNameLength, looksLikeName } from './name-line';
import { BYLINE_LABELS } from './page-phrases';
import { isSentence } from './page-remains';
import type { Unit } from './units';

/** Shorter units can be a byline; longer ones are text. */
const LONGEST_BYLINE = 120;

/** Lines under the title, a standfirst and a date among them, where an author's name may stand alone. */
const LINES_UNDER_TITLE = 4;

/** What the search for a byline needs to know of the page. */
export interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Page remains by what they say alone, parallel to `units`. */
  readonly isRemain: readonly boolean[];
  /** Running text, parallel to `units`. */
  readonly isProse: readonly boolean[];
}

/**
 * The author's name, without "By": the line that says so; else a name that stands alone on several lines, as pages
 * repeat it around the article; else one that stands alone under the title or at the very end. A name alone counts
 * only when the running text does not use it, since those who are written about get headings too.
 */
export function findByline(page: Page, titleIndex: number): Span | null {
  const labelled = findLabelled(page, titleIndex);
  const names = labelled === null ? nameUnits(page) : [];
  if (names.length === 0) return labelled;
  const prose = proseWords(page);
  return findRepeated(page, names, prose) ?? findAlone(page, titleIndex, names, prose);
}

function findLabelled(page: Page, titleIndex: number): Span | null {
  const first = page.isProse.indexOf(true);
  const last = page.isProse.lastIndexOf(true);
  for (const [index, unit] of page.units.entries()) {
    // Around the article, not in it; right under the title also where a standfirst looks like running text.
    const isNearTitle = index > titleIndex && index <= titleIndex + LINES_UNDER_TITLE;
    if (index > first && index < last && !isNearTitle) continue;
    const byline = labelledName(page.text, unit);
    if (byline !== null) return byline;
  }
  return null;
}

function labelledName(text: string, { start, end }: Unit): Span | null {
  if (end - start > LONGEST_BYLINE) return null;
  // Markdown's emphasis is no part of what is said.
  const line = text
    .slice(start, end)
    .replace(/^[*_]+|[*_]+$/gu, (marks) => ' '.repeat(marks.length))
    .trimEnd();
  const folded = fold(line);
  if (isSentence(line) || folded.length !== line.length) return null;
  const label = BYLINE_LABELS.filter(
    (known) => folded.trimStart().startsWith(`${known} `) || folded.trimStart().startsWith(`${known}:`),
  )
    .sort((a, b) => b.length - a.length)
    .at(0);
  if (label === undefined) return null;
  const rest = line.trimStart().slice(label.length);
  const name = rest.replace(/^[\s:]+/u, '');
  const length = leadingNameLength(name);
  const nameStart = start + line.length - name.length;
  return length === 0 ? null : { start: nameStart, end: nameStart + length };
}

function findRepeated(page: Page, names: readonly Unit[], prose: ReadonlySet<string>): Span | null {
  const seen = new Map<string, Unit>();
  for (const unit of names) {
    const name = page.text.slice(unit.start, unit.end);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, unit);
    else if (!prose.has(surnameOf(name))) return { start: first.start, end: first.end };
  }
  return null;
}

function findAlone(
  page: Page,
  titleIndex: number,
  names: readonly Unit[],
  prose: ReadonlySet<string>,
): Span | null {
  const under = page.units.slice(titleIndex + 1, titleIndex + 1 + LINES_UNDER_TITLE);
  const beforeText = under.slice(
    0,
    1 + under.findIndex((_, index) => page.isProse[titleIndex + 1 + index] === true),
  );
  const candidates = titleIndex < 0 ? [] : [...(beforeText.length > 0 ? beforeText : under.slice(0, 2))];
  const lastIndex = page.isRemain.lastIndexOf(false);
  const last = page.units[lastIndex];
  if (last !== undefined && page.isProse[lastIndex - 1] === true) candidates.push(last);
  const found = candidates.find(
    (unit) => names.includes(unit) && !prose.has(surnameOf(page.text.slice(unit.start, unit.end))),
  );
  return found === undefined ? null : { start: found.start, end: found.end };
}

function nameUnits({ text, units, isRemain }: Page): readonly Unit[] {
  return units.filter(
    ({ start, end }, index) =>
      end - start <= LONGEST_BYLINE && isRemain[index] !== true && looksLikeName(text.slice(start, end)),
  );
}

/** The words of the running text. Whom it names by the surname is one of those whom the article is about. */
function proseWords({ text, units, isProse }: Page): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [index, { start, end }] of units.entries()) {
    if (isProse[index] !== true) continue;
    for (const word of text.slice(start, end).split(/[^\p{L}\p{M}]+/u)) words.add(word);
  }
  return words;
}

function surnameOf(name: string): string {
  return name.split(/[^\p{L}\p{M}]+/u).findLast((word) => word !== '') ?? name;
}
