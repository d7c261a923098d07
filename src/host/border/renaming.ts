/** The new path or address of what was renamed; null for what was not. */
export type Rename = (source: string) => string | null;

/** `from` and `to`: an article, or a folder with articles in it. */
export function renaming(from: string, to: string): Rename {
  return (source) => {
    if (source === from) return to;
    return source.startsWith(`${from}/`) ? to + source.slice(from.length) : null;
  };
}
