import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { QuickPickItem, TextEditor, Uri } from 'vscode';
import { createLocator } from '../../core/anchoring/locate';
import type { Selectors } from '../../core/anchoring/selectors';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { chosenNote } from '../annotations/choose-note';
import { titleOf } from '../annotations/labels';
import { following } from '../annotations/moving-span';
import {
  candidatesOf,
  certainSpan,
  isEditable,
  needsAttention,
  statusOf,
  type Note,
} from '../annotations/note';
import { selectedSubject, type Subject } from '../annotations/subject';
import { addressOf, type ArticleAddress } from '../border/article-address';
import { toRange } from '../border/positions';
import type { CommandTable } from '../border/run-command';
import { say, withoutIcons } from '../border/say';
import { showArticle } from '../border/show-article';
import { oneLine } from '../border/wording';

/** Putting annotations right whose words changed, went, or are in several places. The only ways to rewrite a stored quote. */
export function annotationRepairCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.reanchorAnnotation]: (...received) => reanchor(annotating, received),
    [COMMANDS.pickCandidate]: (...received) => pickCandidate(annotating, received),
    [COMMANDS.acceptChangedText]: (...received) => acceptChange(annotating, received),
  };
}

async function reanchor(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const subject = selectedSubject();
  const address = subject && addressOf(subject.document.uri);
  if (subject === null || address === null || annotating.reader.tracker.get(subject.document) === undefined) {
    void say.information(
      l10n.t('Select the words in the article that the annotation belongs to, then do this again.'),
    );
    return;
  }
  const { document, span } = subject;
  await following(document, [span], async (moved) => {
    const note = await chosenNote(annotating, received, (each) => isEditable(each) && needsAttention(each));
    const [now = span] = moved();
    if (note !== null) reanchorAt(annotating, note, { document, span: now }, address);
  });
}

function reanchorAt(
  annotating: Annotating,
  { home, annotation }: Note,
  subject: Subject,
  address: ArticleAddress,
): void {
  if (
    home.folder !== null &&
    address.folder !== null &&
    home.folder.toString() !== address.folder.uri.toString()
  ) {
    void say.warning(l10n.t('The annotation belongs to an article of another folder.'));
    return;
  }
  const selectors = createLocator(subject.document.getText()).describe(subject.span);
  const patch = { source: address.source, selectors };
  annotating.annotator.settle(home.annotations.updateAll([annotation.id], patch, 're-anchor'));
}

interface CandidateItem extends QuickPickItem {
  /** Among the places in the order of the text. */
  readonly index: number;
}

/** Shows each place in the editor while the reader goes through them. */
async function pickCandidate(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const note = await chosenNote(
    annotating,
    received,
    (each) => isEditable(each) && candidatesOf(each).length > 0,
  );
  const article = note && articleOf(note);
  if (note === null || article === null) return;
  const editor = await showArticle(article, { preserveFocus: true });
  if (editor === undefined) return;
  // Right after typing, words that were replaced count as lost until they are looked for.
  await annotating.reader.tracker.whenAnalysed(editor.document);
  const present = annotating.catalog.find(note.address) ?? note;
  const candidates = candidatesOf(present);
  if (candidates.length === 0) {
    void say.information(l10n.t('There is no place to choose from. Select the words and re-anchor.'));
    return;
  }
  const before = editor.selection;
  const inOrder = candidates.toSorted((a, b) => a.span.start - b.span.start);
  const spans = inOrder.map(({ span }) => span);
  let chosen: Span | undefined;
  await following(editor.document, spans, async (moved) => {
    chosen = await chooseCandidate(editor, present, spans, moved);
  });
  if (chosen === undefined) editor.selection = before;
  else anchorAt(annotating, present, editor, chosen);
}

async function chooseCandidate(
  editor: TextEditor,
  note: Note,
  spans: readonly Span[],
  moved: () => readonly Span[],
): Promise<Span | undefined> {
  const { document } = editor;
  const text = document.getText();
  const items: readonly CandidateItem[] = spans.map((span, index) => ({
    index,
    label: withoutIcons(oneLine(text.slice(span.start, span.end), 80)),
    description: l10n.t('line {0}', document.positionAt(span.start).line + 1),
    detail: withoutIcons(`…${oneLine(context(text, span), 140)}…`),
  }));
  const now = ({ index }: CandidateItem): Span | undefined => moved()[index];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Where does the note on “{0}” belong?', titleOf(note)),
    placeHolder: l10n.t('Choose the place; it is shown in the article'),
    // The reader may scroll and click in the article before choosing.
    ignoreFocusOut: true,
    onDidSelectItem: (item) => {
      const span = typeof item !== 'string' && 'index' in item ? now(item as CandidateItem) : undefined;
      if (span !== undefined) show(editor, span);
    },
  });
  return picked && now(picked);
}

function context(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 60), end + 60);
}

function show(editor: TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The words that stand there now become the stored quote. */
async function acceptChange(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const note = await chosenNote(
    annotating,
    received,
    (each) => isEditable(each) && statusOf(each) === 'changed',
  );
  const article = note && articleOf(note);
  if (note === null || article === null) return;
  const editor = await showArticle(article, { preserveFocus: true });
  if (editor !== undefined) await annotating.reader.tracker.whenAnalysed(editor.document);
  const present = annotating.catalog.find(note.address);
  const span = present && certainSpan(present);
  if (editor === undefined || present === null || span === null) {
    void say.warning(l10n.t('The words of this annotation cannot be found, so there is nothing to accept.'));
    return;
  }
  anchorAt(annotating, present, editor, span);
}

/** Says so when there is none: the files of notes may have come without those of the articles. */
function articleOf({ article, annotation }: Note): Uri | null {
  if (article === null)
    void say.warning(l10n.t('The article of this annotation cannot be found: {0}', annotation.source));
  return article;
}

function anchorAt({ annotator }: Annotating, note: Note, editor: TextEditor, span: Span): void {
  const selectors: Selectors = createLocator(editor.document.getText()).describe(span);
  const { home, annotation } = note;
  annotator.settle(home.annotations.updateAll([annotation.id], { selectors }, 're-anchor'));
}
