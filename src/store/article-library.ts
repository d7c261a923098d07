import type { Analysis } from '../core/analysis/analysis';
import { readArticle } from '../core/article/read-article';
import { detectLanguage } from '../core/language/detect-language';
import type { Language } from '../core/language/language';
import { decodeText, type DecodedText } from '../core/text/decode';
import { withOneLineEnd } from '../core/text/line-ends';
import type { AnalysisCache } from './analysis-cache';
import { visibleArticles } from './article-library-list';
import type { ArticleFile, ArticleOrigin, ArticleSource, LanguageOverrides } from './article-library-ports';

/** Articles that are not open are analysed up to this length, in UTF-16 code units; longer ones when they are opened. */
export const LONGEST_CLOSED = 500_000;

/** One article of the library, as views show it before it was read. */
export interface ListedArticle extends ArticleFile {
  readonly origin: ArticleOrigin;
  /** Last part of the path. */
  readonly fileName: string;
}

/** What the list of articles shows of one: cheap, without names and quotes. */
export interface ArticleOverview {
  /** The title found in the text; else how the text begins; else the file name (of an empty article). */
  readonly title: string;
  /** False when the title is only how the text begins, or the file name. */
  readonly hasTitle: boolean;
  readonly language: Language;
}

/** What was asked for, or in English why it is not to be had (missing, forbidden, not text). */
export type ArticleResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** An article with everything that is known of it, all of the same moment. */
export interface AnalysedArticle {
  readonly article: ListedArticle;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Characters of a text without title that stand for one. */
const LABEL_LENGTH = 80;

/**
 * All articles there are, seeds and workspace together, in natural order. Lists nothing before the first `refresh`,
 * reads an article only when it is asked for, and announces what changed; a listener asks again for what it shows.
 */
export class ArticleLibrary {
  readonly #sources: readonly ArticleSource[];
  readonly #cache: AnalysisCache;
  readonly #overrides: LanguageOverrides;
  readonly #stops: (() => void)[] = [];
  readonly #listListeners = new Set<() => void>();
  readonly #articleListeners = new Set<(id: string) => void>();
  readonly #overviews = new Map<string, Promise<ArticleResult<ArticleOverview>>>();
  #articles: readonly ListedArticle[] = [];
  #byId: ReadonlyMap<string, ListedArticle> = new Map();
  /** Counts refreshes: one that was overtaken by another changes nothing. */
  #generation = 0;

  constructor(sources: readonly ArticleSource[], cache: AnalysisCache, overrides: LanguageOverrides) {
    this.#sources = sources;
    this.#cache = cache;
    this.#overrides = overrides;
    for (const source of sources) {
      this.#stops.push(
        source.watch((change) => {
          if (change.kind === 'content') this.#contentChanged(change.id);
          else void this.refresh();
        }),
      );
    }
  }

  /** In natural order (`2.txt` before `10.txt`), workspace articles first, then the seeds that it does not hold. */
  get articles(): readonly ListedArticle[] {
    return this.#articles;
  }

  find(id: string): ListedArticle | undefined {
    return this.#byId.get(id);
  }

  /** The article after this one, the first one after the last; undefined when this one is not listed. */
  next(id: string): ListedArticle | undefined {
    return this.#neighbour(id, 1);
  }

  /** The article before this one, the last one before the first; undefined when this one is not listed. */
  previous(id: string): ListedArticle | undefined {
    return this.#neighbour(id, -1);
  }

