import { ExtensionMode } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { openLog } from './host/border/log';
import { registerCommands } from './host/border/run-command';
import { articleCommands } from './host/commands/articles';
import { Highlighter } from './host/decorations/highlighter';
import { openReader } from './host/reader';
import { ArticlesView } from './host/views/articles-view';

export function activate(context: ExtensionContext): Pick<ExtensionContext, 'subscriptions'> | undefined {
  const log = openLog();
  const reader = openReader(context, log);
  const owns = (...owned: { dispose(): void }[]): number => context.subscriptions.push(...owned);
  owns(log, registerCommands(articleCommands(reader), log));
  owns(new ArticlesView(reader));
  owns(new Highlighter(reader));
  // Tests look at what is left behind when the extension ends.
  return context.extensionMode === ExtensionMode.Test ? { subscriptions: context.subscriptions } : undefined;
}
