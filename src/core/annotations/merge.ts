import type { Annotation } from './annotation';
import { hasSameContent, selectorsKey } from './annotation';
import type { AnnotationMap } from './changes';
import { derivedId } from './derived-id';

/** Edits of one annotation by two sides that could not be merged. Nothing is lost: both are in the collection. */
export interface Conflict {
  readonly id: string;
  /**
   * `edited`: both sides changed the same thing; `copy` is the second version, a new annotation with `conflictOf`.
   * `removed`: one side removed what the other edited or answered; it was kept.
   */
  readonly kind: 'edited' | 'removed';
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
    return { kept: [ours.modified > theirs.modified ? ours : theirs], conflict: null };
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
  return a.origin === b.origin || originKey(a) === originKey(b);
}

/** What an item holds that Pressmark does not know. */
function originKey({ origin }: Annotation): string {
  if (origin === null) return '';
  const unknown = Object.entries(origin).filter(([name]) => !KNOWN.has(name));
  return unknown.length === 0 ? '' : JSON.stringify(unknown.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const KNOWN = new Set([
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
  'pressmark:state',
  'pressmark:conflictOf',
]);

function withoutId(origin: Annotation['origin']): Annotation['origin'] {
  if (origin === null) return null;
  const { id: _id, ...rest } = origin;
  return rest;
}
