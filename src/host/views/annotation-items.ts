import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { COMMANDS } from '../../ids';
import { articleName } from '../annotations/article-name';
import { aboutOf, iconOf, labelOf, statusLabel, tagsOf } from '../annotations/labels';
import { isEditable, quotedWords, statusOf, type Note } from '../annotations/note';
import { countNotes, oneLine } from '../border/wording';
import type { ArticleNode, GroupNode, NoteNode, ReplyNode } from './annotations-tree';
import { choosing } from './choosing';
import { nodeId } from './node-id';

export function groupItem({ lostness, children }: GroupNode): TreeItem {
  const isLost = lostness === 'lost';
  const label = isLost ? l10n.t('Lost') : l10n.t('Unclear Where');
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = nodeId('group', lostness);
  item.iconPath = new ThemeIcon(isLost ? 'debug-disconnect' : 'question');
  item.description = countNotes(children.length);
  item.tooltip = isLost
    ? l10n.t('Their words are gone. Select the words where a note belongs and use “Re-anchor to Selection”.')
    : l10n.t('Several places fit their words. Use “Pick Candidate…”.');
  item.contextValue = `group ${lostness}`;
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

/** `copy`: the article of the workspace that the notes on a seed are about. */
export function articleItem(
  { key, source, children, article }: ArticleNode,
  title: string,
  copy: string | null,
): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = nodeId('article', key);
  item.iconPath = new ThemeIcon('file-text');
  const belongs = copy === null ? [] : [l10n.t('belongs to {0}', copy)];
  item.description = [countNotes(children.length), ...belongs].join(' · ');
  item.tooltip = new MarkdownString().appendText(title).appendMarkdown('\n\n').appendText(source);
  item.contextValue = article === null ? 'notedArticle missing' : 'notedArticle';
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

export function noteItem(node: NoteNode): TreeItem {
  const { note, parent } = node;
  const { annotation, replies } = note;
  const isFoldable = replies.length > 0;
  const item = new TreeItem(
    labelOf(note),
    isFoldable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const status = statusLabel(note);
  const kept = note.home.kind === 'kept' ? l10n.t('kept by VS Code') : '';
  const article = parent.kind === 'group' ? articleName(note) : '';
  // What cannot be changed is mostly another reader's: whose, is said.
  const author = isEditable(note) ? '' : annotation.creator;
  const parts = [...aboutOf(note), article, author, status, kept].filter((part) => part !== '');
  item.id = idOf(node);
  item.iconPath = iconOf(note);
  item.description = parts.join(' · ');
  item.tooltip = tooltipOf(note);
  item.contextValue = contextOf(note);
  item.command = choosing(COMMANDS.revealSelectedAnnotation, l10n.t('Reveal Annotation'));
  const state = annotation.state === 'resolved' ? [l10n.t('Resolved')] : [];
  item.accessibilityInformation = { label: [labelOf(note), ...state, ...parts].join(', ') };
  return item;
}

function idOf({ noteAddress, copy }: NoteNode): string {
  return nodeId('note', noteAddress, copy);
}

/** Words that the `when` clauses of menus look for. */
function contextOf(note: Note): string {
  const words = ['annotation', note.annotation.state, statusOf(note), note.home.kind];
  return [...words, ...(isEditable(note) ? ['editable'] : [])].join(' ');
}

export function replyItem(node: ReplyNode): TreeItem {
  const { reply, parent } = node;
  const item = new TreeItem(oneLine(reply.comment, 120), TreeItemCollapsibleState.None);
  item.id = nodeId('reply', idOf(parent), reply.id);
  item.iconPath = new ThemeIcon('comment-discussion');
  item.description = reply.creator;
  item.contextValue = 'reply';
  item.command = choosing(COMMANDS.revealSelectedAnnotation, l10n.t('Reveal Annotation'));
  item.accessibilityInformation = { label: l10n.t('Reply: {0}', oneLine(reply.comment, 200)) };
  return item;
}

/** Whoever wrote into the file may have written anything: every character is taken literally. */
function tooltipOf(note: Note): MarkdownString {
  const { annotation, replies } = note;
  const who = annotation.creator || l10n.t('Unnamed reader');
  const created = new Date(annotation.created);
  // Other programs need not say when.
  const when = Number.isNaN(created.getTime()) ? [] : [created.toLocaleString()];
  const parts = [
    quotedWords(note) === '' ? '' : `“${oneLine(quotedWords(note), 400)}”`,
    annotation.comment,
    tagsOf(annotation.tags),
    statusLabel(note),
    replies.length === 0 ? '' : l10n.t('Replies: {0}', replies.length),
    [who, ...when].join(', '),
  ];
  const tooltip = new MarkdownString();
  for (const part of parts) if (part !== '') tooltip.appendText(part).appendMarkdown('\n\n');
  return tooltip;
}
