import { window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { Span } from '../../core/text/span';
import { Owner } from '../border/lifecycle';
import { toRange } from '../border/positions';
import { isOn, onDidChangeSettings, type SwitchName } from '../border/settings';
import type { Reader } from '../reader';
import { createDecorationTypes, type Highlight } from './types';

const SWITCHES: Readonly<Record<Highlight, SwitchName | null>> = {
  PER: 'persons',
  ORG: 'organisations',
  LOC: 'places',
  MISC: 'otherNames',
  direct: 'quotes',
  fragment: 'quotes',
  indirect: 'indirectQuotes',
  term: 'terms',
  boilerplate: 'boilerplate',
  title: null,
  byline: null,
};

/** Paints what was found into every visible editor of an article. */
export class Highlighter {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #types = createDecorationTypes();
  /** What an editor shows, so that the same is not painted twice. */
  readonly #painted = new WeakMap<TextEditor, Analysis | null>();

  constructor(reader: Reader) {
    this.#reader = reader;
    for (const type of this.#types.values()) this.#owner.own(type);
    const switches = [...new Set(Object.values(SWITCHES))].filter((name) => name !== null);
    this.#owner.own(
      onDidChangeSettings(switches, () => {
        this.#paintAll(true);
      }),
    );
    this.#owner.own(
      window.onDidChangeVisibleTextEditors(() => {
        this.#paintAll(false);
      }),
    );
    this.#owner.own(
      reader.tracker.onDidChange(({ document, change }) => {
        if (change === 'analysis' || change === 'tracked') this.#paintDocument(document);
      }),
    );
    this.#paintAll(true);
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #paintAll(isAnew: boolean): void {
    for (const editor of window.visibleTextEditors) this.#paint(editor, isAnew);
  }

  #paintDocument(document: TextDocument): void {
    for (const editor of window.visibleTextEditors)
      if (editor.document === document) this.#paint(editor, true);
  }

  #paint(editor: TextEditor, isAnew: boolean): void {
    const analysis = this.#reader.tracker.get(editor.document)?.analysis ?? null;
    const painted = this.#painted.get(editor);
    if (!isAnew && painted === analysis) return;
    if (analysis === null && (painted === null || painted === undefined)) return;
    this.#painted.set(editor, analysis);
    for (const [highlight, type] of this.#types) {
      const spans = analysis === null || !isShown(highlight) ? [] : spansOf(analysis, highlight);
      editor.setDecorations(
        type,
        spans.map((span) => toRange(editor.document, span)),
      );
    }
  }
}

function isShown(highlight: Highlight): boolean {
  const name = SWITCHES[highlight];
  return name === null || isOn(name);
}

function spansOf(analysis: Analysis, highlight: Highlight): readonly Span[] {
  switch (highlight) {
    case 'PER':
    case 'ORG':
    case 'LOC':
    case 'MISC':
      return analysis.entities.filter(({ type }) => type === highlight);
    case 'direct':
    case 'fragment':
    case 'indirect':
    case 'term':
      return analysis.quotes.filter(({ kind }) => kind === highlight).map(({ outer }) => outer);
    case 'boilerplate':
      return analysis.boilerplate;
    case 'title':
    case 'byline':
      return analysis[highlight] === null ? [] : [analysis[highlight]];
  }
}
