import { l10n, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { addressOf } from '../border/article-address';
import { renaming, type Rename } from '../border/renaming';
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
    const staying = next === undefined ? meant(home, rename) : await moveAcross(home, next, rename);
    if (staying.length === 0) return;
    const message = l10n.t(
      'Notes and corrections on {0} that stay where they are: {1}. The files of its new folder cannot take them.',
      source,
      staying.length,
    );
    void say.warning(message);
  }
}

function moveWithin({ annotations, corrections }: Home, rename: Rename): void {
  annotations.move(rename);
  if (corrections.all().some(({ source }) => rename(source) !== null)) corrections.move(rename);
}

/** What of a home is on articles that were renamed. */
function meant({ annotations, corrections }: Home, rename: Rename): readonly { readonly id: string }[] {
  return [...annotations.all(), ...corrections.all()].filter(({ source }) => rename(source) !== null);
}

/** Moves notes and corrections into the files of another folder; those that these cannot take stay, and are given back. */
export async function moveAcross(
  from: Home,
  to: Home,
  rename: Rename,
): Promise<readonly { readonly id: string }[]> {
  const isMeant = ({ source }: { readonly source: string }): boolean => rename(source) !== null;
  if (to.annotations.state.kind === 'ready' && to.corrections.state.kind === 'ready') {
    const notes = from.annotations.all().filter(isMeant);
    const corrections = from.corrections.all().filter(isMeant);
    await handOverAll(from, to, { notes, corrections }, (source) => rename(source) ?? source);
  }
  return meant(from, rename);
}
