import type { Span } from '../text/span';
import { findByline } from './byline';
import { findDateline } from './dateline';
import { findRemains } from './find-remains';
import { frontMatterTitle } from './front-matter';
import { readPage, type Page } from './page';
import type { ArticleStructure } from './structure';
import { findTitle } from './title';
import type { Unit } from './units';

/** The structure of an article but its sentences, which need tokens and a language. */
export type ArticleLayout = Omit<ArticleStructure, 'sentences'>;

/**
 * Finds title, byline, dateline, paragraphs and page remains by how lines look, where they stand, how often they
 * come and by stock phrases of six languages. Linear in the length of the text; takes any string, never throws.
 */
export function readArticle(text: string): ArticleLayout {
  const page = readPage(text);
  const titleIndex = findTitle(page);
  const byline = findByline(page, titleIndex);
  const isRemain = findRemains(page, titleIndex, byline);
  const paragraphs = page.units.filter((_, index) => isRemain[index] !== true);
  const title = page.units[titleIndex];
  return {
    title: titleSpan(page, titleIndex),
    byline,
    dateline: findDateline(
      text,
      title === undefined ? paragraphs : paragraphs.slice(paragraphs.indexOf(title) + 1),
    ),
    paragraphs: paragraphs.map(asSpan),
    boilerplate: page.units.filter((_, index) => isRemain[index] === true).map(asSpan),
  };
}

function titleSpan(page: Page, index: number): Span | null {
  const unit = page.units[index];
  if (unit === undefined) return null;
  const value = index === page.titleIndex ? frontMatterTitle(unit.line) : null;
  if (value !== null) return { start: unit.start + value.start, end: unit.start + value.end };
  const marks = /^#{1,6}\s+/u.exec(unit.line)?.[0].length ?? 0;
  return { start: unit.start + marks, end: unit.end };
}

function asSpan({ start, end }: Unit): Span {
  return { start, end };
}
