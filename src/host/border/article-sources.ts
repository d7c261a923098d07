import { RelativePattern, workspace } from 'vscode';
import type { Uri, WorkspaceFolder } from 'vscode';
import type { ArticleFile, ArticleFileChange, ArticleSource } from '../../store/article-library-ports';
import type { FileResult } from '../../store/ports';
import { addressOf, articleIdOf, seedUri, uriOfId } from './article-address';
import type { ArticleSelector } from './article-selector';
import { describeFailure } from './files';
import { foldersOf } from './glob-folders';
import { Delay, Owner } from './lifecycle';
import { SEEDS } from './seed-files';
import { articleGlobs } from './settings';

/** A copy or a checkout makes many events: the list is read once they are over. Milliseconds. */
const CALM = 150;

export const seedSource: ArticleSource = {
  origin: 'seed',
  list: () =>
    Promise.resolve(
      SEEDS.map((name) => {
        const id = articleIdOf(seedUri(name));
        return { id, source: id, folder: null };
      }),
    ),
  read,
  watch: () => () => undefined,
};

/** The articles of all workspace folders, by the globs of the setting. Watches nothing before it was asked for a list. */
export function workspaceSource(selector: ArticleSelector): ArticleSource {
  const owner = new Owner();
  let onDidChange: ((change: ArticleFileChange) => void) | null = null;
  return {
    origin: 'workspace',
    list: () => {
      if (onDidChange !== null) owner.own(watchWorkspace(selector, onDidChange));
      onDidChange = null;
      return listWorkspace();
    },
    read,
    watch: (listener) => {
      onDidChange = listener;
      return () => {
        onDidChange = null;
        owner.dispose();
      };
    },
  };
}

async function read(file: ArticleFile): Promise<FileResult<Uint8Array>> {
  try {
    return { ok: true, value: await workspace.fs.readFile(uriOfId(file.id)) };
  } catch (error) {
    return { ok: false, failure: describeFailure(error) };
  }
}

async function listWorkspace(): Promise<readonly ArticleFile[]> {
  const searches = patterns().map(async (pattern) => workspace.findFiles(pattern));
  const found = (await Promise.all(searches)).flat();
  const files = new Map(found.map((uri) => [uri.toString(), asFile(uri)]));
  return [...files.values()].flatMap((file) => (file === null ? [] : [file]));
}

function asFile(uri: Uri): ArticleFile | null {
  const address = addressOf(uri);
  if (address?.folder == null) return null;
  return { id: articleIdOf(uri), source: address.source, folder: address.folder.uri.toString() };
}

function patterns(): readonly RelativePattern[] {
  return (workspace.workspaceFolders ?? []).flatMap((folder) =>
    articleGlobs(folder.uri).map((glob) => new RelativePattern(folder, glob)),
  );
}

function watchWorkspace(selector: ArticleSelector, onDidChange: (change: ArticleFileChange) => void): Owner {
  const owner = new Owner();
  const calm = owner.own(new Delay());
  const listed = (): void => {
    calm.restart(CALM, () => {
      onDidChange({ kind: 'listed' });
    });
  };
  let watchers = owner.own(watchPatterns(listed, onDidChange));
  owner.own(
    selector.onDidChange(() => {
      watchers.dispose();
      watchers = owner.own(watchPatterns(listed, onDidChange));
      listed();
    }),
  );
  return owner;
}

function watchPatterns(listed: () => void, onDidChange: (change: ArticleFileChange) => void): Owner {
  const owner = new Owner();
  for (const pattern of patterns()) {
    const watcher = owner.own(workspace.createFileSystemWatcher(pattern));
    owner.own(watcher.onDidCreate(listed));
    owner.own(watcher.onDidDelete(listed));
    owner.own(
      watcher.onDidChange((uri) => {
        onDidChange({ kind: 'content', id: articleIdOf(uri) });
      }),
    );
  }
  for (const folder of workspace.workspaceFolders ?? []) watchFolders(folder, owner, listed);
  return owner;
}

/** When a folder is removed or renamed, only the folder is announced, and the globs of the articles do not match it. */
function watchFolders(folder: WorkspaceFolder, owner: Owner, listed: () => void): void {
  for (const glob of new Set(articleGlobs(folder.uri).flatMap(foldersOf))) {
    const pattern = new RelativePattern(folder, glob);
    const watcher = owner.own(workspace.createFileSystemWatcher(pattern, false, true, false));
    owner.own(watcher.onDidCreate(listed));
    owner.own(watcher.onDidDelete(listed));
  }
}
