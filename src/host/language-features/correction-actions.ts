import { CodeAction, CodeActionKind, CodeActionTriggerKind, l10n } from 'vscode';
import type { CodeActionContext, CodeActionProvider, Range, TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import { at, quoteAt } from '../article-index';
import { toSpan } from '../border/positions';
import { targetOf } from '../border/target';
import type { Tracker } from '../tracker';
import { labelOf } from './correction-hover';

/** What can be put right or noted where the cursor is, in the menu of quick fixes (Ctrl+.). */
export class CorrectionActions implements CodeActionProvider {
  readonly #tracker: Tracker;

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    // A light bulb at every name would only be in the way of reading: offered when asked for.
    if (context.triggerKind !== CodeActionTriggerKind.Invoke) return [];
    const analysis = this.#tracker.get(document)?.analysis;
    const span = toSpan(document, range);
    const [mention] = at(analysis?.entities ?? [], span.start);
    const quote = analysis == null ? undefined : quoteAt(analysis, span.start);
    return [
      ...(quote === undefined
        ? []
        : [COMMANDS.setSpeaker, COMMANDS.rejectQuote].map((id) => action(document, id, labelOf(id), quote))),
      ...(mention === undefined
        ? []
        : [COMMANDS.rejectName, COMMANDS.changeType, COMMANDS.setCanonicalName].map((id) =>
            action(document, id, labelOf(id), mention),
          )),
      ...(range.isEmpty ? [] : forSelection(document, span, mention === undefined)),
    ];
  }
}

function forSelection(document: TextDocument, span: Span, canBeName: boolean): readonly CodeAction[] {
  return [
    action(document, COMMANDS.addAnnotation, l10n.t('Add Annotation…'), span),
    action(document, COMMANDS.markAsQuote, l10n.t('Mark as Quote…'), span),
    ...(canBeName ? [action(document, COMMANDS.changeType, l10n.t('Mark as Name…'), span)] : []),
  ];
}

function action(document: TextDocument, command: string, title: string, span: Span): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [targetOf(document.uri, span)] };
  return made;
}
