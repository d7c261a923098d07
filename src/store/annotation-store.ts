import type { Annotation, AnnotationDraft, AnnotationPatch } from '../core/annotations/annotation';
import { makeAnnotation, makeReply, patchAnnotation } from '../core/annotations/annotation';
import type { Change } from '../core/annotations/changes';
import { changedId, movedChanges } from '../core/annotations/changes';
import type { AnnotationCollection } from '../core/annotations/collection';
import type { Conflict } from '../core/annotations/merge';
import { sourceProblem } from '../core/annotations/source';
import type { AnnotationIndex } from './annotation-index';
import { createAnnotationIndex } from './annotation-index';
import { annotationsCodec } from './annotations-codec';
import type { AnnotationsFile } from './format/annotations-file';
import type { HistoryLabel } from './history';
import { History } from './history';
import type { Layer } from './layers';
import { USER_VARIABLE, findLayers, pathFor } from './layers';
import type { ChangeOutcome, SaveOutcome, StoreState } from './outcome';
import type { Clock, Files, Ids, Log } from './ports';
import type { SyncedChange } from './synced-file';
import { SyncedFile } from './synced-file';

export type { HistoryLabel } from './history';
export type { Layer } from './layers';

export interface AnnotationStoreOptions {
  /** Of the workspace folder that holds the articles: one store for each folder. */
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** The reader's name at this moment; empty when not chosen yet. */
  readonly creator: () => string;
  /** Relative to the folder; `${user}` stands for the reader's name when the store is made: a layer of their own. */
  readonly path: string;
  /** See `withLock`; only tests need another than the usual one. */
  readonly lockStaleMs?: number;
}

export interface AnnotationStoreEvent {
  /** Sources whose annotations differ now; empty when only the state changed. */
  readonly sources: ReadonlySet<string>;
  /** Edits of one annotation that could not be merged: both versions were kept. */
  readonly conflicts: readonly Conflict[];
  readonly origin: 'here' | 'outside';
}

/** An item of the file that Pressmark keeps but cannot show: a foreign target, or a path that leaves the folder. */
export interface UnplacedItem {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly reason: string;
}

type Annotations = readonly Annotation[];

/**
 * The annotations of one workspace folder, kept in one file. Changes are made in memory at once, announced, and written
 * in the background: `saved()` tells when they are on disk.
 */
export class AnnotationStore {
  readonly #options: AnnotationStoreOptions;
  readonly #file: SyncedFile<AnnotationsFile>;
  readonly #history = new History();
  readonly #listeners = new Set<(event: AnnotationStoreEvent) => void>();
  /** Where the reader's own annotations are, `${user}` filled in. */
  readonly path: string;
  #layers: readonly Layer[] = [];
  #index: AnnotationIndex | null = null;
  /** Sources of a change that is being made here: known without comparing the whole collection. */
  #changing: ReadonlySet<string> | null = null;

