import { Hover, l10n, MarkdownString } from 'vscode';
import type { HoverProvider, Position, TextDocument } from 'vscode';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import { at, quoteAt } from '../article-index';
import { targetOf } from '../border/target';
import type { Tracker } from '../tracker';

const QUOTE_COMMANDS = [COMMANDS.setSpeaker, COMMANDS.rejectQuote] as const;
const NAME_COMMANDS = [COMMANDS.rejectName, COMMANDS.changeType, COMMANDS.setCanonicalName] as const;

/** Below what was detected: the links that put it right. */
export class CorrectionHover implements HoverProvider {
  readonly #tracker: Tracker;

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const analysis = this.#tracker.get(document)?.analysis;
    if (analysis == null) return undefined;
    const offset = document.offsetAt(position);
    const [mention] = at(analysis.entities, offset);
    const quote = quoteAt(analysis, offset);
    const links = [
      ...(mention === undefined ? [] : linksTo(NAME_COMMANDS, document, mention)),
      ...(quote === undefined ? [] : linksTo(QUOTE_COMMANDS, document, quote)),
    ];
    if (links.length === 0) return undefined;
    const markdown = new MarkdownString(`$(edit) ${links.join(' · ')}`, true);
    markdown.isTrusted = { enabledCommands: [...QUOTE_COMMANDS, ...NAME_COMMANDS] };
    return new Hover(markdown);
  }
}

type CorrectionCommand = (typeof QUOTE_COMMANDS)[number] | (typeof NAME_COMMANDS)[number];

/** Labels are ours, arguments are data of ours: an address and two numbers. */
function linksTo(
  commands: readonly CorrectionCommand[],
  document: TextDocument,
  span: Span,
): readonly string[] {
  const received = encodeURIComponent(JSON.stringify([targetOf(document.uri, span)]));
  return commands.map((command) => `[${labelOf(command)}](command:${command}?${received})`);
}

export function labelOf(command: CorrectionCommand): string {
  switch (command) {
    case COMMANDS.setSpeaker:
      return l10n.t('Set Speaker…');
    case COMMANDS.rejectQuote:
      return l10n.t('This Is Not a Quote');
    case COMMANDS.rejectName:
      return l10n.t('Not a Name');
    case COMMANDS.changeType:
      return l10n.t('Change Type…');
    case COMMANDS.setCanonicalName:
      return l10n.t('Set Canonical Name…');
  }
}
