import { l10n, workspace } from 'vscode';
import { addressOf, fileNameOf, uriOfId } from '../border/article-address';
import type { Filter, StateFilter } from './filter';

/** A filter in a few words, for the head of the view. */
export function describeFilter({ article, source, tag, author, state, text }: Filter): string {
  return [
    article === undefined ? '' : nameOf(article),
    source === undefined ? '' : source.slice(source.lastIndexOf('/') + 1),
    tag === undefined ? '' : `#${tag}`,
    author === undefined ? '' : author || l10n.t('Unnamed reader'),
    state === undefined ? '' : stateName(state),
    text === undefined ? '' : `“${text}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** With its folder where several are open: both may have an article of that name. */
function nameOf(article: string): string {
  const uri = uriOfId(article);
  const folder = addressOf(uri)?.folder;
  const hasSeveral = (workspace.workspaceFolders?.length ?? 0) > 1;
  return folder == null || !hasSeveral ? fileNameOf(uri) : `${fileNameOf(uri)} · ${folder.name}`;
}

export function stateName(state: StateFilter): string {
  switch (state) {
    case 'open':
      return l10n.t('Open');
    case 'resolved':
      return l10n.t('Resolved');
    case 'attention':
      return l10n.t('To decide on');
    case 'changed':
      return l10n.t('Changed text');
    case 'kept':
      return l10n.t('Kept by VS Code');
  }
}
