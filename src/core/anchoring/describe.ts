import type { Span } from '../text/span';
import { createLocator } from './locate';
import type { Selectors } from './selectors';

/**
 * Selectors for a span of `text`: the quote, what surrounds it (96 to 512 UTF-16 units a side, so as to reach beyond its
 * sentence), and the position in code points. A span that cuts a surrogate pair is widened to hold it. For many spans of one text,
 * `createLocator(text).describe(span)` shares the work.
 */
export function describe(text: string, span: Span): Selectors {
  return createLocator(text).describe(span);
}
