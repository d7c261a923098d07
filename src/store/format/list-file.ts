import type { Conflict } from '../../core/annotations/merge';
import type { Json, JsonObject } from '../../core/annotations/json';
import { isJsonObject } from '../../core/annotations/json';
import { findJsonProblem } from '../../core/annotations/json-check';
import { mergeProperties } from '../merge-properties';
import type { Codec } from '../synced-file';
import { createPlaceFinder, syntaxProblem } from './json-place';

/** A small file of Pressmark's own: an object with a version and one list. */
export interface ListFile<T> {
  readonly entries: readonly ListEntry<T>[];
  /** What else the file holds: it survives. */
  readonly rest: JsonObject;
}

/** An entry with the item that it was read from, so that what Pressmark does not know of it survives; null for a new one. */
export interface ListEntry<T> {
  readonly value: T;
  readonly origin: JsonObject | null;
}

export interface ListFormat<T> {
  /** Name of the property that holds the list. */
  readonly property: string;
  readonly version: number;
  /** A value, or what is wrong: the property and an English message. */
  read(item: JsonObject): { readonly value: T } | { readonly property: string; readonly message: string };
  /** The properties of the item; of those that hold more than Pressmark reads, that is taken over from `origin`. */
  write(value: T, origin: JsonObject | null): JsonObject;
  keyOf(value: T): string;
  /** What must hold of the list as a whole: the index of the entry that is wrong, and why. */
  check?(values: readonly T[]): { readonly index: number; readonly message: string } | null;
  /** Conflicts between what each of two sides added; `ours` stands after `theirs` in the merged list. */
  compare?(theirs: readonly T[], ours: readonly T[]): readonly Conflict[];
}

/** How such a file is read, written and merged: entry by entry, by key. Of two edits of one entry, the one in the file stays. */
export function createListCodec<T>(format: ListFormat<T>): Codec<ListFile<T>> {
  return {
    empty: { entries: [], rest: { version: format.version } },
    parse: (text) => parseList(format, text),
    serialise: ({ entries, rest }) => {
      const items = entries.map((entry) => itemOf(format, entry));
      return `${JSON.stringify({ ...rest, [format.property]: items }, null, 2)}\n`;
    },
    merge: (base, ours, theirs, older) => mergeLists(format, [base, ours, theirs, older]),
  };
}

function itemOf<T>(format: ListFormat<T>, { value, origin }: ListEntry<T>): JsonObject {
  return { ...origin, ...format.write(value, origin) };
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

function parseList<T>(format: ListFormat<T>, text: string): Parsed<ListFile<T>> {
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    // The engine's own message differs from one to the next; the place is found apart.
    return { ok: false, message: syntaxProblem(text) };
  }
  const fail = (path: readonly (string | number)[], message: string): Parsed<never> => ({
    ok: false,
    message: `line ${createPlaceFinder(text)(path)}: ${message}${path.length === 0 ? '' : ` (${path.join('.')})`}`,
  });
  const problem = findJsonProblem(root);
  if (problem !== null) return fail(problem.path, problem.message);
  if (!isJsonObject(root)) return fail([], 'the file must hold an object');
  const { [format.property]: items, ...rest } = root;
  const version = rest['version'];
  if (typeof version === 'number' && version > format.version) {
    return { ok: false, message: `a newer version of Pressmark wrote this file (format ${version})` };
  }
  if (version !== format.version) return fail(['version'], `the version must be ${format.version}`);
  if (!Array.isArray(items)) return fail([format.property], 'it must be a list');
  return readEntries(format, items as readonly Json[], rest, fail);
}

function readEntries<T>(
  format: ListFormat<T>,
  items: readonly Json[],
  rest: JsonObject,
  fail: (path: readonly (string | number)[], message: string) => Parsed<never>,
): Parsed<ListFile<T>> {
  const entries: ListEntry<T>[] = [];
  const keys = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (!isJsonObject(item)) return fail([format.property, index], 'it must be an object');
    const read = format.read(item);
    if ('message' in read) return fail([format.property, index, read.property], read.message);
    const key = format.keyOf(read.value);
    if (keys.has(key)) return fail([format.property, index], `${JSON.stringify(key)} is there twice`);
    keys.add(key);
    entries.push({ value: read.value, origin: item });
  }
  const wrong = format.check?.(entries.map(({ value }) => value)) ?? null;
  if (wrong !== null) return fail([format.property, wrong.index], wrong.message);
  return { ok: true, value: { entries, rest } };
}

type Versions<T> = readonly [base: ListFile<T>, ours: ListFile<T>, theirs: ListFile<T>, older: ListFile<T>];

type Entries<T> = ReadonlyMap<string, ListEntry<T>>;

function mergeLists<T>(
  format: ListFormat<T>,
  versions: Versions<T>,
): { readonly value: ListFile<T>; readonly conflicts: readonly Conflict[] } {
  const byKey = versions.map(
    ({ entries }) => new Map(entries.map((entry) => [format.keyOf(entry.value), entry])),
  );
  const [base, ours, theirs, older] = byKey;
  const textOf = (entry: ListEntry<T> | undefined): string =>
    entry === undefined ? '' : JSON.stringify(itemOf(format, entry));
  const conflicts: Conflict[] = [];
  const entries: ListEntry<T>[] = [];
  for (const key of new Set([...(theirs?.keys() ?? []), ...(ours?.keys() ?? [])])) {
    const [our, their] = [ours?.get(key), theirs?.get(key)];
    const known = their === undefined ? older?.get(key) : (base?.get(key) ?? older?.get(key));
    const [was, here, there] = [known, our, their].map(textOf);
    const kept = there === was ? our : their;
    const isConflict = here !== was && there !== was && here !== there;
    // An edit outlives a removal; of two edits, the one in the file stays.
    const entry = isConflict ? (their ?? our) : kept;
    if (entry !== undefined) entries.push(entry);
    if (isConflict)
      conflicts.push({
        id: key,
        kind: their === undefined || our === undefined ? 'removed' : 'edited',
        copy: null,
      });
  }
  const addedTo = (side: Entries<T> | undefined, other: Entries<T> | undefined): readonly T[] =>
    [...(side ?? [])].flatMap(([key, { value }]) => (base?.has(key) || other?.has(key) ? [] : [value]));
  conflicts.push(...(format.compare?.(addedTo(theirs, ours), addedTo(ours, theirs)) ?? []));
  const [baseFile, ourFile, theirFile] = versions;
  const rest = mergeProperties(baseFile.rest, ourFile.rest, theirFile.rest);
  const isTheirs =
    rest === theirFile.rest &&
    entries.length === theirFile.entries.length &&
    entries.every((entry, at) => entry === theirFile.entries[at]);
  return { value: isTheirs ? theirFile : { entries, rest }, conflicts };
}
