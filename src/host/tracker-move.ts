import type { Analysis } from '../core/analysis/analysis';
import type { Located } from '../core/anchoring/locate';
import type { Quote } from '../core/quotes/quote';
import { remapSpan, type Edit } from '../core/text/edits';
import type { Span } from '../core/text/span';
import type { LocatedAnnotation } from './tracker-ports';

/**
 * An analysis after typing, until the next one comes: what was not touched moves, and what was touched is dropped rather
 * than shown in the wrong place. Paragraphs, sentences and quotes may change inside and stay.
 */
export function moveAnalysis(analysis: Analysis, edits: readonly Edit[]): Analysis {
  const untouched = <T extends Span>(item: T): readonly T[] => {
    const moved = remapSpan(item, edits);
    return moved.kind === 'kept' ? [{ ...item, ...moved.span }] : [];
  };
  const remaining = (span: Span): readonly Span[] => asList(whatIsLeft(span, edits));
  return {
    ...analysis,
    title: orNull(analysis.title, edits),
    byline: orNull(analysis.byline, edits),
    dateline: orNull(analysis.dateline, edits),
    paragraphs: analysis.paragraphs.flatMap(remaining),
    sentences: analysis.sentences.flatMap(remaining),
    boilerplate: analysis.boilerplate.flatMap(remaining),
    entities: analysis.entities.flatMap(untouched),
    dates: analysis.dates.flatMap(untouched),
    quantities: analysis.quantities.flatMap(untouched),
    quotes: analysis.quotes.flatMap((quote) => asList(moveQuote(quote, edits))),
  };
}

/** Annotations after typing. What was deleted counts as gone until it is located anew from its quote. */
export function moveAnnotations(
  annotations: readonly LocatedAnnotation[],
  edits: readonly Edit[],
): readonly LocatedAnnotation[] {
  return annotations.map(({ annotation, located }) => ({
    annotation,
    located: moveLocated(located, edits),
  }));
}

function moveLocated(located: Located, edits: readonly Edit[]): Located {
  if (located.outcome === 'ambiguous' || located.outcome === 'orphan') {
    const candidates = located.candidates.flatMap((candidate) =>
      asList(whatIsLeft(candidate.span, edits)).map((span) => ({ ...candidate, span })),
    );
    return { ...located, candidates };
  }
  const span = whatIsLeft(located.span, edits);
  if (span === null) return { outcome: 'orphan', reason: 'quote-gone', candidates: [] };
  return { ...located, span };
}

function moveQuote(quote: Quote, edits: readonly Edit[]): Quote | null {
  const span = whatIsLeft(quote, edits);
  const outer = whatIsLeft(quote.outer, edits);
  if (span === null || outer === null) return null;
  const speaker = quote.speaker && { ...quote.speaker, span: orNull(quote.speaker.span, edits) };
  return { ...quote, ...span, outer, speaker, cue: orNull(quote.cue, edits) };
}

function orNull(span: Span | null, edits: readonly Edit[]): Span | null {
  return span === null ? null : whatIsLeft(span, edits);
}

function whatIsLeft(span: Span, edits: readonly Edit[]): Span | null {
  const moved = remapSpan(span, edits);
  return moved.kind === 'lost' || moved.span.start >= moved.span.end ? null : moved.span;
}

function asList<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
