import type { Disposable, TextDocument, Uri } from 'vscode';
import type { Analysis } from '../core/analysis/analysis';
import type { Located } from '../core/anchoring/locate';
import type { Annotation } from '../core/annotations/annotation';
import type { Correction } from '../core/annotations/corrections';

/** A note, on words or on the whole article, with the replies to it. */
export interface NoteThread {
  readonly annotation: Annotation;
  readonly replies: readonly Annotation[];
}

/** What readers added to articles, whichever workspace folder's file keeps it. */
export interface ReaderNotes {
  /** One's own and other layers' annotations, without replies and without notes on the whole article. */
  annotationsOf(article: Uri): readonly Annotation[];
  /** With replies, and with notes on the whole article. */
  threadsOf(article: Uri): readonly NoteThread[];
  correctionsOf(article: Uri): readonly Correction[];
  /** Calls back with the articles whose annotations or corrections are others now; `null`: possibly all. */
  onDidChange(
    listener: (articles: readonly Uri[] | null, what: 'annotations' | 'corrections') => void,
  ): Disposable;
}

/** The analysis of a text; `articleId` as in `ArticleLibrary` tells which language the reader chose. */
export interface DocumentAnalyser {
  analyse(text: string, articleId: string): Promise<Analysis>;
  /** Calls back with the article that is to be analysed anew (another language was chosen); `null`: all. */
  onDidChange(listener: (articleId: string | null) => void): Disposable;
}

/** An annotation and where it is in the text as it is now. */
export interface LocatedAnnotation {
  readonly annotation: Annotation;
  readonly located: Located;
}

export type TrackedState =
  /** The first analysis is on its way. */
  | 'pending'
  /** `analysis` is there; after typing, its spans are moved until the next one comes. */
  | 'ready'
  /** Too long to be analysed: shown as plain text, annotations work. */
  | 'too-large'
  /** The analysis failed; the log says why. */
  | 'failed';

/** What is known of one open article, for the document's present version. A new object after every change. */
export interface TrackedArticle {
  readonly document: TextDocument;
  readonly articleId: string;
  /** The document version that all spans are for. */
  readonly version: number;
  readonly state: TrackedState;
  /** With the reader's corrections. Null unless `ready`. */
  readonly analysis: Analysis | null;
  readonly annotations: readonly LocatedAnnotation[];
}

export type TrackerChange =
  /** Tracking began or ended: `get` tells which. */
  | 'tracked'
  /** Spans moved with the reader's typing. Frequent: update what VS Code does not move by itself. */
  | 'moved'
  | 'analysis'
  | 'annotations';

export interface TrackerEvent {
  readonly document: TextDocument;
  readonly change: TrackerChange;
}
