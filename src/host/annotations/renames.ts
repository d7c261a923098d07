import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { addressOf } from '../border/article-address';
import type { Home } from './home';
import type { Homes } from './homes';

/** Notes and corrections follow an article that is renamed or moved within its folder, alone or with a folder around it. */
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
      if (from.folder.uri.toString() !== to.folder.uri.toString()) continue;
      const folder = from.folder.uri.toString();
      for (const home of this.#homes.all()) {
        if (home.folder?.toString() === folder) moveSources(home, from.source, to.source);
      }
    }
  }
}

function moveSources({ annotations, corrections }: Home, from: string, to: string): void {
  const renamed = (source: string): string | null => {
    if (source === from) return to;
    return source.startsWith(`${from}/`) ? to + source.slice(from.length) : null;
  };
  const ids = annotations.all().flatMap(({ id, source }) => (renamed(source) === null ? [] : [id]));
  if (ids.length > 0) annotations.updateAll(ids, ({ source }) => ({ source: renamed(source) ?? source }));
  for (const { id, source, selectors, fix } of corrections.all()) {
    const next = renamed(source);
    if (next !== null && corrections.add(next, selectors, fix).ok) corrections.remove(id);
  }
}
