import type { Json } from '../../core/annotations/json';
import { isJsonObject } from '../../core/annotations/json';

/** Deeper than any annotation is, and far from what would overflow the stack when it is written. */
const DEEPEST = 64;

export interface JsonProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Step {
  readonly value: Json;
  readonly depth: number;
  readonly parent: Step | null;
  readonly key: string | number;
}

/** What would not survive being read and written again, or is there to do harm; null when there is nothing of the kind. */
export function findJsonProblem(root: Json): JsonProblem | null {
  const open: Step[] = [{ value: root, depth: 0, parent: null, key: '' }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, depth } = step;
    if (typeof value === 'number' && !isExact(value)) {
      return { path: pathOf(step), message: 'a number is too large to be kept' };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return { path: pathOf(step), message: 'it is nested too deeply' };
    if (isJsonObject(value)) {
      if (Object.hasOwn(value, '__proto__')) {
        return { path: [...pathOf(step), '__proto__'], message: 'a property must not be called __proto__' };
      }
      for (const key in value) open.push({ value: value[key] ?? null, depth: depth + 1, parent: step, key });
    } else {
      for (let index = 0; index < value.length; index++) {
        open.push({
          value: value[index] ?? null,
          depth: depth + 1,
          parent: step,
          key: index,
        });
      }
    }
  }
  return null;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function pathOf(step: Step): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = step; at.parent !== null; at = at.parent) path.unshift(at.key);
  return path;
}
