import { EventEmitter, window } from 'vscode';
import type { Event, TextDocument } from 'vscode';
import { CONTEXT_KEYS } from '../ids';
import { setContextKey } from './border/context-keys';
import { Delay, Owner } from './border/lifecycle';
import type { Tracker, TrackedArticle } from './tracker';

/** While the reader types, views wait this long for the analysis to follow. Milliseconds. */
const CALM = 80;

/**
 * The article that views show: the one in the active editor, else the last one that is still visible, so that a look
 * into another file beside it empties no view.
 */
export class ActiveArticle {
  readonly #tracker: Tracker;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<TrackedArticle | undefined>());
  readonly #calm = this.#owner.own(new Delay());
  #document: TextDocument | undefined;

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
    const follow = (): void => {
      this.#follow();
    };
    this.#owner.own(window.onDidChangeActiveTextEditor(follow));
    this.#owner.own(window.onDidChangeVisibleTextEditors(follow));
    this.#owner.own(
      tracker.onDidChange(({ document, change }) => {
        if (change === 'tracked') this.#follow();
        // Moved spans follow within a moment with the analysis: redrawing trees at every key press would flicker.
        if (change !== 'moved' && document === this.#document) this.#announceSoon();
      }),
    );
    this.#follow();
  }

  get article(): TrackedArticle | undefined {
    return this.#document && this.#tracker.get(this.#document);
  }

  /** Another article is shown, or more is known of it. */
  get onDidChange(): Event<TrackedArticle | undefined> {
    return this.#changed.event;
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #follow(): void {
    const { active } = this.#tracker;
    setContextKey(CONTEXT_KEYS.isArticle, active !== undefined);
    const next = active?.document ?? (this.#isStillVisible() ? this.#document : undefined);
    if (next === this.#document) return;
    this.#document = next;
    this.#announceSoon();
  }

  #isStillVisible(): boolean {
    const document = this.#document;
    if (document === undefined || this.#tracker.get(document) === undefined) return false;
    return window.visibleTextEditors.some((editor) => editor.document === document);
  }

  #announceSoon(): void {
    this.#calm.restart(CALM, () => {
      this.#changed.fire(this.article);
    });
  }
}
