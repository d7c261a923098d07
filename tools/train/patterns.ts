import type { NamePool } from './augment';
import { madeUpName, productWord } from './augment';
import type { LabelledDocument, LabelledSentence } from './label-text';
import { PRODUCT_LINES } from './products';
import { seeded } from './random';

/** Label of the first word of a slot, by its name in small letters; its other words get the next number. */
const SLOTS: Readonly<Record<string, number>> = {
  person: 1,
  surname: 1,
  team: 3,
  firm: 3,
  agency: 3,
  city: 5,
  country: 5,
  product: 7,
};

const BYLINES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'person',
    'Par person',
    'Publié par person',
    'Propos recueillis par person',
    'person , city',
    'Photo : person',
    'CITY –',
  ],
  it: ['person', 'di person', 'a cura di person', 'person , city', 'Foto : person', 'CITY –'],
  en: ['person', 'By person', 'Posted by person', 'person , city', 'Photo : person', 'CITY –'],
  es: ['person', 'Por person', 'person , city', 'CITY –'],
  de: ['person', 'Von person', 'person , city', 'CITY –'],
  pt: ['person', 'Por person', 'person , city', 'CITY –'],
};

/** Datelines, headlines in capitals, results, standings and fixtures, as agencies send them. A slot in capitals is filled in capitals. */
const WIRE: readonly string[] = [
  'CITY year-month-day',
  'CITY , month day',
  'CITY , country year-month-day',
  'CITY , month day ( agency ) -',
  'CITY ( agency ) -',
  'GAME - TEAM BEAT TEAM number-number .',
  'GAME - TEAM verb TEAM .',
  'GAME - COUNTRY verb COUNTRY .',
  'GAME - SURNAME verb SURNAME IN CITY FINAL .',
  'GAME - SURNAME WINS IN CITY .',
  'GAME - TEAM SIGN SURNAME FROM TEAM .',
  'GAME - SURNAME LEAVES TEAM FOR TEAM .',
  'GAME - SCORE IN COUNTRY FIRST DIVISION MATCH .',
  'GAME - RESULTS OF LEAGUE MATCHES IN COUNTRY .',
  'COUNTRY verb TALKS WITH COUNTRY .',
  'FIRM SHARES verb AFTER PROFIT WARNING .',
  'COUNTRY SAYS PRESIDENT SURNAME TO VISIT CITY .',
  'RTRS - country reports new cases in city .',
  'team number team number',
  'team number , team number',
  'team number team number ( halftime number-number )',
  'team number ( surname number , surname number ) team number ( surname number )',
  'team beat team number-number',
  'team at team',
  'TEAM number team number',
  'team number TEAM number',
  'team at TEAM',
  'TEAM AT TEAM',
  'city demonym shares closed number percent higher .',
  'demonym president surname arrives in city .',
  'The agency news agency said on day that demonym troops had left city .',
  'team number number number number number number number',
  'team number number .number -',
  'At city : team number and number-number ; team number .',
  'number . person ( country ) number',
  'number . person ( country ) number minutes number seconds',
  'number . surname ( country ) number points',
  'number - person ( country )',
  'person ( country ) number',
  'person ( country ) beat person ( country ) 6-3 6-4',
  'number - person ( country ) beat person ( country ) 7-6 6-2',
  'number . person , team , number points',
  'COUNTRY - team number team number',
  'person , team , number',
  'surname ( team ) number',
  'Scorers : surname number , surname number',
  'team - surname ( number ) , surname ( number ) .',
  'Results of country first division matches on day :',
  'Results of demonym first division matches on day :',
  'Standings in the demonym league after matches on day :',
  'team beat team number-number in city on day .',
  'team lead the demonym first division by number points from team .',
  'team play team at home on day .',
  'team striker person scored twice as team drew with team .',
  'team coach person said his side had been unlucky against team .',
  'surname , who joined team from team in month , scored the winner .',
  'person pitched number innings as team edged team .',
  'person of country beat person of country number-number number-number .',
  'In city , person scored number points as TEAM beat team number-number .',
  'Leading scores after the second round in city on day :',
  'firm said its net profit rose number percent .',
  'firm year net $ number million .',
  'firm and firm said they had agreed to merge .',
  'firm said its unit firm would buy number percent of firm .',
  'Shares of firm fell to number from number in city .',
  'firm , based in city , said on day it named person chief executive .',
  'SURNAME verb UP TERM AS AMBASSADOR .',
  'SURNAME SAYS COUNTRY READY FOR TALKS .',
  '- person , city newsroom number',
];

