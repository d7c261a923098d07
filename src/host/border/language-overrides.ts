import { EventEmitter } from 'vscode';
import type { Event, Memento } from 'vscode';
import type { LanguageOverrides } from '../../store/article-library-ports';

const KEY = 'languageOverrides';

/** Languages that the reader chose for single articles, remembered with the workspace. */
export class RememberedLanguages implements LanguageOverrides {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<string>();

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Announces the id of the article. */
  get onDidChange(): Event<string> {
    return this.#changed.event;
  }

  languageOf(articleId: string): string | undefined {
    return this.#read()[articleId];
  }

  /** `undefined`: the language is to be found in the text again. */
  async set(articleId: string, language: string | undefined): Promise<void> {
    const others = Object.entries(this.#read()).filter(([id]) => id !== articleId);
    const overrides = language === undefined ? others : [...others, [articleId, language] as const];
    await this.#memory.update(KEY, Object.fromEntries(overrides));
    this.#changed.fire(articleId);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #read(): Readonly<Record<string, string>> {
    return this.#memory.get<Readonly<Record<string, string>>>(KEY, {});
  }
}
