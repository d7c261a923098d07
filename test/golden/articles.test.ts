import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/core/article/read-article';
import { detectLanguage } from '../../src/core/language/detect-language';
import type { Span } from '../../src/core/text/span';

interface PageCase {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly dateline?: string | null;
  readonly boilerplate?: readonly string[];
  /** How many there are. */
  readonly paragraphs?: number;
}

const { articles } = JSON.parse(readFileSync('test/golden/articles.gold.json', 'utf8')) as {
  readonly articles: readonly PageCase[];
};

describe('golden pages', () => {
  for (const page of articles) {
    it(page.id, () => {
      const layout = readArticle(page.text);
      const at = (span: Span | null): string | null =>
        span === null ? null : page.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      const found: Partial<PageCase> = {
        language: detectLanguage(page.text).code,
        title: at(layout.title),
        byline: at(layout.byline),
        dateline: at(layout.dateline),
        boilerplate: [...new Set(layout.boilerplate.map((span) => at(span) ?? ''))],
        paragraphs: layout.paragraphs.length,
      };
      const { id: _id, text: _text, source: _source, ...expected } = page as PageCase & { source?: string };
      const fields = Object.keys(expected) as (keyof PageCase)[];
      assert.deepEqual(Object.fromEntries(fields.map((field) => [field, found[field]])), expected);
    });
  }
});
