import { EventEmitter, window, workspace } from 'vscode';
import type { Event, Uri } from 'vscode';
import { createLocator, type Located } from '../../core/anchoring/locate';
import type { Annotation } from '../../core/annotations/annotation';
import { decodeText } from '../../core/text/decode';
import { withOneLineEnd } from '../../core/text/line-ends';
import type { ArticleLibrary } from '../../store/article-library';
import { articleIdOf, uriOf, uriOfId } from '../border/article-address';
import { Delay, Owner } from '../border/lifecycle';
import type { LocatedAnnotation, Tracker } from '../tracker';
import type { Home } from './home';
import type { Homes } from './homes';
import { likelySpan, type Note, type NotePlace } from './note';
import { noteAddress } from './note-address';

/** Typing and merges make many events: whoever shows the notes draws once they are over. Milliseconds. */
const CALM = 60;

/**
 * Where notes are, by the annotation itself: of a seed, two folders may have notes of one id in two places. By the id also, for a
 * copy in another reader's file, which nobody looks for.
 */
type Places = ReadonlyMap<Annotation | string, Located>;

/** What was found in a closed article; null when it cannot be read. */
type ClosedArticle = Places | null;

/** All notes of all homes with where they are: in open articles as the tracker has it, in closed ones as read from their files. */
export class Catalog {
  readonly #homes: Homes;
  readonly #tracker: Tracker;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<void>());
  readonly #calm = this.#owner.own(new Delay());
  readonly #closed = new Map<string, ClosedArticle>();
  /** Articles whose file is gone, while VS Code still holds their text. */
  readonly #gone = new Set<string>();
  /** Counts checks: one that was overtaken by another stops. */
  #generation = 0;

  constructor(homes: Homes, tracker: Tracker, library: ArticleLibrary) {
    this.#homes = homes;
    this.#tracker = tracker;
    const own = this.#owner;
    own.own(
      homes.onDidChange(({ home, sources, what }) => {
        if (what !== 'annotations') return;
        for (const source of sources) this.#forget(uriOf(home.folder, source));
        this.#announce();
      }),
    );
    own.own(
      homes.onDidChangeList(() => {
        this.#announce();
      }),
    );
    own.own(
      tracker.onDidChange(({ document, change }) => {
        if (change === 'tracked') {
          this.#gone.delete(articleIdOf(document.uri));
          this.#forget(document.uri);
        }
        if (change !== 'analysis') this.#announce();
      }),
    );
    const articleChanged = library.onDidChangeArticle((id) => {
      this.#forget(uriOfId(id));
      this.#announce();
    });
    const listChanged = library.onDidChangeList(() => {
      // An article that came back, or is gone.
      this.#closed.clear();
      this.#announce();
      void this.#lookForGone();
    });
    own.own({ dispose: articleChanged });
    own.own({ dispose: listChanged });
  }

  /** Notes came, went or moved; asked again at the next calm moment. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  all(): readonly Note[] {
    return this.#homes.all().flatMap((home) => this.#notes(home, notesOf(home)));
  }

  /** The note with that address, or the note that the reply with that address is about. See `findNote`. */
  find(address: string): Note | null {
    const found = this.#homes.find(address);
    if (found === null) return null;
    const { home, annotation } = found;
    if (annotation.replyTo !== null) return this.find(noteAddress(home, annotation.replyTo));
    return this.#notes(home, [annotation])[0] ?? null;
  }

