/** Words that a date is likely to stand around, in lower case, by language. */
interface DateWords {
  /** Months, from 1, long, short and cut to four letters ("Sept."), without full stops. */
  readonly months: ReadonlyMap<string, number>;
  /** The same, with the names of weekdays. */
  readonly all: ReadonlySet<string>;
}

const known = new Map<string, DateWords>();

/** Names of months and weekdays of a language (ISO 639-1). */
export function dateWords(language: string): DateWords {
  let words = known.get(language);
  if (words === undefined) {
    words = namesOf(language);
    known.set(language, words);
  }
  return words;
}

function namesOf(language: string): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const width of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++)
      for (const name of formsOf(month.formatToParts(Date.UTC(2020, at, 5)), 'month'))
        if (!months.has(name)) months.set(name, at + 1);
    for (let at = 0; at < 7; at++)
      for (const name of formsOf(weekday.formatToParts(Date.UTC(2020, 5, 1 + at)), 'weekday'))
        weekdays.add(name);
  }
  return { months, all: new Set([...months.keys(), ...weekdays]) };
}

function formsOf(parts: readonly Intl.DateTimeFormatPart[], type: string): readonly string[] {
  return parts
    .filter((part) => part.type === type)
    .flatMap(({ value }) => {
      const name = value.toLowerCase().replace('.', '');
      return [name, name.slice(0, 4)].filter((form) => form.length > 2);
    });
}
