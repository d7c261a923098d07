import { commands, Disposable, l10n, Uri, workspace } from 'vscode';
import type { ChangeOutcome, StoreState } from '../../store/outcome';
import { addressOf } from '../border/article-address';
import { renaming, type Rename } from '../border/renaming';
import { say } from '../border/say';
import { oneLine } from '../border/wording';
import { handOverAll } from './hand-over';
import type { Home } from './home';
import type { Homes } from './homes';
import { refusalLabel } from './labels';

/** An article, or a folder of articles, that has another path now. */
interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** What the stores of notes and of corrections have in common here. */
interface MovableStore {
  readonly path: string;
  readonly state: StoreState;
  all(): readonly { readonly source: string }[];
  move(rename: Rename): ChangeOutcome<unknown>;
}

/** A file that cannot be changed now, and the articles whose notes or corrections in it had to follow. */
interface Stuck {
  readonly home: Home;
  readonly store: MovableStore;
  readonly articles: string[];
}

/** Notes and corrections follow an article that is renamed or moved, alone or with a folder around it. */
export class Renames implements Disposable {
  readonly #homes: Homes;
  readonly #listening: Disposable;
  /** What a store could not follow while its file could not be used, in the order in which it happened. */
  readonly #waiting = new WeakMap<MovableStore, readonly Renamed[]>();

  constructor(homes: Homes) {
    this.#homes = homes;
    this.#listening = Disposable.from(
      workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
      homes.onDidChange(({ home }) => {
        this.#catchUp(home);
      }),
    );
  }

  dispose(): void {
    this.#listening.dispose();
  }

  async #follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    await this.#homes.ready();
    const [within, away]: [Stuck[], Stuck[]] = [[], []];
    for (const { oldUri, newUri } of files) {
      const [from, to] = [addressOf(oldUri), addressOf(newUri)];
      if (from?.folder == null || to?.folder == null) continue;
      const renamed = { from: from.source, to: to.source };
      const [here, there] = [from.folder.uri.toString(), to.folder.uri.toString()];
      for (const home of this.#homes.all().filter(({ folder }) => folder?.toString() === here)) {
        if (here === there) this.#moveWithin(home, renamed, within);
        else await this.#moveAway(home, there, renamed, away);
      }
    }
    for (const each of within) {
      const message = l10n.t(
        'Notes and corrections on {0} cannot follow its new name, because their file cannot be used. They follow once you repair it while this window is open; or give the article its old name back. {1}',
        ...told(each),
      );
      offerFile(message, each);
    }
    for (const each of away) {
      const message = l10n.t(
        'Notes and corrections on {0} cannot follow it into another folder, because their file cannot be used. Move the article back, repair the file, then move the article again. {1}',
        ...told(each),
      );
      offerFile(message, each);
    }
  }

  #moveWithin(home: Home, renamed: Renamed, stuck: Stuck[]): void {
    for (const store of storesOf(home)) {
      if (store.state.kind === 'ready') moveIn(store, renamed);
      else if (this.#waitFor(store, renamed) && mayHold(store, renamed)) note(stuck, home, store, renamed);
    }
  }

  /** False when there is nothing to wait for any more: the article has its old name back. */
  #waitFor(store: MovableStore, renamed: Renamed): boolean {
    const waiting = this.#waiting.get(store) ?? [];
    const last = waiting.at(-1);
    const isBack = last?.from === renamed.to && last.to === renamed.from;
    this.#waiting.set(store, isBack ? waiting.slice(0, -1) : [...waiting, renamed]);
    return !isBack;
  }

  /** Does what could not be done before, once the file of the store was repaired. */
  #catchUp(home: Home): void {
    for (const store of storesOf(home)) {
      const waiting = this.#waiting.get(store);
      if (waiting === undefined || store.state.kind !== 'ready') continue;
      this.#waiting.delete(store);
      for (const renamed of waiting) moveIn(store, renamed);
    }
  }

  async #moveAway(home: Home, folder: string, renamed: Renamed, stuck: Stuck[]): Promise<void> {
    const unusable = storesOf(home).filter(
      (store) => store.state.kind !== 'ready' && mayHold(store, renamed),
    );
    for (const store of unusable) note(stuck, home, store, renamed);
    // What cannot be taken away here would be in both folders.
    if (unusable.length > 0) return;
    const rename = renaming(renamed.from, renamed.to);
    const next = this.#homes.all().find((each) => each.folder?.toString() === folder);
    const staying = next === undefined ? meant(home, rename) : await moveAcross(home, next, rename);
    if (staying.length === 0) return;
    const message = l10n.t(
      'Notes and corrections on {0} that stay where they are: {1}. The files of its new folder cannot take them.',
      renamed.from,
      staying.length,
    );
    void say.warning(message);
  }
}

function storesOf({ annotations, corrections }: Home): readonly MovableStore[] {
  return [annotations, corrections];
}

function moveIn(store: MovableStore, { from, to }: Renamed): void {
  const outcome = store.move(renaming(from, to));
  if (!outcome.ok) void say.warning(refusalLabel(outcome.reason, outcome.detail));
}

/** Of a file that was never read nobody knows what is in it. */
function mayHold(store: MovableStore, { from, to }: Renamed): boolean {
  const rename = renaming(from, to);
  const known = store.all();
  return known.length === 0 || known.some(({ source }) => rename(source) !== null);
}

function note(stuck: Stuck[], home: Home, store: MovableStore, { from }: Renamed): void {
  const known = stuck.find((each) => each.store === store);
  if (known === undefined) stuck.push({ home, store, articles: [from] });
  else known.articles.push(from);
}

/** The articles, and why their notes cannot follow; reasons name the file themselves. */
function told({ articles, store: { state, path } }: Stuck): readonly [articles: string, reason: string] {
  return [oneLine(articles.join(', '), 200), state.kind === 'read-only' ? state.reason : path];
}

function offerFile(message: string, { home, store }: Stuck): void {
  const open = l10n.t('Open File');
  void say.warning(message, open).then(async (chosen) => {
    // VS Code says so itself when the file is gone by then.
    if (chosen === open) await commands.executeCommand('vscode.open', Uri.joinPath(home.root, store.path));
  });
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
