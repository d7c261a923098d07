import { Hover, l10n, MarkdownString } from 'vscode';
import type { CancellationToken, HoverProvider, Position, TextDocument } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import type { Mention } from '../../core/entities/mention';
import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import { at, countWords, mentionsOf, quoteAt } from '../article-index';
import { toRange } from '../border/positions';
import { targetOf } from '../border/target';
import {
  countMentions,
  countWordsOf,
  oneLine,
  percent,
  quoteIcon,
  quoteKindName,
  typeIcon,
  typeName,
} from '../border/wording';
import type { Reader } from '../reader';

/** What is under the pointer: a name, a quote, or a name within a quote. */
export class ArticleHover implements HoverProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | undefined> {
    const article = await this.#reader.tracker.whenAnalysed(document);
    if (article?.analysis == null || token.isCancellationRequested) return undefined;
    const { analysis } = article;
    const offset = document.offsetAt(position);
    const [mention] = at(analysis.entities, offset);
    const quote = quoteAt(analysis, offset);
    if (mention !== undefined) {
      const quoted = quote === undefined ? [] : [describeQuote(document, quote)];
      return new Hover([describeMention(document, mention, analysis), ...quoted], toRange(document, mention));
    }
    return quote && new Hover(describeQuote(document, quote), toRange(document, quote.outer));
  }
}

/** Markdown in which only our own commands are links; everything from the article goes in through `appendText`. */
function trustedMarkdown(): MarkdownString {
  const markdown = new MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [COMMANDS.reveal] };
  return markdown;
}

function describeMention(document: TextDocument, mention: Mention, analysis: Analysis): MarkdownString {
  const mentions = mentionsOf(analysis, mention);
  const index = mentions.indexOf(mention);
  const markdown = trustedMarkdown()
    .appendMarkdown(`$(${typeIcon(mention.type)}) **`)
    .appendText(mention.name)
    .appendMarkdown('**\n\n')
    .appendText(
      [
        typeName(mention.type),
        l10n.t('{0} sure', percent(mention.confidence)),
        countMentions(mentions.length),
      ].join(' · '),
    );
  const links = [
    link(l10n.t('First mention'), document, mentions[0] === mention ? null : mentions[0]),
    link(l10n.t('Previous'), document, mentions[index - 1]),
    link(l10n.t('Next'), document, mentions[index + 1]),
  ].filter((each) => each !== null);
  return links.length === 0 ? markdown : markdown.appendMarkdown(`\n\n${links.join(' · ')}`);
}

function describeQuote(document: TextDocument, quote: Quote): MarkdownString {
  const words = countWords(document.getText().slice(quote.start, quote.end));
  const facts = [countWordsOf(words), l10n.t('{0} sure', percent(quote.confidence))].join(' · ');
  const markdown = trustedMarkdown().appendMarkdown(
    `$(${quoteIcon(quote.kind)}) **${quoteKindName(quote.kind)}** · ${facts}`,
  );
  if (quote.kind === 'term') return markdown;
  if (quote.speaker === null) {
    markdown.appendMarkdown(`\n\n${l10n.t('Unattributed: the article does not say who said this.')}`);
  } else {
    markdown
      .appendMarkdown(`\n\n${l10n.t('Speaker')}: **`)
      .appendText(quote.speaker.name)
      .appendMarkdown('**');
    if (quote.speaker.span === null) markdown.appendMarkdown(` · ${withoutPlace(quote)}`);
    else appendPlace(markdown, document, quote.speaker.span);
  }
  if (quote.cue !== null) {
    markdown.appendMarkdown(`\n\n${l10n.t('Cue')}`);
    appendPlace(markdown, document, quote.cue);
  }
  return markdown.appendMarkdown(`\n\n${link(l10n.t('Select the quote'), document, quote) ?? ''}`);
}

/** Why the article does not name the speaker beside the quote. Only what a reader said is quite certain. */
function withoutPlace({ confidence }: Quote): string {
  return confidence === 1 ? l10n.t('corrected') : l10n.t('by the context');
}

/** The words of a place, taken literally, and a link to it. */
function appendPlace(markdown: MarkdownString, document: TextDocument, span: Span): void {
  markdown
    .appendMarkdown(': “')
    .appendText(oneLine(document.getText(toRange(document, span)), 80))
    .appendMarkdown(
      `” ${link(l10n.t('line {0}', document.positionAt(span.start).line + 1), document, span) ?? ''}`,
    );
}

/** The label is ours, the argument is data of ours: an address and two numbers. */
function link(label: string, document: TextDocument, span: Span | null | undefined): string | null {
  if (span == null) return null;
  const received = encodeURIComponent(JSON.stringify([targetOf(document.uri, span)]));
  return `[${label}](command:${COMMANDS.reveal}?${received})`;
}
