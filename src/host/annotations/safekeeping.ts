import type { Disposable, Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { AnnotationStore } from '../../store/annotation-store';
import { WorkspaceFiles } from '../border/files';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import { creatorName } from '../border/reader-settings';
import { randomIds, systemClock } from '../border/system';
import type { Home } from './home';

const FILE = 'unsaved.json';
/** Milliseconds that a save may take before its notes are kept meanwhile. */
const PATIENCE = 1500;

interface Kept {
  readonly store: AnnotationStore;
  readonly opened: Promise<unknown>;
}

/**
 * Notes that the file of a folder could not take when they were written, also in VS Code's own storage until the file
 * has them: a window that closes, or crashes, loses none. They come back into the folder's notes the next time.
 */
export class Safekeeping implements Disposable {
  readonly #owner = new Owner();
  readonly #log: HostLog;
  readonly #rootFor: (folder: Uri) => Uri | null;
  readonly #kept = new Map<string, Kept>();
  /** What each file is known to hold. */
  readonly #onDisk = new WeakMap<Home, readonly Annotation[]>();
  /** What was kept from each home, so that a note deleted since does not come back. */
  readonly #mirrored = new WeakMap<Home, Set<string>>();

  constructor(rootFor: (folder: Uri) => Uri | null, log: HostLog) {
    this.#rootFor = rootFor;
    this.#log = log;
  }

  /** Waits until everything in a home is saved, and keeps the notes that could not be. */
  async settle(home: Home): Promise<void> {
    await home.opened;
    const present = home.annotations.all();
    const saving = home.annotations.saved();
    // A window that closes does not wait as long as a save waits for a lock that somebody holds.
    const impatience = setTimeout(() => void this.#keepMeanwhile(home), PATIENCE);
    const outcome = await saving;
    clearTimeout(impatience);
    const kept = await this.#keptOf(home);
    if (kept === null) return;
    if (outcome.ok) {
      this.#onDisk.set(home, present);
      await this.#release(home, kept.store);
    } else await this.#keep(home, kept.store);
  }

  /** Brings back what an earlier window could not save: into the folder's file, else into `otherwise`. */
  async recover(home: Home, otherwise: Home | null): Promise<void> {
    await home.opened;
    if (!this.#onDisk.has(home)) this.#onDisk.set(home, home.annotations.all());
    const kept = await this.#keptOf(home);
    const notes = kept?.store.all() ?? [];
    if (kept === null || notes.length === 0) return;
    if (home.annotations.state.kind === 'ready') {
      takeNewer(home.annotations, notes);
      await this.settle(home);
      return;
    }
    await otherwise?.opened;
    if (otherwise === null || otherwise.annotations.state.kind !== 'ready') return;
    takeNewer(otherwise.annotations, notes);
    if ((await otherwise.annotations.saved()).ok) kept.store.remove(notes.map(({ id }) => id));
  }

  dispose(): void {
    this.#owner.dispose();
  }

  async #keepMeanwhile(home: Home): Promise<void> {
    const kept = await this.#keptOf(home);
    if (kept !== null) await this.#keep(home, kept.store);
  }

  async #keep(home: Home, store: AnnotationStore): Promise<void> {
    const known = new Map(this.#onDisk.get(home)?.map((each) => [each.id, JSON.stringify(each)]));
    const unsaved = home.annotations.all().filter((each) => known.get(each.id) !== JSON.stringify(each));
    const isKept = (each: Annotation): boolean => JSON.stringify(store.get(each.id)) === JSON.stringify(each);
    const missing = unsaved.filter((each) => !isKept(each));
    if (missing.length > 0) {
      store.remove(missing.map(({ id }) => id).filter((id) => store.get(id) !== undefined));
      store.importAll(missing);
      const mirrored = this.#mirrored.get(home) ?? new Set();
      for (const { id } of missing) mirrored.add(id);
      this.#mirrored.set(home, mirrored);
    }
    const outcome = await store.saved();
    if (!outcome.ok) this.#log.warn(`Unsaved notes could not be kept either. ${outcome.reason}`);
  }

  async #release(home: Home, store: AnnotationStore): Promise<void> {
    const mirrored = this.#mirrored.get(home);
    const ids = store
      .all()
      .filter(({ id, modified }) => {
        const there = home.annotations.get(id);
        return there === undefined ? mirrored?.has(id) === true : there.modified >= modified;
      })
      .map(({ id }) => id);
    this.#mirrored.delete(home);
    if (ids.length > 0) store.remove(ids);
    await store.saved();
  }

  /** Null for homes that are in VS Code's storage themselves. */
  async #keptOf({ kind, folder }: Home): Promise<Kept | null> {
    if (kind === 'kept' || folder === null) return null;
    const key = folder.toString();
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      const root = this.#rootFor(folder);
      if (root === null || this.#owner.isDisposed) return null;
      kept = this.#open(root);
      this.#kept.set(key, kept);
    }
    await kept.opened;
    return kept;
  }

  #open(root: Uri): Kept {
    const files = this.#owner.own(new WorkspaceFiles(root));
    const options = { files, log: this.#log, clock: systemClock, ids: randomIds, creator: creatorName };
    const store = this.#owner.own(new AnnotationStore({ ...options, path: FILE }));
    return { store, opened: store.open() };
  }
}

function takeNewer(store: AnnotationStore, notes: readonly Annotation[]): void {
  store.importAll(notes);
  for (const { id, modified, comment, tags, state, selectors } of notes) {
    const there = store.get(id);
    if (there === undefined || there.modified > modified) continue;
    store.update(id, { comment, tags, state, ...(selectors !== null && { selectors }) });
  }
}
