import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import * as italian from 'chrono-node/it';
import * as portuguese from 'chrono-node/pt';
import type { DateMention } from '../analysis/analysis';
import type { Span } from '../text/span';
import { type Tokens, tokenAt } from '../text/tokens';
import { dateWords } from './date-words';
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
const YEAR = /^(?:19|20)\d\d$/u;
const BEFORE_YEAR = new Set(
  "en depuis dès jusqu'en in nel dal del since until by of from im seit année anno year desde ab vor".split(
    ' ',
  ),
);

/**
 * Finds dates and times with `chrono-node`, which is shown only the surroundings of months, weekdays and numeric dates: it is
 * too slow for whole articles, and its patterns are not made for hostile text. The first date with a year lends its year to
 * those without one; weekdays alone are left out, for nothing tells which week. Linear in the length of the text.
 */
export function findDates(
  tokens: Tokens,
  sentences: readonly Span[],
  language: string,
): readonly DateMention[] {
  const words = dateWords(PARSERS[language] === undefined ? 'en' : language);
  const parse = PARSERS[language] ?? PARSERS['en'];
  if (parse === undefined) return [];
  const found: Found[] = [];
  for (const sentence of sentences) {
    const { stretches, years } = candidatesOf(tokens, sentence, words);
    const dates = stretches.flatMap((stretch) => parseStretch(tokens.text, stretch, parse));
    const alone = years.filter(
      (year) => !dates.some((date) => date.start < year.end && year.start < date.end),
    );
    const named = alone.map((year) => ({
      ...year,
      parts: { year: Number(tokens.text.slice(year.start, year.end)) },
    }));
    found.push(...[...dates, ...named].sort((a, b) => a.start - b.start));
  }
  const year = found.find(({ parts }) => parts.year !== undefined && parts.day !== undefined)?.parts.year;
  return found.flatMap(({ start, end, parts }) => {
    const value = isoOf(parts, year);
    return value === null ? [] : [{ start, end, value }];
  });
}

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
}

interface Found extends Span {
  readonly parts: Parts;
}

/** Where dates may stand in a sentence: the tokens around each date word, and years that a preposition introduces. */
function candidatesOf(
  tokens: Tokens,
  sentence: Span,
  words: ReadonlySet<string>,
): { readonly stretches: readonly Span[]; readonly years: readonly Span[] } {
  const { starts, ends } = tokens;
  const stretches: Span[] = [];
  const years: Span[] = [];
  const first = tokenAt(tokens, sentence.start);
  let from = -1;
  let to = -1;
  for (let at = first; at < tokens.length && (starts[at] ?? 0) < sentence.end; at++) {
    const kind = kindOf(tokens, at, words);
    if (kind === 'year') years.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
    if (kind !== 'date') continue;
    const touches = from >= 0 && at <= to + 1 && (ends[at] ?? 0) - (starts[from] ?? 0) <= LONGEST_STRETCH;
    if (!touches) {
      if (from >= 0) stretches.push(stretchOf(tokens, from, to, sentence.end));
      from = Math.max(first, to + 1, at - REACH);
    }
    to = at + REACH;
  }
  if (from >= 0) stretches.push(stretchOf(tokens, from, to, sentence.end));
  return { stretches, years };
}

function stretchOf({ starts, ends, length }: Tokens, from: number, to: number, limit: number): Span {
  const start = starts[from] ?? 0;
  let last = Math.min(to, length - 1);
  while (last > from && ((ends[last] ?? 0) > limit || (ends[last] ?? 0) - start > LONGEST_STRETCH)) last--;
  return { start, end: Math.min(ends[last] ?? start, start + LONGEST_STRETCH) };
}

function kindOf(tokens: Tokens, at: number, words: ReadonlySet<string>): 'date' | 'year' | null {
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  if (end - start < 3 || end - start > 19) return null;
  const word = tokens.text.slice(start, end).toLowerCase();
  const code = word.charCodeAt(0);
  if (code < 0x30 || code > 0x39)
    return words.has(word.endsWith('.') ? word.slice(0, -1) : word) ? 'date' : null;
  if (NUMERIC.test(word)) return 'date';
  if (!YEAR.test(word) || at === 0) return null;
  const before = tokens.text.slice(tokens.starts[at - 1], tokens.ends[at - 1]).toLowerCase();
  return BEFORE_YEAR.has(before) ? 'year' : null;
}

function parseStretch(text: string, stretch: Span, parse: Parse): readonly Found[] {
  const part = text.slice(stretch.start, stretch.end);
  return parse(part, new Date(Date.UTC(2001, 0, 1, 12))).map((date) => {
    const start = stretch.start + date.index + leadIn(date.text);
    // The parser reads the number of "3 mars 2017, 4 blessés" as an hour.
    const stray = /(?<=\d{4}),?\s+\d{1,2}$/u.exec(date.text)?.[0].length ?? 0;
    const end = stretch.start + date.index + date.text.length - stray;
    const certain = (name: DatePart): number | undefined =>
      date.start.isCertain(name) ? (date.start.get(name) ?? undefined) : undefined;
    const parts = {
      year: certain('year'),
      month: certain('month'),
      day: certain('day'),
      hour: stray > 0 ? undefined : certain('hour'),
      minute: stray > 0 ? undefined : certain('minute'),
    };
    return { start, end, parts };
  });
}

/** Length of the article or preposition that some locales of the parser take in: "il 9 settembre". */
function leadIn(text: string): number {
  return /^(?:il|l['’]|le|la|on|el|am|at|um|alle|em|à|a)\s*(?=\S)(?![a-z])/iu.exec(text)?.[0].length ?? 0;
}

/** ISO 8601, as precise as the parts; `--11-06` for a day of an unknown year; null when there is neither day nor time nor year. */
function isoOf({ year, month, day, hour, minute }: Parts, fallback: number | undefined): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`;
  const shown = year ?? (month === undefined ? undefined : fallback);
  if (month === undefined) return shown === undefined ? (time === '' ? null : time) : String(shown);
  const date = day === undefined ? `-${two(month)}` : `-${two(month)}-${two(day)}${time}`;
  return shown === undefined ? `-${date}` : `${String(shown).padStart(4, '0')}${date}`;
}
