import type { Code } from './format/codebook-file';
import { checkCodes, codeProblem, codebookCodec } from './format/codebook-file';
import type { ListEntry, ListFile } from './format/list-file';
import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Log } from './ports';
import { SyncedFile } from './synced-file';

export type { Code } from './format/codebook-file';

export interface CodebookStoreOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Default `.pressmark/codebook.json`. */
  readonly path?: string;
}

/** The codes of a workspace folder. */
export class CodebookStore {
  readonly #file: SyncedFile<ListFile<Code>>;
  readonly #listeners = new Set<() => void>();
  readonly path: string;

  constructor({ files, log, path = '.pressmark/codebook.json' }: CodebookStoreOptions) {
    this.path = path;
    this.#file = new SyncedFile({ files, log, path, codec: codebookCodec });
    this.#file.onDidChange(() => {
      for (const listener of [...this.#listeners]) listener();
    });
  }

  get state(): StoreState {
    return this.#file.state;
  }

  /** Reads the file and follows it from then on. A missing file is an empty codebook. */
  open(): Promise<StoreState> {
    return this.#file.open();
  }

  /** As a tree is read: each code is followed by its children; otherwise in the order of the file. */
  codes(): readonly Code[] {
    const codes = this.#entries.map(({ value }) => value);
    const under = (parent: string | null): readonly Code[] =>
      codes.filter((code) => code.parent === parent).flatMap((code) => [code, ...under(code.name)]);
    return under(null);
  }

  get(name: string): Code | undefined {
    return this.#entries.find(({ value }) => value.name === name)?.value;
  }

  /** The code that a key picks, whatever its case. */
  byShortcut(key: string): Code | undefined {
    const wanted = key.toLowerCase();
    return this.#entries.find(({ value }) => value.shortcut?.toLowerCase() === wanted)?.value;
  }

  /** Adds a code, or replaces the one of the same name. */
  put(code: Code): ChangeOutcome<Code> {
    const problem = codeProblem(code);
    if (problem !== null)
      return { ok: false, reason: 'invalid', detail: `${problem.property}: ${problem.message}` };
    const old = this.#entries.find(({ value }) => value.name === code.name);
    const entry = { value: code, origin: old?.origin ?? null };
    const entries =
      old === undefined
        ? [...this.#entries, entry]
        : this.#entries.map((each) => (each === old ? entry : each));
    return this.#set(entries, code);
  }

  /** Removes a code; its children move up to its parent. Annotations keep their tags. */
  remove(name: string): ChangeOutcome<Code> {
    const code = this.get(name);
    if (code === undefined) return { ok: false, reason: 'unknown-id', detail: `There is no code "${name}".` };
    const entries = this.#entries
      .filter(({ value }) => value !== code)
      .map((entry) =>
        entry.value.parent === name ? { ...entry, value: { ...entry.value, parent: code.parent } } : entry,
      );
    return this.#set(entries, code);
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

  /** Returns the way to stop listening. */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#file.dispose();
    this.#listeners.clear();
  }

  get #entries(): readonly ListEntry<Code>[] {
    return this.#file.value.entries;
  }

  #set(entries: readonly ListEntry<Code>[], value: Code): ChangeOutcome<Code> {
    const { state } = this;
    if (state.kind === 'loading')
      return { ok: false, reason: 'loading', detail: 'The codebook is being read.' };
    if (state.kind === 'read-only') return { ok: false, reason: 'read-only', detail: state.reason };
    const wrong = checkCodes(entries.map((entry) => entry.value));
    if (wrong !== null) return { ok: false, reason: 'invalid', detail: wrong.message };
    this.#file.set({ ...this.#file.value, entries });
    return { ok: true, value };
  }
}
