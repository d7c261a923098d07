import type { JsonObject } from '../../core/annotations/json';
import { createListCodec } from './list-file';

/** One code of the codebook: a tag with what it means. */
export interface Code {
  /** Unique in the codebook; the tag that annotations carry. */
  readonly name: string;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
  /** One letter or digit that picks the code, unique; or null. */
  readonly shortcut: string | null;
  readonly description: string;
  /** Name of the code above, or null; never in a circle. */
  readonly parent: string | null;
}

/** How the codebook is read, written and merged. */
export const codebookCodec = createListCodec<Code>({
  property: 'codes',
  version: 1,
  keyOf: ({ name }) => name,
  read: readCode,
  write: (code) => ({ ...code }),
  check: checkCodes,
});

type Read = { readonly value: Code } | { readonly property: string; readonly message: string };

function readCode(item: JsonObject): Read {
  const {
    name,
    color = null,
    shortcut = null,
    description = '',
    parent = null,
  } = item as Readonly<Record<string, JsonObject[string]>>;
  if (typeof name !== 'string') return { property: 'name', message: 'a code must have a name, a string' };
  if (!isTextOrNull(color)) return { property: 'color', message: 'the colour must be a string' };
  if (!isTextOrNull(shortcut)) return { property: 'shortcut', message: 'the shortcut must be a string' };
  if (!isTextOrNull(parent)) return { property: 'parent', message: 'the parent must be the name of a code' };
  if (typeof description !== 'string')
    return { property: 'description', message: 'the description must be a string' };
  const code = { name, color, shortcut, description, parent };
  const problem = codeProblem(code);
  return problem === null ? { value: code } : problem;
}

/** What is wrong with one code by itself; null when nothing is. */
export function codeProblem(code: Code): { readonly property: string; readonly message: string } | null {
  const { name, color, shortcut } = code;
  if (name.trim() === '' || name !== name.trim() || /[\r\n]/.test(name)) {
    return { property: 'name', message: 'a name must be one line without spaces around it' };
  }
  if (color !== null && !/^#[0-9a-f]{6}$/i.test(color)) {
    return { property: 'color', message: 'a colour must be written #rrggbb' };
  }
  if (shortcut !== null && !/^[\p{L}\p{N}]$/u.test(shortcut)) {
    return { property: 'shortcut', message: 'a shortcut must be one letter or digit' };
  }
  return null;
}

/** What is wrong with codes together: a shortcut given twice, a parent that is not there, a circle of parents. */
export function checkCodes(
  codes: readonly Code[],
): { readonly index: number; readonly message: string } | null {
  const byName = new Map(codes.map((code) => [code.name, code]));
  const shortcuts = new Set<string>();
  for (const [index, { name, shortcut, parent }] of codes.entries()) {
    if (shortcut !== null) {
      const key = shortcut.toLowerCase();
      if (shortcuts.has(key)) return { index, message: `the shortcut ${shortcut} is already taken` };
      shortcuts.add(key);
    }
    if (parent !== null && !byName.has(parent))
      return { index, message: `there is no code "${parent}" to be its parent` };
    if (isInCircle(name, byName)) return { index, message: `"${name}" is its own ancestor` };
  }
  return null;
}

function isInCircle(name: string, byName: ReadonlyMap<string, Code>): boolean {
  const seen = new Set<string>();
  for (let at = byName.get(name)?.parent ?? null; at !== null; at = byName.get(at)?.parent ?? null) {
    if (at === name) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
