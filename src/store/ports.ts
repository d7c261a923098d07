/**
 * What the store needs from the outside world. `host/border` and `cli` implement these; in-memory twins live in `test/`.
 * Expected failures are values, so that every caller has to say what happens then.
 */

export type FileFailure =
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

export type FileResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

/** Files of one root folder. Paths are relative to it, with forward slashes, and never leave it. */
export interface Files {
  read(path: string): Promise<FileResult<Uint8Array>>;
  /** Replaces the whole file or leaves it as it was (temporary file and rename); makes missing folders. */
  write(path: string, bytes: Uint8Array): Promise<FileResult<void>>;
  /** Calls back after the file was made, changed or removed, by whomever. Returns the way to stop. */
  watch(path: string, onDidChange: () => void): () => void;
  /**
   * A token that differs from an earlier one when the file was written in between: of the time of change and the size,
   * with the inode number where there is one. Cheap: nothing is read.
   */
  version(path: string): Promise<FileResult<string>>;
  /**
   * Makes a file only where there is none, with missing folders; `false` when there was one, whose content then stays.
   * As exclusive as the platform allows: `open(…, 'wx')` in Node, a rename without overwriting over `workspace.fs`.
   */
  create(path: string, bytes: Uint8Array): Promise<FileResult<boolean>>;
  /** Removes a file; that there is none is no failure. */
  remove(path: string): Promise<FileResult<void>>;
  /** Names of the files directly in a folder (`''` is the root), sorted; no folders. A missing folder is `missing`. */
  list(folder: string): Promise<FileResult<readonly string[]>>;
}

export interface Clock {
  /** UTC, ISO 8601 with seconds: `2026-01-31T12:00:00Z`. */
  now(): string;
}

export interface Ids {
  /** A new `urn:uuid:` with a random (version 4) UUID. */
  next(): string;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
