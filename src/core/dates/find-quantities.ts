import type { Quantity } from '../analysis/analysis';
import type { Span } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import { dictionary } from '../text/dictionary';

/** Words for powers of ten in all languages, in lower case, without their plural ending. */
const MAGNITUDES = dictionary<number>({
  hundred: 100,
  mille: 1e3,
  mila: 1e3,
  thousand: 1e3,
  mil: 1e3,
  tausend: 1e3,
  million: 1e6,
  millions: 1e6,
  milione: 1e6,
  milioni: 1e6,
  millón: 1e6,
  millones: 1e6,
  millionen: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  mln: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  mld: 1e9,
  trillion: 1e12,
});

const CURRENCIES = dictionary<string>({
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dollari: 'USD',
  dollaro: 'USD',
  usd: 'USD',
  dólares: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  sterline: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yens: 'JPY',
  yuan: 'CNY',
  yuans: 'CNY',
  rublo: 'RUB',
  rubli: 'RUB',
  roubles: 'RUB',
  chf: 'CHF',
});

const PER_CENT = new Set(['%', 'percent', 'prozent']);
const PER_CENT_WORDS = dictionary<ReadonlySet<string>>({
  pour: new Set(['cent']),
  per: new Set(['cento', 'cent']),
  por: new Set(['ciento', 'cento']),
});
const UNITS = new Set(
  (
    'km m cm mm kg g t l ml km/h mph kw mw gw kwh mwh gwh hz mhz ghz ha km² m² °c °f ° mo go to mb gb tb ft lb mi ' +
    'mètres kilomètres hectares tonnes litres degrés metri chilometri ettari tonnellate litri gradi chili ' +
    'metres meters kilometres kilometers miles feet tons tonnes acres degrees pounds'
  ).split(' '),
);
/** Units that are common words elsewhere ("3 ha detto", "2 mi hanno", "from 5 to 10"), and the languages where they are none. */
const LANGUAGES_OF_UNIT = dictionary<readonly string[]>({
  ha: ['de', 'en', 'fr'],
  mi: ['en'],
  mo: ['fr'],
  go: ['fr'],
  to: ['fr'],
  chili: ['it'],
});
const NUMBER = /^\d{1,15}(?:[.,]\d{1,15}){0,6}$/u;

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
    let start = this.#tokens.starts[this.#at] ?? 0;
    const before = this.#at > this.#first ? this.#word(this.#at - 1) : '';
    const number = this.#number();
    if (number === null) return null;
    let value = number;
    for (let power = MAGNITUDES.get(this.#word(this.#at + 1)); power !== undefined;) {
      value *= power;
      this.#at++;
      power = MAGNITUDES.get(this.#word(this.#at + 1));
    }
    const sign = before.length === 1 ? CURRENCIES.get(before) : undefined;
    if (sign !== undefined) start = this.#tokens.starts[this.#at - 1] ?? start;
    const unit = sign ?? this.#unit();
    if (sign !== undefined) start = Math.min(start, this.#signStart(start));
    return { start, end: this.#tokens.ends[this.#at] ?? start, value: Math.round(value * 1e6) / 1e6, unit };
  }

  /** Where the currency sign before the number begins. */
  #signStart(start: number): number {
    let token = this.#at;
    while (token > this.#first && CURRENCIES.get(this.#word(token)) === undefined) token--;
    return CURRENCIES.get(this.#word(token)) === undefined ? start : (this.#tokens.starts[token] ?? start);
  }

  #word(token: number): string {
    const start = this.#tokens.starts[token] ?? this.#limit;
    if (start >= this.#limit) return '';
    const end = this.#tokens.ends[token] ?? start;
    return end - start > 14 ? '' : this.#tokens.text.slice(start, end).toLowerCase();
  }

  /** The number at the token, with the groups of three digits that follow it after a space: "28 000". */
  #number(): number | null {
    const { text, starts, ends } = this.#tokens;
    let digits = text.slice(starts[this.#at], Math.min(ends[this.#at] ?? 0, (starts[this.#at] ?? 0) + 40));
    if (!NUMBER.test(digits)) return null;
    const canGroup = /^[1-9]\d{0,2}$/u.test(digits);
    while (canGroup && digits.length < 15) {
      const next = this.#word(this.#at + 1);
      const isNear = (starts[this.#at + 1] ?? 0) - (ends[this.#at] ?? 0) === 1;
      if (!isNear || !/^\d{3}(?:,\d+)?$/u.test(next)) break;
      digits += next;
      this.#at++;
    }
    return parseNumber(digits, this.#language);
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
    const { text, starts, ends } = this.#tokens;
    const isUnit = UNITS.has(next) && (LANGUAGES_OF_UNIT.get(next)?.includes(this.#language) ?? true);
    return isUnit ? this.#take(1, text.slice(starts[this.#at + 1], ends[this.#at + 1])) : '';
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
