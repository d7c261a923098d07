import type { Labelled } from './label-text';

/** Codes of countries that English names by abbreviations. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  US: 'US',
  'U.S.': 'US',
  USA: 'US',
  UK: 'GB',
  'U.K.': 'GB',
  Britain: 'GB',
};
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The names of countries in another language, by their English name. */
export function translatedCountries(language: string): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const own = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = [...codes.map((code) => [english.of(code), code] as const), ...Object.entries(ABBREVIATED)];
  return new Map(
    named.flatMap(([name, code]) => {
      const translated = own.of(code);
      return name === undefined || translated === undefined ? [] : [[name, translated] as const];
    }),
  );
}

/**
 * The names of a labelled line that its translation writes the same way, or as `translated` says, laid over the translation.
 * Names that are not found there are left out, so what has no label may be one of them.
 */
export function projectNames(
  source: string,
  names: readonly Labelled[],
  translation: string,
  translated: ReadonlyMap<string, string>,
): readonly Labelled[] {
  const from = Array.from(source);
  const to = Array.from(translation);
  const taken = new Uint8Array(to.length);
  const found: Labelled[] = [];
  const wanted = [...names].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  for (const [start, end, type] of wanted) {
    const name = from.slice(start, end).join('');
    for (const written of [name, translated.get(name) ?? name])
      for (const at of placesOf(Array.from(written), to)) {
        const length = Array.from(written).length;
        if (taken.subarray(at, at + length).some((used) => used === 1)) continue;
        taken.fill(1, at, at + length);
        found.push([at, at + length, type]);
      }
  }
  return found;
}

/** Where whole words of the text are the name. */
function placesOf(name: readonly string[], text: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at + name.length <= text.length; at++)
    if (
      name.every((character, offset) => text[at + offset] === character) &&
      isWhole(text, at, at + name.length)
    )
      places.push(at);
  return places;
}

function isWhole(text: readonly string[], start: number, end: number): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  return !isLetter(start - 1) && !isLetter(end);
}
