import { Location, Range, SymbolInformation, SymbolKind, workspace } from 'vscode';
import type { CancellationToken, WorkspaceSymbolProvider } from 'vscode';
import type { EntityType } from '../../core/entities/mention';
import type { AnalysedArticle } from '../../store/article-library';
import { entitiesOf } from '../article-index';
import { uriOfId } from '../border/article-address';
import { toRange } from '../border/positions';
import { correctedArticle } from '../corrected-article';
import type { Reader } from '../reader';

/** Articles that are looked through for "Go to Symbol in Workspace". More would make every key press wait. */
const MOST_ARTICLES = 500;
const MOST_SYMBOLS = 200;

/** An entity of a closed article; its line is worked out when it is chosen. */
class EntitySymbol extends SymbolInformation {
  readonly start: number;
  readonly end: number;

  constructor(name: string, type: EntityType, title: string, articleId: string, start: number, end: number) {
    super(name, KINDS[type], title, new Location(uriOfId(articleId), new Range(0, 0, 0, 0)));
    this.start = start;
    this.end = end;
  }
}

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  ORG: SymbolKind.Module,
  LOC: SymbolKind.Field,
  MISC: SymbolKind.Constant,
};

/** The entities of all listed articles. */
export class LibrarySymbols implements WorkspaceSymbolProvider<EntitySymbol> {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideWorkspaceSymbols(query: string, token: CancellationToken): Promise<EntitySymbol[]> {
    const { library, notes } = this.#reader;
    // Code has symbols too: with nothing typed, the list is theirs.
    if (query.trim() === '') return [];
    if (library.articles.length === 0) await library.refresh();
    const found: EntitySymbol[] = [];
    for (const { id } of library.articles.slice(0, MOST_ARTICLES)) {
      const analysed = await correctedArticle(library, notes, id);
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      if (analysed.ok) found.push(...symbolsIn(analysed.value, query));
    }
    return found;
  }

  async resolveWorkspaceSymbol(symbol: EntitySymbol): Promise<EntitySymbol> {
    const document = await workspace.openTextDocument(symbol.location.uri);
    symbol.location = new Location(document.uri, toRange(document, symbol));
    return symbol;
  }
}

function symbolsIn({ article, analysis, text }: AnalysedArticle, query: string): readonly EntitySymbol[] {
  const title =
    analysis.title === null ? article.fileName : text.slice(analysis.title.start, analysis.title.end);
  return entitiesOf(analysis).flatMap(({ name, type, mentions }) => {
    const [first] = mentions;
    if (first === undefined || !holdsLetters(name, query)) return [];
    return [new EntitySymbol(name, type, title, article.id, first.start, first.end)];
  });
}

/** VS Code ranks by itself; what is left out here are names without the typed letters in their order. */
function holdsLetters(name: string, query: string): boolean {
  const wanted = Array.from(fold(query).replaceAll(/\s/gu, ''));
  let from = 0;
  const folded = fold(name);
  return wanted.every((letter) => {
    const found = folded.indexOf(letter, from);
    from = found + 1;
    return found >= 0;
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
