import { languages, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { ARTICLE_LANGUAGE } from '../ids';
import { Owner } from './border/lifecycle';
import type { Log } from '../store/ports';
import type { Tracker } from './tracker';

/**
 * Gives plain-text articles their own language however they were opened, since settings for reading prose hang on it.
 * Once for each article until it is closed: a reader who chooses another language keeps it. What has a language of its own keeps that too.
 */
export class ArticleLanguage {
  readonly #tracker: Tracker;
  readonly #log: Log;
  readonly #owner = new Owner();
  readonly #seen = new Set<string>();

  constructor(tracker: Tracker, log: Log) {
    this.#tracker = tracker;
    this.#log = log;
    this.#owner.own(
      window.onDidChangeVisibleTextEditors(() => {
        this.#setVisible();
      }),
    );
    this.#owner.own(
      workspace.onDidCloseTextDocument((document) => {
        // VS Code forgets the language of what is closed. A change of language is announced as closing too: the document stays.
        if (!workspace.textDocuments.includes(document)) this.#seen.delete(document.uri.toString());
      }),
    );
    this.#setVisible();
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #setVisible(): void {
    for (const { document } of window.visibleTextEditors) {
      if (this.#tracker.get(document) !== undefined) void this.#set(document);
    }
  }

  async #set(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (document.languageId !== 'plaintext') return;
    try {
      await languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
    } catch (error) {
      // Closed meanwhile: there is nothing left to set.
      this.#log.info(`${key} kept its language: ${String(error)}`);
    }
  }
}
