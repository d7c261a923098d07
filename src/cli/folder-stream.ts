import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';

/** Whether a file descriptor is a folder: Node takes standard input that is one for empty input. */
export function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    // It is closed: there is nothing to read, which is no folder.
    return false;
  }
}

/** Fails as soon as it is read, as a folder does. */
export class FolderStream extends Readable {
  override _read(): void {
    this.destroy(Object.assign(new Error('illegal operation on a directory, read'), { code: 'EISDIR' }));
  }
}
