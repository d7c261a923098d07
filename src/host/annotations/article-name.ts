import type { Note } from './note';

/** The file name of a note's article: what is known of it without reading it. */
export function articleName({ annotation }: Note): string {
  const path = annotation.source.slice(annotation.source.indexOf(':') + 1);
  return path.slice(path.lastIndexOf('/') + 1);
}
