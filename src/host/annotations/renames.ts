import { l10n, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { addressOf } from '../border/article-address';
import { say } from '../border/say';
import { handOverAll } from './hand-over';
import type { Home } from './home';
import type { Homes } from './homes';

/** Notes and corrections follow an article that is renamed or moved, alone or with a folder around it. */
export class Renames implements Disposable {
  readonly #homes: Homes;
  readonly #listening: Disposable;

  constructor(homes: Homes) {
    this.#homes = homes;
    this.#listening = workspace.onDidRenameFiles(({ files }) => void this.#follow(files));
  }

  dispose(): void {
    this.#listening.dispose();
  }

  async #follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    await this.#homes.ready();
    for (const { oldUri, newUri } of files) {
      const [from, to] = [addressOf(oldUri), addressOf(newUri)];
      if (from?.folder == null || to?.folder == null) continue;
      const rename = renaming(from.source, to.source);
      const [here, there] = [from.folder.uri.toString(), to.folder.uri.toString()];
      for (const home of this.#homes.all().filter(({ folder }) => folder?.toString() === here)) {
        if (here === there) moveWithin(home, rename);
        else await this.#moveAway(home, there, rename, from.source);
      }
    }
  }

  async #moveAway(home: Home, folder: string, rename: Rename, source: string): Promise<void> {
    const next = this.#homes.all().find((each) => each.folder?.toString() === folder);
    if (next !== undefined && (await moveAcross(home, next, rename))) return;
    void say.warning(
      l10n.t('The notes on {0} stay where they are: the files of its new folder cannot take them.', source),
    );
  }
}

/** The new source of what was renamed; null for what was not. */
export type Rename = (source: string) => string | null;

/** `from` and `to`: an article, or a folder with articles in it. */
export function renaming(from: string, to: string): Rename {
  return (source) => {
    if (source === from) return to;
    return source.startsWith(`${from}/`) ? to + source.slice(from.length) : null;
  };
}

function moveWithin({ annotations, corrections }: Home, rename: Rename): void {
  const ids = annotations.all().flatMap(({ id, source }) => (rename(source) === null ? [] : [id]));
  if (ids.length > 0) annotations.updateAll(ids, ({ source }) => ({ source: rename(source) ?? source }));
  if (corrections.all().some(({ source }) => rename(source) !== null)) corrections.move(rename);
}

/** Moves notes and corrections into the files of another folder. False when these cannot take all: what they cannot, stays. */
export async function moveAcross(from: Home, to: Home, rename: Rename): Promise<boolean> {
  const isMeant = ({ source }: { readonly source: string }): boolean => rename(source) !== null;
  const notes = from.annotations.all().filter(isMeant);
  const corrections = from.corrections.all().filter(isMeant);
  if (notes.length + corrections.length === 0) return true;
  if (to.annotations.state.kind !== 'ready' || to.corrections.state.kind !== 'ready') return false;
  const went = await handOverAll(from, to, { notes, corrections }, (source) => rename(source) ?? source);
  return went === notes.length + corrections.length;
}
