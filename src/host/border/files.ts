import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable, FileStat } from 'vscode';
import type { FileFailure, FileResult, Files } from '../../store/ports';
import { Owner } from './lifecycle';

/** Files of one folder through `workspace.fs`, so that remote and virtual folders work like local ones. */
export class WorkspaceFiles implements Files, Disposable {
  readonly #root: Uri;
  readonly #owner = new Owner();

  constructor(root: Uri) {
    this.#root = root;
  }

  async read(path: string): Promise<FileResult<Uint8Array>> {
    const uri = this.#resolve(path);
    if (uri === null) return outside(path);
    return attempt(async () => workspace.fs.readFile(uri));
  }

  async write(path: string, bytes: Uint8Array): Promise<FileResult<void>> {
    const uri = this.#resolve(path);
    if (uri === null) return outside(path);
    return attempt(() => replace(uri, bytes));
  }

  async version(path: string): Promise<FileResult<string>> {
    const uri = this.#resolve(path);
    if (uri === null) return outside(path);
    return attempt(async () => {
      const { mtime, size } = await workspace.fs.stat(uri);
      return `${mtime}-${size}`;
    });
  }

  async create(path: string, bytes: Uint8Array): Promise<FileResult<boolean>> {
    const uri = this.#resolve(path);
    if (uri === null) return outside(path);
    return attempt(() => createOnly(uri, bytes));
  }

  async remove(path: string): Promise<FileResult<void>> {
    const uri = this.#resolve(path);
    if (uri === null) return outside(path);
    const result = await attempt(async () => workspace.fs.delete(uri));
    return !result.ok && result.failure.kind === 'missing' ? { ok: true, value: undefined } : result;
  }

  async list(folder: string): Promise<FileResult<readonly string[]>> {
    const uri = folder === '' ? this.#root : this.#resolve(folder);
    if (uri === null) return outside(folder);
    return attempt(async () => {
      const entries = await workspace.fs.readDirectory(uri);
      return entries.flatMap(([name, type]) => ((type & FileType.File) === 0 ? [] : [name])).sort();
    });
  }

  watch(path: string, onDidChange: () => void): () => void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(this.#root, escapeGlob(path)));
    const owner = this.#owner.own(new Owner());
    owner.own(watcher);
    owner.own(watcher.onDidCreate(onDidChange));
    owner.own(watcher.onDidChange(onDidChange));
    owner.own(watcher.onDidDelete(onDidChange));
    return () => {
      owner.dispose();
    };
  }

  dispose(): void {
    this.#owner.dispose();
  }

  /** Null for a path that would leave the root. */
  #resolve(path: string): Uri | null {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') ? null : Uri.joinPath(this.#root, ...parts);
  }
}

/** Writes beside the target, then renames over it: a reader sees the old file or the new one, never a half. */
async function replace(uri: Uri, bytes: Uint8Array): Promise<void> {
  const isWritable = workspace.fs.isWritableFileSystem(uri.scheme);
  if (isWritable === false) throw FileSystemError.NoPermissions(uri);
  await refuseReadOnly(uri);
  const temporary = temporaryBeside(uri);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await removeQuietly(temporary);
    throw error;
  }
}

/** Writes beside the target, then renames without overwriting: whoever comes second finds the file there. */
async function createOnly(uri: Uri, bytes: Uint8Array): Promise<boolean> {
  const temporary = temporaryBeside(uri);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: false });
    return true;
  } catch (error) {
    await removeQuietly(temporary);
    if (error instanceof FileSystemError && error.code === 'FileExists') return false;
    throw error;
  }
}

function temporaryBeside(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}.${globalThis.crypto.randomUUID().slice(0, 8)}.tmp` });
}

/** A rename goes through even where the file itself is read-only: that is the user's wish and is to be kept. */
async function refuseReadOnly(uri: Uri): Promise<void> {
  const stat = await statOrNull(uri);
  if (stat?.permissions !== undefined) throw FileSystemError.NoPermissions(uri);
}

async function statOrNull(uri: Uri): Promise<FileStat | null> {
  try {
    return await workspace.fs.stat(uri);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function removeQuietly(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri).then(undefined, () => undefined);
}

async function attempt<T>(action: () => Thenable<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    return { ok: false, failure: describeFailure(error) };
  }
}

/** What went wrong with a file, as a value. */
export function describeFailure(error: unknown): FileFailure {
  if (isMissing(error)) return { kind: 'missing' };
  const message = error instanceof Error ? error.message : String(error);
  const isForbidden = error instanceof FileSystemError && error.code === 'NoPermissions';
  return { kind: isForbidden ? 'forbidden' : 'failed', message };
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

function outside(path: string): { readonly ok: false; readonly failure: FileFailure } {
  return { ok: false, failure: { kind: 'forbidden', message: `"${path}" is outside its folder` } };
}

/** A path taken literally by a glob: the characters that globs give a meaning go into brackets. */
export function escapeGlob(path: string): string {
  return path.replaceAll(/[*?{}[\]]/g, '[$&]');
}
