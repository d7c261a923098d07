import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandOff } from './stand-off';
import { readTexts } from './stand-off';

/** A quote as the gold files have it; see GUIDELINES.md beside them. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'fragment' | 'term';
  readonly speaker?: string | null;
  readonly speakerSpan?: { readonly start: number; readonly end: number } | null;
  readonly cueSpan?: { readonly start: number; readonly end: number } | null;
  /** Two careful readers could differ: ignored both ways. */
  readonly optional?: boolean;
  readonly speakerOptional?: boolean;
  readonly speakerAlso?: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  /** What it is a text of: translations of one article have this in common. */
  readonly document: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface GoldSet {
  /** `it`: the development gold; `it-a`, `it-b1`, `it-b2`, `it-c` to `it-g`, `fr-h`, `fr-i`: parts of the project's own labels; `seeds`. */
  readonly name: string;
  /** Whether the project labelled it. */
  readonly isOwn: boolean;
  readonly language: string | null;
  readonly articles: readonly GoldArticle[];
}

interface GoldFile {
  readonly language?: string;
  readonly articles: readonly (Omit<GoldArticle, 'text' | 'id' | 'document'> & {
    id?: string;
    file?: string;
    text?: string;
  })[];
}

const LANGUAGES = ['fr', 'it', 'en'];
const LABELS = 'tools/bench/quotes/labels';

function readSet(folder: string, name: string, file: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as GoldFile;
  const articles = gold.articles.map(({ id, file: seed, text, quotes }) => ({
    id: id ?? seed ?? '',
    document: id ?? seed ?? '',
    text: text ?? readFileSync(join(folder, 'seeds', seed ?? ''), 'utf8'),
    quotes,
  }));
  return { name, isOwn: false, language: gold.language ?? null, articles };
}

/**
 * The project's own labels of a language: the first file by position as half A and half B in two, the errors of B2 never read; the
 * others, labelled later, as C to I, the errors of E and G never read.
 */
function readLabels(folder: string, language: string): readonly GoldSet[] {
  const first = readFile(folder, language);
  const named = (name: string, articles: readonly GoldArticle[]): GoldSet => ({
    name: `${language}-${name}`,
    isOwn: true,
    language,
    articles,
  });
  const parts = ['a', 'b1', 'a', 'b2'];
  return [
    ...['a', 'b1', 'b2'].map((part) =>
      named(
        part,
        first.filter((_, index) => parts[index % 4] === part),
      ),
    ),
    ...['c', 'd', 'e', 'f', 'g', 'h', 'i'].map((part) =>
      named(part, readFile(folder, `${language}-${part}`)),
    ),
  ].filter(({ articles }) => articles.length > 0);
}

function readFile(folder: string, name: string): readonly GoldArticle[] {
  const file = join(LABELS, `${name}.json`);
  if (!existsSync(file)) return [];
  const labels = JSON.parse(readFileSync(file, 'utf8')) as StandOff;
  const texts = readTexts(folder, labels);
  return labels.articles.map(({ id, ref, quotes }, index) => ({
    id,
    document: /^ntrex\S* lines \d+/.exec(ref)?.[0].replace('-ca', '') ?? id,
    text: texts[index] ?? '',
    quotes,
  }));
}

/** Every annotated set. `folder` holds `gold/`, `seeds/` and `data/`. */
export function readGold(folder: string): readonly GoldSet[] {
  return [
    ...LANGUAGES.map((language) => readSet(folder, language, `quotes-dev-${language}.json`)),
    readSet(folder, 'seeds', 'seeds.gold.json'),
    ...LANGUAGES.flatMap((language) => readLabels(folder, language)),
  ];
}
