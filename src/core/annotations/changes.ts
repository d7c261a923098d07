import type { Annotation } from './annotation';
import { patchAnnotation } from './annotation';

/** One change of a collection, with what is needed to take it back. */
export type Change =
  | { readonly kind: 'add'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly annotation: Annotation }
  | { readonly kind: 'replace'; readonly before: Annotation; readonly after: Annotation };

/** Annotations by id. */
export type AnnotationMap = ReadonlyMap<string, Annotation>;

/** A collection after some changes. The given one stays as it is. */
export function applyChanges(
  annotations: AnnotationMap,
  changes: readonly Change[],
): Map<string, Annotation> {
  const result = new Map(annotations);
  for (const change of changes) applyChange(result, change);
  return result;
}

/** The same on a collection that the caller owns: with 50,000 annotations a copy for each change would be felt. */
export function applyChange(annotations: Map<string, Annotation>, change: Change): void {
  switch (change.kind) {
    case 'add':
      annotations.set(change.annotation.id, change.annotation);
      break;
    case 'remove':
      annotations.delete(change.annotation.id);
      break;
    case 'replace':
      annotations.set(change.after.id, change.after);
      break;
  }
}

/** The changes that give annotations another source, where `sourceOf` tells one; `now` in UTC, ISO 8601. */
export function movedChanges(
  annotations: AnnotationMap,
  sourceOf: (source: string) => string | null,
  now: string,
): readonly Extract<Change, { kind: 'replace' }>[] {
  return [...annotations.values()].flatMap((before) => {
    const source = sourceOf(before.source);
    return source === null
      ? []
      : [{ kind: 'replace', before, after: patchAnnotation(before, { source }, now) }];
  });
}

/** The changes that take `changes` back. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(invertChange).reverse();
}

function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'add':
      return { kind: 'remove', annotation: change.annotation };
    case 'remove':
      return { kind: 'add', annotation: change.annotation };
    case 'replace':
      return { kind: 'replace', before: change.after, after: change.before };
  }
}

/** The id of the annotation that a change concerns. */
export function changedId(change: Change): string {
  return change.kind === 'replace' ? change.after.id : change.annotation.id;
}
