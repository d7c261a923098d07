import type { Json, JsonObject } from '../core/annotations/json';

/**
 * Merges two versions of what a file holds beside its items, property by property. Of two edits of one property, that of
 * `theirs` stays. Returns `theirs` itself where it has everything.
 */
export function mergeProperties(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  if (ours === base || ours === theirs) return theirs;
  const merged: Record<string, Json> = { ...theirs };
  let isTheirs = true;
  for (const name of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    const [was, here, there] = [base[name], ours[name], theirs[name]];
    if (isSame(here, was) || isSame(here, there) || !isSame(there, was)) continue;
    isTheirs = false;
    if (here === undefined) Reflect.deleteProperty(merged, name);
    else merged[name] = here;
  }
  return isTheirs ? theirs : merged;
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
