import { commands, Disposable, l10n, Uri, workspace } from 'vscode';
import type { Memento } from 'vscode';
import type { ChangeOutcome, StoreState } from '../../store/outcome';
import { addressOf } from '../border/article-address';
import { renaming, type Rename } from '../border/renaming';
import { say } from '../border/say';
import { oneLine } from '../border/wording';
import { handOverAll } from './hand-over';
import type { Home } from './home';
import type { Homes } from './homes';
import { refusalLabel } from './labels';
import { renamedNow, WaitingRenames, type Renamed } from './waiting-renames';

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
  readonly #waiting: WaitingRenames;

  constructor(homes: Homes, memory: Memento) {
    this.#homes = homes;
    this.#waiting = new WaitingRenames(memory);
    this.#listening = Disposable.from(
      workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
      homes.onDidChange(({ home }) => {
        for (const store of storesOf(home)) void this.#catchUp(home, store);
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
        'Notes and corrections on {0} cannot follow its new name, because their file cannot be used. They follow once you repair it; or give the article its old name back. {1}',
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
      const file = fileOf(home, store);
      if (isReady(store) && this.#waiting.of(file).length === 0) {
        moveIn(store, renaming(renamed.from, renamed.to));
        continue;
      }
      const isWaiting = this.#waiting.add(file, renamed);
      if (isReady(store)) void this.#catchUp(home, store);
      else if (isWaiting && mayHold(store, renamed)) note(stuck, home, store, renamed);
    }
  }

  /** Does what could not be done before, once the file of the store was repaired. */
  async #catchUp(home: Home, store: MovableStore): Promise<void> {
    const file = fileOf(home, store);
    const waiting = this.#waiting.of(file);
    if (home.folder === null || waiting.length === 0 || !isReady(store)) return;
    const sources = store.all().map(({ source }) => source);
    const rename = await renamedNow(home.folder, sources, waiting);
    // Damaged or renamed again, or caught up with, meanwhile.
    if (this.#waiting.of(file) !== waiting || !isReady(store)) return;
    this.#waiting.forget(file);
    moveIn(store, rename);
  }

  async #moveAway(home: Home, folder: string, renamed: Renamed, stuck: Stuck[]): Promise<void> {
    const unusable = storesOf(home).filter((store) => !isReady(store) && mayHold(store, renamed));
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

function isReady({ state }: MovableStore): boolean {
  return state.kind === 'ready';
}

/** Names the file of a store, whenever its home is opened. */
function fileOf({ key }: Home, { path }: MovableStore): string {
  return `${key} ${path}`;
}

function moveIn(store: MovableStore, rename: Rename): void {
  const outcome = store.move(rename);
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
