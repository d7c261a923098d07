import type { Uri } from 'vscode';
import type { HostLog } from '../border/log';
import { handOver } from './hand-over';
import type { KeepableStore, KeptItem } from './hand-over';
import type { Home } from './home';

/** Milliseconds that a save may take before what it is to save is kept meanwhile. */
const PATIENCE = 1500;

export interface KeepingOptions<T> {
  readonly storeOf: (home: Home) => KeepableStore<T>;
  /** The store of what is kept, in the storage that VS Code gives. */
  readonly openIn: (root: Uri) => KeepableStore<T>;
  /** Takes kept items into a home that can take them. */
  readonly take: (home: Home, items: readonly T[]) => void;
  /** Whether what is in the home makes the kept item needless. */
  readonly isSuperseded: (home: Home, kept: T) => boolean;
  /** Where things are kept for a folder; null while VS Code has no storage for the workspace. */
  readonly rootFor: (folder: Uri) => Uri | null;
  readonly log: HostLog;
}

/** Keeps items of one kind elsewhere for as long as their own file cannot take them. */
export class Keeping<T extends KeptItem> {
  readonly #options: KeepingOptions<T>;
  readonly #kept = new Map<string, Promise<KeepableStore<T>>>();
  /** What each file is known to hold. */
  readonly #onDisk = new WeakMap<Home, readonly T[]>();
  /** What was kept from each home, so that an item deleted since does not come back. */
  readonly #mirrored = new WeakMap<Home, Set<string>>();

  constructor(options: KeepingOptions<T>) {
    this.#options = options;
  }

  /** Waits until everything in a home is saved, and keeps what could not be. */
  async settle(home: Home): Promise<void> {
    await home.opened;
    const store = this.#options.storeOf(home);
    const present = store.all();
    const saving = store.saved();
    // A window that closes does not wait as long as a save waits for a lock that somebody holds.
    const impatience = setTimeout(() => void this.#keepMeanwhile(home), PATIENCE);
    const outcome = await saving;
    clearTimeout(impatience);
    const kept = await this.#keptOf(home);
    if (kept === null) return;
    if (outcome.ok) {
      this.#onDisk.set(home, present);
      await this.#release(home, kept);
    } else await this.#keep(home, kept);
  }

  /** Brings back what an earlier window could not save: into the folder's file, else into `otherwise`. */
  async recover(home: Home, otherwise: Home | null): Promise<void> {
    await home.opened;
    const { storeOf, take, isSuperseded } = this.#options;
    if (!this.#onDisk.has(home)) this.#onDisk.set(home, storeOf(home).all());
    const kept = await this.#keptOf(home);
    const items = kept?.all() ?? [];
    if (kept === null || items.length === 0) return;
    if (storeOf(home).state.kind === 'ready') {
      take(home, items);
      await this.settle(home);
      return;
    }
    await otherwise?.opened;
    if (otherwise === null || storeOf(otherwise).state.kind !== 'ready') return;
    await handOver({
      from: kept,
      to: storeOf(otherwise),
      items,
      take: (each) => {
        take(otherwise, each);
      },
      isSuperseded: (each) => isSuperseded(otherwise, each),
    });
  }

  async #keepMeanwhile(home: Home): Promise<void> {
    const kept = await this.#keptOf(home);
    if (kept !== null) await this.#keep(home, kept);
  }

  async #keep(home: Home, kept: KeepableStore<T>): Promise<void> {
    const known = new Map(this.#onDisk.get(home)?.map((each) => [each.id, each]));
    // Mostly the same object: writing out 50,000 to compare them would be felt.
    const isOnDisk = (each: T): boolean => {
      const there = known.get(each.id);
      return there === each || JSON.stringify(there) === JSON.stringify(each);
    };
    const unsaved = this.#options
      .storeOf(home)
      .all()
      .filter((each) => !isOnDisk(each));
    const isKept = (each: T): boolean => JSON.stringify(kept.get(each.id)) === JSON.stringify(each);
    const missing = unsaved.filter((each) => !isKept(each));
    if (missing.length > 0) {
      kept.remove(missing.map(({ id }) => id).filter((id) => kept.get(id) !== undefined));
      kept.importAll(missing);
      const mirrored = this.#mirrored.get(home) ?? new Set();
      for (const { id } of missing) mirrored.add(id);
      this.#mirrored.set(home, mirrored);
    }
    const outcome = await kept.saved();
    if (!outcome.ok) this.#options.log.warn(`What is unsaved could not be kept either. ${outcome.reason}`);
  }

  async #release(home: Home, kept: KeepableStore<T>): Promise<void> {
    const mirrored = this.#mirrored.get(home);
    const { storeOf, isSuperseded } = this.#options;
    const ids = kept
      .all()
      .filter((each) => {
        const isDeleted = !storeOf(home).holds(each.id) && mirrored?.has(each.id) === true;
        return isDeleted || isSuperseded(home, each);
      })
      .map(({ id }) => id);
    this.#mirrored.delete(home);
    if (ids.length > 0) kept.remove(ids);
    await kept.saved();
  }

  /** Null for homes that are in VS Code's storage themselves. */
  #keptOf({ kind, folder }: Home): Promise<KeepableStore<T> | null> {
    const root = kind === 'kept' || folder === null ? null : this.#options.rootFor(folder);
    if (root === null) return Promise.resolve(null);
    const key = root.toString();
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const store = this.#options.openIn(root);
    const opened = store.open().then(() => store);
    this.#kept.set(key, opened);
    return opened;
  }
}
