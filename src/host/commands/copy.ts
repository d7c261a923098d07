import { env, l10n, window } from 'vscode';
import { COMMANDS } from '../../ids';
import { quoteAt } from '../article-index';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import type { Reader } from '../reader';

/** Names and quotes to the clipboard: from a view's menu, or what is under the cursor. */
export function copyCommands(reader: Reader): CommandTable {
  return {
    [COMMANDS.copyName]: (received) => copy(textOfNode(received)),
    [COMMANDS.copyQuote]: (received) => copy(textOfNode(received) ?? quoteAtCursor(reader)),
  };
}

async function copy(text: string | null): Promise<void> {
  if (text === null) {
    void say.information(l10n.t('There is no quote at the cursor.'));
    return;
  }
  await env.clipboard.writeText(text);
  say.briefly(l10n.t('Copied'), 2000);
}

/** The nodes of trees carry what is to be copied. */
function textOfNode(received: unknown): string | null {
  if (typeof received !== 'object' || received === null) return null;
  if ('item' in received) return textOfNode(received.item);
  return 'text' in received && typeof received.text === 'string' ? received.text : null;
}

function quoteAtCursor(reader: Reader): string | null {
  const editor = window.activeTextEditor;
  const analysis = editor && reader.tracker.get(editor.document)?.analysis;
  if (editor === undefined || analysis == null) return null;
  const quote = quoteAt(analysis, editor.document.offsetAt(editor.selection.active));
  if (quote === undefined) return null;
  const words = editor.document.getText().slice(quote.start, quote.end);
  return quote.speaker === null ? `“${words}”` : `“${words}” (${quote.speaker.name})`;
}
