import type { Annotation } from '../core/annotations/annotation';
import { AnnotationCollection } from '../core/annotations/collection';
import type { JsonObject } from '../core/annotations/json';
import { mergeAnnotations } from '../core/annotations/merge';
import type { AnnotationsFile, KeptItem } from './format/annotations-file';
import { EMPTY_FILE, parseAnnotationsFile, serialiseAnnotationsFile } from './format/annotations-file';
import type { Codec } from './synced-file';

/** How annotations are kept in their file, and how two versions of it are merged. */
export const annotationsCodec: Codec<AnnotationsFile> = {
  empty: EMPTY_FILE,
  parse: parseAnnotationsFile,
  serialise: serialiseAnnotationsFile,
  merge: (base, ours, theirs, older) => {
    const known = base === older ? base.annotations.byId : sinceOlder(base, theirs, older);
    const { annotations, conflicts } = mergeAnnotations(
      known,
      ours.annotations.byId,
      theirs.annotations.byId,
    );
    const kept = mergeKept(base.kept, ours.kept, theirs.kept);
    const isTheirs =
      isSameMap(annotations, theirs.annotations.byId) &&
      kept.length === theirs.kept.length &&
      (ours.collection === base.collection || ours === EMPTY_FILE);
    if (isTheirs) return { value: theirs, conflicts };
    return {
      value: {
        annotations: AnnotationCollection.of(annotations.values()),
        kept,
        collection: changedOne(base.collection, ours.collection, theirs.collection),
        page: changedOne(base.page, ours.page, theirs.page),
      },
      conflicts,
    };
  },
};

/**
 * What both sides know: where the other side has an annotation, what was last seen of it; where it has not, what there was
 * before the last seconds, so that what was written since then and overwritten unseen does not count as removed.
 */
function sinceOlder(
  base: AnnotationsFile,
  theirs: AnnotationsFile,
  older: AnnotationsFile,
): ReadonlyMap<string, Annotation> {
  const known = new Map(older.annotations.byId);
  for (const [id, annotation] of base.annotations.byId) {
    if (theirs.annotations.byId.has(id)) known.set(id, annotation);
  }
  return known;
}

function isSameMap(a: ReadonlyMap<string, Annotation>, b: ReadonlyMap<string, Annotation>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, annotation] of a) if (b.get(id) !== annotation) return false;
  return true;
}

/** Items that are not understood are changed by others only; one that only this side still has was removed by them. */
function mergeKept(
  base: readonly KeptItem[],
  ours: readonly KeptItem[],
  theirs: readonly KeptItem[],
): readonly KeptItem[] {
  const known = new Set([...base, ...theirs].map(({ id }) => id));
  return [...theirs, ...ours.filter(({ id }) => !known.has(id))];
}

function changedOne(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  return JSON.stringify(ours) === JSON.stringify(base) ? theirs : ours;
}
