/** Which language a text is in, and how that was decided. */
export interface Language {
  /** ISO 639-1 code, or `und` when nothing could be decided. */
  readonly code: string;
  /** 0 to 1; 1 for an override. */
  readonly confidence: number;
  /** `override`: the reader said so; `declared`: the caller's data said so; `detected`: from the text. */
  readonly decidedBy: 'override' | 'declared' | 'detected';
}
