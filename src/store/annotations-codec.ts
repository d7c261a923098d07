import type { Annotation } from '../core/annotations/annotation';
import { AnnotationCollection } from '../core/annotations/collection';
import { mergeAnnotations } from '../core/annotations/merge';
import type { AnnotationsFile } from './format/annotations-file';
import { EMPTY_FILE, parseAnnotationsFile, serialiseAnnotationsFile } from './format/annotations-file';
import { mergeKept } from './merge-kept';
import { mergeProperties } from './merge-properties';
import type { Codec } from './synced-file';

/** How annotations are kept in their file, and how two versions of it are merged. */
export const annotationsCodec: Codec<AnnotationsFile> = {
  empty: EMPTY_FILE,
  parse: parseAnnotationsFile,
  serialise: serialiseAnnotationsFile,
  merge: (base, ours, theirs, older) => {
    // Nothing was changed here: with 50,000 annotations, comparing them would be felt.
    if (ours === base && base === older) return { value: theirs, conflicts: [] };
    const known = base === older ? base.annotations.byId : sinceOlder(base, theirs, older);
    const merged = mergeAnnotations(known, ours.annotations.byId, theirs.annotations.byId);
    const { annotations } = merged;
    const { kept, conflicts: ofKept } = mergeKept(base.kept, ours.kept, theirs.kept, annotations);
    const collection = mergeProperties(base.collection, ours.collection, theirs.collection);
    const page = mergeProperties(base.page, ours.page, theirs.page);
    const conflicts = [...merged.conflicts, ...ofKept];
    const isTheirs =
      isSameMap(annotations, theirs.annotations.byId) &&
      kept.length === theirs.kept.length &&
      kept.every((item, at) => item === theirs.kept[at]) &&
      collection === theirs.collection &&
      page === theirs.page;
    if (isTheirs) return { value: theirs, conflicts };
    return {
      value: {
        annotations: AnnotationCollection.of(annotations.values()),
        kept,
        collection,
        page,
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
