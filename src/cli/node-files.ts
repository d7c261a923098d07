import { randomUUID } from 'node:crypto';
import { constants, watch } from 'node:fs';
import { access, mkdir, open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileFailure, FileResult, Files } from '../store/ports';

/** Files of one folder on disk. A write is flushed before it takes the place of the old file: it survives a crash. */
export class NodeFiles implements Files {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(path: string): Promise<FileResult<Uint8Array>> {
    return this.#attempt(path, async (full) => readFile(full));
  }

  write(path: string, bytes: Uint8Array): Promise<FileResult<void>> {
    return this.#attempt(path, async (full) => {
      await mkdir(dirname(full), { recursive: true });
      // What a link points to is replaced, and not the link.
      const target = await realpath(full).catch(() => full);
      await refuseReadOnly(target);
      await replace(target, bytes);
    });
  }

  version(path: string): Promise<FileResult<string>> {
    return this.#attempt(path, async (full) => {
      const { mtimeNs, size, ino } = await stat(full, { bigint: true });
      return `${String(mtimeNs)}-${String(size)}-${String(ino)}`;
    });
  }

  create(path: string, bytes: Uint8Array): Promise<FileResult<boolean>> {
    return this.#attempt(path, async (full) => {
      await mkdir(dirname(full), { recursive: true });
      try {
        const file = await open(full, 'wx');
        await file.writeFile(bytes).finally(() => file.close());
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      }
    });
  }

  remove(path: string): Promise<FileResult<void>> {
    return this.#attempt(path, async (full) => rm(full, { force: true }));
  }

  list(folder: string): Promise<FileResult<readonly string[]>> {
    return this.#attempt(folder, async (full) => {
      const entries = await readdir(full, { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
    });
  }

  /** Follows the folder: a file that is replaced by a rename is another file to the system. */
  watch(path: string, onDidChange: () => void): () => void {
    const full = join(this.#root, path);
    const name = basename(full);
    try {
      const watcher = watch(dirname(full), { persistent: false }, (_event, changed) => {
        if (changed === null || changed === name) onDidChange();
      });
      return () => {
        watcher.close();
      };
    } catch {
      // The folder is not there yet: there is nothing to follow, and each save reads the file again anyway.
      return () => undefined;
    }
  }

  async #attempt<T>(path: string, action: (full: string) => Promise<T>): Promise<FileResult<T>> {
    const isOutside = path.split(/[/\\]/).includes('..') || path.startsWith('/');
    if (isOutside) return failure({ kind: 'forbidden', message: `${path} is outside of the folder` });
    try {
      return { ok: true, value: await action(join(this.#root, path)) };
    } catch (error) {
      return failure(failureOf(error));
    }
  }
}

async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const mode = await stat(target).then(
      (stats) => stats.mode,
      () => 0o666,
    );
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A rename goes through even where the file itself is read-only: that is the user's wish and is kept. */
async function refuseReadOnly(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function failureOf(error: unknown): FileFailure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return {
    kind: code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'forbidden' : 'failed',
    message,
  };
}

function failure(value: FileFailure): { readonly ok: false; readonly failure: FileFailure } {
  return { ok: false, failure: value };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
