import { Hover, l10n, MarkdownString } from 'vscode';
import type { HoverProvider, Position, TextDocument } from 'vscode';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { statusLabel, tagsOf } from '../annotations/labels';
import { isEditable, likelySpan, type Note } from '../annotations/note';
import { safeMarkdown } from '../annotations/note-markdown';
import { at } from '../article-index';
import { toRange } from '../border/positions';

/** What readers noted on the words under the pointer. */
export class AnnotationHover implements HoverProvider {
  readonly #annotating: Annotating;

  constructor(annotating: Annotating) {
    this.#annotating = annotating;
  }

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const placed = this.#annotating.catalog.of(document.uri).flatMap((note) => {
      const span = likelySpan(note);
      return span === null ? [] : [{ ...span, note }];
    });
    const here = at(placed, document.offsetAt(position));
    const [innermost] = here;
    if (innermost === undefined) return undefined;
    const contents = here.flatMap(({ note }) => describe(note));
    return new Hover(contents, toRange(document, innermost));
  }
}

function describe(note: Note): readonly MarkdownString[] {
  const { annotation, replies } = note;
  const said = [annotation, ...replies].flatMap(({ comment, creator }) =>
    comment === '' ? [] : [saidBy(comment, creator)],
  );
  return [headOf(note), ...said];
}

/** Only our own commands are links, and only here: what readers wrote stands apart and is trusted with nothing. */
function headOf(note: Note): MarkdownString {
  const { annotation } = note;
  const state = annotation.state === 'resolved' ? l10n.t('Resolved') : '';
  const facts = [state, statusLabel(note), tagsOf(annotation.tags)].filter((part) => part !== '');
  const head = new MarkdownString('$(comment) ', true);
  head.isTrusted = { enabledCommands: [COMMANDS.revealAnnotation, COMMANDS.replyToAnnotation] };
  // Ids may be anything, and a parenthesis would end the link.
  const received = encodeURIComponent(JSON.stringify([note.address])).replace(/[()]/g, (each) =>
    each === '(' ? '%28' : '%29',
  );
  const links = [
    `[${l10n.t('Open the note')}](command:${COMMANDS.revealAnnotation}?${received})`,
    ...(isEditable(note) ? [`[${l10n.t('Reply…')}](command:${COMMANDS.replyToAnnotation}?${received})`] : []),
  ];
  return head
    .appendText(facts.join(' · '))
    .appendMarkdown(`${facts.length > 0 ? ' · ' : ''}${links.join(' · ')}`);
}

function saidBy(comment: string, creator: string): MarkdownString {
  const said = new MarkdownString('', false);
  said.isTrusted = false;
  said.supportHtml = false;
  if (creator !== '') said.appendText(`${creator}: `);
  return said.appendMarkdown(safeMarkdown(comment));
}
