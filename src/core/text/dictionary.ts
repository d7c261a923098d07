/** A table to look words of a text up in. No plain object, which would find the word "constructor" in every one. */
export function dictionary<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}
