import type { Span } from '../../../src/core/text/span';

/** A text that is edited while it is known where each of its units came from: what the anchoring is held against. */
export class TrackedText {
  readonly text: string;
  /** For each unit: its offset in the text at the beginning, -1 for what was added since. */
  readonly origins: Int32Array;

  constructor(text: string, origins?: Int32Array) {
    this.text = text;
    this.origins = origins ?? Int32Array.from({ length: text.length }, (_, offset) => offset);
  }

  /** Replaces a stretch; what is put there comes from nowhere. */
  replace({ start, end }: Span, replacement: string): TrackedText {
    return this.assemble([{ start: 0, end: start }, replacement, { start: end, end: this.text.length }]);
  }

  /** Replaces a stretch by other words that stand for the same: they come from where it began. */
  retype({ start, end }: Span, replacement: string): TrackedText {
    const origins = [...this.origins];
    origins.splice(start, end - start, ...new Array<number>(replacement.length).fill(origins[start] ?? -1));
    const text = this.text.slice(0, start) + replacement + this.text.slice(end);
    return new TrackedText(text, Int32Array.from(origins));
  }

  /** A new text of stretches of this one and of added strings. */
  assemble(parts: readonly (Span | string)[]): TrackedText {
    const origins: number[] = [];
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        for (let count = 0; count < part.length; count++) origins.push(-1);
      } else {
        text += this.text.slice(part.start, part.end);
        for (let offset = part.start; offset < part.end; offset++) origins.push(this.origins[offset] ?? -1);
      }
    }
    return new TrackedText(text, Int32Array.from(origins));
  }

  /** Rewrites stretches in place: what a stretch becomes still comes from where its first unit came from. */
  rewrite(pattern: RegExp, replacement: (found: string) => string): TrackedText {
    const origins: number[] = [];
    let text = '';
    let from = 0;
    const copy = (to: number): void => {
      text += this.text.slice(from, to);
      for (let offset = from; offset < to; offset++) origins.push(this.origins[offset] ?? -1);
    };
    for (const match of this.text.matchAll(pattern)) {
      copy(match.index);
      const written = replacement(match[0]);
      text += written;
      for (let count = 0; count < written.length; count++) origins.push(this.origins[match.index] ?? -1);
      from = match.index + match[0].length;
    }
    copy(this.text.length);
    return new TrackedText(text, Int32Array.from(origins));
  }

  /**
   * Where a stretch of the text at the beginning is now: from its first to its last unit that is left, and whether all
   * of its words are. Null when nothing but white space and marks is left.
   */
  whereIs(original: string, span: Span): { readonly span: Span; readonly isWhole: boolean } | null {
    const left = new Set<number>();
    let start = -1;
    let end = -1;
    let last = -1;
    let isInOrder = true;
    for (let offset = 0; offset < this.origins.length; offset++) {
      const origin = this.origins[offset] ?? -1;
      if (origin < span.start || origin >= span.end) continue;
      if (start < 0) start = offset;
      end = offset + 1;
      if (origin < last) isInOrder = false;
      last = origin;
      left.add(origin);
    }
    let letters = 0;
    let lettersLeft = 0;
    for (let origin = span.start; origin < span.end; origin++) {
      if (!/[\p{L}\p{N}]/u.test(original.charAt(origin))) continue;
      letters++;
      if (left.has(origin)) lettersLeft++;
    }
    return lettersLeft === 0 ? null : { span: { start, end }, isWhole: isInOrder && lettersLeft === letters };
  }
}
