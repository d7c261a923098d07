import { EventEmitter, workspace } from 'vscode';
import type { Disposable, Event, Memento, Uri } from 'vscode';
import type { LanguageOverrides } from '../../store/article-library-ports';
import { articleIdOf } from './article-address';
import { renaming } from './renaming';

const KEY = 'languageOverrides';

/** Languages that the reader chose for single articles, remembered with the workspace. */
export class RememberedLanguages implements LanguageOverrides {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<string>();
  readonly #listening: Disposable;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#listening = workspace.onDidRenameFiles(({ files }) => void this.#follow(files));
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
    this.#listening.dispose();
    this.#changed.dispose();
  }

  /** An article keeps its language when it is renamed or moved, alone or with a folder around it. */
  async #follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    const before = Object.entries(this.#read());
    const after = before.map(([id, language]) => {
      const moved = files.map(({ oldUri, newUri }) => renaming(articleIdOf(oldUri), articleIdOf(newUri))(id));
      return [moved.find((one) => one !== null) ?? id, language] as const;
    });
    const renamed = after.filter(([id], at) => id !== before[at]?.[0]);
    if (renamed.length === 0) return;
    await this.#memory.update(KEY, Object.fromEntries(after));
    for (const [id] of renamed) this.#changed.fire(id);
  }

  #read(): Readonly<Record<string, string>> {
    return this.#memory.get<Readonly<Record<string, string>>>(KEY, {});
  }
}
