import { DocumentSymbol, l10n, SymbolKind } from 'vscode';
import type { CancellationToken, DocumentSymbolProvider, TextDocument } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { toRange } from '../border/positions';
import { oneLine } from '../border/wording';
import type { Reader } from '../reader';

/** A heading is a short paragraph that ends in no full stop. Characters. */
const LONGEST_HEADING = 120;

/** The outline: title, headings with what stands under them, paragraphs with the quotes in them. */
export class ArticleSymbols implements DocumentSymbolProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[]> {
    const article = await this.#reader.tracker.whenAnalysed(document);
    if (article?.analysis == null || token.isCancellationRequested) return [];
    return outline(document, article.analysis);
  }
}

function outline(document: TextDocument, analysis: Analysis): DocumentSymbol[] {
  const text = document.getText();
  const top: DocumentSymbol[] = [];
  let heading: DocumentSymbol | undefined;
  let next = 0;
  for (const paragraph of analysis.paragraphs) {
    const kind = kindOf(paragraph, analysis, text);
    const symbol = symbolFor(document, text, paragraph, kind);
    while ((analysis.quotes[next]?.start ?? Infinity) < paragraph.end) {
      const quote = analysis.quotes[next++];
      if (quote !== undefined && quote.kind !== 'term' && quote.start >= paragraph.start)
        symbol.children.push(quoteSymbol(document, text, quote, symbol));
    }
    if (kind === 'text' && heading !== undefined) {
      heading.children.push(symbol);
      heading.range = heading.range.union(symbol.range);
    } else {
      top.push(symbol);
      heading = kind === 'heading' ? symbol : undefined;
    }
  }
  return top;
}

type ParagraphKind = 'title' | 'heading' | 'text';

function kindOf(paragraph: Span, { title, byline }: Analysis, text: string): ParagraphKind {
  if (title !== null && title.start >= paragraph.start && title.end <= paragraph.end) return 'title';
  const isByline = byline !== null && byline.start >= paragraph.start && byline.end <= paragraph.end;
  if (isByline || paragraph.end - paragraph.start > LONGEST_HEADING) return 'text';
  const words = text.slice(paragraph.start, paragraph.end);
  // Pages repeat their title as a caption; nothing stands under that.
  if (title !== null && words === text.slice(title.start, title.end)) return 'text';
  return /[.!?…:;,»”"')\]]$/u.test(words) ? 'text' : 'heading';
}

function symbolFor(document: TextDocument, text: string, span: Span, kind: ParagraphKind): DocumentSymbol {
  const range = toRange(document, span);
  // In Markdown, a heading begins with its marks.
  const words = text.slice(span.start, span.end).replace(/^#{1,6} /u, '');
  const label = oneLine(words, kind === 'text' ? 60 : 120);
  return new DocumentSymbol(label, kind === 'title' ? l10n.t('title') : '', SYMBOL_KINDS[kind], range, range);
}

const SYMBOL_KINDS: Readonly<Record<ParagraphKind, SymbolKind>> = {
  title: SymbolKind.File,
  heading: SymbolKind.Namespace,
  text: SymbolKind.String,
};

function quoteSymbol(
  document: TextDocument,
  text: string,
  quote: Quote,
  parent: DocumentSymbol,
): DocumentSymbol {
  const range = toRange(document, quote.outer);
  // Symbols lie within their parents: a quote over several paragraphs widens the one that it begins in.
  parent.range = parent.range.union(range);
  const words = oneLine(text.slice(quote.start, quote.end), 60);
  const speaker = quote.speaker?.name ?? l10n.t('Unattributed');
  return new DocumentSymbol(speaker, words, SymbolKind.Event, range, range);
}
