import type { Analysis } from '../core/analysis/analysis';
import type { Located } from '../core/anchoring/locate';
import type { Quote } from '../core/quotes/quote';
import { remapping, type Edit, type RemappedSpan } from '../core/text/edits';
import type { Span } from '../core/text/span';
import type { LocatedAnnotation } from './tracker-ports';

type Remap = (span: Span) => RemappedSpan;

/**
 * An analysis after typing, until the next one comes: what was not touched moves, and what was touched is dropped rather
 * than shown in the wrong place. Paragraphs, sentences and quotes may change inside and stay.
 */
export function moveAnalysis(analysis: Analysis, edits: readonly Edit[]): Analysis {
  const remap = remapping(edits);
  const untouched = <T extends Span>(item: T): readonly T[] => {
    const moved = remap(item);
    return moved.kind === 'kept' ? [{ ...item, ...moved.span }] : [];
  };
  const remaining = (span: Span): readonly Span[] => asList(whatIsLeft(span, remap));
  return {
    ...analysis,
    title: orNull(analysis.title, remap),
    byline: orNull(analysis.byline, remap),
    dateline: orNull(analysis.dateline, remap),
    paragraphs: analysis.paragraphs.flatMap(remaining),
    sentences: analysis.sentences.flatMap(remaining),
    boilerplate: analysis.boilerplate.flatMap(remaining),
    entities: analysis.entities.flatMap(untouched),
    dates: analysis.dates.flatMap(untouched),
    quantities: analysis.quantities.flatMap(untouched),
    quotes: analysis.quotes.flatMap((quote) => asList(moveQuote(quote, remap))),
  };
}

/** Annotations after typing. What was deleted counts as gone until it is located anew from its quote. */
export function moveAnnotations(
  annotations: readonly LocatedAnnotation[],
  edits: readonly Edit[],
): readonly LocatedAnnotation[] {
  const remap = remapping(edits);
  return annotations.map(({ annotation, located }) => ({
    annotation,
    located: moveLocated(located, remap),
  }));
}

function moveLocated(located: Located, remap: Remap): Located {
  if (located.outcome === 'ambiguous' || located.outcome === 'orphan') {
    const candidates = located.candidates.flatMap((candidate) =>
      asList(whatIsLeft(candidate.span, remap)).map((span) => ({ ...candidate, span })),
    );
    return { ...located, candidates };
  }
  const span = whatIsLeft(located.span, remap);
  if (span === null) return { outcome: 'orphan', reason: 'quote-gone', candidates: [] };
  return { ...located, span };
}

function moveQuote(quote: Quote, remap: Remap): Quote | null {
  const span = whatIsLeft(quote, remap);
  const outer = whatIsLeft(quote.outer, remap);
  if (span === null || outer === null) return null;
  const speaker = quote.speaker && { ...quote.speaker, span: orNull(quote.speaker.span, remap) };
  return { ...quote, ...span, outer, speaker, cue: orNull(quote.cue, remap) };
}

function orNull(span: Span | null, remap: Remap): Span | null {
  return span === null ? null : whatIsLeft(span, remap);
}

function whatIsLeft(span: Span, remap: Remap): Span | null {
  const moved = remap(span);
  return moved.kind === 'lost' || moved.span.start >= moved.span.end ? null : moved.span;
}

function asList<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
