import type {
  ArticleFile,
  ArticleFileChange,
  ArticleOrigin,
  ArticleSource,
} from '../../../src/store/article-library-ports';
import type { FileFailure, FileResult } from '../../../src/store/ports';

/** A source of articles in memory. `put` and `remove` do what somebody else does to the files. */
export class MemoryArticles implements ArticleSource {
  readonly origin: ArticleOrigin;
  readonly #folder: string;
  readonly #files = new Map<string, Uint8Array | FileFailure>();
  readonly #listeners = new Set<(change: ArticleFileChange) => void>();
  /** How many times a file was read. */
  reads = 0;

  constructor(origin: ArticleOrigin, files: Readonly<Record<string, string>>, folder = 'file:///work') {
    this.origin = origin;
    this.#folder = folder;
    for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  idOf(path: string): string {
    return this.origin === 'seed' ? `pressmark-seed:${path}` : `${this.#folder}/${path}`;
  }

  list(): Promise<readonly ArticleFile[]> {
    const isSeed = this.origin === 'seed';
    return Promise.resolve(
      [...this.#files.keys()].map((path) => ({
        id: this.idOf(path),
        source: isSeed ? this.idOf(path) : path,
        folder: isSeed ? null : this.#folder,
      })),
    );
  }

  read({ id }: ArticleFile): Promise<FileResult<Uint8Array>> {
    this.reads++;
    const path = [...this.#files.keys()].find((known) => this.idOf(known) === id) ?? '';
    const file = this.#files.get(path) ?? ({ kind: 'missing' } as const);
    return Promise.resolve(
      file instanceof Uint8Array ? { ok: true, value: file } : { ok: false, failure: file },
    );
  }

  watch(onDidChange: (change: ArticleFileChange) => void): () => void {
    this.#listeners.add(onDidChange);
    return () => this.#listeners.delete(onDidChange);
  }

  put(path: string, content: string | Uint8Array | FileFailure): void {
    const isNew = !this.#files.has(path);
    this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.#fire(isNew ? { kind: 'listed' } : { kind: 'content', id: this.idOf(path) });
  }

  remove(path: string): void {
    this.#files.delete(path);
    this.#fire({ kind: 'listed' });
  }

  #fire(change: ArticleFileChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
