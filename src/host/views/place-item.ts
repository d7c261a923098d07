import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { TreeItemLabel, Uri } from 'vscode';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import { targetOf, type Target } from '../border/target';

/** A tree item that reveals a place when it is chosen. Commands of its menu find the place in `target`. */
export class PlaceItem extends TreeItem {
  readonly target: Target;

  constructor(label: string | TreeItemLabel, uri: Uri, span: Span) {
    super(label, TreeItemCollapsibleState.None);
    this.target = targetOf(uri, span);
    this.command = { command: COMMANDS.reveal, title: l10n.t('Reveal Place'), arguments: [this.target] };
  }
}
