import type { Conflict } from '../core/annotations/merge';
import { decodeText } from '../core/text/decode';
import { withLock } from './file-lock';
import type { SaveOutcome, StoreState } from './outcome';
import type { FileFailure, Files, Log } from './ports';

/** How a value is kept in a file, and how two versions of it are brought together. */
export interface Codec<T> {
  readonly empty: T;
  /** `message`: one English sentence that names the place. */
  parse(
    text: string,
  ): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
  serialise(value: T): string;
  /**
   * `base` is what both sides last knew. `older` is what was before the writes of the last seconds: what is in `ours` since
   * then and not in `theirs` was overwritten rather than removed. Returns `theirs` itself when nothing has to be written.
   */
  merge(
    base: T,
    ours: T,
    theirs: T,
    older: T,
  ): { readonly value: T; readonly conflicts: readonly Conflict[] };
}

export interface SyncedFileOptions<T> {
  readonly files: Files;
  readonly log: Log;
  readonly path: string;
  readonly codec: Codec<T>;
  /** See `withLock`; only tests need another than the usual one. */
  readonly lockStaleMs?: number;
  /** How long to wait before what failed is tried again; twice as long each time. Only tests need another than 2000. */
  readonly firstRetryMs?: number;
}

export interface SyncedChange<T> {
  readonly before: T;
  readonly conflicts: readonly Conflict[];
  readonly origin: 'here' | 'outside';
}

type Understood<T> =
  | { readonly ok: true; readonly theirs: T; readonly value: T; readonly conflicts: readonly Conflict[] }
  | { readonly ok: false; readonly message: string };

/** For so long after a write, another file without what was written is one that did not know of it. */
const GRACE_MS = 5000;
/** Files up to this size are read and compared; of larger ones, an unchanged version is trusted. */
const COMPARED_BYTES = 262_144;
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;

/**
 * A value kept in a file that other windows, processes and programs change too. Changes are made in memory at once and
 * written one after the other: under a lock the file is read again, merged by the codec, and replaced as a whole. What
 * cannot be read is never overwritten; what cannot be written stays in memory and is tried again.
 */
export class SyncedFile<T> {
  readonly #options: SyncedFileOptions<T>;
  readonly #listeners = new Set<(change: SyncedChange<T>) => void>();
  #value: T;
  /** What the file held when it was read or written last; `#bytes` is null while there is no file. */
  #base: T;
  #bytes: Uint8Array | null = null;
  #version: string | null = null;
  /** What the file held before the writes of the last `GRACE_MS` that nobody's write followed yet. */
  #older: { readonly value: T; readonly since: number } | null = null;
  /** Whether something was set since the last write: what a merge brought is not insisted on. */
  #isChangedHere = false;
  /** Whether the file is to be written though nothing was changed: it was deleted. */
  #isWanted = false;
  #state: StoreState = { kind: 'loading' };
  #queue: Promise<unknown> = Promise.resolve();
  #saving: Promise<SaveOutcome> | null = null;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #retryMs: number;
  #stopWatching: () => void = () => undefined;
  #isDisposed = false;

  constructor(options: SyncedFileOptions<T>) {
    this.#options = options;
    this.#value = options.codec.empty;
    this.#base = options.codec.empty;
    this.#retryMs = this.#firstRetryMs;
  }

  get value(): T {
    return this.#value;
  }

  get state(): StoreState {
    return this.#state;
  }

  /** Reads the file and follows it from then on. */
  async open(): Promise<StoreState> {
    const { files, path } = this.#options;
    this.#stopWatching = files.watch(path, () => void this.#enqueue(() => this.#pull()));
    await this.#enqueue(() => this.#pull());
    return this.#state;
  }

  /** Changes the value and announces it; it is written in the background. Only for a store that is ready. */
  set(value: T): void {
    const before = this.#value;
    this.#value = value;
    this.#isChangedHere = true;
    this.#announce({ before, conflicts: [], origin: 'here' });
    void this.#save();
  }

