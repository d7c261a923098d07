import { l10n } from 'vscode';
import type { Filter, StateFilter } from './filter';

/** A filter in a few words, for the head of the view. */
export function describeFilter({ source, tag, author, state, text }: Filter): string {
  return [
    source === undefined ? '' : source.slice(source.lastIndexOf('/') + 1),
    tag === undefined ? '' : `#${tag}`,
    author === undefined ? '' : author || l10n.t('Unnamed reader'),
    state === undefined ? '' : stateName(state),
    text === undefined ? '' : `“${text}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
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
