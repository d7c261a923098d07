/**
 * A stretch of text, half-open `[start, end)`, in UTF-16 code units, as VS Code and JavaScript strings count.
 * File formats that count otherwise (W3C and brat count code points) convert at their border: see `code-points.ts`.
 * `Span` is for offsets; line and character positions are VS Code's `Range` and live in `host/` only.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
