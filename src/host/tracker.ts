import { EventEmitter, window, workspace } from 'vscode';
import type { Event, TextDocument, TextDocumentChangeEvent, Uri } from 'vscode';
import type { Edit } from '../core/text/edits';
import type { ArticleSelector } from './border/article-selector';
import { Owner } from './border/lifecycle';
import { TrackedDocument, type TrackerParts } from './tracker-document';
import type { TrackedArticle, TrackerEvent } from './tracker-ports';

export type * from './tracker-ports';

/**
 * Follows every open article: what was found in it and where its annotations are, for the document's present version.
 * Everything shown in editors and views of open articles comes from here.
 */
export class Tracker {
  readonly #parts: TrackerParts;
  readonly #selector: ArticleSelector;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<TrackerEvent>());
  readonly #tracked = new Map<TextDocument, TrackedDocument>();

  constructor(selector: ArticleSelector, parts: TrackerParts) {
    this.#parts = parts;
    this.#selector = selector;
    this.#listen();
    this.#selectAnew();
  }

  get onDidChange(): Event<TrackerEvent> {
    return this.#changed.event;
  }

  /** Undefined for what is no article or not open. */
  get(document: TextDocument): TrackedArticle | undefined {
    return this.#tracked.get(document)?.article;
  }

  getByUri(uri: Uri): TrackedArticle | undefined {
    const key = uri.toString();
    return this.all().find(({ document }) => document.uri.toString() === key);
  }

  /** The article in the active editor. */
  get active(): TrackedArticle | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.get(document);
  }

  all(): readonly TrackedArticle[] {
    return [...this.#tracked.values()].map(({ article }) => article);
  }

  /** The article once its present text is analysed; undefined when it is closed meanwhile or is none. */
  async whenAnalysed(document: TextDocument): Promise<TrackedArticle | undefined> {
    await this.#tracked.get(document)?.settled();
    return this.get(document);
  }

  dispose(): void {
    for (const tracked of this.#tracked.values()) tracked.dispose();
    this.#tracked.clear();
    this.#owner.dispose();
  }

  #listen(): void {
    const { analyser, notes } = this.#parts;
    this.#owner.own(
      workspace.onDidOpenTextDocument((document) => {
        this.#follow(document);
      }),
    );
    this.#owner.own(
      workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
    );
    this.#owner.own(
      workspace.onDidChangeTextDocument((event) => {
        this.#edit(event);
      }),
    );
    this.#owner.own(
      this.#selector.onDidChange(() => {
        this.#selectAnew();
      }),
    );
    this.#owner.own(
      analyser.onDidChange((articleId) => {
        for (const tracked of this.#tracked.values()) {
          if (articleId === null || articleId === tracked.article.articleId) tracked.analyse();
        }
      }),
    );
    this.#owner.own(
      notes.onDidChange((articles, what) => {
        const keys = articles && new Set(articles.map((uri) => uri.toString()));
        for (const tracked of this.#tracked.values()) {
          if (keys === null || keys.has(tracked.article.document.uri.toString())) tracked.notesChanged(what);
        }
      }),
    );
  }

  #selectAnew(): void {
    for (const document of workspace.textDocuments) {
      if (this.#selector.matches(document)) this.#follow(document);
      else this.#forget(document);
    }
  }

  #follow(document: TextDocument): void {
    if (this.#tracked.has(document) || !this.#selector.matches(document)) return;
    const tracked = new TrackedDocument(document, this.#parts, (change) => {
      this.#changed.fire({ document, change });
    });
    this.#tracked.set(document, tracked);
    this.#changed.fire({ document, change: 'tracked' });
    tracked.analyse();
  }

  #forget(document: TextDocument): void {
    const tracked = this.#tracked.get(document);
    if (tracked === undefined) return;
    tracked.dispose();
    this.#tracked.delete(document);
    this.#changed.fire({ document, change: 'tracked' });
  }

  #edit({ document, contentChanges }: TextDocumentChangeEvent): void {
    // Without content changes only the dirty state is another.
    if (contentChanges.length === 0) return;
    const edits: readonly Edit[] = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    this.#tracked.get(document)?.edit(edits);
  }
}
