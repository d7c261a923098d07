import type { Quantity } from '../analysis/analysis';
import type { Span } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import { CURRENCIES, LETTERS, PER_CENT, PER_CENT_WORDS, isUnit, magnitudeOf } from './quantity-words';

/** A number, and a unit that is written onto it: "5km", "1.5bn". */
const NUMBER = /^(\d{1,15}(?:[.,]\d{1,15}){0,6})([\p{L}²]{0,4})$/u;
/** What a rate is counted by: "km/h". */
const RATES = new Set('h s min an jour anno giorno day year'.split(' '));
const MINUS = new Set(['-', '−', '–']);
const PLUS = '+';

/**
 * Finds numbers with their powers of ten, currency, per cent sign or unit: "2,5 milliards d'euros", "28 000", "$1.5 million".
 * Numbers inside dates are left out. `dates` is sorted. Linear in the length of the text.
 */
export function findQuantities(
  tokens: Tokens,
  sentences: readonly Span[],
  language: string,
  dates: readonly Span[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  let date = 0;
  for (const sentence of sentences) {
    let first = tokenAt(tokens, sentence.start);
    for (let at = first; at < tokens.length && (tokens.starts[at] ?? 0) < sentence.end; at++) {
      const start = tokens.starts[at] ?? 0;
      while (date < dates.length && (dates[date]?.end ?? 0) <= start) date++;
      if ((dates[date]?.start ?? Infinity) <= start) continue;
      const code = tokens.text.charCodeAt(start);
      if (code < 0x30 || code > 0x39) continue;
      const quantity = new Reader(tokens, language, at, first, sentence.end).read();
      if (quantity === null) continue;
      found.push(quantity);
      while (at + 1 < tokens.length && (tokens.starts[at + 1] ?? 0) < quantity.end) at++;
      first = at + 1;
    }
  }
  return found;
}

/** Reads one quantity that begins with the number at a token. */
class Reader {
  readonly #tokens: Tokens;
  readonly #language: string;
  readonly #first: number;
  readonly #limit: number;
  #at: number;

  constructor(tokens: Tokens, language: string, at: number, first: number, limit: number) {
    this.#tokens = tokens;
    this.#language = language;
    this.#at = at;
    this.#first = first;
    this.#limit = limit;
  }

  read(): Quantity | null {
    const from = this.#at;
    const number = this.#number();
    if (number === null) return null;
    const currency = from > this.#first ? CURRENCIES.get(this.#sign(from - 1)) : undefined;
    const power = this.#power(number.suffix, currency !== undefined);
    const isPlain = number.suffix === '' || power !== 1;
    const unit = isPlain ? (currency ?? this.#unit()) : this.#joinedUnit(number.suffix);
    if (unit === null) return null;
    const start = currency === undefined ? from : from - 1;
    const direction = this.#direction(start);
    const value = Math.round(number.value * power * 1e6) / 1e6;
    return {
      start: this.#tokens.starts[direction === null ? start : start - 1] ?? 0,
      end: this.#tokens.ends[this.#at] ?? 0,
      value: direction === 'minus' ? -value : value,
      unit,
    };
  }

  /** "-5 %", "+3,2 %", but neither "10–15" nor "Airbus-320": a sign that stands at the number and behind nothing. */
  #direction(start: number): 'minus' | 'plus' | null {
    const { text, starts, ends } = this.#tokens;
    const sign = start > this.#first ? this.#word(start - 1) : '';
    const isSign = MINUS.has(sign) || sign === PLUS;
    if (!isSign || ends[start - 1] !== starts[start]) return null;
    if (/[\p{L}\p{N})%]/u.test(text.charAt((starts[start - 1] ?? 0) - 1))) return null;
    return sign === PLUS ? 'plus' : 'minus';
  }

  #sign(token: number): string {
    const word = this.#word(token);
    return word.length === 1 ? word : '';
  }

  /** The word at a token in lower case; empty outside the sentence. */
  #word(token: number): string {
    const start = this.#tokens.starts[token] ?? this.#limit;
    if (start >= this.#limit) return '';
    const end = this.#tokens.ends[token] ?? start;
    return end - start > 14 ? '' : this.#tokens.text.slice(start, end).toLowerCase();
  }

  #touches(token: number): boolean {
    return this.#tokens.ends[token - 1] === this.#tokens.starts[token];
  }

  /** The number at the token, with the groups of three digits that follow it after a space: "28 000", or what is written onto it. */
  #number(): { readonly value: number; readonly suffix: string } | null {
    const { text, starts, ends } = this.#tokens;
    const word = text.slice(starts[this.#at], Math.min(ends[this.#at] ?? 0, (starts[this.#at] ?? 0) + 40));
    const [, first, suffix = ''] = NUMBER.exec(word) ?? [];
    if (first === undefined) return null;
    let digits = first;
    const canGroup = suffix === '' && /^[1-9]\d{0,2}$/u.test(digits);
    while (canGroup && digits.length < 15) {
      const next = this.#word(this.#at + 1);
      const isNear = (starts[this.#at + 1] ?? 0) - (ends[this.#at] ?? 0) === 1;
      if (!isNear || !/^\d{3}(?:,\d+)?$/u.test(next)) break;
      digits += next;
      this.#at++;
    }
    return { value: parseNumber(digits, this.#language), suffix };
  }

  /** The powers of ten written onto a number and behind it: "1.5bn", "2,5 milliards", "12 M€". */
  #power(suffix: string, hasCurrency: boolean): number {
    const powerOf = (word: string, next: number): number | undefined => {
      const isMoney = hasCurrency || CURRENCIES.has(this.#word(next));
      return magnitudeOf(word, this.#language) ?? (isMoney ? LETTERS.get(word) : undefined);
    };
    const own = suffix === '' ? 1 : powerOf(suffix.toLowerCase(), this.#at + 1);
    if (own === undefined) return 1;
    let all = own;
    for (;;) {
      const power = powerOf(this.#word(this.#at + 1), this.#at + 2);
      if (power === undefined) return all;
      all *= power;
      this.#at++;
    }
  }

  /** "5km", "90km/h", "4.5pc": null for what is no unit, as in "1er" and "5G". */
  #joinedUnit(suffix: string): string | null {
    const word = suffix.toLowerCase();
    if (word === 'pc' && this.#language === 'en') return '%';
    const isName = suffix.length === 1 && suffix !== word;
    return !isName && isUnit(word, this.#language) ? this.#withRate(suffix) : null;
  }

  #unit(): string {
    const next = this.#word(this.#at + 1);
    if (next === '') return '';
    if (PER_CENT.has(next)) return this.#take(1, '%');
    if (PER_CENT_WORDS.get(next)?.has(this.#word(this.#at + 2)) === true) return this.#take(2, '%');
    const currency = CURRENCIES.get(next);
    if (currency !== undefined) return this.#take(1, currency);
    const isLinked = /^(?:d['’]|de|di|of)$/u.test(next);
    const linked = isLinked ? CURRENCIES.get(this.#word(this.#at + 2)) : undefined;
    if (linked !== undefined) return this.#take(2, linked);
    const isDegree = next === '°' && this.#touches(this.#at + 2) && /^[cf]$/u.test(this.#word(this.#at + 2));
    if (isDegree) return this.#take(2, `°${this.#word(this.#at + 2).toUpperCase()}`);
    if (!isUnit(next, this.#language)) return '';
    const { text, starts, ends } = this.#tokens;
    return this.#withRate(this.#take(1, text.slice(starts[this.#at + 1], ends[this.#at + 1])));
  }

  /** "km/h" */
  #withRate(unit: string): string {
    const isRate =
      this.#word(this.#at + 1) === '/' && this.#touches(this.#at + 1) && this.#touches(this.#at + 2);
    const per = this.#word(this.#at + 2);
    return isRate && RATES.has(per) ? this.#take(2, `${unit}/${per}`) : unit;
  }

  #take(count: number, unit: string): string {
    this.#at += count;
    return unit;
  }
}

/** "1,000.5" in English, "1.000,5" elsewhere; a lone separator before three digits groups, unless it is the decimal one. */
function parseNumber(digits: string, language: string): number {
  const group = language === 'en' ? ',' : '.';
  const decimal = language === 'en' ? '.' : ',';
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?$`, 'u').test(digits);
  if (isGrouped) return Number(digits.split(group).join('').replace(decimal, '.'));
  return Number(digits.replace(',', '.').replace(/[.,](?=.*[.,])/gu, ''));
}
