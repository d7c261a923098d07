import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../src/core/entities/mention';
import type { QuoteKind } from '../../src/core/quotes/quote';
import type { Span } from '../../src/core/text/span';

/** An entity as labelled by hand; `test/golden/README.md` says how. */
export interface GoldEntity extends Span {
  readonly type: EntityType;
  /** Other types that are right too. */
  readonly also?: readonly EntityType[];
  readonly name: string;
  /** Careful readers differ: left out of the score. */
  readonly optional?: boolean;
}

/** A quote as labelled by hand. */
export interface GoldQuote extends Span {
  readonly kind: QuoteKind;
  readonly speaker?: string | null;
  readonly speakerAlso?: readonly string[];
  readonly speakerOptional?: boolean;
  readonly optional?: boolean;
}

/** The labels of one seed article. */
export interface GoldArticle {
  readonly file: string;
  readonly language: string;
  readonly title: string;
  readonly byline?: string;
  readonly boilerplate: readonly string[];
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
}

/** A seed article with its labels. */
export interface GoldCase {
  readonly gold: GoldArticle;
  readonly text: string;
}

/** The labelled seeds; `root` is the folder of the project. */
export function readSeeds(root = '.'): readonly GoldCase[] {
  const json = readFileSync(join(root, 'test', 'golden', 'seeds.gold.json'), 'utf8');
  const { articles } = JSON.parse(json) as { readonly articles: readonly GoldArticle[] };
  return articles.map((gold) => ({ gold, text: readFileSync(join(root, 'seeds', gold.file), 'utf8') }));
}
