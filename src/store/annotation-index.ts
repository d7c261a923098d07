import type { Annotation } from '../core/annotations/annotation';
import type { AnnotationCollection } from '../core/annotations/collection';
import { compareAnnotations } from '../core/annotations/collection';
import type { Layer } from './layers';

/** Annotations of all layers, ready to be shown article by article. */
export interface AnnotationIndex {
  readonly bySource: ReadonlyMap<string, readonly Annotation[]>;
  /** By the id of what they answer, oldest first. */
  readonly replies: ReadonlyMap<string, readonly Annotation[]>;
  /** Those of other readers, by id. */
  readonly ofLayers: ReadonlyMap<string, Annotation>;
}

/** Where two layers have the same id, one's own counts, then the first layer's. */
export function createAnnotationIndex(own: AnnotationCollection, layers: readonly Layer[]): AnnotationIndex {
  const ofLayers = new Map<string, Annotation>();
  for (const annotation of layers.flatMap(({ annotations }) => annotations)) {
    if (!own.byId.has(annotation.id) && !ofLayers.has(annotation.id)) ofLayers.set(annotation.id, annotation);
  }
  const all =
    ofLayers.size === 0 ? own.sorted : [...own.sorted, ...ofLayers.values()].sort(compareAnnotations);
  // A reply to another layer's annotation finds its source only here.
  const sourceOf = ({ source, replyTo }: Annotation): string =>
    source === '' && replyTo !== null ? (ofLayers.get(replyTo)?.source ?? '') : source;
  const replies = groupBy(
    all.filter(({ replyTo }) => replyTo !== null),
    ({ replyTo }) => replyTo ?? '',
  );
  for (const list of replies.values()) list.sort((a, b) => (a.created < b.created ? -1 : 1));
  return { bySource: groupBy(all, sourceOf), replies, ofLayers };
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
