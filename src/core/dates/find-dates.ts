import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import * as italian from 'chrono-node/it';
import * as portuguese from 'chrono-node/pt';
import type { DateMention } from '../analysis/analysis';
import type { Span } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import type { DateParts, DatedSpan } from './date-parts';
import { dateWords } from './date-words';
import { plainDateAt } from './plain-dates';
import { dictionary } from '../text/dictionary';

/** What `chrono-node` gives of a date that is used here. */
interface ParsedDate {
  readonly index: number;
  readonly text: string;
  readonly start: {
    isCertain(part: DatePart): boolean;
    get(part: DatePart): number | null;
  };
}
type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';
type Parse = (text: string, reference: Date) => readonly ParsedDate[];

const PARSERS = dictionary<Parse>({
  de: (text, reference) => german.strict.parse(text, reference),
  en: (text, reference) => english.strict.parse(text, reference),
  es: (text, reference) => spanish.strict.parse(text, reference),
  fr: (text, reference) => french.strict.parse(text, reference),
  it: (text, reference) => italian.strict.parse(text, reference),
  pt: (text, reference) => portuguese.strict.parse(text, reference),
});

/** How far around a month, a weekday or a numeric date its other parts may stand, in tokens. */
const REACH = 4;
/** Longest stretch that is parsed at once, in UTF-16 units. */
const LONGEST_STRETCH = 100;
const NUMERIC = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{4}-\d\d-\d\dT[\d:]{4,8}|\d{1,2}[h:]\d\d)$/u;

/**
 * Finds dates and times with `chrono-node`, which is shown only the surroundings of months, weekdays and numeric dates: it is
 * too slow for whole articles, and its patterns are not made for hostile text. It finds no months of a year, and few times: see
 * `plain-dates`. The first date with a year lends its year to
 * those without one; weekdays alone are left out, for nothing tells which week. Linear in the length of the text.
 */
export function findDates(
  tokens: Tokens,
  sentences: readonly Span[],
  language: string,
): readonly DateMention[] {
  const known = PARSERS.get(language) === undefined ? 'en' : language;
  const words = dateWords(known).all;
  const parse = PARSERS.get(known);
  if (parse === undefined) return [];
  const found: DatedSpan[] = [];
  for (const sentence of sentences) {
    const { stretches, plain } = candidatesOf(tokens, sentence, words, known);
    const dates = stretches.flatMap((stretch) => parseStretch(tokens.text, stretch, parse, words));
    addInOrder(found, dates, plain);
  }
  const year = found.find(({ parts }) => parts.year !== undefined && parts.day !== undefined)?.parts.year;
  return found.flatMap(({ start, end, parts }) => {
    const value = isoOf(parts, year);
    return value === null ? [] : [{ start, end, value }];
  });
}

/** Adds the dates of a sentence, and its plain dates where no other holds them. Both come in the order of the text, or nearly. */
function addInOrder(found: DatedSpan[], dates: readonly DatedSpan[], plain: readonly DatedSpan[]): void {
  let next = 0;
  const sorted = dates.toSorted((a, b) => a.start - b.start);
  for (const one of plain) {
    for (let date = sorted[next]; date !== undefined && date.end <= one.start; date = sorted[++next])
      found.push(date);
    if ((sorted[next]?.start ?? Infinity) < one.end) continue;
    found.push(one);
  }
  // No spread: the arguments of a call are limited, the dates of a text are not.
  for (const date of sorted.slice(next)) found.push(date);
}

/** Where dates may stand in a sentence: the tokens around each date word, and the dates that need no parser. */
function candidatesOf(
  tokens: Tokens,
  sentence: Span,
  words: ReadonlySet<string>,
  language: string,
): { readonly stretches: readonly Span[]; readonly plain: readonly DatedSpan[] } {
  const { starts, ends } = tokens;
  const stretches: Span[] = [];
  const plain: DatedSpan[] = [];
  const first = tokenAt(tokens, sentence.start);
  let from = -1;
  let to = -1;
  for (let at = first; at < tokens.length && (starts[at] ?? 0) < sentence.end; at++) {
    const one =
      (starts[at] ?? 0) < (plain.at(-1)?.end ?? 0) ? null : plainDateAt(tokens, at, sentence.end, language);
    if (one !== null) plain.push(one);
    if (!isDateWord(tokens, at, words)) continue;
    const touches = from >= 0 && at <= to + 1 && (ends[at] ?? 0) - (starts[from] ?? 0) <= LONGEST_STRETCH;
    if (!touches) {
      if (from >= 0) stretches.push(stretchOf(tokens, from, to, sentence.end));
      from = Math.max(first, to + 1, at - REACH);
    }
    to = at + REACH;
  }
  if (from >= 0) stretches.push(stretchOf(tokens, from, to, sentence.end));
  return { stretches, plain };
}

function stretchOf({ starts, ends, length }: Tokens, from: number, to: number, limit: number): Span {
  const start = starts[from] ?? 0;
  let last = Math.min(to, length - 1);
  while (last > from && ((ends[last] ?? 0) > limit || (ends[last] ?? 0) - start > LONGEST_STRETCH)) last--;
  return { start, end: Math.min(ends[last] ?? start, start + LONGEST_STRETCH) };
}

