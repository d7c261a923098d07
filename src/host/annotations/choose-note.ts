import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { say, withoutIcons } from '../border/say';
import { oneLine } from '../border/wording';
import type { Annotating } from './annotating';
import { noteAddressesOf } from './arguments';
import { aboutOf, iconOf, labelOf, statusLabel } from './labels';
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

/**
 * Replies count as themselves: the ids that a command was called for, else the note at the cursor, else one that is chosen. A key of
 * the view that is pressed on a heading is for no note.
 */
export async function chosenAddresses(
  annotating: Annotating,
  received: readonly unknown[],
  suits: (note: Note) => boolean = () => true,
): Promise<readonly string[]> {
  const given = await givenAddresses(annotating, received);
  if (given.length > 0 || isFromView(received[0])) return given;
  const note = await chosenNote(annotating, received, suits);
  return note === null ? [] : [note.address];
}

/** The note that a command is about; null when the reader chose none. */
export async function chosenNote(
  annotating: Annotating,
  received: readonly unknown[],
  suits: (note: Note) => boolean = () => true,
): Promise<Note | null> {
  const [given] = await givenAddresses(annotating, received);
  if (given !== undefined) return annotating.catalog.find(given);
  if (isFromView(received[0])) return null;
  const atCursor = noteAtCursor(annotating);
  if (atCursor !== null && suits(atCursor)) return atCursor;
  const { active } = annotating.reader.tracker;
  const inArticle = active === undefined ? [] : annotating.catalog.of(active.document.uri).filter(suits);
  if (inArticle.length > 0) return pickNote(inArticle);
  await annotating.catalog.check();
  return pickNote(annotating.catalog.all().filter(suits));
}

/** What the command was called for, or with a key binding of the view, what has the focus and is selected in it. */
export async function givenAddresses(
  { selected }: Annotating,
  received: readonly unknown[],
): Promise<readonly string[]> {
  return isFromView(received[0]) ? selected.focused() : noteAddressesOf(received);
}

/** Whether a key was pressed in the Annotations view. */
export function isFromView(received: unknown): boolean {
  return typeof received === 'object' && received !== null && 'fromView' in received;
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
  const about = aboutOf(note).join(' · ');
  return {
    note,
    label: withoutIcons(labelOf(note)),
    iconPath: iconOf(note),
    ...(about !== '' && { description: withoutIcons(about) }),
    ...(status !== '' && { detail: withoutIcons(oneLine(status)) }),
  };
}
