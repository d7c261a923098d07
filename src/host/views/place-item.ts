import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { TreeItemLabel, Uri } from 'vscode';
import type { Span } from '../../core/text/span';
import type { CommandId } from '../border/run-command';
import { targetOf, type Target } from '../border/target';
import { choosing } from './choosing';

/** A tree item that reveals a place when it is chosen: `command` is that of its tree. Commands of its menu find the place in `target`. */
export class PlaceItem extends TreeItem {
  readonly target: Target;

  constructor(command: CommandId, label: string | TreeItemLabel, uri: Uri, span: Span) {
    super(label, TreeItemCollapsibleState.None);
    this.target = targetOf(uri, span);
    this.command = choosing(command, l10n.t('Reveal Place'));
  }
}
