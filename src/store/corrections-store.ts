import type { Correction, Fix } from '../core/annotations/corrections';
import { selectorsKey } from '../core/annotations/annotation';
import { sourceProblem } from '../core/annotations/source';
import type { Selectors } from '../core/anchoring/selectors';
import { correctionsCodec } from './format/corrections-file';
import type { ListEntry, ListFile } from './format/list-file';
import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Ids, Log } from './ports';
import type { SyncedChange } from './synced-file';
import { SyncedFile } from './synced-file';

export interface CorrectionsStoreOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly creator: () => string;
  /** Default `.pressmark/corrections.json`. */
  readonly path?: string;
}

type Entries = readonly ListEntry<Correction>[];

/** The reader's corrections of what was detected. Apply them with `applyCorrections(text, analysis, store.inSource(source))`. */
export class CorrectionsStore {
  readonly #options: CorrectionsStoreOptions;
  readonly #file: SyncedFile<ListFile<Correction>>;
  readonly #listeners = new Set<(event: { readonly sources: ReadonlySet<string> }) => void>();
  readonly path: string;
  #bySource = new Map<string, readonly Correction[]>();

  constructor(options: CorrectionsStoreOptions) {
    this.#options = options;
    this.path = options.path ?? '.pressmark/corrections.json';
    const { files, log } = options;
    this.#file = new SyncedFile({ files, log, path: this.path, codec: correctionsCodec });
    this.#file.onDidChange((change) => {
      this.#announce(change);
    });
  }

  get state(): StoreState {
    return this.#file.state;
  }

  /** Reads the file and follows it from then on. A missing file is an empty collection. */
  open(): Promise<StoreState> {
    return this.#file.open();
  }

  all(): readonly Correction[] {
    return this.#entries.map(({ value }) => value);
  }

  /** Those of one article, oldest first: the same array until they change. */
  inSource(source: string): readonly Correction[] {
    const known = this.#bySource.get(source);
    if (known !== undefined) return known;
    const found = this.all().filter((each) => each.source === source);
    this.#bySource.set(source, found);
    return found;
  }

  /** One correction: see `addAll`. */
  add(source: string, selectors: Selectors, fix: Fix): ChangeOutcome<readonly Correction[]> {
    return this.addAll(source, [selectors], fix);
  }

  /**
   * The same fix for several places of an article. Selectors come from `describe(text, span)`. A fix of the same kind with the same
   * selectors is replaced; so are those with the ids in `replaced`: the store knows no text, and what was said of the same words
   * before an edit has other selectors.
   */
  addAll(
    source: string,
    places: readonly Selectors[],
    fix: Fix,
    replaced: readonly string[] = [],
  ): ChangeOutcome<readonly Correction[]> {
    const { ids, creator, clock } = this.#options;
    if (sourceProblem(source) !== null) {
      return { ok: false, reason: 'invalid', detail: `${JSON.stringify(source)} is no file of this folder.` };
    }
    const [by, created] = [creator(), clock.now()];
    const added = places.map((selectors) => ({
      id: ids.next(),
      source,
      selectors,
      fix,
      creator: by,
      created,
    }));
    const removed = this.#entries.filter(
      ({ value }) => replaced.includes(value.id) || added.some((each) => isReplacedBy(value, each)),
    );
    return this.#change(
      added.map((value) => ({ value, origin: null })),
      removed,
      added,
    );
  }

  /** Gives corrections another source, where `sourceOf` tells one; their ids, authors and times stay. */
  move(sourceOf: (source: string) => string | null): ChangeOutcome<readonly Correction[]> {
    const removed = this.#entries.filter(({ value }) => sourceOf(value.source) !== null);
    // A file is not made, or written anew, for nothing.
    if (removed.length === 0) return { ok: true, value: [] };
    const added = removed.map(({ value, origin }) => ({
      value: { ...value, source: sourceOf(value.source) ?? value.source },
      origin,
    }));
    return this.#change(
      added,
      removed,
      added.map(({ value }) => value),
    );
  }

  get(id: string): Correction | undefined {
    return this.#entries.find(({ value }) => value.id === id)?.value;
  }

  /** Whether it is one of the corrections here: false for what was left out because a later fix took its place. */
  holds(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** Whether a later fix of the same thing is here, so that `importAll` leaves this one out. */
  supersedes(correction: Correction): boolean {
    return this.#entries.some(
      ({ value }) => isReplacedBy(value, correction) && value.created > correction.created,
    );
  }

  /** Corrections from another file, with their ids, authors and times. Of two fixes of one thing, the later one stays. */
  importAll(corrections: readonly Correction[]): ChangeOutcome<readonly Correction[]> {
    const added = corrections.filter((each) => !this.holds(each.id) && !this.supersedes(each));
    const removed = this.#entries.filter(({ value }) => added.some((each) => isReplacedBy(value, each)));
    return this.#change(
      added.map((value) => ({ value, origin: null })),
      removed,
      added,
    );
  }

  /** Takes corrections back. All or nothing. */
  remove(ids: readonly string[]): ChangeOutcome<readonly Correction[]> {
    const removed = this.#entries.filter(({ value }) => ids.includes(value.id));
    const unknown = ids.find((id) => !removed.some(({ value }) => value.id === id));
    if (unknown !== undefined)
      return { ok: false, reason: 'unknown-id', detail: `There is no correction ${unknown}.` };
    return this.#change(
      [],
      removed,
      removed.map(({ value }) => value),
    );
  }

  /** Resolves when everything changed so far is on disk, or could not be saved. */
  saved(): Promise<SaveOutcome> {
    return this.#file.saved();
  }

  refresh(): Promise<StoreState> {
    return this.#file.refresh();
  }

  /** Makes the file anew that was deleted, with everything in memory. */
  writeAgain(): Promise<SaveOutcome> {
    return this.#file.writeAgain();
  }

  /** Returns the way to stop listening. `sources`: those whose corrections differ now; empty when only the state changed. */
  onDidChange(listener: (event: { readonly sources: ReadonlySet<string> }) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#file.dispose();
    this.#listeners.clear();
  }

  get #entries(): Entries {
    return this.#file.value.entries;
  }

  #change<T>(added: Entries, removed: Entries, value: T): ChangeOutcome<T> {
    const { state } = this;
    if (state.kind === 'loading')
      return { ok: false, reason: 'loading', detail: 'Corrections are being read.' };
    if (state.kind === 'read-only') return { ok: false, reason: 'read-only', detail: state.reason };
    const gone = new Set(removed.map((entry) => entry.value.id));
    const entries = [...this.#entries.filter((entry) => !gone.has(entry.value.id)), ...added];
    this.#file.set({ ...this.#file.value, entries });
    return { ok: true, value };
  }

  #announce({ before }: SyncedChange<ListFile<Correction>>): void {
    const sources = differing(before.entries, this.#entries);
    this.#bySource = new Map([...this.#bySource].filter(([source]) => !sources.has(source)));
    for (const listener of [...this.#listeners]) listener({ sources });
  }
}

function isReplacedBy(old: Correction, { source, selectors, fix }: Correction): boolean {
  return (
    old.source === source &&
    old.fix.kind === fix.kind &&
    selectorsKey(old.selectors) === selectorsKey(selectors)
  );
}

function differing(before: Entries, after: Entries): ReadonlySet<string> {
  const old = new Set(before);
  const now = new Set(after);
  const changed = [...before.filter((entry) => !now.has(entry)), ...after.filter((entry) => !old.has(entry))];
  return new Set(changed.map(({ value }) => value.source));
}
