/**
 * Where an annotation is, as its file keeps it, counted in Unicode code points as the W3C Recommendation demands.
 * Only the text itself can tell the UTF-16 offsets: `describe` and `locate` convert.
 */
export interface CodePointSpan {
  readonly codePointStart: number;
  readonly codePointEnd: number;
}

/** What finds a place again: the quote is the truth, its surroundings tell look-alikes apart, the position is a hint. */
export interface Selectors {
  /** The annotated words, as they stood. */
  readonly exact: string;
  /** What stood right before and right after; empty at the borders of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Null when the file gives none. */
  readonly position: CodePointSpan | null;
  /**
   * Set when the quote's line, as far as it is stored, was in the text more than once: a line that is the same is then no
   * proof, and what stands around it has to be found as well.
   */
  readonly isRepeated?: true;
}
