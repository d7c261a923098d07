import type { Span } from '../text/span';

/** What a text tells of a date; `month` counts from 1. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
}

/** A date where it stands in the text. */
export interface DatedSpan extends Span {
  readonly parts: DateParts;
}
