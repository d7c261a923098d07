import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { say, withoutIcons } from '../border/say';
import { oneLine } from '../border/wording';
import type { Annotating } from './annotating';
import { annotationIdsOf } from './arguments';
import { iconOf, remarkOf, statusLabel, titleOf } from './labels';
import { certainSpan, type Note } from './note';

export interface NoteItem extends QuickPickItem {
  readonly note: Note;
}

/** The note on the words under the cursor; the innermost where several meet. */
export function noteAtCursor({ catalog, reader }: Annotating): Note | null {
  const editor = window.activeTextEditor;
  if (editor === undefined || reader.tracker.get(editor.document) === undefined) return null;
  const offset = editor.document.offsetAt(editor.selection.active);
  const covering = catalog.of(editor.document.uri).flatMap((note) => {
    const span = certainSpan(note);
    return span !== null && span.start <= offset && offset <= span.end
      ? [{ note, length: span.end - span.start }]
      : [];
  });
  return covering.toSorted((a, b) => a.length - b.length)[0]?.note ?? null;
}

/** Replies count as themselves: the ids that a command was called for, else the note at the cursor, else one that is chosen. */
export async function chosenIds(
  annotating: Annotating,
  received: readonly unknown[],
  suits: (note: Note) => boolean = () => true,
): Promise<readonly string[]> {
  const given = givenIds(annotating, received);
  if (given.length > 0) return given;
  const note = await chosenNote(annotating, received, suits);
  return note === null ? [] : [note.annotation.id];
}

/** The note that a command is about; null when the reader chose none. */
export async function chosenNote(
  annotating: Annotating,
  received: readonly unknown[],
  suits: (note: Note) => boolean = () => true,
): Promise<Note | null> {
  const [given] = givenIds(annotating, received);
  if (given !== undefined) return annotating.catalog.find(given);
  const atCursor = noteAtCursor(annotating);
  if (atCursor !== null && suits(atCursor)) return atCursor;
  const { active } = annotating.reader.tracker;
  const inArticle = active === undefined ? [] : annotating.catalog.of(active.document.uri).filter(suits);
  if (inArticle.length > 0) return pickNote(inArticle);
  await annotating.catalog.check();
  return pickNote(annotating.catalog.all().filter(suits));
}

/** What the command was called for, or with a key binding of the view, what is selected in it. */
export function givenIds({ selected }: Annotating, received: readonly unknown[]): readonly string[] {
  const [first] = received;
  const isFromView = typeof first === 'object' && first !== null && 'fromView' in first;
  return isFromView ? selected.ids : annotationIdsOf(received);
}

async function pickNote(notes: readonly Note[]): Promise<Note | null> {
  if (notes.length === 0) {
    void say.information(l10n.t('There is no annotation to do this with.'));
    return null;
  }
  const placeHolder = l10n.t('Choose an annotation');
  const picked = await window.showQuickPick(notes.map(noteItem), { placeHolder, matchOnDescription: true });
  return picked?.note ?? null;
}

export function noteItem(note: Note): NoteItem {
  const status = statusLabel(note);
  const remark = remarkOf(note);
  return {
    note,
    label: withoutIcons(titleOf(note)),
    iconPath: iconOf(note),
    ...(remark !== '' && { description: withoutIcons(remark) }),
    ...(status !== '' && { detail: withoutIcons(oneLine(status)) }),
  };
}
