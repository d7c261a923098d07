import { ExtensionMode } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { ArticleLanguage } from './host/article-language';
import { openAnnotating } from './host/annotations/annotating';
import { Homes } from './host/annotations/homes';
import { Notes } from './host/annotations/notes';
import { openLog } from './host/border/log';
import { registerCommands } from './host/border/run-command';
import { followShownKinds } from './host/border/shown-kinds';
import { annotatingCommands } from './host/commands/annotating';
import { articleCommands } from './host/commands/articles';
import { copyCommands } from './host/commands/copy';
import { highlightCommands } from './host/commands/highlights';
import { languageCommands } from './host/commands/language';
import { searchCommands } from './host/commands/search';
import { AnnotationComments } from './host/comments/annotation-comments';
import { AnnotationMarks } from './host/decorations/annotations';
import { Highlighter } from './host/decorations/highlighter';
import { registerAnnotatingFeatures } from './host/language-features/annotating';
import { registerLanguageFeatures } from './host/language-features/register';
import { openReader } from './host/reader';
import { AnnotationsView } from './host/views/annotations-view';
import { ArticlesView } from './host/views/articles-view';
import { createEntitiesView } from './host/views/entities-view';
import { createQuotesView } from './host/views/quotes-view';
import { LanguageStatus } from './host/views/status-language';

/** What is to be saved before the window closes. */
let open: Homes | null = null;

export function activate(context: ExtensionContext): Pick<ExtensionContext, 'subscriptions'> | undefined {
  const log = openLog();
  const homes = new Homes(context, log);
  open = homes;
  const reader = openReader(context, log, new Notes(homes));
  const annotating = openAnnotating(reader, homes);
  const families = [articleCommands, copyCommands, highlightCommands, languageCommands, searchCommands];
  const own = (...owned: { dispose(): void }[]): number => context.subscriptions.push(...owned);
  own(homes, registerCommands(annotatingCommands(annotating), log));
  own(log, ...families.map((family) => registerCommands(family(reader), log)));
  own(new ArticlesView(reader), createEntitiesView(reader), createQuotesView(reader));
  own(new ArticleLanguage(reader.tracker, log), new LanguageStatus(reader), followShownKinds());
  own(new Highlighter(reader), new AnnotationMarks(reader.tracker));
  own(new AnnotationsView(annotating), new AnnotationComments(annotating));
  // VS Code asks the latest first: a hover says what something is before it says what can be done about it.
  own(registerAnnotatingFeatures(annotating), registerLanguageFeatures(reader));
  // Tests look at what is left behind when the extension ends.
  return context.extensionMode === ExtensionMode.Test ? { subscriptions: context.subscriptions } : undefined;
}

/** VS Code waits for it, for some seconds. */
export async function deactivate(): Promise<void> {
  await open?.saved();
  open = null;
}
