import type { Annotation } from '../../core/annotations/annotation';
import { AnnotationCollection } from '../../core/annotations/collection';
import type { Json, JsonObject } from '../../core/annotations/json';
import { isJsonObject } from '../../core/annotations/json';
import { findJsonProblem } from '../../core/annotations/json-check';
import type { JsonPath } from '../../core/annotations/w3c-read';
import { readAnnotation } from '../../core/annotations/w3c-read';
import { CONTEXT } from '../../core/annotations/w3c-write';
import { keepItemTexts, serialiseItems } from './item-texts';
import { createPlaceFinder, syntaxProblem } from './json-place';

/** The version of the format that is written. A file of a higher one is left alone. */
export const ANNOTATIONS_VERSION = 1;

/** An item that is kept without being shown, with why. */
export interface KeptItem {
  readonly item: Json;
  readonly id: string;
  readonly reason: string;
  /** Line in the file, from 1, when it was read. */
  readonly line: number;
}

/** What an annotations file holds. */
export interface AnnotationsFile {
  readonly annotations: AnnotationCollection;
  readonly kept: readonly KeptItem[];
  /** The collection and its page without their items: what Pressmark does not know of them survives. */
  readonly collection: JsonObject;
  readonly page: JsonObject;
}

/** A file that does not exist yet. The ids are relative to where it will be. */
export const EMPTY_FILE: AnnotationsFile = {
  annotations: AnnotationCollection.empty,
  kept: [],
  collection: {
    '@context': CONTEXT,
    id: '#annotations',
    type: 'AnnotationCollection',
    'pressmark:version': ANNOTATIONS_VERSION,
  },
  page: { id: '#page', type: 'AnnotationPage' },
};

export type ParsedFile<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

type Failure = { readonly ok: false; readonly message: string };

/**
 * Reads an annotations file: parse, validate, migrate. Anything that is not what it must be refuses the whole file, since
 * writing it back would lose what was not understood; the message is one English sentence that names the place.
 */
export function parseAnnotationsFile(text: string): ParsedFile<AnnotationsFile> {
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    // The engine's own message differs from one to the next; the place is found apart.
    return { ok: false, message: syntaxProblem(text) };
  }
  const problem = findJsonProblem(root);
  if (problem !== null) return failAt(text, problem.path, problem.message);
  return readCollection(text, root);
}

function readCollection(text: string, root: Json): ParsedFile<AnnotationsFile> {
  if (!isJsonObject(root)) return failAt(text, [], 'the file must hold an AnnotationCollection');
  if (root['type'] !== 'AnnotationCollection')
    return failAt(text, ['type'], 'its type must be AnnotationCollection');
  const version = root['pressmark:version'] ?? ANNOTATIONS_VERSION;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failAt(text, ['pressmark:version'], 'the version must be a whole number from 1');
  if (version > ANNOTATIONS_VERSION) {
    return { ok: false, message: `a newer version of Pressmark wrote this file (format ${version})` };
  }
  const { first: page = {}, ...collection } = root;
  if (!isJsonObject(page)) return failAt(text, ['first'], 'the page must be an object');
  if (page['next'] !== undefined)
    return failAt(text, ['first', 'next'], 'a collection of several pages is not understood');
  const { items = [], ...rest } = page;
  if (!Array.isArray(items)) return failAt(text, ['first', 'items'], 'the items must be a list');
  return readItems(text, items as readonly Json[], { collection, page: rest });
}

function readItems(
  text: string,
  items: readonly Json[],
  envelope: Pick<AnnotationsFile, 'collection' | 'page'>,
): ParsedFile<AnnotationsFile> {
  const annotations: Annotation[] = [];
  const kept: Omit<KeptItem, 'line'>[] = [];
  const keptAt: number[] = [];
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const read = readAnnotation(item);
    if (read.kind === 'damaged') return failAt(text, ['first', 'items', index, ...read.path], read.message);
    const id = read.kind === 'annotation' ? read.annotation.id : read.id;
    const other = seen.get(id);
    if (other !== undefined) return duplicate(text, id, index, other);
    seen.set(id, index);
    if (read.kind === 'annotation') annotations.push(read.annotation);
    else {
      kept.push({ item, id, reason: read.reason });
      keptAt.push(index);
    }
  }
  keepItemTexts(text, items, annotations);
  const lineOf = kept.length === 0 ? () => 1 : createPlaceFinder(text);
  return {
    ok: true,
    value: {
      ...envelope,
      annotations: AnnotationCollection.of(withSources(annotations)),
      kept: kept.map((each, at) => ({ ...each, line: lineOf(['first', 'items', keptAt[at] ?? 0]) })),
    },
  };
}

/** Replies get the source of what they answer; the same object where there is none. */
function withSources(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.every(({ replyTo }) => replyTo === null)) return annotations;
  const sources = new Map(annotations.map(({ id, source }) => [id, source]));
  for (const annotation of annotations) {
    if (annotation.replyTo === null) continue;
    // Filled in while nobody else has the object: a copy would lose the text that is kept for it.
    (annotation as { source: string }).source = sources.get(annotation.replyTo) ?? '';
  }
  return annotations;
}

function duplicate(text: string, id: string, index: number, other: number): Failure {
  const lineOf = createPlaceFinder(text);
  const [here, there] = [index, other].map((at) => lineOf(['first', 'items', at, 'id']));
  return {
    ok: false,
    message: `line ${here}: the id ${JSON.stringify(id)} is already that of the annotation at line ${there}`,
  };
}

function failAt(text: string, path: JsonPath, message: string): Failure {
  const named = path.join('.').slice(0, 200);
  const where = named === '' ? '' : ` (${named})`;
  return { ok: false, message: `line ${createPlaceFinder(text)(path)}: ${message}${where}` };
}

/** The text of a file: items in order, one property a line, final newline. Items that did not change are written as they were. */
export function serialiseAnnotationsFile(file: AnnotationsFile): string {
  const kept = file.kept.map(({ item }) => item);
  const items = serialiseItems(file.annotations.sorted, kept);
  const head = JSON.stringify({ ...file.collection, first: { ...file.page, items: [] } }, null, 1);
  // The empty list is the last `[]` of the text: only brackets follow it.
  const at = head.lastIndexOf('[]');
  return items === '' ? `${head}\n` : `${head.slice(0, at)}[\n${items}\n  ]${head.slice(at + 2)}\n`;
}
