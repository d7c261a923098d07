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

/** Steps of undo that are kept. */
const MOST_STEPS = 100;

/** The reader's corrections of what was detected. Apply them with `applyCorrections(text, analysis, store.inSource(source))`. */
export class CorrectionsStore {
  readonly #options: CorrectionsStoreOptions;
  readonly #file: SyncedFile<ListFile<Correction>>;
  readonly #listeners = new Set<(event: { readonly sources: ReadonlySet<string> }) => void>();
  readonly path: string;
  #bySource = new Map<string, readonly Correction[]>();
  #undo: readonly { readonly added: Entries; readonly removed: Entries }[] = [];

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

  /** Selectors come from `describe(text, span)`. A fix of the same kind for the same words in the same place is replaced. */
  add(source: string, selectors: Selectors, fix: Fix): ChangeOutcome<Correction> {
    const { ids, creator, clock } = this.#options;
    if (sourceProblem(source) !== null) {
      return { ok: false, reason: 'invalid', detail: `${JSON.stringify(source)} is no file of this folder.` };
    }
    const correction = { id: ids.next(), source, selectors, fix, creator: creator(), created: clock.now() };
    const removed = this.#entries.filter(({ value }) => isReplacedBy(value, correction));
    return this.#change([{ value: correction, origin: null }], removed, correction);
  }

  get(id: string): Correction | undefined {
    return this.#entries.find(({ value }) => value.id === id)?.value;
  }

  /** Corrections from another file, with their ids, authors and times. Of two fixes of one thing, the later one stays. */
  importAll(corrections: readonly Correction[]): ChangeOutcome<readonly Correction[]> {
    const entries = this.#entries;
    const isNews = (correction: Correction): boolean =>
      !entries.some(
        ({ value }) =>
          value.id === correction.id ||
          (isReplacedBy(value, correction) && value.created > correction.created),
      );
    const added = corrections.filter(isNews);
    const removed = entries.filter(({ value }) => added.some((each) => isReplacedBy(value, each)));
    return this.#change(
      added.map((value) => ({ value, origin: null })),
      removed,
      added,
    );
  }

  /** Takes corrections back, in one step of undo. All or nothing. */
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

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Takes the last change back that was made here. */
  undo(): ChangeOutcome<readonly Correction[]> {
    const step = this.#undo.at(-1);
    if (step === undefined)
      return { ok: false, reason: 'nothing-to-undo', detail: 'There is nothing to undo.' };
    const before = this.#undo;
    const outcome = this.#change(
      step.removed,
      step.added,
      step.removed.map(({ value }) => value),
    );
    this.#undo = outcome.ok ? before.slice(0, -1) : before;
    return outcome;
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
    this.#undo = [...this.#undo.slice(-MOST_STEPS + 1), { added, removed }];
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
