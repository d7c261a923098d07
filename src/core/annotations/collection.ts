import type { Annotation } from './annotation';
import type { Change } from './changes';
import { applyChange, changedId } from './changes';

/**
 * Annotations by id and in the order of the file. Never changed: each change gives another one, which shares what it can,
 * so that with 50,000 annotations one more costs a few milliseconds.
 */
export class AnnotationCollection {
  readonly byId: ReadonlyMap<string, Annotation>;
  /** By source, then position (replies and notes on a whole article first), then id. */
  readonly sorted: readonly Annotation[];

  private constructor(byId: ReadonlyMap<string, Annotation>, sorted: readonly Annotation[]) {
    this.byId = byId;
    this.sorted = sorted;
  }

  static readonly empty = new AnnotationCollection(new Map(), []);

  /** Of annotations in any order; of two with the same id, the later one. */
  static of(annotations: Iterable<Annotation>): AnnotationCollection {
    const byId = new Map<string, Annotation>();
    for (const annotation of annotations) byId.set(annotation.id, annotation);
    return new AnnotationCollection(byId, [...byId.values()].sort(compareAnnotations));
  }

  /** This collection after some changes. */
  with(changes: readonly Change[]): AnnotationCollection {
    if (changes.length === 0) return this;
    const byId = new Map(this.byId);
    for (const change of changes) applyChange(byId, change);
    const touched = new Set(changes.map(changedId));
    const kept = this.sorted.filter(({ id }) => !touched.has(id));
    const added = [...touched].flatMap((id) => byId.get(id) ?? []).sort(compareAnnotations);
    return new AnnotationCollection(byId, mergeSorted(kept, added));
  }
}

/** The order of the file: stable whatever the language of the machine. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return compare(a.source, b.source) || positionOf(a) - positionOf(b) || compare(a.id, b.id);
}

function positionOf({ selectors, replyTo }: Annotation): number {
  if (selectors === null || replyTo !== null) return -1;
  return selectors.position?.codePointStart ?? -1;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mergeSorted(a: readonly Annotation[], b: readonly Annotation[]): readonly Annotation[] {
  const merged: Annotation[] = [];
  let next = 0;
  for (const annotation of a) {
    let other = b[next];
    while (other !== undefined && compareAnnotations(other, annotation) < 0) {
      merged.push(other);
      other = b[++next];
    }
    merged.push(annotation);
  }
  for (; next < b.length; next++) merged.push(...b.slice(next, next + 1));
  return merged;
}
