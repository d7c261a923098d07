import type { Attribution } from './attribution/attribution';
import { Attributor } from './attribution/attributor';
import type { KindEvidence } from './kinds/kind-features';
import { kindEvidence } from './kinds/kind-features';
import { findMarkedSpans } from './marks/find-marked-spans';
import type { MarkedSpan } from './marks/mark';
import type { QuoteInput } from './quote-input';
import { Reading } from './reading/reading';

/** One stretch between marks with everything that its kind is decided on. */
export interface QuoteEvidence {
  readonly span: MarkedSpan;
  readonly attribution: Attribution;
  readonly evidence: KindEvidence;
}

/** Reads and attributes every quote of an article; what kind each is remains to be decided. Shared with the training tool. */
export function analyseQuotes(article: QuoteInput): readonly QuoteEvidence[] {
  const spans = outside(findMarkedSpans(article.text), article.boilerplate);
  if (spans.length === 0) return [];
  const reading = new Reading(article, spans);
  const attributor = new Attributor(article, reading, spans);
  const titleEnd = article.title?.end ?? -1;
  spans.forEach((_, number) => attributor.attribute(number));
  return spans.map((span, number) => {
    const attribution = attributor.attributeBackwards(number);
    const item = reading.quoteItems[number] ?? 0;
    return {
      span,
      attribution,
      evidence: kindEvidence(reading, span, item, attribution, span.end <= titleEnd),
    };
  });
}

/** Spans that overlap no gap; both lists are sorted. */
function outside(spans: readonly MarkedSpan[], gaps: QuoteInput['boilerplate']): readonly MarkedSpan[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < gaps.length && (gaps[next]?.end ?? 0) <= span.outer.start) next++;
    return (gaps[next]?.start ?? Infinity) >= span.outer.end;
  });
}
