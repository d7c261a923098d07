import type { Analysis } from '../core/analysis/analysis';
import type { Mention } from '../core/entities/mention';
import type { Quote } from '../core/quotes/quote';
import type { Span } from '../core/text/span';

/** An analysis as `analyze --jsonl` writes it. Offsets in UTF-16 code units; quote spans without their marks. */
export function lineOf(text: string, analysis: Analysis): Readonly<Record<string, unknown>> {
  return {
    language: analysis.language.code,
    title: plainText(text, analysis.title),
    entities: analysis.entities.map((mention) => entity(text, mention)),
    quotes: analysis.quotes.map((quote) => quotation(text, quote)),
  };
}

/** An analysis as `analyze FILE` writes it: all that a line has, and the structure of the article. */
export function documentOf(
  file: string,
  text: string,
  analysis: Analysis,
): Readonly<Record<string, unknown>> {
  const { language, title, entities, quotes } = lineOf(text, analysis);
  return {
    file,
    language,
    languageConfidence: analysis.language.confidence,
    title,
    byline: plainText(text, analysis.byline),
    dateline: plainText(text, analysis.dateline),
    spans: { title: analysis.title, byline: analysis.byline, dateline: analysis.dateline },
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences,
    boilerplate: analysis.boilerplate.map((span) => withText(text, span)),
    entities,
    dates: analysis.dates.map(({ value, ...span }) => ({ ...withText(text, span), value })),
    quantities: analysis.quantities.map(({ value, unit, ...span }) => ({
      ...withText(text, span),
      value,
      unit,
    })),
    quotes,
  };
}

function entity(text: string, { type, name, confidence, ...span }: Mention): object {
  return { ...withText(text, span), type, name, confidence };
}

function quotation(text: string, quote: Quote): object {
  const { speaker, cue } = quote;
  return {
    ...withText(text, quote),
    kind: quote.kind,
    speaker:
      speaker === null
        ? null
        : { name: speaker.name, start: speaker.span?.start ?? null, end: speaker.span?.end ?? null },
    cue: cue === null ? null : withText(text, cue),
    confidence: quote.confidence,
  };
}

function withText(text: string, { start, end }: Span): Span & { readonly text: string } {
  return { start, end, text: text.slice(start, end) };
}

/** For reading, not for counting: on one line, with plain spaces. */
function plainText(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
