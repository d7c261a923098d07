import { APOSTROPHE, DIGIT, HIGH_SURROGATE, LETTER, SPACE, classOf, isUpperCase } from './characters';
import { ABBREVIATIONS, APOCOPES, CLITICS, DOMAINS, ELISIONS } from './word-lists';
import { countWhere } from './count-where';

/** The tokens of one text, as parallel arrays: an article of 1 MB has some 200,000 of them. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets, half-open, ascending. White space belongs to no token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const LONGEST_LISTED_WORD = 12;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

/** Collects token borders in arrays that grow by doubling. */
class Borders {
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  constructor(characters: number) {
    const guess = 16 + Math.floor(characters / 4);
    this.#starts = new Int32Array(guess);
    this.#ends = new Int32Array(guess);
  }

  add(start: number, end: number): void {
    if (this.#length === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  tokens(text: string): Tokens {
    const length = this.#length;
    return { text, length, starts: this.#starts.slice(0, length), ends: this.#ends.slice(0, length) };
  }
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * Splits `text` into tokens. Elided articles (`l'`, `dell'`), French clitics (`-t-il`) and the English genitive (`'s`) are
 * tokens of their own; compounds with hyphens, abbreviations with their full stop, initials, numbers with their separators,
 * URLs, addresses and handles are one token. `language` is ISO 639-1. Linear in the length of the text.
 */
export function tokenise(text: string, language: string): Tokens {
  return new Tokeniser(text, language).run();
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return countWhere(tokens.length, (token) => (tokens.ends[token] ?? 0) <= offset);
}

class Tokeniser {
  readonly #text: string;
  readonly #language: string;
  readonly #elisions: ReadonlySet<string>;
  readonly #borders: Borders;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#language = language;
    this.#elisions = ELISIONS.get(language) ?? NO_WORDS;
    this.#borders = new Borders(text.length);
  }

  run(): Tokens {
    const { length } = this.#text;
    let at = 0;
    while (at < length) {
      const kind = this.#classAt(at);
      if (kind === SPACE) at++;
      else if (kind === LETTER || kind === DIGIT) at = this.#word(at);
      else at = this.#mark(at, kind);
    }
    return this.#borders.tokens(this.#text);
  }

  #classAt(at: number): number {
    return at < this.#text.length ? classOf(this.#text.charCodeAt(at)) : SPACE;
  }

  #isWordAt(at: number): boolean {
    const kind = this.#classAt(at);
    return kind === LETTER || kind === DIGIT;
  }

  #runEnd(at: number): number {
    let end = at;
    while (this.#isWordAt(end)) end++;
    return end;
  }

