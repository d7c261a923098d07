import type { Annotation } from '../core/annotations/annotation';
import { hasSameContent } from '../core/annotations/annotation';
import type { AnnotationMap, Change } from '../core/annotations/changes';
import { invertChanges } from '../core/annotations/changes';
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

  /** The changes that take the last step back, given what there is now; null when there is none. */
  undo(now: AnnotationMap): readonly Change[] | null {
    const step = this.#done.at(-1);
    if (step === undefined) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return onto(now, invertChanges(step.changes));
  }

  redo(now: AnnotationMap): readonly Change[] | null {
    const step = this.#undone.at(-1);
    if (step === undefined) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return onto(now, step.changes);
  }
}

/** The changes as they have to be where others changed the same annotations meanwhile: their part stays. */
function onto(now: AnnotationMap, changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    switch (change.kind) {
      case 'add':
        return now.has(change.annotation.id) ? [] : [change];
      case 'remove':
        return now.has(change.annotation.id) ? [change] : [];
      case 'replace':
        return replaceOnto(now.get(change.after.id), change.before, change.after);
    }
  });
}

function replaceOnto(now: Annotation | undefined, before: Annotation, after: Annotation): readonly Change[] {
  if (now === undefined) return [];
  if (hasSameContent(now, before)) return [{ kind: 'replace', before: now, after }];
  const asMap = (annotation: Annotation): AnnotationMap => new Map([[annotation.id, annotation]]);
  const merged = mergeAnnotations(asMap(before), asMap(after), asMap(now)).annotations.get(now.id);
  return merged === undefined ? [] : [{ kind: 'replace', before: now, after: merged }];
}