  /** The notes of one article in the order of the text; those without a place last. */
  of(article: Uri): readonly Note[] {
    const notes = this.#homes.placesOf(article).flatMap(({ home, source }) =>
      this.#notes(
        home,
        home.annotations.inSource(source).filter(({ replyTo }) => replyTo === null),
      ),
    );
    return inOrder(notes);
  }

  /** Looks for the notes of closed articles, so that `all` tells of every note where it is. */
  async check(): Promise<void> {
    const generation = ++this.#generation;
    await this.#homes.ready();
    await this.#lookForGone();
    const unknown = new Map<string, Uri>();
    for (const { article, where } of this.all()) {
      if (article === null || where.kind !== 'unknown') continue;
      const id = articleIdOf(article);
      const isLookedAt = this.#closed.has(id) || this.#tracker.getByUri(article) !== undefined;
      if (!isLookedAt) unknown.set(id, article);
    }
    for (const [id, article] of unknown) {
      if (generation !== this.#generation || this.#owner.isDisposed) return;
      this.#closed.set(id, await this.#locateIn(article));
    }
    if (unknown.size > 0) this.#announce();
  }

  dispose(): void {
    this.#generation++;
    this.#owner.dispose();
  }

  #announce(): void {
    this.#calm.restart(CALM, () => {
      this.#changed.fire();
    });
  }

  /** VS Code keeps the text of a closed editor for minutes, also when the file is deleted meanwhile. */
  async #lookForGone(): Promise<void> {
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document));
    let isOther = false;
    for (const { document, articleId, annotations } of this.#tracker.all()) {
      if (annotations.length === 0) continue;
      const isHeld = visible.has(document) || document.isDirty || (await exists(document.uri));
      if (isHeld === !this.#gone.has(articleId)) continue;
      isOther = true;
      if (isHeld) this.#gone.delete(articleId);
      else this.#gone.add(articleId);
    }
    if (isOther) this.#announce();
  }

  #forget(article: Uri | null): void {
    if (article !== null) this.#closed.delete(articleIdOf(article));
  }

  #notes(home: Home, annotations: readonly Annotation[]): readonly Note[] {
    const bySource = new Map<
      string,
      { article: Uri | null; placeOf: (annotation: Annotation) => NotePlace }
    >();
    return annotations.map((annotation) => {
      const { source } = annotation;
      let known = bySource.get(source);
      if (known === undefined) {
        const article = uriOf(home.folder, source);
        known = { article, placeOf: this.#placesIn(article) };
        bySource.set(source, known);
      }
      const { article, placeOf } = known;
      const replies = home.annotations.replies(annotation.id);
      const address = noteAddress(home, annotation.id);
      return { annotation, address, home, article, replies, where: placeOf(annotation) };
    });
  }

  /** Looks the article up once for all its notes. */
  #placesIn(article: Uri | null): (annotation: Annotation) => NotePlace {
    if (article === null) return () => ({ kind: 'missing' });
    if (this.#gone.has(articleIdOf(article))) return () => ({ kind: 'missing' });
    const tracked = this.#tracker.getByUri(article);
    const located: ClosedArticle | undefined =
      tracked === undefined ? this.#closed.get(articleIdOf(article)) : placesOf(tracked.annotations);
    if (located === null) return () => ({ kind: 'missing' });
    return (annotation) => {
      if (annotation.selectors === null) return { kind: 'article' };
      const found = located?.get(annotation) ?? located?.get(annotation.id);
      return found === undefined ? { kind: 'unknown' } : { kind: 'located', located: found };
    };
  }

  async #locateIn(article: Uri): Promise<ClosedArticle> {
    const text = await readText(article);
    if (text === null) return null;
    const annotations = this.#homes
      .placesOf(article)
      .flatMap(({ home, source }) => home.annotations.inSource(source));
    const locator = createLocator(text);
    return placesOf(
      annotations.flatMap((annotation) =>
        annotation.selectors === null ? [] : [{ annotation, located: locator.locate(annotation.selectors) }],
      ),
    );
  }
}

function placesOf(found: readonly LocatedAnnotation[]): Places {
  const byId = found.map(({ annotation, located }) => [annotation.id, located] as const);
  return new Map<Annotation | string, Located>([
    ...byId,
    ...found.map(({ annotation, located }) => [annotation, located] as const),
  ]);
}

function notesOf({ annotations }: Home): readonly Annotation[] {
  const layers = annotations.layers().flatMap((layer) => layer.annotations);
  return [...annotations.all(), ...layers].filter(({ replyTo }) => replyTo === null);
}

function inOrder(notes: readonly Note[]): readonly Note[] {
  const startOf = (note: Note): number => likelySpan(note)?.start ?? Number.POSITIVE_INFINITY;
  return notes.toSorted((a, b) => startOf(a) - startOf(b) || 0);
}

async function exists(article: Uri): Promise<boolean> {
  return workspace.fs.stat(article).then(
    () => true,
    () => false,
  );
}

async function readText(article: Uri): Promise<string | null> {
  try {
    const decoded = decodeText(await workspace.fs.readFile(article));
    return decoded.ok ? withOneLineEnd(decoded.text) : null;
  } catch {
    // Gone, or not to be read: the view says so beside each of its notes.
    return null;
  }
}
