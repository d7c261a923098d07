import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A quote as the gold files have it; see GUIDELINES.md beside them. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'fragment' | 'term';
  readonly speaker?: string | null;
  readonly speakerSpan?: { readonly start: number; readonly end: number } | null;
  readonly cue?: string | null;
  readonly cueSpan?: { readonly start: number; readonly end: number } | null;
  /** Two careful readers could differ: ignored both ways. */
  readonly optional?: boolean;
  readonly speakerOptional?: boolean;
  readonly speakerAlso?: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface GoldSet {
  readonly name: string;
  readonly language: string | null;
  readonly articles: readonly GoldArticle[];
}

interface GoldFile {
  readonly language?: string;
  readonly articles: readonly (Omit<GoldArticle, 'text' | 'id'> & {
    id?: string;
    file?: string;
    text?: string;
  })[];
}

function readSet(folder: string, name: string, file: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as GoldFile;
  const articles = gold.articles.map(({ id, file: seed, text, quotes }) => ({
    id: id ?? seed ?? '',
    text: text ?? readFileSync(join(folder, 'seeds', seed ?? ''), 'utf8'),
    quotes,
  }));
  return { name, language: gold.language ?? null, articles };
}

/** The development gold by language, and the seeds. `folder` holds `gold/` and `seeds/`. */
export function readGold(folder: string): readonly GoldSet[] {
  return [
    ...['fr', 'it', 'en'].map((language) => readSet(folder, language, `quotes-dev-${language}.json`)),
    readSet(folder, 'seeds', 'seeds.gold.json'),
  ];
}
