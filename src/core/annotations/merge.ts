import type { Annotation } from './annotation';
import { hasSameContent, selectorsKey } from './annotation';
import type { AnnotationMap } from './changes';
import { derivedId } from './derived-id';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';
import {
  CONFLICT_PROPERTY,
  REPEATED_PROPERTY,
  STATE_PROPERTY,
  isCommentBody,
  isTagBody,
  listOf,
} from './w3c-read';

/** Edits of one annotation by two sides that could not be merged. Nothing is lost: both are in the collection. */
export interface Conflict {
  readonly id: string;
  /**
   * `edited`: both sides changed the same thing; `copy` is the second version, a new annotation with `conflictOf`.
   * `removed`: one side removed what the other edited or answered; it was kept.
   * `contradicted`: each side added a correction of the same words; `id` is the one that wins, `copy` the other.
   */
  readonly kind: 'edited' | 'removed' | 'contradicted';
  readonly copy: string | null;
}

export interface Merged {
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Brings two versions of a collection together that come from the same `base`. What only one side changed is taken over; of
 * one annotation, comment, tags, state and place are merged each for itself. Both sides come to the same result, whichever
 * of them is `ours`, so that two windows that merge at once agree.
 */
export function mergeAnnotations(base: AnnotationMap, ours: AnnotationMap, theirs: AnnotationMap): Merged {
  const annotations = new Map<string, Annotation>();
  const conflicts: Conflict[] = [];
  for (const id of new Set([...theirs.keys(), ...ours.keys()])) {
    const before = base.get(id);
    const our = ours.get(id);
    const their = theirs.get(id);
    const { kept, conflict } = mergeOne(before, our, their);
    for (const annotation of kept) annotations.set(annotation.id, annotation);
    if (conflict !== null) conflicts.push(conflict);
  }
  conflicts.push(...restoreAnswered(annotations, [theirs, ours, base]));
  return { annotations, conflicts };
}

/** Brings back what was removed on one side and answered on the other: nobody would see the answer any more. */
function restoreAnswered(
  annotations: Map<string, Annotation>,
  versions: readonly AnnotationMap[],
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  // What is brought back comes up later in this loop, so that what it answers itself comes back too.
  for (const { replyTo } of annotations.values()) {
    if (replyTo === null || annotations.has(replyTo)) continue;
    // An answer to what is in another file has nothing to be brought back.
    const parent = versions.map((version) => version.get(replyTo)).find((each) => each !== undefined);
    if (parent === undefined) continue;
    annotations.set(parent.id, parent);
    conflicts.push({ id: parent.id, kind: 'removed', copy: null });
  }
  return conflicts;
}

interface MergedOne {
  readonly kept: readonly Annotation[];
  readonly conflict: Conflict | null;
}

function mergeOne(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
): MergedOne {
  if (ours === undefined) return mergeRemoved(base, theirs);
  if (theirs === undefined) return mergeRemoved(base, ours);
  if (ours === theirs || isSame(ours, theirs)) {
    // The items may be written in different ways all the same: both sides must choose alike.
    return { kept: [ours === theirs ? theirs : later(theirs, ours)], conflict: null };
  }
  if (base !== undefined && isSame(base, ours)) return { kept: [theirs], conflict: null };
  if (base !== undefined && isSame(base, theirs)) return { kept: [ours], conflict: null };
  return mergeEdits(base, ours, theirs);
}

/** One side does not have it: it removed it, or never had it. */
function mergeRemoved(base: Annotation | undefined, other: Annotation | undefined): MergedOne {
  if (other === undefined) return { kept: [], conflict: null };
  if (base === undefined) return { kept: [other], conflict: null };
  if (isSame(base, other)) return { kept: [], conflict: null };
  return { kept: [other], conflict: { id: other.id, kind: 'removed', copy: null } };
}

function mergeEdits(base: Annotation | undefined, ours: Annotation, theirs: Annotation): MergedOne {
  const winner = later(ours, theirs);
  const loser = winner === ours ? theirs : ours;
  const merged = base === undefined ? null : mergeFields(base, winner, loser);
  if (merged !== null) return { kept: [merged], conflict: null };
  const copy = derivedId(JSON.stringify([loser, 'conflict']));
  const second = { ...loser, id: copy, conflictOf: loser.id, origin: withoutId(loser.origin) };
  return { kept: [winner, second], conflict: { id: winner.id, kind: 'edited', copy } };
}

type Field = Exclude<keyof Annotation, 'tags' | 'modified' | 'origin'>;

const FIELDS: readonly Field[] = [
  'id',
  'source',
  'selectors',
  'comment',
  'state',
  'motivation',
  'creator',
  'created',
  'replyTo',
  'conflictOf',
];

/** Null when both sides changed the same field, each to something else. */
function mergeFields(base: Annotation, winner: Annotation, loser: Annotation): Annotation | null {
  const taken: Partial<Annotation>[] = [];
  for (const field of FIELDS) {
    const [before, here, there] = [base, winner, loser].map((each) => fieldKey(each, field));
    if (here === there || there === before) continue;
    if (here !== before) return null;
    taken.push({ [field]: loser[field] });
  }
  if (
    originKey(winner) !== originKey(base) &&
    originKey(loser) !== originKey(base) &&
    !isSameOrigin(winner, loser)
  ) {
    return null;
  }
  const origin = originKey(winner) === originKey(base) ? loser.origin : winner.origin;
  return Object.assign({}, winner, ...taken, { tags: mergeTags(base, winner, loser), origin }) as Annotation;
}

function fieldKey(annotation: Annotation, field: Field): string | null {
  return field === 'selectors' ? selectorsKey(annotation.selectors) : annotation[field];
}

function mergeTags(base: Annotation, winner: Annotation, loser: Annotation): readonly string[] {
  const removed = base.tags.filter((tag) => !loser.tags.includes(tag));
  const added = loser.tags.filter((tag) => !base.tags.includes(tag));
  return [...new Set([...winner.tags.filter((tag) => !removed.includes(tag)), ...added])];
}

/** The one that was changed last wins; the texts decide between those of the same second. */
function later(a: Annotation, b: Annotation): Annotation {
  if (a.modified !== b.modified) return a.modified > b.modified ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || (hasSameContent(a, b) && isSameOrigin(a, b));
}

function isSameOrigin(a: Annotation, b: Annotation): boolean {
  if (a.origin === b.origin) return true;
  // Nearly all items are as they were in both files, and that is told much sooner.
  return JSON.stringify(a.origin) === JSON.stringify(b.origin) || originKey(a) === originKey(b);
}

/**
 * What an item holds that Pressmark neither reads nor writes of itself: nothing else would keep it, so that it is merged
 * like a field. What Pressmark reads is left out: the fields say it, and they may be newer than the item.
 */
function originKey({ origin }: Annotation): string {
  const { type, motivation, creator, body, target } = origin ?? NO_ITEM;
  const [author, ...otherAuthors] = listOf(creator);
  return stableKey([
    unread(origin ?? NO_ITEM, KNOWN),
    type === undefined || type === 'Annotation' ? null : type,
    listOf(motivation).slice(1),
    [unread(author, ['name'], { type: ['Person'] }), otherAuthors],
    unreadBodies(listOf(body)),
    unreadTarget(listOf(target)[0]),
  ]);
}

const NO_ITEM: JsonObject = {};

const KNOWN: readonly string[] = [
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
  STATE_PROPERTY,
  CONFLICT_PROPERTY,
];

/** What Pressmark writes for a comment and for a tag beside their words. */
const OF_COMMENT = { type: ['TextualBody'], purpose: ['commenting', 'replying'], format: ['text/markdown'] };
const OF_TAG = { type: ['TextualBody'], purpose: ['tagging'] };

/** Bodies that are neither the comment nor a tag, and what those two hold beside their words. */
function unreadBodies(bodies: readonly Json[]): Json {
  const written = bodies.filter(isJsonObject).filter(({ value }) => typeof value === 'string');
  const tags = written.filter(isTagBody);
  const comment = written.find(isCommentBody);
  const read = new Set<Json | undefined>([comment, ...tags]);
  // Merging may order tags anew, and most of them hold nothing but their words.
  const ofTags = tags.flatMap((tag) => {
    const rest = unread(tag, ['value'], OF_TAG);
    return rest === null ? [] : [stableKey([tag['value'] ?? null, rest])];
  });
  return [unread(comment, ['value'], OF_COMMENT), ofTags.sort(), bodies.filter((body) => !read.has(body))];
}

/** Selectors other than quote and position, and what those two and the target hold beside what is read of them. */
function unreadTarget(target: Json | undefined): Json {
  const selectors = isJsonObject(target) ? listOf(target['selector']) : [];
  const ofType = (name: string): JsonObject | undefined =>
    selectors.filter(isJsonObject).find(({ type }) => type === name);
  const quote = ofType('TextQuoteSelector');
  const position = ofType('TextPositionSelector');
  return [
    unread(target, ['source', 'selector']),
    unread(quote, ['type', 'exact', 'prefix', 'suffix', REPEATED_PROPERTY]),
    unread(position, ['type', 'start', 'end']),
    selectors.filter((selector) => selector !== quote && selector !== position),
  ];
}

/** An object without what is read of it and without what Pressmark writes of itself; null when nothing is left, or no object. */
function unread(
  value: Json | undefined,
  read: readonly string[],
  usual: Readonly<Record<string, readonly string[]>> = {},
): JsonObject | null {
  if (!isJsonObject(value)) return null;
  const left = Object.entries(value).filter(
    ([name, each]) => !read.includes(name) && !usual[name]?.some((usualValue) => usualValue === each),
  );
  return left.length === 0 ? null : Object.fromEntries(left);
}

/** The same text for the same value, whatever order its properties are in. */
function stableKey(value: Json): string {
  return JSON.stringify(value, (_, each: Json) =>
    isJsonObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

function withoutId(origin: Annotation['origin']): Annotation['origin'] {
  if (origin === null) return null;
  const { id: _id, ...rest } = origin;
  return rest;
}
