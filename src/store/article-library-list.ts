import type { ListedArticle } from './article-library';
import type { ArticleFile, ArticleSource } from './article-library-ports';

/** Digits count as numbers; the same order on every machine, whatever its language. */
let collator: Intl.Collator | undefined;

/** Made at the first use: making a collator takes more time than activation has. */
function compareNaturally(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** The articles of all sources in the order in which they are shown. A seed that the workspace holds is left out. */
export async function visibleArticles(sources: readonly ArticleSource[]): Promise<readonly ListedArticle[]> {
  const lists = await Promise.all(
    sources.map(async (source) =>
      (await source.list()).map((file) => ({ source, file, article: listed(source, file) })),
    ),
  );
  const all = lists.flat();
  const copies = all.filter(({ article }) => article.origin === 'workspace');
  const seeds = all.filter(({ article }) => article.origin === 'seed');
  const isCopied = await Promise.all(
    seeds.map(async (seed) => {
      const namesakes = copies.filter(({ article }) => article.fileName === seed.article.fileName);
      const comparisons = namesakes.map((copy) => isSameContent(seed, copy));
      return (await Promise.all(comparisons)).includes(true);
    }),
  );
  return [
    ...sorted(copies.map(({ article }) => article)),
    ...sorted(seeds.filter((_, index) => isCopied[index] === false).map(({ article }) => article)),
  ];
}

interface SourceFile {
  readonly source: ArticleSource;
  readonly file: ArticleFile;
}

function listed(source: ArticleSource, file: ArticleFile): ListedArticle {
  const path = source.origin === 'seed' ? file.source.slice(file.source.indexOf(':') + 1) : file.source;
  return { ...file, origin: source.origin, fileName: path.slice(path.lastIndexOf('/') + 1) };
}

function sorted(articles: readonly ListedArticle[]): readonly ListedArticle[] {
  return articles.toSorted(
    (a, b) =>
      compareNaturally(a.folder ?? '', b.folder ?? '') ||
      compareNaturally(a.source, b.source) ||
      (a.id < b.id ? -1 : 1),
  );
}

async function isSameContent(one: SourceFile, other: SourceFile): Promise<boolean> {
  const [first, second] = await Promise.all([one.source.read(one.file), other.source.read(other.file)]);
  if (!first.ok || !second.ok || first.value.length !== second.value.length) return false;
  return first.value.every((byte, index) => byte === second.value[index]);
}
