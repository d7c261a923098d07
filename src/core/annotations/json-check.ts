import type { Json } from './json';
import { isJsonObject } from './json';

/** Deeper than any annotation is, and far from what would overflow the stack when it is written. */
const DEEPEST = 64;

export interface JsonProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What would not survive being read and written again, or is there to do harm; null when there is nothing of the kind. */
export function findJsonProblem(root: Json): JsonProblem | null {
  const path: (string | number)[] = [];
  const message = problemIn(root, 0, path);
  return message === null ? null : { path: path.reverse(), message };
}

/** `path` is filled in, the innermost first, on the way back from what was found: files without fault allocate nothing. */
function problemIn(value: Json, depth: number, path: (string | number)[]): string | null {
  if (typeof value === 'number') return isExact(value) ? null : 'a number is too large to be kept';
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return 'it is nested too deeply';
  if (!isJsonObject(value)) {
    for (const [index, item] of value.entries()) {
      const message = problemIn(item, depth + 1, path);
      if (message !== null) return push(path, index, message);
    }
    return null;
  }
  for (const key in value) {
    if (key === '__proto__') return push(path, key, 'a property must not be called __proto__');
    const message = problemIn(value[key] ?? null, depth + 1, path);
    if (message !== null) return push(path, key, message);
  }
  return null;
}

function push(path: (string | number)[], key: string | number, message: string): string {
  path.push(key);
  return message;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
