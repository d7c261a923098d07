import type { SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Log } from './ports';

/** How a value is kept in a file, and how two versions of it are brought together. */
export interface Codec<T> {
  readonly empty: T;
  /** `message`: one English sentence that names the place. */
  parse(
    text: string,
  ): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
  serialise(value: T): Uint8Array;
  /** `base` is what both sides last knew. */
  merge(base: T, ours: T, theirs: T): T;
}

export interface SyncedFileOptions<T> {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly path: string;
  readonly codec: Codec<T>;
}

/** A value kept in a file that others may change too. */
export class SyncedFile<T> {
  readonly #options: SyncedFileOptions<T>;
  #value: T;
  #state: StoreState = { kind: 'loading' };

  constructor(options: SyncedFileOptions<T>) {
    this.#options = options;
    this.#value = options.codec.empty;
  }

  get value(): T {
    return this.#value;
  }

  get state(): StoreState {
    return this.#state;
  }

  async open(): Promise<StoreState> {
    await this.#options.files.read(this.#options.path);
    this.#state = { kind: 'ready', unsaved: null };
    return this.#state;
  }

  set(value: T): void {
    this.#value = value;
  }

  saved(): Promise<SaveOutcome> {
    return Promise.resolve({ ok: true });
  }

  refresh(): Promise<StoreState> {
    return Promise.resolve(this.#state);
  }

  /** `listener` gets what was before. */
  onDidChange(_listener: (change: { before: T; origin: 'here' | 'outside' }) => void): () => void {
    return () => undefined;
  }

  dispose(): void {
    this.#value = this.#options.codec.empty;
  }
}
