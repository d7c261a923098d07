import { Uri, workspace } from 'vscode';
import type { Memento } from 'vscode';
import { renaming, type Rename } from '../border/renaming';

/** An article, or a folder of articles, that has another path now. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

const KEY = 'waitingRenames';
const NONE: readonly Renamed[] = [];

/**
 * What files of notes and of corrections could not follow while they could not be used, in the order in which it happened.
 * Remembered with the workspace: the file may be repaired when no window is open.
 */
export class WaitingRenames {
  readonly #memory: Memento;
  readonly #byFile: Map<string, readonly Renamed[]>;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#byFile = new Map(Object.entries(memory.get<Readonly<Record<string, readonly Renamed[]>>>(KEY, {})));
  }

  /** The same array until it changes. */
  of(file: string): readonly Renamed[] {
    return this.#byFile.get(file) ?? NONE;
  }

  /** False when there is nothing to wait for any more: the article has its old name back. */
  add(file: string, renamed: Renamed): boolean {
    const waiting = this.of(file);
    const last = waiting.at(-1);
    const isBack = last?.from === renamed.to && last.to === renamed.from;
    this.#set(file, isBack ? waiting.slice(0, -1) : [...waiting, renamed]);
    return !isBack;
  }

  forget(file: string): void {
    this.#set(file, NONE);
  }

  #set(file: string, renames: readonly Renamed[]): void {
    if (renames.length === 0) this.#byFile.delete(file);
    else this.#byFile.set(file, renames);
    void this.#memory.update(KEY, Object.fromEntries(this.#byFile));
  }
}

/**
 * The path that each of some articles has now, for those that were renamed. Names may have been given back, or given to
 * others, while no window was open: only what is not where it was, and is where it should be by now, counts.
 */
export async function renamedNow(
  folder: Uri,
  sources: readonly string[],
  renames: readonly Renamed[],
): Promise<Rename> {
  const moved = new Map<string, string>();
  for (const source of new Set(sources)) {
    const now = renames.reduce((path, { from, to }) => renaming(from, to)(path) ?? path, source);
    if (now !== source && !(await isThere(folder, source)) && (await isThere(folder, now)))
      moved.set(source, now);
  }
  return (source) => moved.get(source) ?? null;
}

async function isThere(folder: Uri, path: string): Promise<boolean> {
  return workspace.fs.stat(Uri.joinPath(folder, path)).then(
    () => true,
    () => false,
  );
}
