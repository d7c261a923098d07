import { DocumentHighlight, DocumentHighlightKind, Range } from 'vscode';
import type { CancellationToken, DocumentHighlightProvider, Position, TextDocument } from 'vscode';
import { at, mentionsOf } from '../article-index';
import { toRange } from '../border/positions';
import type { Reader } from '../reader';

/** Every mention of the entity at the cursor, instead of every repetition of the word. */
export class ArticleHighlights implements DocumentHighlightProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const article = await this.#reader.tracker.whenAnalysed(document);
    if (article?.analysis == null || token.isCancellationRequested) return undefined;
    const [mention] = at(article.analysis.entities, document.offsetAt(position));
    // Highlighting nothing keeps VS Code from marking every repetition of a word like "the".
    if (mention === undefined) return [new DocumentHighlight(new Range(position, position))];
    return mentionsOf(article.analysis, mention).map(
      (each) => new DocumentHighlight(toRange(document, each), DocumentHighlightKind.Text),
    );
  }
}
