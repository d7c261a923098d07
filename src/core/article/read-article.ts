import type { Span } from '../text/span';
import { findByline, type Page } from './byline';
import { findDateline } from './dateline';
import { findRemains } from './find-remains';
import { isCallToReader, isPageRemain, isSentence } from './page-remains';
import type { ArticleStructure } from './structure';
import { findTitle } from './title';
import { readUnits, type Unit } from './units';

/** The structure of an article but its sentences, which need tokens and a language. */
export type ArticleLayout = Omit<ArticleStructure, 'sentences'>;

/** Units of this length are running text, if they end like a sentence; much longer ones are in any case. */
const PROSE_LENGTH = 60;
const LONG_PROSE_LENGTH = 240;

/**
 * Finds title, byline, dateline, paragraphs and page remains by how lines look, where they stand, how often they
 * come and by stock phrases of six languages. Linear in the length of the text; takes any string, never throws.
 */
export function readArticle(text: string): ArticleLayout {
  const units = readUnits(text);
  const lines = units.map(({ start, end }) =>
    text.slice(start, Math.min(end, start + LONG_PROSE_LENGTH + 1)),
  );
  const page: Page = {
    text,
    units,
    isRemain: lines.map(isPageRemain),
    isProse: units.map((unit, index) => isProse(text, unit, lines[index] ?? '')),
  };
  const titleIndex = findTitle(text, units, page.isRemain);
  const byline = findByline(page, titleIndex);
  const isRemain = findRemains(page, titleIndex, byline);
  return {
    title: titleSpan(text, units[titleIndex]),
    byline,
    dateline: findDateline(text, units, titleIndex),
    paragraphs: units.filter((_, index) => isRemain[index] !== true).map(asSpan),
    boilerplate: units.filter((_, index) => isRemain[index] === true).map(asSpan),
  };
}

function isProse(text: string, { start, end }: Unit, line: string): boolean {
  if (end - start >= LONG_PROSE_LENGTH) return true;
  if (end - start < PROSE_LENGTH || isPageRemain(line) || isCallToReader(line)) return false;
  return isSentence(text.slice(Math.max(start, end - 8), end));
}

function titleSpan(text: string, unit: Unit | undefined): Span | null {
  if (unit === undefined) return null;
  const marks = /^#{1,6}\s+/u.exec(text.slice(unit.start, unit.start + 16))?.[0].length ?? 0;
  return { start: unit.start + marks, end: unit.end };
}

function asSpan({ start, end }: Unit): Span {
  return { start, end };
}
