import { ExtensionMode } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { openLog } from './host/border/log';
import { registerCommands } from './host/border/run-command';
import { followShownKinds } from './host/border/shown-kinds';
import { articleCommands } from './host/commands/articles';
import { copyCommands } from './host/commands/copy';
import { highlightCommands } from './host/commands/highlights';
import { languageCommands } from './host/commands/language';
import { searchCommands } from './host/commands/search';
import { Highlighter } from './host/decorations/highlighter';
import { registerLanguageFeatures } from './host/language-features/register';
import { openReader } from './host/reader';
import { ArticlesView } from './host/views/articles-view';
import { createEntitiesView } from './host/views/entities-view';
import { createQuotesView } from './host/views/quotes-view';
import { LanguageStatus } from './host/views/status-language';

export function activate(context: ExtensionContext): Pick<ExtensionContext, 'subscriptions'> | undefined {
  const log = openLog();
  const reader = openReader(context, log);
  const families = [articleCommands, copyCommands, highlightCommands, languageCommands, searchCommands];
  const own = (...owned: { dispose(): void }[]): number => context.subscriptions.push(...owned);
  own(log, ...families.map((family) => registerCommands(family(reader), log)));
  own(new ArticlesView(reader), createEntitiesView(reader), createQuotesView(reader));
  own(new LanguageStatus(reader), followShownKinds());
  own(new Highlighter(reader));
  own(registerLanguageFeatures(reader));
  // Tests look at what is left behind when the extension ends.
  return context.extensionMode === ExtensionMode.Test ? { subscriptions: context.subscriptions } : undefined;
}
