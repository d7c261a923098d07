import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Quote } from '../../core/quotes/quote';
import { COMMANDS, VIEWS } from '../../ids';
import { countWords, ledgerOf, termsOf, type SpeakerLedger } from '../article-index';
import { isOn, onDidChangeSettings } from '../border/settings';
import { countQuotes, countWordsOf, oneLine, percent, quoteIcon, quoteKindName } from '../border/wording';
import { Owner } from '../border/lifecycle';
import type { Reader } from '../reader';
import { ArticleTree, branch, type ArticleNode, type ReadArticle } from './article-tree';
import { nodeId } from './node-id';
import { PlaceItem } from './place-item';

/** Who said what: quotes by speaker, the unattributed as a queue to go through, terms apart when they are shown. */
export function createQuotesView(reader: Reader): Owner {
  const owner = new Owner();
  const tree = owner.own(
    new ArticleTree(reader, {
      viewId: VIEWS.quotes,
      command: COMMANDS.revealSelectedQuote,
      nothing: l10n.t('Nobody is quoted in this article.'),
      grow: (read) => {
        const speakers = ledgerOf(read.analysis, read.text).map((ledger) => speakerNode(ledger, read));
        const terms = isOn('terms') ? termsOf(read.analysis) : [];
        return terms.length === 0 ? speakers : [...speakers, termsNode(terms, read)];
      },
    }),
  );
  owner.own(
    onDidChangeSettings(['terms'], () => {
      tree.redraw();
    }),
  );
  return owner;
}

function speakerNode({ name, quotes, words }: SpeakerLedger, read: ReadArticle): ArticleNode {
  const label = name ?? l10n.t('Unattributed');
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  const facts = [countQuotes(quotes.length), countWordsOf(words)];
  item.id = nodeId(name === null ? 'unattributed' : 'speaker', name ?? '');
  item.iconPath = new ThemeIcon(name === null ? 'question' : 'account');
  item.description = facts.join(' · ');
  item.tooltip =
    name === null
      ? l10n.t('The article does not say who said this, or Pressmark did not find it.')
      : [name, ...facts].join(' · ');
  item.contextValue = name === null ? 'unattributed' : 'speaker';
  item.accessibilityInformation = { label: [label, ...facts].join(', ') };
  return branch(item, null, quotes, (quote, self, index) => quoteNode(quote, index, self, read));
}

function termsNode(terms: readonly Quote[], read: ReadArticle): ArticleNode {
  const item = new TreeItem(l10n.t('Terms, nobody is quoted'), TreeItemCollapsibleState.Collapsed);
  item.id = nodeId('terms');
  item.iconPath = new ThemeIcon('tag');
  item.description = String(terms.length);
  item.contextValue = 'terms';
  return branch(item, null, terms, (term, self, index) => quoteNode(term, index, self, read));
}

function quoteNode(quote: Quote, index: number, parent: ArticleNode, read: ReadArticle): ArticleNode {
  const item = new QuoteItem(quote, read);
  item.id = nodeId(parent.item.id ?? '', index);
  return { item, parent, children: [] };
}

class QuoteItem extends PlaceItem {
  /** For "Copy Quote with Speaker". */
  readonly text: string;

  constructor(quote: Quote, { article, text }: ReadArticle) {
    const words = text.slice(quote.start, quote.end);
    super(COMMANDS.revealSelectedQuote, oneLine(words, 160), article.document.uri, quote);
    const kind = quoteKindName(quote.kind);
    const speaker = quote.speaker?.name ?? l10n.t('Unattributed');
    this.text = quote.speaker === null ? asQuoted(words) : `${asQuoted(words)} (${quote.speaker.name})`;
    this.iconPath = new ThemeIcon(quoteIcon(quote.kind), colorOf(quote));
    this.description = countWordsOf(countWords(words));
    // appendText takes every character literally: the words come from the article.
    this.tooltip = new MarkdownString()
      .appendText(words.length > 600 ? `${words.slice(0, 600)}…` : words)
      .appendMarkdown('\n\n')
      .appendText(`${kind} · ${speaker} · ${l10n.t('{0} sure', percent(quote.confidence))}`);
    this.contextValue = `quote ${quote.kind} place`;
    this.accessibilityInformation = { label: `${kind}, ${speaker}: ${oneLine(words, 300)}` };
  }
}

function asQuoted(words: string): string {
  return `“${oneLine(words, words.length)}”`;
}

function colorOf(quote: Quote): ThemeColor | undefined {
  return quote.kind === 'term' ? new ThemeColor('disabledForeground') : undefined;
}
