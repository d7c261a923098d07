import type { Annotation } from '../../core/annotations/annotation';
import type { Correction } from '../../core/annotations/corrections';
import type { AnnotationStore } from '../../store/annotation-store';
import type { SaveOutcome, StoreState } from '../../store/outcome';
import type { Home } from './home';

/** What is kept in stores; replies go where the note goes that they answer. */
export interface KeptItem {
  readonly id: string;
  readonly replyTo?: string | null;
}

/** What stores of notes and of corrections have in common. */
export interface KeepableStore<T> {
  readonly state: StoreState;
  open(): Promise<StoreState>;
  all(): readonly T[];
  get(id: string): T | undefined;
  /** Whether the store's own file has it: not so what a file left out, or another reader has. */
  holds(id: string): boolean;
  importAll(items: readonly T[]): unknown;
  remove(ids: readonly string[]): unknown;
  saved(): Promise<SaveOutcome>;
}

export interface HandOver<T> {
  readonly from: KeepableStore<T>;
  readonly to: KeepableStore<T>;
  /** As they are in `from`. */
  readonly items: readonly T[];
  /** Adds the items to the other store. */
  readonly take: (items: readonly T[]) => void;
  /** Whether something newer in the other store is said instead: then it is not to come back. */
  readonly isSuperseded?: (item: T) => boolean;
}

/**
 * Gives items to another store, and takes away only those that are safe there: a store may refuse all, or leave out single
 * ones, and readers may change them while they are saved. The number that went; the others stay where they were.
 */
export async function handOver<T extends KeptItem>(order: HandOver<T>): Promise<number> {
  const { from, to, items, take, isSuperseded = () => false } = order;
  if (items.length === 0) return 0;
  const before = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  take(items);
  // Not taken away before they are safe: for as long as that takes they are in both files.
  if (!(await to.saved()).ok) return 0;
  const isSafe = (item: T): boolean =>
    before.has(item.id) &&
    (to.holds(item.id) || isSuperseded(item)) &&
    JSON.stringify(item) === before.get(item.id);
  const present = from.all();
  // A store removes a note with its replies: one that has to stay keeps the note here, too.
  const needed = new Set(present.filter((item) => !isSafe(item)).map(({ replyTo }) => replyTo));
  const gone = present.filter((item) => isSafe(item) && !needed.has(item.id)).map(({ id }) => id);
  if (gone.length > 0) from.remove(gone);
  return gone.length;
}

/** What goes from one home to another. */
export interface Luggage {
  readonly notes: readonly Annotation[];
  readonly corrections: readonly Correction[];
}

/** Hands notes and corrections of one home to another, each with the source that it has there. The number that went. */
export async function handOverAll(
  from: Home,
  to: Home,
  { notes, corrections }: Luggage,
  sourceThere: (source: string) => string = (source) => source,
): Promise<number> {
  const moved = <T extends { readonly source: string }>(item: T): T => ({
    ...item,
    source: sourceThere(item.source),
  });
  const went = await Promise.all([
    handOver({
      from: from.annotations,
      to: to.annotations,
      items: notes,
      take: (items) => {
        takeNewer(to.annotations, items.map(moved));
      },
    }),
    handOver({
      from: from.corrections,
      to: to.corrections,
      items: corrections,
      take: (items) => to.corrections.importAll(items.map(moved)),
      isSuperseded: (item) => to.corrections.supersedes(moved(item)),
    }),
  ]);
  return went[0] + went[1];
}

/** Whether VS Code keeps notes or corrections that files of a folder could take. */
export function hasMovable(
  homes: readonly {
    readonly kind: 'folder' | 'kept';
    readonly annotations: Pick<KeepableStore<unknown>, 'all'>;
    readonly corrections: Pick<KeepableStore<unknown>, 'all'>;
  }[],
): boolean {
  const isKept = homes.some(
    ({ kind, annotations, corrections }) =>
      kind === 'kept' && annotations.all().length + corrections.all().length > 0,
  );
  return isKept && homes.some(({ kind }) => kind === 'folder');
}

/** Adds notes, and brings those up to date that are there in an older version. */
export function takeNewer(store: AnnotationStore, notes: readonly Annotation[]): void {
  store.importAll(notes);
  for (const { id, modified, comment, tags, state, selectors } of notes) {
    const there = store.get(id);
    if (there === undefined || there.modified > modified) continue;
    store.update(id, { comment, tags, state, ...(selectors !== null && { selectors }) });
  }
}