const GAMES = [
  'SOCCER',
  'TENNIS',
  'CRICKET',
  'BASEBALL',
  'BASKETBALL',
  'RUGBY UNION',
  'GOLF',
  'CYCLING',
  'SWIMMING',
  'HOCKEY',
];
const VERBS = [
  'BEAT',
  'HOLD',
  'STUN',
  'TOP',
  'EDGE',
  'DEFEAT',
  'DOWN',
  'FACE',
  'CRUSH',
  'DRAW WITH',
  'LOSE TO',
  'SEE',
];
const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SUFFIXES = [
  'Inc',
  'Inc.',
  'Corp',
  'Corp.',
  'Co',
  'Co.',
  'Ltd',
  'Plc',
  'AG',
  'SA',
  'Group',
  'Holdings',
  'Bank',
  'Industries',
];
const AGENCIES = [
  'Reuters',
  'AP',
  'AFP',
  'UPI',
  'dpa',
  'ANSA',
  'Xinhua',
  'EFE',
  'Interfax',
  'Itar-Tass',
  'Kyodo',
  'IRNA',
];
/** Short names that `Intl` does not give, of countries whose teams play or whose towns begin datelines. */
const SHORT_COUNTRIES = [
  'Britain',
  'England',
  'Scotland',
  'Wales',
  'Ireland',
  'Holland',
  'Russia',
  'Iran',
  'Syria',
  'U.S.',
  'USA',
];
/** Shares of teams named as a town, as a country and as themselves. */
const TEAM_CITY = 0.4;
const TEAM_COUNTRY = 0.55;

/** Lines of a kind that news has and the labelled corpora have not: authors alone on a line, datelines, results. */
export function makeLines(language: string, pool: NamePool, count: number, seed: number): LabelledDocument[] {
  const random = seeded(seed);
  const templates = [...(BYLINES[language] ?? []), ...(language === 'en' ? WIRE : [])];
  const line = (from: readonly string[]): LabelledSentence =>
    fill((from[Math.floor(random() * from.length)] ?? 'person').split(' '), language, pool, random);
  const lines = Array.from({ length: count * (language === 'en' ? 5 : 1) }, () => line(templates));
  const products = PRODUCT_LINES[language];
  if (products !== undefined) lines.push(...Array.from({ length: count }, () => line(products)));
  const size = 6;
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => ({
    id: `lines-${language}-${at}`,
    corpus: 'lines',
    language,
    hidesMisc: false,
    sentences: lines.slice(at * size, (at + 1) * size),
  }));
}

function fill(
  template: readonly string[],
  language: string,
  pool: NamePool,
  random: () => number,
): LabelledSentence {
  const words: string[] = [];
  const labels: number[] = [];
  for (const part of template) {
    const slot = part.toLowerCase();
    const label = SLOTS[slot] ?? 0;
    const filled = fillSlot(label === 0 ? part : slot, language, pool, random);
    filled.forEach((word, at) => {
      words.push(label !== 0 && part !== slot ? word.toUpperCase() : word);
      labels.push(label === 0 ? 0 : at === 0 ? label : label + 1);
    });
  }
  return { words, labels: Uint8Array.from(labels) };
}

function fillSlot(slot: string, language: string, pool: NamePool, random: () => number): readonly string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (limit: number): string => String(Math.floor(random() * limit) + 1);
  const country = (): readonly string[] =>
    pick(random() < 0.2 && language === 'en' ? SHORT_COUNTRIES : (pool.countries[language] ?? [])).split(' ');
  switch (slot) {
    case 'person':
      return [pick(pool.forenames), ...(random() < 0.2 ? [pick(pool.surnames)] : []), pick(pool.surnames)];
    case 'surname':
      return [pick(pool.surnames)];
    case 'team':
      return fillTeam(
        random(),
        () => pick(random() < 0.2 ? pool.regions : pool.cities),
        country,
        () => pick(pool.teams),
      );
    case 'firm':
      return [
        random() < 0.5 ? pick(pool.companies) : madeUpName(pool, pick, random),
        ...(random() < 0.4 ? [pick(pool.companies)] : []),
        ...(random() < 0.5 ? [pick(SUFFIXES)] : []),
      ];
    case 'product':
      return productName(pool, pick, random);
    case 'agency':
      return [pick(AGENCIES)];
    case 'city':
      return [pick(pool.cities)];
    case 'country':
      return country();
    case 'number':
      return [number(90)];
    case 'month':
      return [pick(MONTHS)];
    case 'day':
      return [random() < 0.5 ? pick(DAYS) : number(28)];
    case 'demonym':
      return pick(pool.demonyms).split(' ');
    case 'GAME':
      return pick(GAMES).split(' ');
    case 'verb':
      return pick(VERBS).split(' ');
    case 'year-month-day':
      return [`${number(2) === '1' ? '19' : '20'}${number(89).padStart(2, '0')}-0${number(9)}-1${number(9)}`];
    default:
      return [slot.replace('number', number(6)).replace('number', number(6))];
  }
}

/** A brand or a made-up word, alone, with a number, or with a second word. */
function productName(
  pool: NamePool,
  pick: (list: readonly string[]) => string,
  random: () => number,
): readonly string[] {
  const name = productWord(pool, pick, random);
  const kind = random();
  if (kind < 0.65) return [name];
  if (kind < 0.75) return [name, String(1 + Math.floor(random() * 20))];
  return kind < 0.9 ? [name, pick(PRODUCT_WORDS)] : [pick(pool.companies), name];
}

const PRODUCT_WORDS = [
  'Pro',
  'Plus',
  'Max',
  'Air',
  'Studio',
  'Cloud',
  'Store',
  'One',
  'Go',
  'Play',
  'Live',
  'Vision',
  'Music',
  'Code',
  'Sport',
];

function fillTeam(
  kind: number,
  city: () => string,
  country: () => readonly string[],
  team: () => string,
): readonly string[] {
  if (kind < TEAM_CITY) return [city()];
  return kind < TEAM_COUNTRY ? country() : team().split(' ');
}
