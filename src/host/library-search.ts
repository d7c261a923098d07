import type { CancellationToken } from 'vscode';
import { createLocator, spanOf } from '../core/anchoring/locate';
import { SearchIndex, type SearchHit } from '../core/search/search-index';
import type { SearchDocument, SearchNote } from '../core/search/search-document';
import type { Span } from '../core/text/span';
import type { ArticleLibrary } from '../store/article-library';
import { articleIdOf, uriOfId } from './border/article-address';
import { Owner } from './border/lifecycle';
import { correctedArticle } from './corrected-article';
import type { ReaderNotes, Tracker } from './tracker';

export interface SearchProgress {
  readonly done: number;
  readonly all: number;
}

/**
 * The search index over all listed articles. Empty until the first search; what changed since is indexed anew at the
 * next one. Of open articles it holds the text as it is in the editor.
 */
export class LibrarySearch {
  readonly #library: ArticleLibrary;
  readonly #tracker: Tracker;
  readonly #notes: ReaderNotes;
  readonly #index = new SearchIndex();
  readonly #owner = new Owner();
  /** Ids of the articles whose present state the index holds. */
  readonly #fresh = new Set<string>();
  /** Ids of all articles that it holds anything of. */
  readonly #indexed = new Set<string>();
  /** Ids of articles that are being read and did not change since. */
  readonly #unchanged = new Set<string>();
  #isListed = false;

  constructor(library: ArticleLibrary, tracker: Tracker, notes: ReaderNotes) {
    this.#library = library;
    this.#tracker = tracker;
    this.#notes = notes;
    this.#owner.own({
      dispose: library.onDidChangeArticle((id) => {
        this.#changed(id);
      }),
    });
    this.#owner.own(
      tracker.onDidChange(({ document, change }) => {
        if (change !== 'moved') this.#changed(articleIdOf(document.uri));
      }),
    );
    this.#owner.own(
      notes.onDidChange((articles) => {
        const ids = articles?.map(articleIdOf) ?? [...this.#indexed];
        for (const id of ids) this.#changed(id);
      }),
    );
  }

  /** Brings the index up to date, article by article, so that a search in between finds what is there already. */
  async update(token: CancellationToken, onProgress: (progress: SearchProgress) => void): Promise<void> {
    if (!this.#isListed) await this.#library.refresh();
    this.#isListed = true;
    const ids = this.#library.articles.map(({ id }) => id);
    this.#forgetAllBut(new Set(ids));
    const stale = ids.filter((id) => !this.#fresh.has(id));
    for (const [done, id] of stale.entries()) {
      if (token.isCancellationRequested || this.#owner.isDisposed) return;
      onProgress({ done, all: stale.length });
      await this.#add(id);
    }
    onProgress({ done: stale.length, all: stale.length });
  }

  /** Best first. */
  search(query: string, limit: number): readonly SearchHit[] {
    return this.#index.search(query, limit);
  }

  dispose(): void {
    this.#owner.dispose();
    this.#fresh.clear();
  }

  #forgetAllBut(listed: ReadonlySet<string>): void {
    for (const id of this.#indexed) {
      if (listed.has(id)) continue;
      this.#changed(id);
      this.#indexed.delete(id);
      this.#index.remove(id);
    }
  }

  #changed(id: string): void {
    this.#fresh.delete(id);
    this.#unchanged.delete(id);
  }

  async #add(id: string): Promise<void> {
    this.#unchanged.add(id);
    const read = (await this.#openArticle(id)) ?? (await this.#closedArticle(id));
    if (read === null) return;
    this.#index.set(id, { ...read.analysis, text: read.text });
    this.#index.setNotes(id, this.#notesOf(id, read.text));
    this.#indexed.add(id);
    if (this.#unchanged.delete(id)) this.#fresh.add(id);
  }

  async #openArticle(id: string) {
    const open = this.#tracker.all().find(({ articleId }) => articleId === id);
    const article = open && (await this.#tracker.whenAnalysed(open.document));
    return article?.analysis == null
      ? null
      : { text: article.document.getText(), analysis: article.analysis };
  }

  /** What is too long to be analysed is found by its words all the same. */
  async #closedArticle(id: string) {
    const analysed = await correctedArticle(this.#library, this.#notes, id);
    if (analysed.ok) return analysed.value;
    const text = await this.#library.text(id);
    return text.ok ? { text: text.value, analysis: linesOf(text.value) } : null;
  }

  #notesOf(id: string, text: string): readonly SearchNote[] {
    const threads = this.#notes.threadsOf(uriOfId(id));
    if (threads.length === 0) return [];
    const locator = createLocator(text);
    return threads.map(({ annotation, replies }) => ({
      id: annotation.id,
      span: annotation.selectors && spanOf(locator.locate(annotation.selectors)),
      text: [
        annotation.comment,
        ...annotation.tags,
        annotation.selectors?.exact ?? '',
        ...replies.map(({ comment }) => comment),
      ].join(' '),
    }));
  }
}

/** An article of which nothing is known but its lines. */
function linesOf(text: string): Omit<SearchDocument, 'text'> {
  const sentences: Span[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) sentences.push({ start, end });
    start = end + 1;
  }
  return { title: null, sentences, entities: [], quotes: [] };
}
