import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { FileStat, FileSystemProvider } from 'vscode';
import seedNames from '../../../media/seeds.json';
import { SEED_SCHEME } from '../../ids';
import { fileNameOf } from './article-address';

/** The shipped articles. Kept as a list, because a browser serves an extension's files but cannot list its folders. */
export const SEEDS: readonly string[] = seedNames;

/**
 * The shipped articles as read-only documents. A file system rather than a content provider, since VS Code wakes the
 * extension for it when a window with an open seed is restored.
 */
export class SeedFiles implements FileSystemProvider {
  readonly #folder: Uri;
  readonly #changed = new EventEmitter<never>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(extension: Uri) {
    this.#folder = Uri.joinPath(extension, 'seeds');
  }

  register(): Disposable {
    return workspace.registerFileSystemProvider(SEED_SCHEME, this, {
      isCaseSensitive: true,
      isReadonly: true,
    });
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const name = fileNameOf(uri);
    if (!SEEDS.includes(name)) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(Uri.joinPath(this.#folder, name));
  }

  async stat(uri: Uri): Promise<FileStat> {
    if (uri.path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { length } = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: length };
  }

  readDirectory(): [string, FileType][] {
    return SEEDS.map((name) => [name, FileType.File]);
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