  /** Asks all sources again. Announces a change only when the list is another than before. */
  async refresh(): Promise<void> {
    const generation = ++this.#generation;
    const articles = await visibleArticles(this.#sources);
    if (generation !== this.#generation) return;
    const isSame =
      articles.length === this.#articles.length &&
      articles.every((article, index) => article.id === this.#articles[index]?.id);
    if (isSame) return;
    this.#articles = articles;
    this.#byId = new Map(articles.map((article) => [article.id, article]));
    for (const id of this.#overviews.keys()) if (!this.#byId.has(id)) this.#overviews.delete(id);
    for (const listener of this.#listListeners) listener();
  }

  /** The text of an article as it is stored now, with the line ends that it has when it is opened: its offsets are those there. */
  async text(id: string): Promise<ArticleResult<string>> {
    const article = this.#byId.get(id);
    const source = this.#sources.find(({ origin }) => origin === article?.origin);
    if (article === undefined || source === undefined) return failure('This article is not listed any more.');
    const bytes = await source.read(article);
    if (bytes.ok) return asResult(decodeText(bytes.value));
    return failure(bytes.failure.kind === 'missing' ? 'This article is gone.' : bytes.failure.message);
  }

  /** Title and language, found without looking for names and quotes. Kept until the article changes. */
  overview(id: string): Promise<ArticleResult<ArticleOverview>> {
    const known = this.#overviews.get(id);
    if (known !== undefined) return known;
    const overview = this.#readOverview(id);
    this.#overviews.set(id, overview);
    void overview.then(({ ok }) => {
      // What could not be read may be readable next time, though no change of its content is announced.
      if (!ok && this.#overviews.get(id) === overview) this.#overviews.delete(id);
    });
    return overview;
  }

  /**
   * Text and full analysis of an article; analysed at most once as long as neither text nor language change. Refuses
   * articles of more than `LONGEST_CLOSED`: nobody asked to read them.
   */
  async analysed(id: string): Promise<ArticleResult<AnalysedArticle>> {
    const article = this.#byId.get(id);
    const text = await this.text(id);
    if (!text.ok) return text;
    if (article === undefined) return failure('This article is not listed any more.');
    if (text.value.length > LONGEST_CLOSED)
      return failure('This article is very long: open it to analyse it.');
    const analysis = await this.#cache.analyse(text.value, this.#overrides.languageOf(id));
    return { ok: true, value: { article, text: text.value, analysis } };
  }

  /** To be called after the reader chose another language for an article. */
  languageChanged(id: string): void {
    this.#overviews.delete(id);
    for (const listener of this.#articleListeners) listener(id);
  }

  /** The list of articles is another now. Returns the way to stop listening. */
  onDidChangeList(listener: () => void): () => void {
    this.#listListeners.add(listener);
    return () => this.#listListeners.delete(listener);
  }

  /** Text or language of one article (its id) are others now. Returns the way to stop listening. */
  onDidChangeArticle(listener: (id: string) => void): () => void {
    this.#articleListeners.add(listener);
    return () => this.#articleListeners.delete(listener);
  }

  dispose(): void {
    this.#generation++;
    for (const stop of this.#stops.splice(0)) stop();
    this.#listListeners.clear();
    this.#articleListeners.clear();
  }

  #neighbour(id: string, step: 1 | -1): ListedArticle | undefined {
    const index = this.#articles.findIndex((article) => article.id === id);
    if (index < 0) return undefined;
    return this.#articles.at((index + step) % this.#articles.length);
  }

  #contentChanged(id: string): void {
    this.#overviews.delete(id);
    for (const listener of this.#articleListeners) listener(id);
    // A copy of a seed that is edited is another article from then on, and the seed is listed again.
    void this.refresh();
  }

  async #readOverview(id: string): Promise<ArticleResult<ArticleOverview>> {
    const text = await this.text(id);
    if (!text.ok) return text;
    return { ok: true, value: this.#overviewOf(id, text.value) };
  }

  #overviewOf(id: string, text: string): ArticleOverview {
    const override = this.#overrides.languageOf(id);
    const language = detectLanguage(text, override === undefined ? {} : { override });
    const { title } = readArticle(text);
    if (title !== null) {
      const shown = text.slice(title.start, title.end).replace(/\s+/gu, ' ');
      return { title: shown, hasTitle: true, language };
    }
    const label = beginningOf(text) || (this.#byId.get(id)?.fileName ?? id);
    return { title: label, hasTitle: false, language };
  }
}

function asResult(decoded: DecodedText): ArticleResult<string> {
  return decoded.ok ? { ok: true, value: withOneLineEnd(decoded.text) } : failure(decoded.message);
}

function failure(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** The first line of the text, cut at a word when it is long; empty when the text is. */
function beginningOf(text: string): string {
  const [line = ''] = text.slice(0, 4096).trimStart().split(/\r?\n/u, 1);
  const trimmed = line.trim();
  if (trimmed.length <= LABEL_LENGTH) return trimmed;
  const cut = trimmed.slice(0, LABEL_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
