import type { Annotation } from '../core/annotations/annotation';
import { hasSameContent } from '../core/annotations/annotation';
import type { AnnotationMap, Change } from '../core/annotations/changes';
import { changedId, invertChanges } from '../core/annotations/changes';
import { mergeAnnotations } from '../core/annotations/merge';

/** The name of a change, for menus and messages. */
export type HistoryLabel =
  'add' | 'edit' | 'remove' | 'reply' | 'resolve' | 'reopen' | 'tag' | 're-anchor' | 'import';

/** One change of the collection, of one annotation or of many. */
export interface Step {
  readonly label: HistoryLabel;
  readonly changes: readonly Change[];
}

/** Steps beyond this are forgotten, the oldest first. */
const MOST_STEPS = 200;

/** What was done here and can be taken back. */
export class History {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];

  get undoLabel(): HistoryLabel | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): HistoryLabel | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  did(step: Step): void {
    this.#done = [...this.#done.slice(-MOST_STEPS + 1), step];
    this.#undone = [];
  }

  /**
   * The changes that take the last step back, given what there is now; null when there is none. `isElsewhere`: whether an
   * annotation that is not in `now` is in another file, where it can be answered too.
   */
  undo(now: AnnotationMap, isElsewhere: IsElsewhere): readonly Change[] | null {
    const step = this.#done.at(-1);
    if (step === undefined) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return this.#withParents(now, onto(now, invertChanges(step.changes)), isElsewhere);
  }

  redo(now: AnnotationMap, isElsewhere: IsElsewhere): readonly Change[] | null {
    const step = this.#undone.at(-1);
    if (step === undefined) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return this.#withParents(now, onto(now, step.changes), isElsewhere);
  }

  /** Whatever is taken back from now on has the sources that articles have since they were renamed. */
  moved(sourceOf: (source: string) => string | null): void {
    const move = (annotation: Annotation): Annotation => {
      const source = sourceOf(annotation.source);
      return source === null ? annotation : { ...annotation, source };
    };
    const moveStep = ({ label, changes }: Step): Step => ({
      label,
      changes: changes.map((change) =>
        change.kind === 'replace'
          ? { ...change, before: move(change.before), after: move(change.after) }
          : { ...change, annotation: move(change.annotation) },
      ),
    });
    this.#done = this.#done.map(moveStep);
    this.#undone = this.#undone.map(moveStep);
  }

  /** An answer comes back with what it answers, as far as that was changed here; without it, nobody would see the answer. */
  #withParents(now: AnnotationMap, changes: readonly Change[], isElsewhere: IsElsewhere): readonly Change[] {
    const added = new Set(changes.flatMap((change) => (change.kind === 'add' ? [change.annotation.id] : [])));
    const isThere = (id: string): boolean => now.has(id) || added.has(id) || isElsewhere(id);
    return changes.flatMap((change): readonly Change[] => {
      const replyTo = change.kind === 'add' ? change.annotation.replyTo : null;
      if (replyTo === null || isThere(replyTo)) return [change];
      const parent = this.#lastKnown(replyTo);
      if (parent === null) return [];
      added.add(replyTo);
      return [{ kind: 'add', annotation: parent }, change];
    });
  }

  #lastKnown(id: string): Annotation | null {
    const changes = [...this.#done, ...this.#undone].flatMap((step) => step.changes);
    const last = changes.findLast((change) => changedId(change) === id);
    if (last === undefined) return null;
    return last.kind === 'replace' ? last.after : last.annotation;
  }
}

type IsElsewhere = (id: string) => boolean;

/** The changes as they have to be where others changed the same annotations meanwhile: their part stays. */
function onto(now: AnnotationMap, changes: readonly Change[]): readonly Change[] {
  const removable = unanswered(now, changes);
  return changes.flatMap((change): readonly Change[] => {
    switch (change.kind) {
      case 'add':
        return now.has(change.annotation.id) ? [] : [change];
      case 'remove':
        return removable.has(change.annotation.id) ? [change] : [];
      case 'replace':
        return replaceOnto(now.get(change.after.id), change.before, change.after);
    }
  });
}

/** Ids of what can be removed: what somebody else answered meanwhile stays, or nobody would see the answer. */
function unanswered(now: AnnotationMap, changes: readonly Change[]): ReadonlySet<string> {
  const removed = changes.flatMap((change) => (change.kind === 'remove' ? [change.annotation.id] : []));
  const removable = new Set(removed.filter((id) => now.has(id)));
  if (removable.size === 0) return removable;
  for (const annotation of now.values()) {
    if (removable.has(annotation.id)) continue;
    for (let parent = annotation.replyTo; parent !== null && removable.delete(parent);) {
      parent = now.get(parent)?.replyTo ?? null;
    }
  }
  return removable;
}

function replaceOnto(now: Annotation | undefined, before: Annotation, after: Annotation): readonly Change[] {
  if (now === undefined) return [];
  if (hasSameContent(now, before)) return [{ kind: 'replace', before: now, after }];
  const asMap = (annotation: Annotation): AnnotationMap => new Map([[annotation.id, annotation]]);
  const merged = mergeAnnotations(asMap(before), asMap(after), asMap(now)).annotations.get(now.id);
  return merged === undefined ? [] : [{ kind: 'replace', before: now, after: merged }];
}
