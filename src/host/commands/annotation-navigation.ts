import { commands, env, l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { noteAddressOf } from '../annotations/arguments';
import { chosenNote, isFromView, noteItem, type NoteItem } from '../annotations/choose-note';
import { articleName } from '../annotations/article-name';
import { statusLabel, tagsOf, titleOf } from '../annotations/labels';
import { likelySpan, quotedWords, type Note } from '../annotations/note';
import { toRange } from '../border/positions';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import { showArticle } from '../border/show-article';

/** Going to annotations, and taking one along as text. */
export function annotationNavigationCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.revealAnnotation]: (...received) => reveal(annotating, received),
    [COMMANDS.listAnnotations]: () => list(annotating),
    [COMMANDS.nextAnnotation]: () => {
      step(annotating, 1);
    },
    [COMMANDS.previousAnnotation]: () => {
      step(annotating, -1);
    },
    [COMMANDS.copyAnnotation]: (...received) => copy(annotating, received),
  };
}

async function reveal(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const [first] = received;
  if (isFromView(first)) {
    // The key of the view goes to the note that has the focus; on anything else it does what it does in every list.
    const [address] = await annotating.selected.focused();
    const focused = address === undefined ? null : annotating.catalog.find(address);
    if (address !== undefined && focused !== null) await show(annotating, focused, address);
    else await commands.executeCommand('list.select');
    return;
  }
  const note = await chosenNote(annotating, received);
  if (note === null) return;
  const staysInView = typeof first === 'object' && first !== null && 'preserveFocus' in first;
  // A reply is unfolded as itself; what was handed over may be a plain id.
  const given = annotating.homes.find(noteAddressOf(first) ?? note.address);
  await show(annotating, note, given?.address ?? note.address, staysInView);
}

/** Opens the article, goes to the words and unfolds the thread. */
async function show(
  annotating: Annotating,
  note: Note,
  address: string,
  preserveFocus = false,
): Promise<void> {
  if (note.article === null || note.where.kind === 'missing') {
    void say.warning(l10n.t('The article of this annotation cannot be found: {0}', note.annotation.source));
    return;
  }
  const editor = await showArticle(note.article, { preserveFocus });
  if (editor === undefined) return;
  await annotating.reader.tracker.whenAnalysed(editor.document);
  const present = annotating.catalog.find(note.address) ?? note;
  const span = likelySpan(present);
  if (span !== null) select(editor, present);
  else if (present.where.kind !== 'article') void say.warning(statusLabel(present));
  annotating.focus.ask(address);
}

function select(editor: TextEditor, note: Note): void {
  const span = likelySpan(note);
  if (span === null) return;
  const range = toRange(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** All notes, searched by words, comment and tags; moving through the list shows nothing until one is accepted. */
async function list(annotating: Annotating): Promise<void> {
  const items = loadItems(annotating);
  // A list of nothing tells nobody how the first note is made.
  if (annotating.catalog.all().length === 0 && (await items).length === 0) {
    void say.information(l10n.t('There are no annotations yet. Select words in an article and add one.'));
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Annotations'),
    placeHolder: l10n.t('Search in the words, comments and tags of all annotations'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked !== undefined) await show(annotating, picked.note, picked.note.address);
}

async function loadItems({ catalog }: Annotating): Promise<NoteItem[]> {
  await catalog.check();
  return catalog.all().map((note) => {
    const item = noteItem(note);
    const parts = [articleName(note), statusLabel(note)].filter((part) => part !== '');
    return { ...item, detail: parts.join(' · ') };
  });
}

function placedNotes(
  { catalog }: Annotating,
  { document }: TextEditor,
): readonly { readonly note: Note; readonly start: number }[] {
  return catalog.of(document.uri).flatMap((note) => {
    const span = likelySpan(note);
    return span === null ? [] : [{ note, start: span.start }];
  });
}

function step(annotating: Annotating, direction: 1 | -1): void {
  const editor = window.activeTextEditor;
  const notes = editor === undefined ? [] : placedNotes(annotating, editor);
  // An article that is too large to be read may have notes all the same.
  const isArticle = editor !== undefined && annotating.reader.tracker.get(editor.document) !== undefined;
  if (editor === undefined || (notes.length === 0 && !isArticle)) {
    void say.information(l10n.t('Open an article first.'));
    return;
  }
  const offset = editor.document.offsetAt(editor.selection.start);
  const ahead =
    direction === 1
      ? notes.find(({ start }) => start > offset)
      : notes.findLast(({ start }) => start < offset);
  const next = ahead ?? (direction === 1 ? notes[0] : notes.at(-1));
  if (next === undefined) void say.information(l10n.t('This article has no annotations yet.'));
  else {
    select(editor, next.note);
    annotating.focus.ask(next.note.address);
  }
}

/** Markdown: the words as a quotation, where they are from, and what the reader said. */
async function copy(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const note = await chosenNote(annotating, received);
  if (note === null) return;
  const { annotation, replies } = note;
  const words = quotedWords(note);
  const quotation = words === '' ? [] : [`> ${words.replaceAll(/\r?\n/gu, '\n> ')}`];
  const remarks = [annotation, ...replies]
    .filter(({ comment }) => comment !== '')
    .map(({ comment, creator }) => (creator === '' ? comment : `${comment} (${creator})`));
  const parts = [...quotation, `— ${articleName(note)}`, ...remarks, tagsOf(annotation.tags)];
  await env.clipboard.writeText(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
  say.briefly(l10n.t('Copied: “{0}”', titleOf(note)), 3000);
}
