import { Range } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Annotating } from '../annotations/annotating';
import type { Catalog } from '../annotations/catalog';
import { likelySpan, type Note } from '../annotations/note';
import { Owner } from '../border/lifecycle';
import { toRange } from '../border/positions';
import type { Tracker } from '../tracker';
import { LastingController } from './lasting-controller';
import { NoteThread } from './thread';

/** The notes of all open articles as comment threads of VS Code, and the way to write new ones beside the words. */
export class AnnotationComments {
  readonly #catalog: Catalog;
  readonly #tracker: Tracker;
  readonly #owner = new Owner();
  readonly #controller: LastingController;
  /** By document and by address of the note. */
  readonly #threads = new Map<TextDocument, Map<string, NoteThread>>();

  constructor({ catalog, reader, focus }: Annotating) {
    const { tracker } = reader;
    this.#catalog = catalog;
    this.#tracker = tracker;
    this.#controller = this.#owner.own(new LastingController(reader.selector, () => this.#isBeingWritten));
    focus.ready = () => this.#controller.ready();
    this.#owner.own(
      tracker.onDidChange(({ change }) => {
        if (change === 'analysis') this.#controller.offer();
      }),
    );
    this.#owner.own(
      catalog.onDidChange(() => {
        this.#draw();
      }),
    );
    this.#owner.own(
      focus.onDidAsk(({ noteAddress, isEditing }) => {
        this.#draw();
        this.#focus(noteAddress, isEditing);
      }),
    );
    this.#owner.own(
      this.#controller.onDidRenew(() => {
        this.#forgetThreads();
        this.#draw();
      }),
    );
    this.#draw();
  }

  /** The threads of an open article, for tests and for whoever has to find one. */
  threadsOf(document: TextDocument): readonly NoteThread[] {
    return [...(this.#threads.get(document)?.values() ?? [])];
  }

  dispose(): void {
    this.#forgetThreads();
    this.#owner.dispose();
  }

  get #isBeingWritten(): boolean {
    return [...this.#threads.values()].some((threads) =>
      [...threads.values()].some(({ isBeingEdited }) => isBeingEdited),
    );
  }

  #forgetThreads(): void {
    for (const threads of this.#threads.values()) for (const thread of threads.values()) thread.dispose();
    this.#threads.clear();
  }

  #draw(): void {
    const open = new Set(this.#tracker.all().map(({ document }) => document));
    for (const [document, threads] of this.#threads) {
      if (open.has(document)) continue;
      for (const thread of threads.values()) thread.dispose();
      this.#threads.delete(document);
    }
    for (const document of open) this.#drawIn(document);
  }

  #drawIn(document: TextDocument): void {
    const threads = this.#threads.get(document) ?? new Map<string, NoteThread>();
    this.#threads.set(document, threads);
    const gone = new Set(threads.keys());
    for (const note of this.#catalog.of(document.uri)) {
      const { address } = note;
      const known = threads.get(address);
      // The words may be lost while the reader types: the editor stays where it is.
      const range = rangeOf(document, note) ?? (known?.isBeingEdited === true ? known.range : null);
      if (range === null) continue;
      gone.delete(address);
      if (known === undefined) threads.set(address, this.#thread(document, range, note));
      else known.update(range, note);
    }
    for (const address of gone) {
      const thread = threads.get(address);
      // A note that is deleted elsewhere takes nothing with it that is being typed here.
      if (thread?.isBeingEdited === true) continue;
      thread?.dispose();
      threads.delete(address);
    }
  }

  #thread(document: TextDocument, range: Range, note: Note): NoteThread {
    return new NoteThread(this.#controller.current, document.uri, range, note, () => {
      this.#draw();
    });
  }

  /** `address`: of a note, or of a reply. */
  #focus(address: string, isEditing: boolean): void {
    for (const threads of this.#threads.values()) {
      for (const thread of threads.values()) {
        if (!thread.comments.some(({ noteAddress }) => noteAddress === address)) continue;
        if (isEditing) thread.edit(address);
        else thread.expand();
      }
    }
  }
}

/** Notes on the whole article are at its first line; those that are lost are in the view only. */
function rangeOf(document: TextDocument, note: Note): Range | null {
  if (note.where.kind === 'article') return new Range(0, 0, 0, 0);
  const span = likelySpan(note);
  return span === null ? null : toRange(document, span);
}
