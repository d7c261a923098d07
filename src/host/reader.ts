import { Disposable } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { ArticleLibrary } from '../store/article-library';
import { ActiveArticle } from './active-article';
import { ArticleSelector } from './border/article-selector';
import { seedSource, workspaceSource } from './border/article-sources';
import { RememberedLanguages } from './border/language-overrides';
import { Owner } from './border/lifecycle';
import type { HostLog } from './border/log';
import { RecogniserFile } from './border/recogniser-file';
import { SeedFiles } from './border/seed-files';
import { HostAnalyser } from './document-analyser';
import { LibrarySearch } from './library-search';
import { Tracker, type ReaderNotes } from './tracker';

/** What features are built on: the adapters, the stores, the tracker. Owned by the extension's context. */
export interface Reader {
  readonly context: ExtensionContext;
  readonly log: HostLog;
  readonly selector: ArticleSelector;
  readonly languages: RememberedLanguages;
  readonly notes: ReaderNotes;
  readonly library: ArticleLibrary;
  readonly analyser: HostAnalyser;
  readonly tracker: Tracker;
  readonly active: ActiveArticle;
  readonly search: LibrarySearch;
}

/** For a window in which nothing can be noted down. */
const noNotes: ReaderNotes = {
  annotationsOf: () => [],
  threadsOf: () => [],
  correctionsOf: () => [],
  onDidChange: () => new Disposable(() => undefined),
};

export function openReader(context: ExtensionContext, log: HostLog, notes: ReaderNotes = noNotes): Reader {
  const owner = new Owner();
  context.subscriptions.push(owner);
  owner.own(new SeedFiles(context.extensionUri).register());
  const selector = owner.own(new ArticleSelector());
  const languages = owner.own(new RememberedLanguages(context.workspaceState));
  const recogniser = new RecogniserFile(context.extensionUri, log);
  const analyser = owner.own(new HostAnalyser(recogniser, languages));
  const library = owner.own(
    new ArticleLibrary([workspaceSource(selector), seedSource], analyser.cache, languages),
  );
  const tracker = owner.own(new Tracker(selector, { analyser, notes, log }));
  const active = owner.own(new ActiveArticle(tracker));
  const search = owner.own(new LibrarySearch(library, tracker, notes));
  return { context, log, selector, languages, notes, library, analyser, tracker, active, search };
}
