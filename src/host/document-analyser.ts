import { EventEmitter } from 'vscode';
import type { Disposable } from 'vscode';
import type { Analysis } from '../core/analysis/analysis';
import { AnalysisCache } from '../store/analysis-cache';
import type { RememberedLanguages } from './border/language-overrides';
import { Owner } from './border/lifecycle';
import type { RecogniserFile } from './border/recogniser-file';
import type { DocumentAnalyser } from './tracker-ports';

/** Analyses with the shipped model and the languages that the reader chose; one cache for open and closed articles. */
export class HostAnalyser implements DocumentAnalyser {
  readonly cache: AnalysisCache;
  readonly #languages: RememberedLanguages;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<string | null>());

  constructor(recogniser: RecogniserFile, languages: RememberedLanguages) {
    this.#languages = languages;
    this.cache = new AnalysisCache(async (text, language) => {
      // Not before an article is read: rules and word lists are a third of the extension's code.
      const { analyse } = await import('../core/analysis/analyse');
      return analyse(text, { recogniser: await recogniser.get(), language });
    });
    this.#owner.own(
      languages.onDidChange((articleId) => {
        this.#changed.fire(articleId);
      }),
    );
  }

  analyse(text: string, articleId: string): Promise<Analysis> {
    return this.cache.analyse(text, this.#languages.languageOf(articleId));
  }

  onDidChange(listener: (articleId: string | null) => void): Disposable {
    return this.#changed.event(listener);
  }

  dispose(): void {
    this.#owner.dispose();
  }
}