function isDateWord(tokens: Tokens, at: number, words: ReadonlySet<string>): boolean {
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  if (end - start < 3 || end - start > 19) return false;
  const word = tokens.text.slice(start, end).toLowerCase();
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return NUMERIC.test(word);
  return words.has(word.endsWith('.') ? word.slice(0, -1) : word);
}

function parseStretch(
  text: string,
  stretch: Span,
  parse: Parse,
  words: ReadonlySet<string>,
): readonly DatedSpan[] {
  const part = text.slice(stretch.start, stretch.end);
  return parse(part, new Date(Date.UTC(2001, 0, 1, 12))).flatMap((date) => {
    const offset = stretch.start + date.index;
    const parts = certainParts(date);
    // Times alone are read as plain dates: the parser takes in "et" and leaves "heures" out.
    if (parts.year === undefined && parts.month === undefined && parts.day === undefined) return [];
    const isYearSaid = parts.year === undefined || hasYear(date.text, parts.year);
    const after = text.slice(offset + date.text.length, offset + date.text.length + 10);
    const hours = parts.hour === undefined ? 0 : (TIME_WORD.exec(after)?.[0].length ?? 0);
    if (isYearSaid && (parts.hour === undefined || TIME.test(date.text) || hours > 0)) {
      const length = hours > 0 ? date.text.length + hours : withoutStop(date.text).length;
      return [{ start: offset + leadIn(date.text), end: offset + length, parts }];
    }
    const { year, month, day } = parts;
    const kept = { year: isYearSaid ? year : undefined, month, day };
    const span = spanOfParts(date.text, kept, words);
    return span === null ? [] : [{ start: offset + span.start, end: offset + span.end, parts: kept }];
  });
}

/** The parser takes the full stop of a sentence for that of a short form. */
function withoutStop(text: string): string {
  return /[^m]\.$/u.test(text) ? text.slice(0, -1) : text;
}

function certainParts({ start }: ParsedDate): DateParts {
  const certain = (name: DatePart): number | undefined =>
    start.isCertain(name) ? (start.get(name) ?? undefined) : undefined;
  return {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    hour: certain('hour'),
    minute: certain('minute'),
  };
}

/** Counts that follow a date are no hours ("3 mars 2017, 4 blessés"): an hour shows that it is one. */
const TIME =
  /\d\s?(?:h(?!\p{L})|[h:]\d|(?:heures?|horas?|uhr)(?!\p{L})|[ap]\.?m(?!\p{L}))|(?:um|at|alle|ore)\s\d{1,2}\.\d\d|\sin the \p{L}|at night/iu;
/** The same, after what the parser took. */
const TIME_WORD = /^\s?(?:heures?|horas?|uhr|o['’]clock)(?!\p{L})/iu;
const NUMERIC_DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/u;

/** The parser makes 2049 of "June 12, 49 people": beside the name of a month, a year has four digits. */
function hasYear(text: string, year: number): boolean {
  return NUMERIC_DATE.test(text) || (/\d{4}/u.test(text) && text.includes(String(year)));
}

/** From the first to the last word of a parsed text that tells a month, a weekday, the day or the year; null without. */
function spanOfParts(text: string, { year, day }: DateParts, words: ReadonlySet<string>): Span | null {
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric !== null) return { start: numeric.index, end: numeric.index + numeric[0].length };
  let start = -1;
  let end = -1;
  let isDayDue = day !== undefined;
  // An ordinal's ending, or the other end of "May 3-5", belongs to the number.
  for (const match of text.matchAll(/\d+(?:er|st|nd|rd|th|[º°ª])?(?:[-–]\d{1,2}(?!\d))?|[\p{L}\p{M}]+/gu)) {
    const value = Number.parseInt(match[0], 10);
    const isDay = isDayDue && value === day;
    if (!isDay && value !== year && !words.has(match[0].toLowerCase())) continue;
    if (isDay) isDayDue = false;
    if (start < 0) start = match.index;
    end = match.index + match[0].length;
  }
  return start < 0 ? null : { start, end };
}

/** Length of the article or preposition that some locales of the parser take in: "il 9 settembre". */
function leadIn(text: string): number {
  return /^(?:il|l['’]|le|la|on|el|am|at|um|alle|em|à|a)\s*(?=\S)(?![a-z])/iu.exec(text)?.[0].length ?? 0;
}

/** ISO 8601, as precise as the parts; `--11-06` for a day of an unknown year; null when there is neither day nor time nor year. */
function isoOf({ year, month, day, hour, minute }: DateParts, fallback: number | undefined): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`;
  const shown = year ?? (month === undefined ? undefined : fallback);
  if (month === undefined) return shown === undefined ? (time === '' ? null : time) : String(shown);
  const date = day === undefined ? `-${two(month)}` : `-${two(month)}-${two(day)}${time}`;
  return shown === undefined ? `-${date}` : `${String(shown).padStart(4, '0')}${date}`;
}
