import type { Annotation } from './annotation';
import type { AnnotationMap } from './changes';

/** Edits of one annotation by two sides that could not be merged. Nothing is lost: both are in the collection. */
export interface Conflict {
  readonly id: string;
  /** `edited`: `copy` is the second version, a new annotation with `conflictOf`. `removed`: one side removed what the other edited; the edit was kept. */
  readonly kind: 'edited' | 'removed';
  readonly copy: string | null;
}

export interface Merged {
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly conflicts: readonly Conflict[];
}

/** Three-way merge by id. */
export function mergeAnnotations(_base: AnnotationMap, ours: AnnotationMap, _theirs: AnnotationMap): Merged {
  return { annotations: ours, conflicts: [] };
}
