import { extensions, Uri, workspace } from 'vscode';
import type { Extension } from 'vscode';

/** Whether the suite runs in the web worker extension host, where there is no Node. */
export function isWebHost(): boolean {
  return 'WorkerGlobalScope' in globalThis;
}

/** The extension under test, as VS Code knows it. */
export function pressmark(): Extension<unknown> {
  const extension = extensions.getExtension('pressmark.pressmark');
  if (extension === undefined) throw new Error('VS Code does not know the extension pressmark.pressmark.');
  return extension;
}

/** The address of a file in the sample workspace, from its path there. */
export function inWorkspace(path: string): Uri {
  return inFolder(0, path);
}

/** The same in one of several folders; without a path, the folder itself. */
export function inFolder(index: number, path = ''): Uri {
  const folder = workspace.workspaceFolders?.[index];
  if (folder === undefined) throw new Error(`The sample workspace has no folder ${index} open.`);
  return path === '' ? folder.uri : Uri.joinPath(folder.uri, ...path.split('/'));
}