  /** Resolves when everything set so far is written, or could not be. */
  async saved(): Promise<SaveOutcome> {
    if (!this.#isDirty()) return { ok: true };
    return this.#save();
  }

  /** Reads the file again, as after a change from outside, and tries to write what is not written. */
  async refresh(): Promise<StoreState> {
    await this.#enqueue(() => this.#pull());
    if (this.#isDirty()) await this.#save();
    return this.#state;
  }

  /** Makes a deleted file anew with what is in memory. A file that is there again is merged as ever. */
  async writeAgain(): Promise<SaveOutcome> {
    this.#isWanted = true;
    return this.#save();
  }

  /** Returns the way to stop listening. Changes of the state alone are announced too. */
  onDidChange(listener: (change: SyncedChange<T>) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Stops following the file. What is being written is still written. */
  dispose(): void {
    this.#isDisposed = true;
    this.#stopWatching();
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#listeners.clear();
  }

  get #firstRetryMs(): number {
    return this.#options.firstRetryMs ?? FIRST_RETRY_MS;
  }

  #isDirty(): boolean {
    return this.#isWanted || this.#value !== this.#base;
  }

  /** One save at a time; whoever asks meanwhile waits for one that has their change in it. */
  #save(): Promise<SaveOutcome> {
    this.#saving ??= this.#saveAll().then((outcome) => {
      this.#saving = null;
      // What was changed after the last look is not left for the next change.
      return outcome.ok && this.#isDirty() ? this.#save() : outcome;
    });
    return this.#saving;
  }

  async #saveAll(): Promise<SaveOutcome> {
    // Changes made in the same turn go into one write.
    await Promise.resolve();
    let outcome: SaveOutcome = { ok: true };
    while (outcome.ok && this.#isDirty()) outcome = await this.#enqueue(() => this.#saveOnce());
    if (outcome.ok) this.#retryMs = this.#firstRetryMs;
    else this.#tryAgainLater();
    if (this.#state.kind === 'ready')
      this.#become({ kind: 'ready', unsaved: outcome.ok ? null : outcome.reason });
    return outcome;
  }

  async #saveOnce(): Promise<SaveOutcome> {
    const { files, path, lockStaleMs, log } = this.#options;
    try {
      const locked = await withLock(files, `${path}.lock`, () => this.#mergeAndWrite(), lockStaleMs);
      return locked.ok ? locked.value : this.#failed(locked.failure);
    } catch (error) {
      // A fault of the codec must not keep what comes after it from being saved.
      log.error(`${path}: unexpected failure`, error);
      return { ok: false, reason: `${path}: it cannot be written (${String(error)})` };
    }
  }

  async #mergeAndWrite(): Promise<SaveOutcome> {
    await this.#pull();
    if (this.#state.kind === 'read-only') return { ok: false, reason: this.#state.reason };
    this.#isWanted &&= this.#bytes === null;
    if (!this.#isDirty()) return { ok: true };
    const { files, path, codec } = this.#options;
    const value = this.#value;
    const isOwn = this.#isChangedHere;
    this.#isChangedHere = false;
    const bytes = new TextEncoder().encode(codec.serialise(value));
    const written = await files.write(path, bytes);
    if (!written.ok) {
      this.#isChangedHere ||= isOwn;
      return this.#failed(written.failure);
    }
    const version = await files.version(path);
    if (isOwn) this.#rememberOlder();
    this.#isWanted = false;
    this.#base = value;
    this.#bytes = bytes;
    this.#version = version.ok ? version.value : null;
    return { ok: true };
  }

  #rememberOlder(): void {
    const now = Date.now();
    if (this.#older === null || now - this.#older.since > GRACE_MS) {
      this.#older = { value: this.#base, since: now };
    }
  }

  /** Takes over what the file holds now, where that is something else than what it held before. */
  async #pull(): Promise<void> {
    const { files, path } = this.#options;
    const version = await files.version(path);
    const isLarge = (this.#bytes?.length ?? 0) > COMPARED_BYTES;
    if (version.ok && version.value === this.#version && isLarge && this.#state.kind === 'ready') return;
    const read = await files.read(path);
    if (!read.ok) {
      this.#pullFailed(read.failure);
      return;
    }
    this.#version = version.ok ? version.value : null;
    const isKnown = this.#bytes !== null && isEqual(this.#bytes, read.value);
    if (isKnown && this.#state.kind === 'ready') return;
    this.#takeOver(read.value);
  }

  #takeOver(bytes: Uint8Array): void {
    const read = this.#parseAndMerge(bytes);
    if (!read.ok) {
      this.#become({ kind: 'read-only', reason: `${this.#options.path}: ${read.message}` });
      return;
    }
    const { theirs, value, conflicts } = read;
    const before = this.#value;
    // Once is enough: two windows that insist on the contrary would write for ever.
    this.#older = null;
    this.#retryMs = this.#firstRetryMs;
    this.#base = theirs;
    this.#bytes = bytes;
    this.#value = value;
    if (this.#state.kind !== 'ready') this.#state = { kind: 'ready', unsaved: null };
    this.#announce({ before, conflicts, origin: 'outside' });
    if (this.#isDirty()) void this.#save();
  }

  #parseAndMerge(bytes: Uint8Array): Understood<T> {
    const { path, codec, log } = this.#options;
    try {
      const decoded = decodeText(bytes);
      const parsed = decoded.ok ? codec.parse(decoded.text) : decoded;
      if (!parsed.ok) return parsed;
      const isRecent = this.#older !== null && Date.now() - this.#older.since <= 2 * GRACE_MS;
      const older = isRecent ? (this.#older?.value ?? this.#base) : this.#base;
      const merged = codec.merge(this.#base, this.#value, parsed.value, older);
      return { ok: true, theirs: parsed.value, ...merged };
    } catch (error) {
      // A fault of the codec, or too little memory: the file is left alone, and nobody waits for it for ever.
      log.error(`${path}: unexpected failure`, error);
      return { ok: false, message: `it cannot be read (${String(error)})` };
    }
  }

  /** A file that went away takes nothing with it: what is in memory stays, and makes the file anew at the next change. */
  #pullFailed(failure: FileFailure): void {
    const { path } = this.#options;
    if (failure.kind !== 'missing') {
      this.#become({ kind: 'read-only', reason: `${path}: ${failure.message}` });
      // A remote folder that is away for a moment tells nobody when it is back.
      if (failure.kind === 'failed') this.#later(() => this.refresh());
      return;
    }
    const wasThere = this.#bytes !== null;
    // Another window may be just about to put it there, and what it does before it is followed is told to nobody: look once more.
    if (this.#state.kind === 'loading') this.#later(() => this.refresh());
    this.#bytes = null;
    this.#version = null;
    if (wasThere) {
      this.#become({ kind: 'ready', unsaved: `${path} was deleted`, isDeleted: true });
    } else if (this.#state.kind !== 'ready') this.#become({ kind: 'ready', unsaved: null });
  }

  #failed(failure: FileFailure): SaveOutcome {
    const { path, log } = this.#options;
    const reason =
      failure.kind === 'missing' ? `${path}: the folder is not there` : `${path}: ${failure.message}`;
    log.warn(`Not saved, tried again later. ${reason}`);
    return { ok: false, reason };
  }

  #tryAgainLater(): void {
    if (this.#state.kind === 'read-only') return;
    this.#later(async () => {
      if (this.#isDirty()) await this.#save();
    });
  }

  /** One thing at a time waits to be tried again, longer each time. */
  #later(action: () => Promise<unknown>): void {
    if (this.#isDisposed || this.#retry !== null) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void action();
    }, this.#retryMs);
    this.#retryMs = Math.min(LONGEST_RETRY_MS, this.#retryMs * 2);
  }

  #become(state: StoreState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    if (state.kind === 'read-only') this.#options.log.warn(`Left untouched. ${state.reason}`);
    this.#announce({ before: this.#value, conflicts: [], origin: 'here' });
  }

  #announce(change: SyncedChange<T>): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Runs one thing after the other: a read never comes between the read and the write of a save. */
  #enqueue<R>(action: () => Promise<R>): Promise<R> {
    const result = this.#queue.then(action);
    this.#queue = result.catch((error: unknown) => {
      this.#options.log.error(`${this.#options.path}: unexpected failure`, error);
    });
    return result;
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
