import type { Annotation, AnnotationDraft, AnnotationPatch } from '../core/annotations/annotation';
import { makeAnnotation, makeReply, patchAnnotation } from '../core/annotations/annotation';
import type { Change } from '../core/annotations/changes';
import { applyChanges, changedId, invertChanges } from '../core/annotations/changes';
import type { Conflict } from '../core/annotations/merge';
import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Ids, Log } from './ports';

export interface AnnotationStoreOptions {
  /** Of the workspace folder that holds the articles: one store for each folder. */
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** The reader's name at this moment; empty when not chosen yet. */
  readonly creator: () => string;
  /** Relative to the folder; `${user}` stands for the reader's name: a layer of their own. */
  readonly path: string;
}

/** Another reader's file, shown beside one's own. */
export interface Layer {
  readonly user: string;
  readonly path: string;
  readonly annotations: readonly Annotation[];
  /** Why it cannot be shown; null when it can. */
  readonly problem: string | null;
}

export interface AnnotationStoreEvent {
  /** Sources whose annotations differ now; empty when only the state changed. */
  readonly sources: ReadonlySet<string>;
  /** Edits of one annotation that could not be merged: both versions were kept. */
  readonly conflicts: readonly Conflict[];
  readonly origin: 'here' | 'outside';
}

/** What undo and redo offer: the name of the change, for menus and messages. */
export type HistoryLabel =
  'add' | 'edit' | 'remove' | 'reply' | 'resolve' | 'reopen' | 'tag' | 're-anchor' | 'import';

/** An item of the file that Pressmark keeps but cannot show: a foreign target, or a path that leaves the folder. */
export interface UnplacedItem {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly reason: string;
}

interface Step {
  readonly label: HistoryLabel;
  readonly changes: readonly Change[];
}

/**
 * The annotations of one workspace folder, kept in one file. Changes are made in memory at once, announced, and written
 * in the background: `saved()` tells when they are on disk.
 */
export class AnnotationStore {
  readonly #options: AnnotationStoreOptions;
  readonly #listeners = new Set<(event: AnnotationStoreEvent) => void>();
  #annotations: ReadonlyMap<string, Annotation> = new Map();
  #undo: readonly Step[] = [];
  #redo: readonly Step[] = [];
  #state: StoreState = { kind: 'loading' };

  constructor(options: AnnotationStoreOptions) {
    this.#options = options;
  }