  constructor(options: AnnotationStoreOptions) {
    this.#options = options;
    this.path = pathFor(options.path, options.creator());
    const { files, log, lockStaleMs } = options;
    const codec = annotationsCodec;
    const stale = lockStaleMs === undefined ? {} : { lockStaleMs };
    this.#file = new SyncedFile({ files, log, path: this.path, codec, ...stale });
    this.#file.onDidChange((change) => {
      this.#announce(change);
    });
  }

  /** Reads the file and follows it from then on. A missing file is an empty collection, made at the first change. */
  async open(): Promise<StoreState> {
    const state = await this.#file.open();
    await this.#readLayers();
    return state;
  }

  get state(): StoreState {
    return this.#file.state;
  }

  /** One's own annotations and replies, sorted by source, position, id. The same array until something changes. */
  all(): Annotations {
    return this.#collection.sorted;
  }

  /** Other readers' files, where the path has `${user}`. Read when the store is opened or refreshed. */
  layers(): readonly Layer[] {
    return this.#layers;
  }

  /** Those of one article, one's own and the other layers', replies included, sorted. The same array until something changes. */
  inSource(source: string): Annotations {
    return this.#sourceIndex().bySource.get(source) ?? NONE;
  }

  /** One's own or of another layer. */
  get(id: string): Annotation | undefined {
    return this.#collection.byId.get(id) ?? this.#sourceIndex().ofLayers.get(id);
  }

  /** Whether one's own file has it as an annotation: not so items that it keeps but cannot show, nor other layers. */
  holds(id: string): boolean {
    return this.#collection.byId.has(id);
  }

  /** False for those of other layers, and for all while the store is read-only. */
  isEditable(id: string): boolean {
    return this.state.kind === 'ready' && this.#collection.byId.has(id);
  }

  /** Replies to one annotation, oldest first. */
  replies(id: string): Annotations {
    return this.#sourceIndex().replies.get(id) ?? NONE;
  }

  /** Items that the file keeps but Pressmark cannot show. */
  unplaced(): readonly UnplacedItem[] {
    return this.#file.value.kept;
  }

  add(draft: AnnotationDraft): ChangeOutcome<Annotation> {
    return single(this.addAll([draft]));
  }

  addAll(drafts: readonly AnnotationDraft[]): ChangeOutcome<Annotations> {
    return this.#add(
      'add',
      drafts.map((draft) => makeAnnotation(draft, this.#authorship())),
    );
  }

  /**
   * Annotations from an export: kept with their ids, authors and times; those already there by id are left out, also where the file has
   * the id for what cannot be shown: an id that is there twice could not be read again.
   */
  importAll(annotations: Annotations): ChangeOutcome<Annotations> {
    const kept = new Set(this.#file.value.kept.map(({ id }) => id));
    return this.#add(
      'import',
      annotations.filter(({ id }) => !this.#collection.byId.has(id) && !kept.has(id)),
    );
  }

  /** Markdown. A reply to a reply answers the annotation that both are about. A reply to another layer's is one's own. */
  reply(id: string, comment: string): ChangeOutcome<Annotation> {
    const parent = this.get(id);
    if (parent === undefined) return unknownId(id);
    return single(this.#add('reply', [makeReply(parent, comment, this.#authorship())]));
  }

  update(id: string, patch: AnnotationPatch, label: HistoryLabel = 'edit'): ChangeOutcome<Annotation> {
    return single(this.updateAll([id], patch, label));
  }

  /** One step of undo, whatever the number. All or nothing. Replies follow a change of the source. */
  updateAll(
    ids: readonly string[],
    patch: AnnotationPatch | ((annotation: Annotation) => AnnotationPatch),
    label: HistoryLabel = 'edit',
  ): ChangeOutcome<Annotations> {
    const now = this.#options.clock.now();
    const changes: Change[] = [];
    const updated: Annotation[] = [];
    for (const id of ids) {
      const before = this.#collection.byId.get(id);
      if (before === undefined) return this.#unknown(id);
      const after = patchAnnotation(before, typeof patch === 'function' ? patch(before) : patch, now);
      updated.push(after);
      if (after !== before)
        changes.push({ kind: 'replace', before, after }, ...this.#repliesMoved(before, after));
    }
    return this.#commit(label, changes, updated);
  }

  /** Gives annotations another source, where `sourceOf` tells one. No step of undo: the article is not renamed back by one. */
  move(sourceOf: (source: string) => string | null): ChangeOutcome<Annotations> {
    const changes = movedChanges(this.#collection.byId, sourceOf, this.#options.clock.now());
    const refusal = this.#refusal(changes);
    if (refusal !== null) return refusal;
    this.#history.moved(sourceOf);
    if (changes.length > 0) this.#apply(changes);
    return { ok: true, value: changes.map(({ after }) => after) };
  }

  resolve(ids: readonly string[]): ChangeOutcome<Annotations> {
    return this.updateAll(ids, { state: 'resolved' }, 'resolve');
  }

  reopen(ids: readonly string[]): ChangeOutcome<Annotations> {
    return this.updateAll(ids, { state: 'open' }, 'reopen');
  }

  /** Removes them with their replies. */
  remove(ids: readonly string[]): ChangeOutcome<Annotations> {
    const unknown = ids.find((id) => !this.#collection.byId.has(id));
    if (unknown !== undefined) return this.#unknown(unknown);
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
    return this.#history.undoLabel;
  }

  get redoLabel(): HistoryLabel | null {
    return this.#history.redoLabel;
  }

  /** Takes the last change of the collection back that was made here, bulk changes as one. What others changed since stays. */
  undo(): ChangeOutcome<Annotations> {
    return this.#travel(() => this.#history.undo(this.#collection.byId, this.#isInLayer));
  }

  redo(): ChangeOutcome<Annotations> {
    return this.#travel(() => this.#history.redo(this.#collection.byId, this.#isInLayer));
  }

  /** Resolves when everything changed so far is on disk, or could not be saved (it is tried again later). */
  saved(): Promise<SaveOutcome> {
    return this.#file.saved();
  }

  /** Reads the files again, as after a change from outside; tries to save what is unsaved. */
  async refresh(): Promise<StoreState> {
    await this.#readLayers();
    return this.#file.refresh();
  }

  /** Makes the file anew that was deleted, with everything in memory. */
  writeAgain(): Promise<SaveOutcome> {
    return this.#file.writeAgain();
  }

  /** Returns the way to stop listening. */
  onDidChange(listener: (event: AnnotationStoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#file.dispose();
    this.#listeners.clear();
  }

  readonly #isInLayer = (id: string): boolean => this.#sourceIndex().ofLayers.has(id);

  get #collection(): AnnotationCollection {
    return this.#file.value.annotations;
  }

  #authorship(): { id: string; creator: string; now: string } {
    const { ids, creator, clock } = this.#options;
    return { id: ids.next(), creator: creator(), now: clock.now() };
  }

  #add(label: HistoryLabel, added: Annotations): ChangeOutcome<Annotations> {
    return this.#commit(
      label,
      added.map((annotation) => ({ kind: 'add', annotation })),
      added,
    );
  }

  #repliesMoved(before: Annotation, { source }: Annotation): readonly Change[] {
    if (before.source === source) return [];
    return this.replies(before.id)
      .filter(({ id }) => this.#collection.byId.has(id))
      .map((reply) => ({ kind: 'replace', before: reply, after: { ...reply, source } }));
  }

  #commit(label: HistoryLabel, changes: readonly Change[], value: Annotations): ChangeOutcome<Annotations> {
    const refusal = this.#refusal(changes);
    if (refusal !== null) return refusal;
    if (changes.length > 0) {
      this.#history.did({ label, changes });
      this.#apply(changes);
    }
    return { ok: true, value };
  }

  #travel(step: () => readonly Change[] | null): ChangeOutcome<Annotations> {
    const refusal = this.#refusal([]);
    if (refusal !== null) return refusal;
    const changes = step();
    if (changes === null) {
      return { ok: false, reason: 'nothing-to-undo', detail: 'There is nothing to undo or redo.' };
    }
    this.#apply(changes);
    return {
      ok: true,
      value: changes.flatMap((change) => this.#collection.byId.get(changedId(change)) ?? []),
    };
  }

  #refusal(changes: readonly Change[]): ChangeOutcome<never> | null {
    const { state } = this;
    if (state.kind === 'loading')
      return { ok: false, reason: 'loading', detail: 'Annotations are being read.' };
    if (state.kind === 'read-only') return { ok: false, reason: 'read-only', detail: state.reason };
    for (const change of changes) {
      if (change.kind === 'remove') continue;
      const { source, replyTo } = change.kind === 'add' ? change.annotation : change.after;
      if (replyTo === null && sourceProblem(source) !== null) {
        return {
          ok: false,
          reason: 'invalid',
          detail: `${JSON.stringify(source)} is no file of this folder.`,
        };
      }
    }
    return null;
  }

  #unknown(id: string): ChangeOutcome<never> {
    return this.get(id) === undefined
      ? unknownId(id)
      : { ok: false, reason: 'not-yours', detail: `The annotation ${id} is in another reader's layer.` };
  }

  #apply(changes: readonly Change[]): void {
    const { value } = this.#file;
    this.#changing = new Set(changes.flatMap(sourcesOf));
    this.#file.set({ ...value, annotations: value.annotations.with(changes) });
    this.#changing = null;
  }

  async #readLayers(): Promise<void> {
    if (!this.#options.path.includes(USER_VARIABLE)) return;
    const before = this.#layers;
    this.#layers = await findLayers(this.#options.files, this.#options.path, this.path);
    this.#index = null;
    const sources = new Set(
      [...before, ...this.#layers].flatMap(({ annotations }) => annotations.map((each) => each.source)),
    );
    if (sources.size > 0) this.#tell({ sources, conflicts: [], origin: 'outside' });
  }

  #announce({ before, conflicts, origin }: SyncedChange<AnnotationsFile>): void {
    this.#index = null;
    const sources = this.#changing ?? changedSources(before.annotations, this.#collection);
    this.#tell({ sources, conflicts, origin });
  }

  #tell(event: AnnotationStoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #sourceIndex(): AnnotationIndex {
    return (this.#index ??= createAnnotationIndex(this.#collection, this.#layers));
  }
}

const NONE: Annotations = [];

function sourcesOf(change: Change): readonly string[] {
  return change.kind === 'replace' ? [change.before.source, change.after.source] : [change.annotation.source];
}

function changedSources(before: AnnotationCollection, after: AnnotationCollection): ReadonlySet<string> {
  const sources = new Set<string>();
  if (before === after) return sources;
  for (const [id, annotation] of after.byId)
    if (before.byId.get(id) !== annotation) sources.add(annotation.source);
  for (const [id, annotation] of before.byId)
    if (after.byId.get(id) !== annotation) sources.add(annotation.source);
  return sources;
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
