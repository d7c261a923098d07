import type { FileFailure, FileResult, Files } from '../../../src/store/ports';

/** Files in memory, with failures on demand. Two stores on one of these are two windows on one folder. */
export class MemoryFiles implements Files {
  readonly #contents = new Map<string, Uint8Array>();
  readonly #versions = new Map<string, number>();
  readonly #watchers = new Map<string, Set<() => void>>();
  readonly #failures = new Map<string, FileFailure>();
  #changes = 0;
  /** Every write that succeeded, in order: paths. */
  readonly written: string[] = [];
  /** Awaited before each operation: lets a test slip something in between. */
  before: (operation: keyof Files, path: string) => Promise<void> | void = () => undefined;

  constructor(contents: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(contents)) this.#put(path, new TextEncoder().encode(text));
  }

  /** The text of a file now, or undefined. */
  text(path: string): string | undefined {
    const bytes = this.#contents.get(path);
    return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#contents.get(path);
  }

  paths(): readonly string[] {
    return [...this.#contents.keys()].sort();
  }

  /** A change by somebody else: watchers hear of it. */
  change(path: string, content: string | Uint8Array | null): void {
    if (content === null) this.#contents.delete(path);
    else this.#put(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.#notify(path);
  }

  /** Makes every write to and creation of `path` fail, until called with null. */
  failWrites(path: string, failure: FileFailure | null): void {
    if (failure === null) this.#failures.delete(path);
    else this.#failures.set(path, failure);
  }

  async read(path: string): Promise<FileResult<Uint8Array>> {
    await this.before('read', path);
    const value = this.#contents.get(path);
    return value === undefined ? missing() : { ok: true, value };
  }

  async write(path: string, bytes: Uint8Array): Promise<FileResult<void>> {
    await this.before('write', path);
    const failure = this.#failures.get(path);
    if (failure !== undefined) return { ok: false, failure };
    this.#put(path, bytes.slice());
    this.written.push(path);
    this.#notify(path);
    return { ok: true, value: undefined };
  }

  async version(path: string): Promise<FileResult<string>> {
    await this.before('version', path);
    const version = this.#versions.get(path);
    return version === undefined || !this.#contents.has(path)
      ? missing()
      : { ok: true, value: String(version) };
  }

  async create(path: string, bytes: Uint8Array): Promise<FileResult<boolean>> {
    await this.before('create', path);
    const failure = this.#failures.get(path);
    if (failure !== undefined) return { ok: false, failure };
    if (this.#contents.has(path)) return { ok: true, value: false };
    this.#put(path, bytes.slice());
    this.#notify(path);
    return { ok: true, value: true };
  }

  async remove(path: string): Promise<FileResult<void>> {
    await this.before('remove', path);
    if (this.#contents.delete(path)) this.#notify(path);
    return { ok: true, value: undefined };
  }

  async list(folder: string): Promise<FileResult<readonly string[]>> {
    await this.before('list', folder);
    const prefix = folder === '' ? '' : `${folder}/`;
    const names = this.paths()
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .filter((name) => !name.includes('/'));
    return names.length === 0 && folder !== '' ? missing() : { ok: true, value: names };
  }

  watch(path: string, onDidChange: () => void): () => void {
    const watchers = this.#watchers.get(path) ?? new Set();
    this.#watchers.set(path, watchers.add(onDidChange));
    return () => void watchers.delete(onDidChange);
  }

  get watcherCount(): number {
    return [...this.#watchers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #put(path: string, bytes: Uint8Array): void {
    this.#contents.set(path, bytes);
    this.#versions.set(path, ++this.#changes);
  }

  #notify(path: string): void {
    for (const watcher of this.#watchers.get(path) ?? []) queueMicrotask(watcher);
  }
}

function missing(): { readonly ok: false; readonly failure: FileFailure } {
  return { ok: false, failure: { kind: 'missing' } };
}
