import { l10n, Selection, TextEditorRevealType, ThemeIcon, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { EntityType } from '../../core/entities/mention';
import type { QuoteKind } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import { HIGHLIGHT_KINDS } from '../border/highlight-kinds';
import { toRange } from '../border/positions';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import { isOn, setSwitch, type SwitchName } from '../border/settings';
import type { Reader } from '../reader';

/** Switching kinds of highlights on and off, and going from one highlight to the next. */
export function highlightCommands(reader: Reader): CommandTable {
  const toggles = HIGHLIGHT_KINDS.map(({ command, setting }) => [
    command,
    () => setSwitch(setting, !isOn(setting)),
  ]);
  return {
    ...(Object.fromEntries(toggles) as CommandTable),
    [COMMANDS.chooseHighlights]: chooseHighlights,
    [COMMANDS.nextHighlight]: () => {
      goTo(reader, 'next');
    },
    [COMMANDS.previousHighlight]: () => {
      goTo(reader, 'previous');
    },
  };
}

async function chooseHighlights(): Promise<void> {
  const items = HIGHLIGHT_KINDS.map(({ setting, icon, label }) => ({
    label: label(),
    iconPath: new ThemeIcon(icon),
    setting,
    picked: isOn(setting),
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: l10n.t('What is highlighted in articles'),
  });
  if (chosen === undefined) return;
  for (const item of items) {
    const isWanted = chosen.includes(item);
    if (isWanted !== item.picked) await setSwitch(item.setting, isWanted);
  }
}

function goTo(reader: Reader, direction: 'next' | 'previous'): void {
  const editor = window.activeTextEditor;
  const article = editor && reader.tracker.get(editor.document);
  if (editor === undefined || article === undefined) {
    void say.information(l10n.t('Open an article first.'));
    return;
  }
  const places = article.analysis === null ? [] : visibleHighlights(article.analysis);
  const offset = editor.document.offsetAt(editor.selection.start);
  const place =
    direction === 'next'
      ? (places.find(({ start }) => start > offset) ?? places[0])
      : (places.findLast(({ start }) => start < offset) ?? places.at(-1));
  if (place === undefined) say.briefly(l10n.t('Nothing is highlighted here.'), 3000);
  else select(editor, place);
}

function select(editor: TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const SWITCH_OF_TYPE: Readonly<Record<EntityType, SwitchName>> = {
  PER: 'persons',
  ORG: 'organisations',
  LOC: 'places',
  MISC: 'otherNames',
};
const SWITCH_OF_KIND: Readonly<Record<QuoteKind, SwitchName>> = {
  direct: 'quotes',
  fragment: 'quotes',
  indirect: 'indirectQuotes',
  term: 'terms',
};

function visibleHighlights(analysis: Analysis): readonly Span[] {
  const entities = analysis.entities.filter(({ type }) => isOn(SWITCH_OF_TYPE[type]));
  const quotes = analysis.quotes.filter(({ kind }) => isOn(SWITCH_OF_KIND[kind]));
  return [...entities, ...quotes].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
