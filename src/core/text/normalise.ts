import type { Span } from './span';
import { countWhere } from './count-where';

/**
 * A text in which the same words are the same string, however they were typed, with the way back to the original.
 * Unicode form C; one kind of double and of single quote mark, of apostrophe and of dash; each run of white space
 * (U+00A0, U+2009, line ends and so on) one space, and none beside a double quote mark; no soft hyphens, no zero-width characters.
 */
export interface NormalisedText {
  /** In lower case, so that a headline in capitals is the same words. */
  readonly text: string;
  /** The same, with the letters' case: as long as `text`. */
  readonly cased: string;
  /** For each UTF-16 unit of `text`: where in the original the characters begin and end that it stands for. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for each unit of `text` before which the original has a line end (or its beginning). */
  readonly breaks: Uint8Array;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const DASH = 0x2d;
const BACKTICK = 0x60;

/** What single characters become. 0: nothing at all. */
const REPLACED = new Map<number, number>(
  [
    ['«»“”„‟″〝〞〟＂', QUOTE],
    // The last two become ` and ´ in form C.
    ['‘’‚‛‹›ʼʹ′´`＇\u1fef\u1ffd', APOSTROPHE],
    ['‐‑‒–—―−﹣－', DASH],
    ['\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069', 0],
    ['\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE],
    ['\u2028\u2029\u202f\u205f\u3000', SPACE],
  ].flatMap(([characters, unit]) =>
    Array.from(String(characters), (each) => [each.charCodeAt(0), Number(unit)]),
  ),
);

/** Unit by unit: the few letters whose lower case is of another length stay as they are. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at);
    const lowered = unit.toLowerCase();
    return lowered.length === 1 ? lowered : unit;
  }).join('');
}

/** Below this, no character combines with the one before it. */
const FIRST_COMBINING = 0x300;
/** In UTF-16 units; no language writes more, and sorting a longer run of marks takes the square of its length. */
const LONGEST_CLUSTER = 32;
const COMBINING = /^(?:\p{M}|[\u1160-\u11ff])$/u;

/** Normalises a text in time linear in its length. */
export function normalise(text: string): NormalisedText {
  const builder = new Builder(text.length);
  let offset = 0;
  while (offset < text.length) {
    const end = clusterEnd(text, offset);
    if (end === offset + 1) addUnit(builder, text, offset);
    else builder.addAll(text.slice(offset, end).normalize('NFC'), offset, end);
    offset = end;
  }
  return builder.finish();
}

/** The stretch of the original that `[start, end)` of the normalised text stands for, without what was dropped around it. */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span {
  const { starts, ends } = normalised;
  if (end <= start) {
    const at = starts[start] ?? ends.at(-1) ?? 0;
    return { start: at, end: at };
  }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The first unit of the normalised text that stands for something at or after an offset of the original. */
export function normalisedOffset(normalised: NormalisedText, offset: number): number {
  const { ends } = normalised;
  return countWhere(ends.length, (unit) => (ends[unit] ?? 0) <= offset);
}

/** Whether a line begins at an offset, or after the space there; or the text ends there. */
export function isLineStart({ breaks, text }: NormalisedText, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || breaks[offset] === 1) return true;
  return text.charCodeAt(offset) === 0x20 && breaks[offset + 1] === 1;
}

/** End of the character at `offset` with the marks that combine with it. */
function clusterEnd(text: string, offset: number): number {
  const isPair =
    (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
  let end = offset + (isPair ? 2 : 1);
  const most = Math.min(text.length, offset + LONGEST_CLUSTER);
  while (end < most && text.charCodeAt(end) >= FIRST_COMBINING) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!COMBINING.test(character)) break;
    end += character.length;
  }
  return end;
}

/** Adds one character that nothing combines with. */
function addUnit(builder: Builder, text: string, offset: number): void {
  const unit = text.charCodeAt(offset);
  const replaced = unit < 0x80 && unit > SPACE && unit !== BACKTICK ? unit : (REPLACED.get(unit) ?? unit);
  if (replaced === SPACE)
    builder.addSpace(offset, unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029);
  else if (replaced === QUOTE) builder.addQuote(offset, offset + 1);
  else if (unit === 0x2026) builder.addAll('...', offset, offset + 1);
  else if (unit >= 0xfb00 && unit <= 0xfb06)
    builder.addAll(text.charAt(offset).normalize('NFKC'), offset, offset + 1);
  else if (unit >= FIRST_COMBINING && replaced === unit)
    builder.addAll(text.charAt(offset).normalize('NFC'), offset, offset + 1);
  else if (isHalfQuote(replaced)) builder.addHalfQuote(replaced, offset, offset + 1);
  else if (replaced !== 0) builder.add(replaced, offset, offset + 1);
}

/** Two of them in a row are a quote mark of plain keyboards: `<<`, `>>`, two apostrophes. */
function isHalfQuote(unit: number): boolean {
  return unit === APOSTROPHE || unit === 0x3c || unit === 0x3e;
}

/** Grows the normalised text. */
class Builder {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #breaks: Uint8Array;
  #length = 0;
  /** Offset of white space that is added only when something other than a quote mark follows; -1 for none. */
  #space = -1;
  #isBreak = true;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 8);
    this.#starts = new Int32Array(capacity + 8);
    this.#ends = new Int32Array(capacity + 8);
    this.#breaks = new Uint8Array(capacity + 8);
  }

