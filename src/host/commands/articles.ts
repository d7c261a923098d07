import { commands, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { decodeText } from '../../core/text/decode';
import { COMMANDS } from '../../ids';
import type { ListedArticle } from '../../store/article-library';
import { seedUri, uriOfId } from '../border/article-address';
import { describeFailure } from '../border/files';
import type { CommandTable } from '../border/run-command';
import { say, withoutIcons } from '../border/say';
import { SEEDS } from '../border/seed-files';
import { showArticle } from '../border/show-article';
import { asTarget, uriOfTarget } from '../border/target';
import type { Reader } from '../reader';

/** Opening articles, going from one to the next, and copying the shipped ones. */
export function articleCommands(reader: Reader): CommandTable {
  return {
    [COMMANDS.openArticle]: (received) => open(reader, received, ViewColumn.Active),
    [COMMANDS.openToTheSide]: (received) => open(reader, received, ViewColumn.Beside),
    [COMMANDS.reveal]: (received) => reveal(received),
    [COMMANDS.nextArticle]: () => step(reader, 'next'),
    [COMMANDS.previousArticle]: () => step(reader, 'previous'),
    [COMMANDS.refreshArticles]: () => reader.library.refresh(),
    [COMMANDS.copySeeds]: () => copySeeds(reader),
    [COMMANDS.showLog]: () => {
      reader.log.show();
    },
  };
}

async function open(reader: Reader, received: unknown, viewColumn: ViewColumn): Promise<void> {
  const target = asTarget(received);
  const uri = target === null ? await pickArticle(reader) : uriOfTarget(target);
  if (uri === undefined) return;
  const problem = await whyUnreadable(uri);
  if (problem !== null && !(await wantsAnyway(uri, problem))) return;
  const editor = await showArticle(uri, { viewColumn, span: target?.span ?? null });
  if (editor === undefined) return;
  const article = reader.tracker.get(editor.document);
  if (article?.state === 'too-large') explainTooLarge();
  else if (editor.document.getText().trim() === '') explainEmpty();
}

/** Null when the bytes are text; else why they are not. */
async function whyUnreadable(uri: Uri): Promise<string | null> {
  try {
    const decoded = decodeText(await workspace.fs.readFile(uri));
    return decoded.ok ? null : decoded.message;
  } catch (error) {
    const failure = describeFailure(error);
    if (failure.kind === 'missing') throw new Error(l10n.t('the article is not there any more.'));
    return failure.message;
  }
}

/** Saving a file whose bytes VS Code could not read would replace them: the reader is asked before it is opened. */
async function wantsAnyway(uri: Uri, reason: string): Promise<boolean> {
  const openAnyway = l10n.t('Open Anyway');
  const message = l10n.t('{0} cannot be read as an article. {1}', workspace.asRelativePath(uri), reason);
  return (await say.warning(message, openAnyway)) === openAnyway;
}

function explainTooLarge(): void {
  void say.information(
    l10n.t('This article is very long: it is shown without names and quotes. Annotations work.'),
  );
}

function explainEmpty(): void {
  void say.information(l10n.t('This article is empty.'));
}

async function pickArticle(reader: Reader): Promise<Uri | undefined> {
  await reader.library.refresh();
  const items = reader.library.articles.map(async (article) => {
    const overview = await reader.library.overview(article.id);
    return {
      label: withoutIcons(overview.ok ? overview.value.title : article.fileName),
      description: withoutIcons(article.source),
      uri: uriOfId(article.id),
    };
  });
  const picked = await window.showQuickPick(Promise.all(items), {
    placeHolder: l10n.t('Choose an article to read'),
    matchOnDescription: true,
  });
  return picked?.uri;
}

async function reveal(received: unknown): Promise<void> {
  const target = asTarget(received);
  if (target !== null) await showArticle(uriOfTarget(target), { span: target.span });
}

async function step(reader: Reader, direction: 'next' | 'previous'): Promise<void> {
  await reader.library.refresh();
  const { library, active } = reader;
  const id = active.article?.articleId;
  const fallback = direction === 'next' ? library.articles[0] : library.articles.at(-1);
  const neighbour: ListedArticle | undefined =
    id === undefined ? fallback : (library[direction](id) ?? fallback);
  if (neighbour === undefined) void say.information(l10n.t('There is no article to go to.'));
  else
    await commands.executeCommand(COMMANDS.openArticle, {
      uri: uriOfId(neighbour.id).toString(),
      span: null,
    });
}

async function copySeeds(reader: Reader): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const outcomes = await Promise.all(SEEDS.map((name) => copySeed(folder, name)));
  const failure = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failure !== undefined) throw new Error(failure.reason);
  const copied = outcomes.filter(({ kind }) => kind === 'copied').length;
  await reader.library.refresh();
  void say.information(
    copied === 0
      ? l10n.t('The sample articles are in the workspace already; nothing was overwritten.')
      : l10n.t('Sample articles copied to {0}: {1}.', `${folder.name}/seeds`, copied),
  );
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    return window.showWorkspaceFolderPick({
      placeHolder: l10n.t('Copy the sample articles to which folder?'),
    });
  }
  if (folders.length === 0) void offerFolder();
  return folders[0];
}

async function offerFolder(): Promise<void> {
  const openFolder = l10n.t('Open Folder…');
  const message = l10n.t('Open a folder first: the sample articles are copied into it.');
  if ((await say.information(message, openFolder)) === openFolder) {
    await commands.executeCommand('vscode.openFolder');
  }
}

type CopyOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Never overwrites: `copy` refuses where there is a file. */
async function copySeed(folder: WorkspaceFolder, name: string): Promise<CopyOutcome> {
  const destination = Uri.joinPath(folder.uri, 'seeds', name);
  try {
    await workspace.fs.stat(destination);
    return { kind: 'kept' };
  } catch (error) {
    if (describeFailure(error).kind !== 'missing') return failed(error);
  }
  try {
    await workspace.fs.copy(seedUri(name), destination, { overwrite: false });
    return { kind: 'copied' };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): CopyOutcome {
  const failure = describeFailure(error);
  return { kind: 'failed', reason: failure.kind === 'missing' ? failure.kind : failure.message };
}
