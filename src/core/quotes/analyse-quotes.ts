import type { Attribution } from './attribution/attribution';
import { UNATTRIBUTED } from './attribution/attribution';
import { Attributor } from './attribution/attributor';
import type { Way } from './confidence';
import { wayOf } from './confidence';
import { findIndirect } from './indirect';
import type { KindEvidence } from './kinds/kind-features';
import { kindEvidence } from './kinds/kind-features';
import { findMarkedSpans } from './marks/find-marked-spans';
import type { MarkedSpan } from './marks/mark';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';
import { Reading } from './reading/reading';

/** One stretch between marks with everything that its kind is decided on. */
export interface QuoteEvidence {
  readonly span: MarkedSpan;
  readonly attribution: Attribution;
  readonly evidence: KindEvidence;
  /** How the speaker was come by; null when there is none. */
  readonly way: Way | null;
}

/** The quotes of an article before their kind is decided. */
export interface QuoteAnalysis {
  readonly marked: readonly QuoteEvidence[];
  /** Reported speech without marks. */
  readonly indirect: readonly Quote[];
}

/** Reads and attributes every quote of an article. Shared with the tool that learns how kinds are decided. */
export function analyseQuotes(article: QuoteInput): QuoteAnalysis {
  const spans = outside(findMarkedSpans(article.text), article.boilerplate);
  const reading = new Reading(article, spans);
  const attributor = new Attributor(article, reading, spans);
  const titleEnd = article.title?.end ?? -1;
  const attributions = attributor.attributeAll();
  const marked = spans.map((span, number) => {
    const attribution = attributions[number] ?? UNATTRIBUTED;
    const item = reading.quoteItems[number] ?? 0;
    return {
      span,
      attribution,
      way: wayOf(reading, attribution),
      evidence: kindEvidence(reading, span, item, attribution, span.end <= titleEnd),
    };
  });
  return { marked, indirect: findIndirect(reading, attributor) };
}

/** Spans that overlap no gap; both lists are sorted. */
function outside(spans: readonly MarkedSpan[], gaps: QuoteInput['boilerplate']): readonly MarkedSpan[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < gaps.length && (gaps[next]?.end ?? 0) <= span.outer.start) next++;
    return (gaps[next]?.start ?? Infinity) >= span.outer.end;
  });
}
