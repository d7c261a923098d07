import type { Span } from '../text/span';

/** A block of YAML at the beginning of a Markdown file ends within so many UTF-16 code units, or is none. */
const LONGEST = 4000;

/** Where the front matter of a Markdown file ends, its last `---` included; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  const head = text.slice(0, LONGEST);
  if (!/^\ufeff?---[ \t]*(?:\r?\n|\r)/u.test(head)) return 0;
  const close = /(?:\n|\r)---[ \t]*(?=[\r\n]|$)/u.exec(head.slice(3));
  // What looks like a rule around prose is no front matter: at least one line has to be a key.
  if (close === null || !/^[\w-]{1,40}:/mu.test(head.slice(0, close.index + 3))) return 0;
  return 3 + close.index + close[0].length;
}

/** The value of `title: "…"`; null when the line is another one or has no value. */
export function frontMatterTitle(line: string): Span | null {
  const match = /^title:[ \t]*(["']?)/u.exec(line);
  if (match === null) return null;
  const quote = match[1] ?? '';
  const start = match[0].length;
  const end = quote !== '' && line.endsWith(quote) && line.length > start ? line.length - 1 : line.length;
  return start < end ? { start, end } : null;
}
