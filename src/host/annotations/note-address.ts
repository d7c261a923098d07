import type { Annotation } from '../../core/annotations/annotation';
import type { Home } from './home';

/** An annotation or a reply, and the file it is in. */
export interface FoundNote {
  readonly home: Home;
  readonly annotation: Annotation;
  /** See `noteAddress`. */
  readonly address: string;
}

/**
 * What names an annotation or a reply wherever views, threads, links and commands carry one. Its id alone would not do: two
 * folders that are working copies of one project hold the same ids.
 */
export function noteAddress({ key }: Pick<Home, 'key'>, id: string): string {
  // Keys hold a single space, ids may hold any.
  return `${key} ${id}`;
}

/**
 * `given`: an address, or a plain id, as other extensions have it. Null for what is not there, and for an id that several
 * folders have: nobody can say which one is meant.
 */
export function findNote(homes: readonly Home[], given: string): FoundNote | null {
  const named = homes.find((home) => given.startsWith(noteAddress(home, '')));
  const id = named === undefined ? given : given.slice(noteAddress(named, '').length);
  const all = homes.flatMap((home): readonly FoundNote[] => {
    const annotation = home.annotations.get(id);
    return annotation === undefined ? [] : [{ home, annotation, address: noteAddress(home, id) }];
  });
  if (named === undefined) return ofOneFolder(all);
  const there = all.find(({ home }) => home === named);
  if (there !== undefined || named.kind === 'folder') return there ?? null;
  // What VS Code kept may have been moved into the file of the folder since.
  return ofOneFolder(all.filter(({ home }) => named.folder === null || isSameFolder(home, named)));
}

/** The files of a folder come before what VS Code keeps for it. */
function ofOneFolder(found: readonly FoundNote[]): FoundNote | null {
  const folders = new Set(found.flatMap(({ home }) => home.folder?.toString() ?? []));
  return folders.size > 1 ? null : (found[0] ?? null);
}

function isSameFolder(one: Home, other: Home): boolean {
  return one.folder?.toString() === other.folder?.toString();
}
