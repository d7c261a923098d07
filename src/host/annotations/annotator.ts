import { env, l10n } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import { createLocator } from '../../core/anchoring/locate';
import type { Annotation, AnnotationDraft } from '../../core/annotations/annotation';
import type { Span } from '../../core/text/span';
import type { ChangeOutcome } from '../../store/outcome';
import { say } from '../border/say';
import type { Home } from './home';
import type { Homes, Place } from './homes';
import { refusalLabel } from './labels';

/** What the reader typed. */
export interface Remark {
  readonly comment?: string;
  readonly tags?: readonly string[];
}

/**
 * Makes and changes annotations for everything that the reader can do it with. What a file cannot take is kept in VS
 * Code's own storage, and the reader is told: nothing typed is lost.
 */
export class Annotator {
  readonly #homes: Homes;

  constructor(homes: Homes) {
    this.#homes = homes;
  }

  /** `span` null: on the whole article. Null when the article is none, which commands rule out before. */
  async add(document: TextDocument, span: Span | null, remark: Remark): Promise<Annotation | null> {
    const text = document.getText();
    await this.#homes.ready();
    const place = this.#homes.placeOf(document.uri);
    if (place === null) {
      return this.#refuse(l10n.t('Only articles can be annotated.'), remark.comment ?? '');
    }
    const selectors = span === null ? null : createLocator(text).describe(span);
    return this.addDraft(place, { source: place.source, selectors, ...remark });
  }

  addDraft({ home }: Place, draft: AnnotationDraft): Annotation | null {
    const outcome = home.annotations.add(draft);
    if (outcome.ok) return outcome.value;
    const kept = outcome.reason === 'read-only' ? this.#homes.keptBeside(home) : null;
    const second = kept !== null && kept !== home ? kept.annotations.add(draft) : outcome;
    if (second.ok) {
      this.#tellKept(outcome.detail);
      return second.value;
    }
    return this.#refuse(refusalLabel(second.reason, second.detail), draft.comment ?? '');
  }

  /** A reply that the file cannot take is kept as a note of its own on the same words. */
  reply(home: Home, parent: Annotation, comment: string): Annotation | null {
    const outcome = home.annotations.reply(parent.id, comment);
    if (outcome.ok) return outcome.value;
    return this.#keepAside(home, parent, comment, outcome);
  }

  setComment(home: Home, annotation: Annotation, comment: string): Annotation | null {
    const outcome = home.annotations.update(annotation.id, { comment });
    if (outcome.ok) return outcome.value;
    return this.#keepAside(home, annotation, comment, outcome);
  }

  /**
   * Takes in what was typed into an editor that began with `original`. What somebody else wrote meanwhile stays: the text
   * is then added as a reply. False when it could not be kept: the editor is to stay open.
   */
  saveEdit(address: string, original: string, typed: string): boolean {
    const found = this.#homes.find(address);
    if (found === null) {
      this.#refuse(l10n.t('The annotation was deleted meanwhile. What you typed is not saved.'), typed);
      return false;
    }
    const { home, annotation } = found;
    if (typed === original) return true;
    if (annotation.comment === original || annotation.comment === typed)
      return this.setComment(home, annotation, typed) !== null;
    if (this.reply(home, annotation, typed) === null) return false;
    void say.warning(
      l10n.t('The annotation was changed meanwhile. Both texts are kept: yours is a reply to it.'),
    );
    return true;
  }

  /** Whether a change without typed text was made; the reader is told when not. */
  settle(outcome: ChangeOutcome<unknown>): boolean {
    if (!outcome.ok) void say.error(refusalLabel(outcome.reason, outcome.detail));
    return outcome.ok;
  }

  /** Where new notes on an article go. */
  placeOf(article: Uri): Place | null {
    return this.#homes.placeOf(article);
  }

  #keepAside(
    home: Home,
    about: Annotation,
    comment: string,
    refused: Extract<ChangeOutcome<unknown>, { ok: false }>,
  ): Annotation | null {
    const kept = refused.reason === 'read-only' ? this.#homes.keptBeside(home) : null;
    const parent = about.replyTo === null ? about : home.annotations.get(about.replyTo);
    if (kept !== null && parent !== undefined) {
      const outcome = kept.annotations.add({ source: parent.source, selectors: parent.selectors, comment });
      if (outcome.ok) {
        this.#tellKept(refused.detail);
        return outcome.value;
      }
    }
    return this.#refuse(refusalLabel(refused.reason, refused.detail), comment);
  }

  #tellKept(detail: string): void {
    void say.warning(
      l10n.t(
        'Your note is kept by VS Code for now, because the annotations file cannot take it: {0}',
        detail,
      ),
    );
  }

  #refuse(message: string, typed: string): null {
    const copy = l10n.t('Copy My Text');
    const actions = typed === '' ? [] : [copy];
    void say.error(message, ...actions).then(async (chosen) => {
      if (chosen === copy) await env.clipboard.writeText(typed);
    });
    return null;
  }
}
