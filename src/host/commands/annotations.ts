import { commands, l10n, Selection, window, workspace } from 'vscode';
import type { InputBoxOptions, TextDocument } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { commentOf, noteAddressOf, replyOf } from '../annotations/arguments';
import { askForName } from '../annotations/author-name';
import { byHome } from '../annotations/by-home';
import { chosenAddresses, chosenNote } from '../annotations/choose-note';
import { chooseTags } from '../annotations/choose-tags';
import { statusLabel, titleOf } from '../annotations/labels';
import { MovingSpan } from '../annotations/moving-span';
import { isEditable, likelySpan } from '../annotations/note';
import { subjectOf, subjectOfRange } from '../annotations/subject';
import { tagsInUse } from '../annotations/tags-in-use';
import { toRange } from '../border/positions';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import { showArticle } from '../border/show-article';
import { asTarget, uriOfTarget } from '../border/target';
import { oneLine } from '../border/wording';

/** Making annotations, answering them, changing what they say, and removing them. */
export function annotationCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.addAnnotation]: (received) => add(annotating, received),
    [COMMANDS.addArticleNote]: (received) => addToArticle(annotating, received),
    [COMMANDS.writeAnnotation]: () => write(annotating),
    [COMMANDS.submitAnnotation]: (received) => submit(annotating, received),
    [COMMANDS.submitReply]: (received) => submitReply(annotating, received),
    [COMMANDS.replyToAnnotation]: (...received) => reply(annotating, received),
    [COMMANDS.editAnnotation]: (...received) => edit(annotating, received),
    [COMMANDS.editComment]: (received) => commentOf(received)?.edit(),
    [COMMANDS.saveComment]: (received) => {
      saveComment(annotating, received);
    },
    [COMMANDS.cancelComment]: (received) => commentOf(received)?.show(),
    [COMMANDS.deleteComment]: (received) => remove(annotating, [received]),
    [COMMANDS.deleteAnnotation]: (...received) => remove(annotating, received),
    [COMMANDS.resolveAnnotation]: (...received) => setState(annotating, received, 'resolved'),
    [COMMANDS.reopenAnnotation]: (...received) => setState(annotating, received, 'open'),
  };
}

/** What a caller gives so that nothing is asked: used by links, other extensions and tests. */
interface GivenRemark {
  readonly comment: string | undefined;
  readonly tags: readonly string[] | undefined;
}

function givenRemark(received: unknown): GivenRemark {
  const { comment, tags } = (typeof received === 'object' && received !== null ? received : {}) as {
    readonly comment?: unknown;
    readonly tags?: unknown;
  };
  return {
    comment: typeof comment === 'string' ? comment : undefined,
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : undefined,
  };
}

async function add(annotating: Annotating, received: unknown): Promise<string | undefined> {
  const subject = await subjectOf(annotating.reader.tracker, received);
  if (subject === null) {
    void say.information(l10n.t('Select the words of an article that the note is about.'));
    return undefined;
  }
  return addWith(annotating, subject.document, subject.span, received);
}

async function addToArticle(annotating: Annotating, received: unknown): Promise<string | undefined> {
  const target = asTarget(received);
  const document =
    target === null
      ? annotating.reader.tracker.active?.document
      : await workspace.openTextDocument(uriOfTarget(target));
  if (document === undefined) {
    void say.information(l10n.t('Open an article first.'));
    return undefined;
  }
  return addWith(annotating, document, null, received);
}

async function addWith(
  annotating: Annotating,
  document: TextDocument,
  span: Span | null,
  received: unknown,
): Promise<string | undefined> {
  const given = givenRemark(received);
  const words = span === null ? '' : oneLine(document.getText().slice(span.start, span.end), 60);
  const title = words === '' ? l10n.t('Note on the Whole Article') : l10n.t('Note on “{0}”', words);
  // The words may move while the reader types the note: a pull, a formatter, another window.
  const moving = span && new MovingSpan(document, span);
  const comment = given.comment ?? (given.tags ? '' : await askForComment(title));
  if (comment === undefined) {
    moving?.dispose();
    return undefined;
  }
  const tags =
    given.tags ?? (given.comment === undefined ? await askForTags(annotating, document, title) : []);
  const annotation = await annotating.annotator.add(document, moving?.span ?? null, { comment, tags });
  moving?.dispose();
  if (annotation !== null) await askForName(annotating.reader.context, annotation.creator);
  return annotation?.id;
}

async function askForComment(title: string, value = ''): Promise<string | undefined> {
  const options: InputBoxOptions = {
    title,
    value,
    prompt: l10n.t('Markdown. Leave it empty to only highlight or tag the words.'),
    ignoreFocusOut: true,
  };
  return window.showInputBox(options);
}

/** Turning away here keeps the note: what was typed before is not to be lost. */
async function askForTags(
  annotating: Annotating,
  document: TextDocument,
  title: string,
): Promise<readonly string[]> {
  const codebook = annotating.annotator.placeOf(document.uri)?.home.codebook;
  if (codebook === undefined) return [];
  return (await chooseTags(codebook, tagsInUse(annotating.homes), [], title)) ?? [];
}

