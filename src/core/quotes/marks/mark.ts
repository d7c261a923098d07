/**
 * Marks that may pair with each other. `double` holds curly, low and straight double marks, because pages mix them.
 * `single` holds everything that also serves as an apostrophe.
 */
export type MarkFamily = 'guillemet' | 'double' | 'single';

/** Which way the character points by its own shape; `none` for the straight marks. */
export type MarkShape = 'open' | 'close' | 'none';

/** One quotation mark found in the text. */
export interface Mark {
  /** UTF-16 offsets of the mark itself; two units for `<<`, `>>` and `''`. */
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** What its neighbours suggest: `open` at the start of a word, `close` at the end of one, `none` when both or neither. */
  readonly look: MarkShape;
}

/** A stretch between two marks that belong together. */
export interface MarkedSpan {
  /** Inside the marks, without padding. */
  readonly start: number;
  readonly end: number;
  readonly outer: { readonly start: number; readonly end: number };
  readonly family: MarkFamily | 'dash';
  /** Whether one of the two marks was missing and its place had to be guessed. */
  readonly repaired: boolean;
}
