import type { Span } from '../text/span';
import { leadingNameLength, looksLikePerson } from './name-line';
import { BYLINE_LABELS } from './page-phrases';
import { isSentence } from './page-remains';
import type { Page, PageUnit } from './page';
import { prefixFinder, restAfter } from './prefixes';

const bylineLabel = prefixFinder(BYLINE_LABELS);

/** Shorter units can be a byline; longer ones are text. */
const LONGEST_BYLINE = 120;

/** Lines under the title, a standfirst and a date among them, where an author's name may stand alone. */
const LINES_UNDER_TITLE = 4;

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
  return findRepeated(names, prose) ?? findAlone(page, titleIndex, names, prose);
}

function findLabelled({ units }: Page, titleIndex: number): Span | null {
  const first = units.findIndex(({ isProse }) => isProse);
  const last = units.findLastIndex(({ isProse }) => isProse);
  for (const [index, unit] of units.entries()) {
    // Around the article, not in it; right under the title also where a standfirst looks like running text.
    const isNearTitle = index > titleIndex && index <= titleIndex + LINES_UNDER_TITLE;
    if (index > first && index < last && !isNearTitle) continue;
    const byline = labelledName(unit);
    if (byline !== null) return byline;
  }
  return null;
}

function labelledName({ start, line, folded }: PageUnit): Span | null {
  const label = line.length > LONGEST_BYLINE ? '' : bylineLabel(folded);
  if (label === '' || isSentence(line)) return null;
  // Markdown's emphasis and links are no part of the name.
  const name = restAfter(line, label).replace(/^[\s:*_[]+/u, '');
  const nameStart = start + line.length - name.length;
  const length = leadingNameLength(name);
  return length === 0 ? null : { start: nameStart, end: nameStart + length };
}

function findRepeated(names: readonly PageUnit[], prose: ReadonlySet<string>): Span | null {
  const seen = new Map<string, PageUnit>();
  for (const unit of names) {
    const first = seen.get(unit.line);
    if (first === undefined) seen.set(unit.line, unit);
    else if (!prose.has(surnameOf(unit.line))) return asSpan(first);
  }
  return null;
}

function findAlone(
  { units }: Page,
  titleIndex: number,
  names: readonly PageUnit[],
  prose: ReadonlySet<string>,
): Span | null {
  const under = units.slice(titleIndex + 1, titleIndex + 1 + LINES_UNDER_TITLE);
  const beforeText = under.slice(0, 1 + under.findIndex(({ isProse }) => isProse));
  const candidates = titleIndex < 0 ? [] : [...(beforeText.length > 0 ? beforeText : under.slice(0, 2))];
  const lastIndex = units.findLastIndex(({ isRemain }) => !isRemain);
  const last = units[lastIndex];
  if (last !== undefined && units[lastIndex - 1]?.isProse === true) candidates.push(last);
  const found = candidates.find((unit) => names.includes(unit) && !prose.has(surnameOf(unit.line)));
  return found === undefined ? null : asSpan(found);
}

function nameUnits({ units }: Page): readonly PageUnit[] {
  return units.filter(
    ({ line, isRemain }) => !isRemain && line.length <= LONGEST_BYLINE && looksLikePerson(line),
  );
}

/** The words of the running text. Whom it names by the surname is one of those whom the article is about. */
function proseWords({ text, units }: Page): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { start, end, isProse } of units) {
    if (!isProse) continue;
    for (const word of text.slice(start, end).split(/[^\p{L}\p{M}]+/u)) words.add(word);
  }
  return words;
}

function surnameOf(name: string): string {
  return name.split(/[^\p{L}\p{M}]+/u).findLast((word) => word !== '') ?? name;
}

function asSpan({ start, end }: Span): Span {
  return { start, end };
}