/** VS Code's own comment editor, beside the words; it takes the place of the selection. */
async function write(annotating: Annotating): Promise<void> {
  const editor = window.activeTextEditor;
  const subject = await subjectOf(annotating.reader.tracker, undefined);
  if (editor === undefined || subject?.document !== editor.document) {
    void say.information(l10n.t('Select the words of an article that the note is about.'));
    return;
  }
  const { start, end } = toRange(subject.document, subject.span);
  editor.selection = new Selection(start, end);
  await annotating.focus.ready();
  await commands.executeCommand('workbench.action.addComment');
}

async function submit(annotating: Annotating, received: unknown): Promise<string | undefined> {
  const draft = replyOf(received);
  if (draft === null || draft.text.trim() === '') return undefined;
  if (noteAddressOf(draft.thread) !== null) return submitReply(annotating, received);
  const document = await workspace.openTextDocument(draft.thread.uri);
  const subject = subjectOfRange(document, draft.thread.range);
  const annotation = await annotating.annotator.add(document, subject?.span ?? null, { comment: draft.text });
  if (annotation === null) return undefined;
  draft.thread.dispose();
  // The editor of the comment had the focus and is gone.
  await window.showTextDocument(document);
  await askForName(annotating.reader.context, annotation.creator);
  return annotation.id;
}

function submitReply(annotating: Annotating, received: unknown): string | undefined {
  const draft = replyOf(received);
  const address = noteAddressOf(draft?.thread);
  if (draft === null || address === null || draft.text.trim() === '') return undefined;
  return replyWith(annotating, address, draft.text)?.id;
}

async function reply(annotating: Annotating, received: readonly unknown[]): Promise<string | undefined> {
  const note = await chosenNote(annotating, received);
  if (note === null) return undefined;
  const text =
    givenRemark(received[0]).comment ??
    (await askForComment(l10n.t('Reply to the Note on “{0}”', titleOf(note))));
  if (text === undefined || text.trim() === '') return undefined;
  return replyWith(annotating, note.address, text)?.id;
}

function replyWith({ homes, annotator }: Annotating, address: string, text: string): Annotation | null {
  const found = homes.find(address);
  return found && annotator.reply(found.home, found.annotation, text);
}

async function edit(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const [chosen] = await chosenAddresses(annotating, received, isEditable);
  const found = chosen === undefined ? null : annotating.homes.find(chosen);
  if (found === null) return;
  const { annotation, address } = found;
  const given = givenRemark(received[0]).comment;
  // A box of one line would take the lines out of it.
  if (given === undefined && annotation.comment.includes('\n')) {
    await editBesideWords(annotating, address);
    return;
  }
  const words = oneLine(annotation.selectors?.exact ?? '', 60);
  const comment = given ?? (await askForComment(l10n.t('Note on “{0}”', words), annotation.comment));
  if (comment !== undefined) annotating.annotator.saveEdit(address, annotation.comment, comment);
}

/** In VS Code's own comment editor, which takes several lines. */
async function editBesideWords({ catalog, focus, reader }: Annotating, address: string): Promise<void> {
  const note = catalog.find(address);
  const editor = note?.article == null ? undefined : await showArticle(note.article);
  if (note === null || editor === undefined) return;
  await reader.tracker.whenAnalysed(editor.document);
  const present = catalog.find(address) ?? note;
  if (likelySpan(present) === null && present.where.kind !== 'article')
    void say.warning(statusLabel(present));
  else focus.ask(address, true);
}

function saveComment({ annotator }: Annotating, received: unknown): void {
  const comment = commentOf(received);
  if (comment === null) return;
  // Otherwise the editor stays open with what was typed.
  if (annotator.saveEdit(comment.noteAddress, comment.original, comment.typed)) comment.show();
}

async function remove(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const addresses = await chosenAddresses(annotating, received, isEditable);
  if (addresses.length === 0) return;
  const removed = byHome(annotating, addresses).flatMap(({ home, own }) => {
    const outcome = home.annotations.remove(own);
    annotating.annotator.settle(outcome);
    return outcome.ok ? [{ home, annotations: outcome.value }] : [];
  });
  if (removed.length === 0) return;
  const message =
    addresses.length === 1
      ? l10n.t('The annotation was deleted.')
      : l10n.t('{0} annotations were deleted.', addresses.length);
  const undo = l10n.t('Undo');
  void say.information(message, undo).then((chosen) => {
    if (chosen !== undo) return;
    // Whatever was changed since stays: only these come back.
    for (const { home, annotations } of removed)
      annotating.annotator.settle(home.annotations.importAll(annotations));
  });
}

async function setState(
  annotating: Annotating,
  received: readonly unknown[],
  state: Annotation['state'],
): Promise<void> {
  const addresses = await chosenAddresses(
    annotating,
    received,
    (note) => isEditable(note) && note.annotation.state !== state,
  );
  for (const { home, own } of byHome(annotating, addresses)) {
    const { annotations } = home;
    annotating.annotator.settle(state === 'resolved' ? annotations.resolve(own) : annotations.reopen(own));
  }
}
