import { dictionary } from '../text/dictionary';
import type { Tokens } from '../text/tokens';
import type { DateParts, DatedSpan } from './date-parts';
import { dateWords } from './date-words';

const YEAR = /^(?:19|20)\d\d$/u;
const BEFORE_YEAR = new Set(
  "en depuis dès jusqu'en in nel dal del since until by of from im seit année anno year desde ab vor".split(
    ' ',
  ),
);
/** No comma: "En mars, 2000 personnes" counts people. */
const BETWEEN = new Set("de d' di del of".split(' '));
/** "18h30", "18:30", "6:30pm", "9pm" */
const CLOCK = /^(\d{1,2})(?:[h:](\d\d)|(?=[ap]m$))([ap]m)?$/u;
/** "18h": a time behind what introduces one, else as often how long something lasts. */
const WHOLE_HOUR = /^(\d{1,2})h$/u;
/** "18.30", which is a number but for what stands beside it. */
const POINTED = /^(\d{1,2})\.(\d\d)$/u;
const BARE = /^\d{1,2}$/u;
const NOON = /^([ap])\.?m\.?$/u;
/** What an hour stands behind: "à 18 heures", "ore 9". */
const BEFORE_HOUR = dictionary<ReadonlySet<string>>({
  fr: new Set('à a vers dès avant après'.split(' ')),
  it: new Set('alle ore dalle'.split(' ')),
});
const HOURS = new Set('heure heures uhr'.split(' '));

/**
 * Dates that need no grammar: a year behind its preposition, a month with its year, a time by the clock. Null where the token begins
 * none. `limit`: the end of the sentence.
 */
export function plainDateAt(tokens: Tokens, at: number, limit: number, language: string): DatedSpan | null {
  const reader = new Reader(tokens, at, limit);
  return reader.year() ?? reader.monthOfYear(language) ?? reader.time(language);
}

class Reader {
  readonly #tokens: Tokens;
  readonly #at: number;
  readonly #limit: number;

  constructor(tokens: Tokens, at: number, limit: number) {
    this.#tokens = tokens;
    this.#at = at;
    this.#limit = limit;
  }

  year(): DatedSpan | null {
    const word = this.#word(0);
    if (!YEAR.test(word) || !BEFORE_YEAR.has(this.#word(-1))) return null;
    return this.#until(0, { year: Number(word) });
  }

  /** "marzo 2021", "mars 2021", "Sept. 2021", "mayo de 2014" */
  monthOfYear(language: string): DatedSpan | null {
    const month = dateWords(language).months.get(this.#word(0).replace(/\.$/u, ''));
    if (month === undefined) return null;
    const offset = BETWEEN.has(this.#word(1)) ? 2 : 1;
    const year = this.#word(offset);
    return YEAR.test(year) ? this.#until(offset, { year: Number(year), month }) : null;
  }

  time(language: string): DatedSpan | null {
    const word = this.#word(0);
    const [, hour, minute, half] = CLOCK.exec(word) ?? [];
    if (hour !== undefined) return this.#clock(0, hour, minute ?? '0', half);
    const isIntroduced = BEFORE_HOUR.get(language)?.has(this.#word(-1)) === true;
    const pointed = POINTED.exec(word);
    const isTime = isIntroduced || this.#word(1) === 'uhr';
    if (pointed !== null && isTime)
      return this.#clock(HOURS.has(this.#word(1)) ? 1 : 0, pointed[1] ?? '', pointed[2] ?? '');
    const whole = isIntroduced ? WHOLE_HOUR.exec(word)?.[1] : undefined;
    if (whole !== undefined) return this.#clock(0, whole, '0');
    return BARE.test(word) ? this.#bareHour(word, language, isIntroduced) : null;
  }

  /** "18 h 30", "à 18 heures", "9 p.m.", "18 Uhr", "ore 9" */
  #bareHour(hour: string, language: string, isIntroduced: boolean): DatedSpan | null {
    const next = this.#word(1);
    if (language === 'fr' && next === 'h') {
      const hasMinutes = /^\d\d$/u.test(this.#word(2));
      if (!hasMinutes && !isIntroduced) return null;
      return this.#clock(hasMinutes ? 2 : 1, hour, hasMinutes ? this.#word(2) : '0');
    }
    if (NOON.test(next)) return this.#clock(0, hour, '0');
    const isHour = HOURS.has(next) && (isIntroduced || next === 'uhr');
    if (isHour) return this.#clock(1, hour, '0');
    return language === 'it' && this.#word(-1) === 'ore' ? this.#clock(0, hour, '0') : null;
  }

  /** `last`: the last token that is read, from the first; "a.m." and "p.m." after it are read, too. */
  #clock(last: number, hour: string, minute: string, half?: string): DatedSpan | null {
    const isApart = half === undefined && NOON.test(this.#word(last + 1));
    const noon = half ?? (isApart ? this.#word(last + 1) : '');
    const isAfternoon = noon.startsWith('p') && Number(hour) < 12;
    const isMidnight = noon.startsWith('a') && Number(hour) === 12;
    const parts = { hour: isMidnight ? 0 : Number(hour) + (isAfternoon ? 12 : 0), minute: Number(minute) };
    return parts.hour > 23 || parts.minute > 59 ? null : this.#until(isApart ? last + 1 : last, parts);
  }

  /** In lower case; empty outside the sentence. */
  #word(offset: number): string {
    const start = this.#tokens.starts[this.#at + offset] ?? this.#limit;
    const end = this.#tokens.ends[this.#at + offset] ?? start;
    return start >= this.#limit || end - start > 14 ? '' : this.#tokens.text.slice(start, end).toLowerCase();
  }

  #until(offset: number, parts: DateParts): DatedSpan {
    const { starts, ends } = this.#tokens;
    return { start: starts[this.#at] ?? 0, end: ends[this.#at + offset] ?? 0, parts };
  }
}
