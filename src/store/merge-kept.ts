import { derivedId } from '../core/annotations/derived-id';
import { isJsonObject } from '../core/annotations/json';
import type { Conflict } from '../core/annotations/merge';
import { CONFLICT_PROPERTY } from '../core/annotations/w3c-read';
import type { KeptItem } from './format/annotations-file';

type Kept = readonly KeptItem[];

/**
 * Brings two versions of the items together that Pressmark keeps without showing them: by id, and as a whole, since nobody
 * knows what is in them. Of two edits both stay, the second under an id of its own; an edit outlives a removal.
 * `taken`: the ids of what is shown, which no item may have.
 */
export function mergeKept(
  base: Kept,
  ours: Kept,
  theirs: Kept,
  taken: ReadonlyMap<string, unknown>,
): { readonly kept: Kept; readonly conflicts: readonly Conflict[] } {
  const [was, here, there] = [base, ours, theirs].map(
    (items) => new Map(items.map((each) => [each.id, each])),
  );
  const kept: KeptItem[] = [];
  const conflicts: Conflict[] = [];
  for (const id of new Set([...theirs, ...ours].map((each) => each.id))) {
    const one = mergeOne(was?.get(id), here?.get(id), there?.get(id));
    if (one === null) continue;
    const second = taken.has(id) ? one.item : one.second;
    const copy = second === null ? null : copyOf(second);
    if (!taken.has(id)) kept.push(one.item);
    if (copy !== null) kept.push(copy);
    if (copy !== null) conflicts.push({ id, kind: 'edited', copy: copy.id });
    else if (one.isRestored) conflicts.push({ id, kind: 'removed', copy: null });
  }
  return { kept, conflicts };
}

interface MergedOne {
  readonly item: KeptItem;
  /** The other version where both sides changed it. */
  readonly second: KeptItem | null;
  /** Whether one side removed it. */
  readonly isRestored: boolean;
}

function mergeOne(
  base: KeptItem | undefined,
  ours: KeptItem | undefined,
  theirs: KeptItem | undefined,
): MergedOne | null {
  const [was, here, there] = [base, ours, theirs].map(textOf);
  const item = here === was || here === there ? theirs : ours;
  if (here === was || there === was || here === there) {
    return item === undefined ? null : { item, second: null, isRestored: false };
  }
  if (ours === undefined || theirs === undefined) {
    const edited = ours ?? theirs;
    return edited === undefined ? null : { item: edited, second: null, isRestored: true };
  }
  // The same for both sides, whichever of them is ours: two windows that merge at once agree.
  return (here ?? '') > (there ?? '')
    ? { item: ours, second: theirs, isRestored: false }
    : { item: theirs, second: ours, isRestored: false };
}

function textOf(kept: KeptItem | undefined): string {
  return kept === undefined ? '' : JSON.stringify(kept.item);
}

function copyOf(kept: KeptItem): KeptItem {
  const id = derivedId(JSON.stringify([kept.item, 'conflict']));
  const item = isJsonObject(kept.item) ? { ...kept.item, id, [CONFLICT_PROPERTY]: kept.id } : kept.item;
  return { ...kept, item, id };
}
