import type { TextDocument } from 'vscode';
import type { Analysis } from '../core/analysis/analysis';
import { createLocator, spanOf } from '../core/anchoring/locate';
import { applyCorrections } from '../core/annotations/corrections';
import type { Edit } from '../core/text/edits';
import type { Log } from '../store/ports';
import { articleIdOf } from './border/article-address';
import { Delay } from './border/lifecycle';
import { moveAnalysis, moveAnnotations } from './tracker-move';
import type {
  DocumentAnalyser,
  LocatedAnnotation,
  ReaderNotes,
  TrackedArticle,
  TrackedState,
  TrackerChange,
} from './tracker-ports';

/** Longer texts (UTF-16 code units) are shown without analysis: it runs on the thread that typing waits for. */
export const MAXIMUM_LENGTH = 5_000_000;

/** What tracking needs. */
export interface TrackerParts {
  readonly analyser: DocumentAnalyser;
  readonly notes: ReaderNotes;
  readonly log: Log;
}

/** One open article. Spans move with every edit at once; the analysis and the anchors follow after a pause. */
export class TrackedDocument {
  readonly #document: TextDocument;
  readonly #parts: TrackerParts;
  readonly #announce: (change: TrackerChange) => void;
  readonly #pause = new Delay();
  readonly #waiting: (() => void)[] = [];
  /** As the analyser gave it, without corrections; its spans move too. */
  #analysis: Analysis | null = null;
  /** Counts analyses: the result of one that was overtaken is dropped. */
  #generation = 0;
  #isSettled = false;
  /** Whether annotations only moved with the edits since they were looked for. */
  #isMoved = false;
  #isDisposed = false;
  #article: TrackedArticle;

  constructor(document: TextDocument, parts: TrackerParts, announce: (change: TrackerChange) => void) {
    this.#document = document;
    this.#parts = parts;
    this.#announce = announce;
    this.#article = {
      document,
      articleId: articleIdOf(document.uri),
      version: document.version,
      state: 'pending',
      analysis: null,
      annotations: [],
    };
    this.#update({ annotations: this.#locate() });
  }

  get article(): TrackedArticle {
    return this.#article;
  }

  /** Resolves when the present text is analysed, or cannot be, or the document is closed. */
  settled(): Promise<void> {
    if (this.#isSettled || this.#isDisposed) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  edit(edits: readonly Edit[]): void {
    this.#generation++;
    this.#isSettled = false;
    this.#isMoved = true;
    this.#analysis = this.#analysis && moveAnalysis(this.#analysis, edits);
    this.#update({
      analysis: this.#article.analysis && moveAnalysis(this.#article.analysis, edits),
      annotations: moveAnnotations(this.#article.annotations, edits),
    });
    this.#announce('moved');
    this.#pause.restart(pauseFor(lengthOf(this.#document)), () => {
      this.analyse();
    });
  }

  #locateAnew(): void {
    this.#update({ annotations: this.#locate() });
    this.#announce('annotations');
  }

  /** Starts an analysis of the present text. Ends the pause after an edit, and does what was to be done after it. */
  analyse(): void {
    this.#pause.dispose();
    this.#isSettled = false;
    if (this.#isMoved) this.#locateAnew();
    if (lengthOf(this.#document) > MAXIMUM_LENGTH) this.#settle('too-large', null);
    else void this.#run(this.#document.getText(), ++this.#generation);
  }

  notesChanged(what: 'annotations' | 'corrections'): void {
    if (what === 'annotations') this.#update({ annotations: this.#locate() });
    else this.#update({ analysis: this.#analysis && this.#correct(this.#analysis) });
    this.#announce(what === 'annotations' ? 'annotations' : 'analysis');
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#pause.dispose();
    this.#release();
  }

  async #run(text: string, generation: number): Promise<void> {
    const isWanted = (): boolean => !this.#isDisposed && generation === this.#generation;
    try {
      const analysis = await this.#parts.analyser.analyse(text, this.#article.articleId);
      if (isWanted()) this.#settle('ready', analysis);
    } catch (error) {
      this.#parts.log.error(`${this.#article.articleId} could not be analysed`, error);
      if (isWanted()) this.#settle('failed', null);
    }
  }

  #settle(state: TrackedState, analysis: Analysis | null): void {
    this.#analysis = analysis;
    this.#update({ state, analysis: analysis && this.#correct(analysis) });
    this.#isSettled = true;
    this.#announce('analysis');
    this.#release();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #update(change: Partial<TrackedArticle>): void {
    this.#article = { ...this.#article, ...change, version: this.#document.version };
  }

  #correct(analysis: Analysis): Analysis {
    const corrections = this.#parts.notes.correctionsOf(this.#document.uri);
    if (corrections.length === 0) return analysis;
    return applyCorrections(this.#document.getText(), analysis, corrections);
  }

  /** From the stored quotes; where an annotation was a moment ago tells look-alikes apart. */
  #locate(): readonly LocatedAnnotation[] {
    this.#isMoved = false;
    const annotations = this.#parts.notes.annotationsOf(this.#document.uri);
    if (annotations.length === 0) return [];
    const before = new Map(
      this.#article.annotations.map(({ annotation, located }) => [annotation.id, spanOf(located)]),
    );
    const locator = createLocator(this.#document.getText());
    return annotations.flatMap((annotation) =>
      annotation.selectors === null
        ? []
        : [
            {
              annotation,
              located: locator.locate(annotation.selectors, before.get(annotation.id) ?? undefined),
            },
          ],
    );
  }
}

/** Of the text, in UTF-16 code units, without putting the lines together. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** The pause after which a changed text is analysed anew: longer for long texts. Milliseconds. */
function pauseFor(length: number): number {
  return Math.min(2000, 250 + length / 1000);
}
