import { Uri, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { SEED_SCHEME } from '../../ids';

/** Where an article is, as the files of the workspace say it: never an absolute path. */
export interface ArticleAddress {
  /** Null for a shipped seed that is read without a copy in the workspace. */
  readonly folder: WorkspaceFolder | null;
  /** Path relative to the folder with forward slashes, or `pressmark-seed:<file>`. */
  readonly source: string;
}

/** Null for what is neither in a workspace folder nor a seed. */
export function addressOf(uri: Uri): ArticleAddress | null {
  if (uri.scheme === SEED_SCHEME) return { folder: null, source: `${SEED_SCHEME}:${fileNameOf(uri)}` };
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return null;
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? { folder, source: uri.path.slice(root.length) } : null;
}

/** The way back. Null for a source that is no seed and has no folder. */
export function uriOf(folder: Uri | null, source: string): Uri | null {
  const seed = `${SEED_SCHEME}:`;
  if (source.startsWith(seed)) return seedUri(source.slice(seed.length));
  return folder === null ? null : Uri.joinPath(folder, source);
}

/** The id under which `ArticleLibrary` knows the article. */
export function articleIdOf(uri: Uri): string {
  return uri.scheme === SEED_SCHEME ? `${SEED_SCHEME}:${fileNameOf(uri)}` : uri.toString();
}

export function uriOfId(articleId: string): Uri {
  const seed = `${SEED_SCHEME}:`;
  return articleId.startsWith(seed) ? seedUri(articleId.slice(seed.length)) : Uri.parse(articleId, true);
}

export function seedUri(file: string): Uri {
  return Uri.from({ scheme: SEED_SCHEME, path: `/${file}` });
}

export function fileNameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
