/** Words that a date is likely to stand around: names of months and weekdays, in lower case, by language. */
const known = new Map<string, ReadonlySet<string>>();

/** Months and weekdays of a language (ISO 639-1), long, short and cut to four letters ("Sept."), without full stops. */
export function dateWords(language: string): ReadonlySet<string> {
  let words = known.get(language);
  if (words === undefined) {
    words = namesOf(language);
    known.set(language, words);
  }
  return words;
}

function namesOf(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const width of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) addNames(names, month.formatToParts(Date.UTC(2020, at, 5)), 'month');
    for (let at = 0; at < 7; at++)
      addNames(names, weekday.formatToParts(Date.UTC(2020, 5, 1 + at)), 'weekday');
  }
  return names;
}

function addNames(names: Set<string>, parts: readonly Intl.DateTimeFormatPart[], type: string): void {
  for (const part of parts) {
    if (part.type !== type) continue;
    const name = part.value.toLowerCase().replace('.', '');
    if (name.length > 2) names.add(name);
    if (name.length > 4) names.add(name.slice(0, 4));
  }
}