  /** Reads the file and follows it from then on. A missing file is an empty collection, made at the first change. */
  open(): Promise<StoreState> {
    this.#state = { kind: 'ready', unsaved: null };
    return Promise.resolve(this.#state);
  }

  get state(): StoreState {
    return this.#state;
  }

  /** Where the reader's own annotations are, `${user}` filled in. */
  get path(): string {
    return this.#options.path;
  }

  /** One's own annotations and replies, sorted by source, position, id. The same array until something changes. */
  all(): readonly Annotation[] {
    return [...this.#annotations.values()];
  }

  /** Other readers' files, where the path has `${user}`. */
  layers(): readonly Layer[] {
    return [];
  }

  /** Those of one article, one's own and the other layers', replies included, sorted. */
  inSource(source: string): readonly Annotation[] {
    return this.all().filter((annotation) => annotation.source === source);
  }

  get(id: string): Annotation | undefined {
    return this.#annotations.get(id);
  }

  /** False for those of other layers, and for all while the store is read-only. */
  isEditable(id: string): boolean {
    return this.#state.kind === 'ready' && this.#annotations.has(id);
  }

  /** Replies to one annotation, oldest first. */
  replies(id: string): readonly Annotation[] {
    return this.all().filter((annotation) => annotation.replyTo === id);
  }

  /** Items that the file keeps but Pressmark cannot show. */
  unplaced(): readonly UnplacedItem[] {
    return [];
  }

  add(draft: AnnotationDraft): ChangeOutcome<Annotation> {
    return single(this.addAll([draft]));
  }

  addAll(drafts: readonly AnnotationDraft[]): ChangeOutcome<readonly Annotation[]> {
    const added = drafts.map((draft) => makeAnnotation(draft, this.#authorship()));
    return this.#commit(
      'add',
      added.map((annotation) => ({ kind: 'add', annotation })),
      added,
    );
  }

  /** Annotations from an export: kept with their ids, authors and times; those already there by id are left out. */
  importAll(annotations: readonly Annotation[]): ChangeOutcome<readonly Annotation[]> {
    const added = annotations.filter((annotation) => !this.#annotations.has(annotation.id));
    return this.#commit(
      'import',
      added.map((annotation) => ({ kind: 'add', annotation })),
      added,
    );
  }

  /** Markdown. A reply to a reply answers the annotation that both are about. Replies to other layers are one's own. */
  reply(id: string, comment: string): ChangeOutcome<Annotation> {
    const parent = this.#annotations.get(id);
    if (parent === undefined) return unknownId(id);
    const reply = makeReply(parent, comment, this.#authorship());
    return single(this.#commit('reply', [{ kind: 'add', annotation: reply }], [reply]));
  }

  update(id: string, patch: AnnotationPatch): ChangeOutcome<Annotation> {
    return single(this.updateAll([id], patch));
  }

  /** One step of undo, whatever the number. All or nothing. */
  updateAll(
    ids: readonly string[],
    patch: AnnotationPatch | ((annotation: Annotation) => AnnotationPatch),
    label: HistoryLabel = 'edit',
  ): ChangeOutcome<readonly Annotation[]> {
    const now = this.#options.clock.now();
    const changes: Change[] = [];
    for (const id of ids) {
      const before = this.#annotations.get(id);
      if (before === undefined) return unknownId(id);
      const after = patchAnnotation(before, typeof patch === 'function' ? patch(before) : patch, now);
      changes.push({ kind: 'replace', before, after });
    }
    return this.#commit(
      label,
      changes,
      changes.flatMap((change) => (change.kind === 'replace' ? [change.after] : [])),
    );
  }

  resolve(ids: readonly string[]): ChangeOutcome<readonly Annotation[]> {
    return this.updateAll(ids, { state: 'resolved' }, 'resolve');
  }

  reopen(ids: readonly string[]): ChangeOutcome<readonly Annotation[]> {
    return this.updateAll(ids, { state: 'open' }, 'reopen');
  }

  /** Removes them with their replies. */
  remove(ids: readonly string[]): ChangeOutcome<readonly Annotation[]> {
    const unknown = ids.find((id) => !this.#annotations.has(id));
    if (unknown !== undefined) return unknownId(unknown);
    const wanted = new Set(ids);
    const removed = this.all().filter(
      ({ id, replyTo }) => wanted.has(id) || (replyTo !== null && wanted.has(replyTo)),
    );
    return this.#commit(
      'remove',
      removed.map((annotation) => ({ kind: 'remove', annotation })),
      removed,
    );
  }

  /** Null when there is nothing to undo. */
  get undoLabel(): HistoryLabel | null {
    return this.#undo.at(-1)?.label ?? null;
  }

  get redoLabel(): HistoryLabel | null {
    return this.#redo.at(-1)?.label ?? null;
  }

  /** Takes the last change of the collection back that was made here, bulk changes as one. */
  undo(): ChangeOutcome<readonly Annotation[]> {
    const step = this.#undo.at(-1);
    if (step === undefined) return nothingToUndo();
    this.#undo = this.#undo.slice(0, -1);
    this.#redo = [...this.#redo, step];
    return this.#apply(invertChanges(step.changes));
  }

  redo(): ChangeOutcome<readonly Annotation[]> {
    const step = this.#redo.at(-1);
    if (step === undefined) return nothingToUndo();
    this.#redo = this.#redo.slice(0, -1);
    this.#undo = [...this.#undo, step];
    return this.#apply(step.changes);
  }

  /** Resolves when everything changed so far is on disk, or could not be saved (it is tried again later). */
  saved(): Promise<SaveOutcome> {
    return Promise.resolve({ ok: true });
  }

  /** Reads the file again, as after a change from outside; tries to save what is unsaved. */
  refresh(): Promise<StoreState> {
    return Promise.resolve(this.#state);
  }

  /** Returns the way to stop listening. */
  onDidChange(listener: (event: AnnotationStoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#listeners.clear();
  }

  #authorship(): { id: string; creator: string; now: string } {
    const { ids, creator, clock } = this.#options;
    return { id: ids.next(), creator: creator(), now: clock.now() };
  }

  #commit(
    label: HistoryLabel,
    changes: readonly Change[],
    value: readonly Annotation[],
  ): ChangeOutcome<readonly Annotation[]> {
    this.#undo = [...this.#undo, { label, changes }];
    this.#redo = [];
    this.#apply(changes);
    return { ok: true, value };
  }

  #apply(changes: readonly Change[]): ChangeOutcome<readonly Annotation[]> {
    const sources = new Set(
      changes.map((change) => (change.kind === 'replace' ? change.after : change.annotation).source),
    );
    this.#annotations = applyChanges(this.#annotations, changes);
    for (const listener of this.#listeners) listener({ sources, conflicts: [], origin: 'here' });
    return { ok: true, value: changes.flatMap((change) => this.#annotations.get(changedId(change)) ?? []) };
  }
}

function single<T>(outcome: ChangeOutcome<readonly T[]>): ChangeOutcome<T> {
  if (!outcome.ok) return outcome;
  const [value] = outcome.value;
  return value === undefined
    ? { ok: false, reason: 'invalid', detail: 'Nothing was changed.' }
    : { ok: true, value };
}

function unknownId(id: string): ChangeOutcome<never> {
  return { ok: false, reason: 'unknown-id', detail: `There is no annotation ${id}.` };
}

function nothingToUndo(): ChangeOutcome<never> {
  return { ok: false, reason: 'nothing-to-undo', detail: 'There is nothing to undo or redo.' };
}
