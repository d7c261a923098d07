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
