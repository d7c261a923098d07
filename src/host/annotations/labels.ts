import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { ChangeReason, OrphanReason } from '../../core/anchoring/locate';
import type { RefusalReason } from '../../store/outcome';
import { oneLine } from '../border/wording';
import { candidatesOf, quotedWords, statusOf, type Note } from './note';

/** As much of a quote as a tree, a label or a message shows (UTF-16 units). */
const SHORT = 80;

/** What a note is on: its words, or the whole article. */
export function titleOf(note: Note): string {
  return oneLine(quotedWords(note), SHORT) || l10n.t('On the whole article');
}

/** What stands for a note in a list: what the reader said, else what it is on. */
export function labelOf(note: Note): string {
  return remarkOf(note) || titleOf(note);
}

/** What is behind it: what it is on, where that is not said yet, and the tags. */
export function aboutOf(note: Note): readonly string[] {
  const words = quotedWords(note) === '' ? titleOf(note) : l10n.t('“{0}”', titleOf(note));
  const parts = [remarkOf(note) === '' ? '' : words, tagsOf(note.annotation.tags)];
  return parts.filter((part) => part !== '');
}

function remarkOf({ annotation }: Note): string {
  return plain(oneLine(annotation.comment, SHORT)).trim();
}

/** Without the marks of Markdown that a list cannot show. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\*\*|__|`/gu, '');
}

export function tagsOf(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}

/** What is to be said about where a note is; empty when it is just where it was put. */
export function statusLabel(note: Note): string {
  const { where } = note;
  switch (where.kind) {
    case 'unknown':
    case 'article':
      return '';
    case 'missing':
      return l10n.t('The article cannot be found');
    case 'located': {
      const { located } = where;
      if (located.outcome === 'exact') return '';
      if (located.outcome === 'moved') return l10n.t('Moved with its words');
      if (located.outcome === 'changed') return changeLabel(located.reason);
      if (located.outcome === 'ambiguous') {
        return l10n.t('{0} places fit: pick one', candidatesOf(note).length);
      }
      return orphanLabel(located.reason);
    }
  }
}

function changeLabel(reason: ChangeReason): string {
  switch (reason) {
    case 'number':
      return l10n.t('Changed: a number is another now');
    case 'name':
      return l10n.t('Changed: a name is another now');
    case 'words':
      return l10n.t('Changed: the words are others now');
  }
}

function orphanLabel(reason: OrphanReason): string {
  switch (reason) {
    case 'empty-quote':
      return l10n.t('Lost: the file gives no words for it');
    case 'quote-gone':
      return l10n.t('Lost: its words are gone from the article');
    case 'only-look-alikes':
      return l10n.t(
        'Lost: its words occur only in other contexts; Pressmark does not settle for look-alikes',
      );
    case 'context-missing':
      return l10n.t('Lost: its words are too frequent to tell which');
  }
}

/** An icon by state, told apart by shape and not by colour alone. */
export function iconOf(note: Note): ThemeIcon {
  const { annotation } = note;
  const status = statusOf(note);
  if (annotation.state === 'resolved') return new ThemeIcon('pass', new ThemeColor('disabledForeground'));
  if (status === 'changed') return new ThemeIcon('diff', new ThemeColor('list.warningForeground'));
  if (status === 'ambiguous') return new ThemeIcon('question', new ThemeColor('list.warningForeground'));
  if (status === 'orphan' || status === 'missing') {
    return new ThemeIcon('debug-disconnect', new ThemeColor('list.errorForeground'));
  }
  if (annotation.comment !== '') return new ThemeIcon('comment');
  return new ThemeIcon(annotation.tags.length > 0 ? 'tag' : 'bookmark');
}

/** Why a change was refused, with what the store says in detail. */
export function refusalLabel(reason: RefusalReason, detail: string): string {
  switch (reason) {
    case 'loading':
      return l10n.t('The annotations are still being read. Try again in a moment.');
    case 'read-only':
      return l10n.t('The annotations cannot be changed: {0}', detail);
    case 'unknown-id':
      return l10n.t('This annotation is not there any more.');
    case 'not-yours':
      return l10n.t('This annotation is in the file of another reader.');
    case 'invalid':
      return l10n.t('This cannot be kept: {0}', detail);
    case 'nothing-to-undo':
      return l10n.t('There is no change of the annotations to undo or redo.');
  }
}
