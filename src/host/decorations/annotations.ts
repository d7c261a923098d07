import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, window } from 'vscode';
import type { TextEditor, TextEditorDecorationType } from 'vscode';
import { spanOf, type Located } from '../../core/anchoring/locate';
import type { Span } from '../../core/text/span';
import { Owner } from '../border/lifecycle';
import { toRange } from '../border/positions';
import { isOn, onDidChangeSettings } from '../border/settings';
import type { LocatedAnnotation, Tracker } from '../tracker';

type Mark = 'open' | 'resolved' | 'changed' | 'candidate';

/** What tells the marks apart without colour: a bar before the words, or a frame and the style of its line. */
const TYPES: Readonly<Record<Mark, () => TextEditorDecorationType>> = {
  open: () =>
    window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor('pressmark.annotationBackground'),
      borderStyle: 'none none none solid',
      borderWidth: '0 0 0 2px',
      borderColor: new ThemeColor('pressmark.annotationOverviewRuler'),
      overviewRulerColor: new ThemeColor('pressmark.annotationOverviewRuler'),
      overviewRulerLane: OverviewRulerLane.Left,
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
  resolved: () =>
    window.createTextEditorDecorationType({
      outline: '1px dotted',
      outlineColor: new ThemeColor('pressmark.annotationOverviewRuler'),
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
  changed: () =>
    window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor('pressmark.annotationBackground'),
      outline: '1px solid',
      outlineColor: new ThemeColor('pressmark.changedAnnotationBorder'),
      overviewRulerColor: new ThemeColor('pressmark.changedAnnotationBorder'),
      overviewRulerLane: OverviewRulerLane.Left,
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
  candidate: () =>
    window.createTextEditorDecorationType({
      outline: '1px dashed',
      outlineColor: new ThemeColor('pressmark.changedAnnotationBorder'),
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
};

const MARKS = ['open', 'resolved', 'changed', 'candidate'] as const satisfies readonly Mark[];

/** Marks the annotated words in every visible editor of an article. */
export class AnnotationMarks {
  readonly #tracker: Tracker;
  readonly #owner = new Owner();
  readonly #types: ReadonlyMap<Mark, TextEditorDecorationType>;
  /** What an editor shows, so that the same is not painted twice. */
  readonly #painted = new WeakMap<TextEditor, readonly LocatedAnnotation[]>();

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
    this.#types = new Map(MARKS.map((mark) => [mark, this.#owner.own(TYPES[mark]())]));
    this.#owner.own(
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#paint(editor);
      }),
    );
    this.#owner.own(
      tracker.onDidChange(({ document, change }) => {
        // VS Code moves what is painted with the typing by itself.
        if (change === 'moved' || change === 'analysis') return;
        for (const editor of window.visibleTextEditors) {
          if (editor.document === document) this.#paint(editor);
        }
      }),
    );
    this.#owner.own(
      onDidChangeSettings(['annotationHighlights'], () => {
        this.#paintAnew();
      }),
    );
    this.#paintAnew();
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #paintAnew(): void {
    for (const editor of window.visibleTextEditors) {
      this.#painted.delete(editor);
      this.#paint(editor);
    }
  }

  #paint(editor: TextEditor): void {
    const annotations = isOn('annotationHighlights')
      ? (this.#tracker.get(editor.document)?.annotations ?? [])
      : [];
    const before = this.#painted.get(editor) ?? [];
    if (before === annotations || (before.length === 0 && annotations.length === 0)) return;
    this.#painted.set(editor, annotations);
    const spans = spansByMark(annotations);
    for (const [mark, type] of this.#types) {
      editor.setDecorations(
        type,
        spans[mark].map((span) => toRange(editor.document, span)),
      );
    }
  }
}

function spansByMark(annotations: readonly LocatedAnnotation[]): Readonly<Record<Mark, readonly Span[]>> {
  const spans: Record<Mark, Span[]> = { open: [], resolved: [], changed: [], candidate: [] };
  for (const { annotation, located } of annotations) {
    const span = spanOf(located);
    if (span === null) spans.candidate.push(...guessesOf(located));
    else if (annotation.state === 'resolved') spans.resolved.push(span);
    else spans[located.outcome === 'changed' ? 'changed' : 'open'].push(span);
  }
  return spans;
}

function guessesOf(located: Located): readonly Span[] {
  return located.outcome === 'ambiguous' ? located.candidates.map(({ span }) => span) : [];
}