  #add(start: number, end: number): number {
    this.#borders.add(start, end);
    return end;
  }

  /** A short stretch in lower case, for look-ups in the closed lists; empty when too long for any of them. */
  #lower(start: number, end: number): string {
    return end - start > LONGEST_LISTED_WORD ? '' : this.#text.slice(start, end).toLowerCase();
  }

  #word(start: number): number {
    let end = this.#runEnd(start);
    const web = this.#webEnd(start, end);
    if (web > 0) return this.#add(start, web);
    for (;;) {
      const code = this.#text.charCodeAt(end);
      const kind = this.#classAt(end);
      if (kind === APOSTROPHE) {
        const split = this.#apostrophe(start, end);
        if (split > 0) return split;
        if (!this.#isWordAt(end + 1)) break;
      } else if (code === HYPHEN || code === 0x2010 || code === 0x2011) {
        const split = this.#hyphen(start, end);
        if (split > 0) return split;
        if (!this.#isWordAt(end + 1)) break;
      } else if (!this.#joins(start, end, code)) break;
      end = this.#runEnd(end + 1);
    }
    return this.#add(start, this.#suffixEnd(start, end));
  }

  /** Returns the end of what was added when the apostrophe at `end` closes a token, else 0. */
  #apostrophe(start: number, end: number): number {
    const hasWordAfter = this.#isWordAt(end + 1);
    if (this.#elisions.size > 0) {
      const before = this.#lower(start, end);
      if (this.#elisions.has(before)) return this.#add(start, end + 1);
      if (this.#language === 'it' && !hasWordAfter && APOCOPES.has(before)) return this.#add(start, end + 1);
    }
    if (this.#text.charCodeAt(end) === 0x2018) return this.#add(start, end);
    if (this.#language === 'it' && hasWordAfter && this.#classAt(end - 1) === LETTER)
      return end - start < LONGEST_LISTED_WORD && this.#classAt(end + 1) === LETTER
        ? this.#add(start, end + 1)
        : 0;
    const after = hasWordAfter ? this.#runEnd(end + 1) : end + 1;
    if (this.#language !== 'fr' && after === end + 2 && (this.#text.charCodeAt(end + 1) | 0x20) === 0x73) {
      this.#add(start, end);
      return this.#add(end, after);
    }
    return 0;
  }

  /** Splits French clitics off; returns the end of what was added, else 0. */
  #hyphen(start: number, end: number): number {
    if (this.#language !== 'fr' || this.#classAt(end - 1) !== LETTER) return 0;
    let after = this.#runEnd(end + 1);
    const isLiaison = after === end + 2 && (this.#text.charCodeAt(end + 1) | 0x20) === 0x74;
    if (isLiaison && this.#text.charCodeAt(after) === HYPHEN) after = this.#runEnd(after + 1);
    if (this.#text.charCodeAt(after) === HYPHEN || isUpperCase(this.#text.charCodeAt(end + 1))) return 0;
    if (!CLITICS.has(this.#lower(end + 1, after))) return 0;
    this.#add(start, end);
    return this.#add(end, after);
  }

  /** Whether the mark at `end` belongs inside the word: `1,000.5`, `14:30`, `AT&T`, `U.S`, `Amazon.com`, `user@host`. */
  #joins(start: number, end: number, code: number): boolean {
    if (!this.#isWordAt(end + 1)) return false;
    const isDigitBefore = this.#classAt(end - 1) === DIGIT;
    const isDigitAfter = this.#classAt(end + 1) === DIGIT;
    if (code === FULL_STOP) {
      if (isDigitBefore || isDigitAfter) return isDigitBefore && isDigitAfter;
      if (end - start === 1 || this.#text.charCodeAt(end - 2) === FULL_STOP) return this.#isInitial(end + 1);
      return DOMAINS.has(this.#lower(end + 1, this.#runEnd(end + 1)));
    }
    if (code === 0x2c || code === 0x3a || code === 0x2f) return isDigitBefore && isDigitAfter;
    if (code === 0x26)
      return isUpperCase(this.#text.charCodeAt(end - 1)) && isUpperCase(this.#text.charCodeAt(end + 1));
    return code === 0x40 || code === 0x5f;
  }

  #isInitial(at: number): boolean {
    return this.#classAt(at) === LETTER && !this.#isWordAt(at + 1);
  }

  /** Takes in the full stop of an abbreviation or an initial, and the plus sign of a name (`Canal+`). */
  #suffixEnd(start: number, end: number): number {
    const code = this.#text.charCodeAt(end);
    if (code === 0x2b && !this.#isWordAt(end + 1)) return this.#classAt(end - 1) === LETTER ? end + 1 : end;
    if (code !== FULL_STOP || this.#text.charCodeAt(end + 1) === FULL_STOP) return end;
    if (end - start === 1) return isUpperCase(this.#text.charCodeAt(start)) ? end + 1 : end;
    const isAcronym = this.#text.charCodeAt(end - 2) === FULL_STOP && this.#classAt(end - 1) === LETTER;
    if (isAcronym) return end + 1;
    return ABBREVIATIONS.has(this.#lower(start, end)) && this.#mayBeAbbreviated(start, end) ? end + 1 : end;
  }

  /** Short words that are abbreviations in one case only (`art.`, `no.`, `on.`) end sentences more often than not. */
  #mayBeAbbreviated(start: number, end: number): boolean {
    if (isUpperCase(this.#text.charCodeAt(start))) return true;
    const next =
      this.#text.charCodeAt(end + 1) === 0x20 || this.#text.charCodeAt(end + 1) === 0xa0 ? end + 2 : end + 1;
    return next < this.#text.length && this.#isWordAt(next) && !isUpperCase(this.#text.charCodeAt(next));
  }

  /** End of a URL that begins with the word `[start, end)`, else 0. */
  #webEnd(start: number, end: number): number {
    const code = this.#text.charCodeAt(end);
    if (code !== 0x3a && code !== FULL_STOP) return 0;
    const word = this.#lower(start, end);
    const isUrl = (word === 'http' || word === 'https') && this.#text.startsWith('://', end);
    if (!isUrl && !(word === 'www' && code === FULL_STOP && this.#isWordAt(end + 1))) return 0;
    let stop = end;
    while (this.#classAt(stop) !== SPACE && !'<>"«»“”'.includes(this.#text.charAt(stop))) stop++;
    while (stop > end && ".,;:!?)'’".includes(this.#text.charAt(stop - 1))) stop--;
    return stop;
  }

  #mark(start: number, kind: number): number {
    if (kind === HIGH_SURROGATE) return this.#add(start, Math.min(start + 2, this.#text.length));
    const code = this.#text.charCodeAt(start);
    const next = this.#text.charCodeAt(start + 1);
    if ((code === 0x40 || code === 0x23) && this.#isWordAt(start + 1))
      return this.#add(start, this.#handleEnd(start));
    if (kind === APOSTROPHE) return this.#add(start, this.#leadingApostropheEnd(start));
    if (code === FULL_STOP || code === HYPHEN || code === 0x2026 || code === 0x60) {
      let end = start + 1;
      while (this.#text.charCodeAt(end) === code) end++;
      return this.#add(start, end);
    }
    return this.#add(start, (code === 0x3c || code === 0x3e) && next === code ? start + 2 : start + 1);
  }

  #handleEnd(start: number): number {
    let end = start + 1;
    while (this.#isWordAt(end) || this.#text.charCodeAt(end) === 0x5f) end++;
    return end;
  }

  /** `''` as a quotation mark, `'s` after a space or a closing mark; else the mark alone. */
  #leadingApostropheEnd(start: number): number {
    if (this.#text.charCodeAt(start + 1) === 0x27 && this.#text.charCodeAt(start) === 0x27) return start + 2;
    const isGenitive = (this.#text.charCodeAt(start + 1) | 0x20) === 0x73 && !this.#isWordAt(start + 2);
    return isGenitive && this.#language === 'en' ? start + 2 : start + 1;
  }
}
