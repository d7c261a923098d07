import type { NamePool } from './augment';
import type { LabelledDocument, LabelledSentence } from './corpus';
import { seeded } from './random';

/** Label of the first word of a slot; its other words get the next number. */
const SLOTS: Readonly<Record<string, number>> = {
  person: 1,
  shortPerson: 1,
  team: 3,
  city: 5,
  country: 5,
  CITY: 5,
  COUNTRY: 5,
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

/** Datelines, results, standings and fixtures, as agencies send them. */
const WIRE: readonly string[] = [
  'CITY year-month-day',
  'CITY , month day',
  'team number team number',
  'team number , team number',
  'team at team',
  'team number number number number number number number',
  'number . person ( country ) number',
  'number - person ( country )',
  'person ( country ) number',
  'person ( country ) beat person ( country ) 6-3 6-4',
  'number - person ( country ) beat person ( country ) 7-6 6-2',
  'number . person , team , number points',
  'COUNTRY - team number team number',
  'person , team , number',
  'Scorers : shortPerson number , shortPerson number',
];

/** Lines of a kind that news has and the labelled corpora have not: authors alone on a line, datelines, results. */
export function makeLines(language: string, pool: NamePool, count: number, seed: number): LabelledDocument[] {
  const random = seeded(seed);
  const templates = [...(BYLINES[language] ?? []), ...(language === 'en' ? WIRE : [])];
  const lines = Array.from({ length: count * (language === 'en' ? 3 : 1) }, () => {
    const template = templates[Math.floor(random() * templates.length)] ?? 'person';
    return fill(template.split(' '), language, pool, random);
  });
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
    const filled = fillSlot(part, language, pool, random);
    const label = SLOTS[part] ?? 0;
    filled.forEach((word, at) => {
      words.push(word);
      labels.push(label === 0 ? 0 : at === 0 ? label : label + 1);
    });
  }
  return { words, labels: Uint8Array.from(labels) };
}

function fillSlot(slot: string, language: string, pool: NamePool, random: () => number): readonly string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (limit: number): string => String(Math.floor(random() * limit) + 1);
  const country = (): readonly string[] => pick(pool.countries[language] ?? []).split(' ');
  switch (slot) {
    case 'person':
      return [pick(pool.forenames), ...(random() < 0.2 ? [pick(pool.surnames)] : []), pick(pool.surnames)];
    case 'shortPerson':
      return [pick(pool.surnames)];
    case 'team':
      return random() < 0.7 ? [pick(pool.cities)] : pick(pool.teams).split(' ');
    case 'city':
      return [pick(pool.cities)];
    case 'CITY':
      return [pick(pool.cities).toUpperCase()];
    case 'country':
      return country();
    case 'COUNTRY':
      return country().map((word) => word.toUpperCase());
    case 'number':
      return [number(90)];
    case 'month':
      return [
        pick(['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']),
      ];
    case 'day':
      return [number(28)];
    case 'year-month-day':
      return [`19${number(89).padStart(2, '0')}-0${number(9)}-1${number(9)}`];
    default:
      return [slot];
  }
}
