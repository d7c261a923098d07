import { Location } from 'vscode';
import type {
  CancellationToken,
  DefinitionProvider,
  Position,
  ReferenceContext,
  ReferenceProvider,
  TextDocument,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { at, mentionsOf } from '../article-index';
import { toRange } from '../border/positions';
import type { Reader } from '../reader';

/** From a mention to all mentions, and to the first one; from a quote to where its speaker is named. */
export class ArticleNavigation implements ReferenceProvider, DefinitionProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    _context: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[]> {
    const found = await this.#find(document, position);
    return found === null || token.isCancellationRequested ? [] : asLocations(document, found.all);
  }

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Location[]> {
    const found = await this.#find(document, position);
    return found === null || token.isCancellationRequested ? [] : asLocations(document, [found.first]);
  }

  async #find(
    document: TextDocument,
    position: Position,
  ): Promise<{ readonly first: Span; readonly all: readonly Span[] } | null> {
    const analysis = (await this.#reader.tracker.whenAnalysed(document))?.analysis;
    if (analysis == null) return null;
    const offset = document.offsetAt(position);
    const [mention] = at(analysis.entities, offset);
    if (mention !== undefined) {
      const all = mentionsOf(analysis, mention);
      return { first: all[0] ?? mention, all };
    }
    const speaker = at(analysis.quotes, offset)[0]?.speaker;
    if (speaker?.span == null) return null;
    const { name, span } = speaker;
    const said = analysis.quotes.filter((quote) => quote.speaker?.name === name);
    return { first: span, all: said };
  }
}

function asLocations(document: TextDocument, spans: readonly Span[]): Location[] {
  return spans.map((span) => new Location(document.uri, toRange(document, span)));
}