  add(unit: number, start: number, end: number): void {
    if (this.#space >= 0) {
      const space = this.#space;
      this.#space = -1;
      if (this.#length > 0 && this.#units[this.#length - 1] !== QUOTE) this.#push(SPACE, space, start);
    }
    this.#push(unit, start, end);
  }

  addAll(units: string, start: number, end: number): void {
    for (let index = 0; index < units.length; index++) this.add(units.charCodeAt(index), start, end);
  }

  addQuote(start: number, end: number): void {
    this.#space = -1;
    this.#push(QUOTE, start, end);
  }

  addHalfQuote(unit: number, start: number, end: number): void {
    const isSecond = this.#space < 0 && this.#length > 0 && this.#units[this.#length - 1] === unit;
    if (!isSecond) {
      this.add(unit, start, end);
      return;
    }
    const first = this.#pop();
    if (this.#length > 0 && this.#units[this.#length - 1] === SPACE) this.#pop();
    this.addQuote(first, end);
  }

  addSpace(offset: number, isBreak: boolean): void {
    if (this.#space < 0) this.#space = offset;
    if (isBreak) this.#isBreak = true;
  }

  finish(): NormalisedText {
    const length = this.#length;
    let text = '';
    for (let from = 0; from < length; from += 8192) {
      text += String.fromCharCode(...this.#units.subarray(from, Math.min(length, from + 8192)));
    }
    return {
      text: inLowerCase(text),
      cased: text,
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      breaks: this.#breaks.subarray(0, length),
    };
  }

  #push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    if (this.#isBreak && unit !== SPACE) {
      this.#breaks[this.#length] = 1;
      this.#isBreak = false;
    }
    this.#length++;
  }

  /** Takes the last unit back; returns where it began. */
  #pop(): number {
    this.#length--;
    if (this.#breaks[this.#length] === 1) this.#isBreak = true;
    this.#breaks[this.#length] = 0;
    return this.#starts[this.#length] ?? 0;
  }

  #grow(): void {
    const larger = <T extends Uint16Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const capacity = this.#units.length * 2;
    this.#units = larger(this.#units, new Uint16Array(capacity));
    this.#starts = larger(this.#starts, new Int32Array(capacity));
    this.#ends = larger(this.#ends, new Int32Array(capacity));
    this.#breaks = larger(this.#breaks, new Uint8Array(capacity));
  }
}
