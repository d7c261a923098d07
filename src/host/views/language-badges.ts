import { EventEmitter, FileDecoration, window } from 'vscode';
import type { FileDecorationProvider, Uri } from 'vscode';
import { articleIdOf } from '../border/article-address';
import { Owner } from '../border/lifecycle';
import { languageName } from '../border/wording';
import type { Reader } from '../reader';

/** Marks the resources of the list: elsewhere, as in the Explorer, an article bears no badge. */
const LISTED = 'pressmark-list';

/** The language of each article at the right of the list, where a long title does not push it out of sight. */
export class LanguageBadges implements FileDecorationProvider {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<Uri>());

  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#owner.own(window.registerFileDecorationProvider(this));
  }

  /** What the list gives as the resource of an article. */
  resourceOf(uri: Uri): Uri {
    return uri.with({ fragment: LISTED });
  }

  /** The language of an article may be another now. */
  refresh(uri: Uri): void {
    this.#changed.fire(this.resourceOf(uri));
  }

  async provideFileDecoration(uri: Uri): Promise<FileDecoration | undefined> {
    if (uri.fragment !== LISTED) return undefined;
    const overview = await this.#reader.library.overview(articleIdOf(uri.with({ fragment: '' })));
    if (!overview.ok || overview.value.language.code === 'und') return undefined;
    const { code } = overview.value.language;
    return new FileDecoration(code.toUpperCase().slice(0, 2), languageName(code));
  }

  dispose(): void {
    this.#owner.dispose();
  }
}
