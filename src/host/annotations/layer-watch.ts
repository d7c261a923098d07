import { RelativePattern, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { USER_VARIABLE, mayHoldNotes } from '../../store/layers';
import { escapeGlob } from '../border/files';
import { Delay, Owner } from '../border/lifecycle';

/** A pull changes many files at once. Milliseconds. */
const CALM = 100;

/** Calls back when another reader's file beside one's own came, went or changed; `template` as in the settings. */
export function watchLayers(root: Uri, template: string, ownPath: string, onDidChange: () => void): Owner {
  const owner = new Owner();
  if (!template.includes(USER_VARIABLE)) return owner;
  const calm = owner.own(new Delay());
  const glob = template.split(USER_VARIABLE).map(escapeGlob).join('*');
  const watcher = owner.own(workspace.createFileSystemWatcher(new RelativePattern(root, glob)));
  const look = (uri: Uri): void => {
    const path = uri.path.slice(root.path.length).replace(/^\/+/, '');
    if (path === ownPath || !mayHoldNotes(path)) return;
    calm.restart(CALM, onDidChange);
  };
  owner.own(watcher.onDidCreate(look));
  owner.own(watcher.onDidChange(look));
  owner.own(watcher.onDidDelete(look));
  return owner;
}
