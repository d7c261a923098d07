import type { Span } from '../text/span';

/**
 * `direct`: a speaker's words as a full clause. `fragment`: a speaker's words inside the reporter's sentence.
 * `indirect`: reported without marks. `term`: scare quotes, titles, terms; nobody is quoted.
 */
export type QuoteKind = 'direct' | 'fragment' | 'indirect' | 'term';

export interface Speaker {
  /** The fullest name that the article gives for whoever said it; a described source ("un porte-parole") as it stands. */
  readonly name: string;
  /** The mention a reader would point at (pronoun, surname, role, name); null when only the context tells. */
  readonly span: Span | null;
}

/** A stretch of quoted speech. */
export interface Quote extends Span {
  /** The same stretch with its marks. Equal to the span itself for `indirect`. */
  readonly outer: Span;
  readonly kind: QuoteKind;
  /** The verb group or expression that marks the attribution ("a déclaré", "selon"). */
  readonly cue: Span | null;
  /** Whoever the words of attribution name, or most probably is meant: `confidence` tells how sure that is. Null for nobody found. */
  readonly speaker: Speaker | null;
  /** 0 to 1, that the kind and, where one is given, the speaker are right. */
  readonly confidence: number;
}
