/** A table to look words of a text up in: without a prototype, or the word "constructor" would be found in every one. */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
