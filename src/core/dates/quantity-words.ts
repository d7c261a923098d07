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
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  billion: 1e9,
  bn: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  mld: 1e9,
  trillion: 1e12,
  tn: 1e12,
});
/** Where a billion is a million millions. */
const LONG_SCALE = dictionary<ReadonlyMap<string, number>>({
  fr: dictionary({ billion: 1e12, billions: 1e12, trillion: 1e18, trillions: 1e18 }),
  it: dictionary({ bilione: 1e12, bilioni: 1e12, trilione: 1e18, trilioni: 1e18 }),
  es: dictionary({ billón: 1e12, billones: 1e12 }),
  de: dictionary({ billion: 1e12, billionen: 1e12 }),
});
/** The power of ten that a word in lower case means. */
export function magnitudeOf(word: string, language: string): number | undefined {
  return LONG_SCALE.get(language)?.get(word) ?? MAGNITUDES.get(word);
}

/** Letters for powers of ten, beside the sign of a currency alone: "$3m", "200 k€", "12 M€". */
export const LETTERS = dictionary<number>({ k: 1e3, m: 1e6 });

export const CURRENCIES = dictionary<string>({
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

export const PER_CENT = new Set(['%', 'percent', 'prozent']);
export const PER_CENT_WORDS = dictionary<ReadonlySet<string>>({
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

/** Whether a word in lower case is a unit, and no common word of the language. */
export function isUnit(word: string, language: string): boolean {
  return UNITS.has(word) && (LANGUAGES_OF_UNIT.get(word)?.includes(language) ?? true);
}
