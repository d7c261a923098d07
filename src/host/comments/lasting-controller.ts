import { comments, EventEmitter, l10n, Range, window, workspace } from 'vscode';
import type { CommentController, Event } from 'vscode';
import type { ArticleSelector } from '../border/article-selector';
import { Delay, Owner } from '../border/lifecycle';

/** As the menus of package.json name it. */
const CONTROLLER = 'pressmark.annotations';
/** VS Code asks within a fraction of this, unless it is very busy; then a controller is made anew for nothing. */
const ASKED_WITHIN_MS = 1000;
/** While a window starts, other extension hosts may come after ours: when to look again, counted from the look before. */
const LOOKS_MS = [2000, 3000, 5000, 10_000];
/** For the case that VS Code has another reason not to ask. */
const RENEWALS = 4;
/** Milliseconds after which is looked whether a note is still being written. */
const WRITING_MS = 2000;
/** For so long after an editor was opened by command no offer is made, though nothing was typed yet. */
const BEGUN_MS = 5000;
/** What is being typed beside the words is a document of this scheme in VS Code; its authority is the controller. */
const TYPED_SCHEME = 'comment';

/**
 * The comment controller, made anew when VS Code lost it: each extension host that starts makes VS Code (1.90 to 1.139 at
 * least) forget the controllers of all others, and in the browser one starts after ours about every second time. Nothing
 * tells so, but a forgotten controller is not asked any more where in an article notes can be written.
 */
export class LastingController {
  readonly #selector: ArticleSelector;
  readonly #isBeingWritten: () => boolean;
  readonly #owner = new Owner();
  readonly #renewed = this.#owner.own(new EventEmitter<void>());
  readonly #asked = this.#owner.own(new EventEmitter<void>());
  readonly #look = this.#owner.own(new Delay());
  readonly #nextOffer = this.#owner.own(new Delay());
  #controller: CommentController;
  #wasAsked = false;
  #begunAt = -Infinity;
  #renewals = 0;
  #looks = 0;

  /** Every thread of the controller is lost and to be made anew. */
  readonly onDidRenew = this.#renewed.event;

  /** `isBeingWritten`: whether an editor is open in a thread. It would be lost, and where it is, nothing was forgotten. */
  constructor(selector: ArticleSelector, isBeingWritten: () => boolean) {
    this.#selector = selector;
    this.#isBeingWritten = isBeingWritten;
    this.#controller = createController();
    this.offer();
    this.#lookAgain();
  }

  get current(): CommentController {
    return this.#controller;
  }

  /**
   * Setting the provider makes VS Code ask for every open article, also one that it asked for too early. It then draws every editor beside the
   * words anew, and a note that is handed in at that moment would arrive empty: while one is being written, the offer waits.
   */
  offer(): void {
    if (this.#isNoteBegun) {
      this.#look.restart(WRITING_MS, () => {
        this.offer();
      });
      return;
    }
    this.#wasAsked = false;
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => {
        this.#wasAsked = true;
        this.#asked.fire();
        return this.#selector.matches(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : [];
      },
    };
    this.#look.restart(ASKED_WITHIN_MS, () => {
      this.#renewIfForgotten();
    });
  }

  /** Resolves once VS Code has asked, or is not expected to: only then can it open an editor beside the words. */
  async ready(): Promise<void> {
    for (let turns = 0; !this.#wasAsked && turns <= RENEWALS - this.#renewals; turns += 1)
      await first(this.#asked.event, ASKED_WITHIN_MS);
    // The answer leaves before what is asked for next.
    await new Promise((resolve) => setTimeout(resolve));
    this.#begunAt = Date.now();
  }

  /** Whether a note is being written, or its editor was opened so lately that nothing was typed yet. */
  get #isNoteBegun(): boolean {
    return Date.now() - this.#begunAt < BEGUN_MS || isTypedBesideWords();
  }

  dispose(): void {
    this.#controller.dispose();
    this.#owner.dispose();
  }

  #lookAgain(): void {
    const wait = LOOKS_MS[this.#looks];
    this.#looks += 1;
    if (wait === undefined) return;
    this.#nextOffer.restart(wait, () => {
      this.offer();
      this.#lookAgain();
    });
  }

  #renewIfForgotten(): void {
    const isArticleShown = window.visibleTextEditors.some(({ document }) => this.#selector.matches(document));
    if (this.#wasAsked || !isArticleShown || this.#renewals === RENEWALS || this.#isBeingWritten()) return;
    if (this.#isNoteBegun) {
      this.offer();
      return;
    }
    this.#renewals += 1;
    this.#retire(this.#controller);
    this.#controller = createController();
    this.#renewed.fire();
    this.offer();
  }

  /** A note that was just begun beside the words belongs to the controller that its editor was opened for, and is handed in to that one. */
  #retire(controller: CommentController): void {
    controller.commentingRangeProvider = { provideCommentingRanges: () => [] };
    this.#owner.own(controller);
  }
}

function createController(): CommentController {
  const controller = comments.createCommentController(CONTROLLER, l10n.t('Annotations'));
  controller.options = {
    prompt: l10n.t('Add a note or a reply'),
    placeHolder: l10n.t('What is to be said about these words? Markdown.'),
  };
  return controller;
}

/** Whether the editor of a new note or a reply holds words that were not handed in. */
function isTypedBesideWords(): boolean {
  return workspace.textDocuments.some(
    (document) =>
      document.uri.scheme === TYPED_SCHEME &&
      document.uri.authority === CONTROLLER &&
      document.getText() !== '',
  );
}

/** Resolves with the event, or when the time is up. */
function first(event: Event<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = event(() => {
      end();
    });
    const timer = setTimeout(() => {
      end();
    }, milliseconds);
    const end = (): void => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
  });
}
