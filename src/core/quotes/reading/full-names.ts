import { dictionary } from '../../text/dictionary';
import type { NameMention } from './name-mention';

/** Kinds of name that are never short for each other's. */
function classOfType(type: NameMention['type']): 'person' | 'organisation' | 'any' {
  if (type === 'PER') return 'person';
  return type === 'ORG' ? 'organisation' : 'any';
}

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'du',
  'des',
  'la',
  'le',
  'et',
  'di',
  'del',
  'della',
  'e',
  'per',
]);

/** "the Court" is looked up as "Court". */
const DETERMINERS = new Set(['the', 'le', 'la', 'il', 'lo']);

/** What is named after somebody or something is not meant by that name: "Tribunal international Monsanto". */
const NAMED_AFTER = new Set(
  (
    'tribunal tribunale fondation fondazione universite universita hopital ospedale affaire caso prix premio stade stadio institut ' +
    'istituto musee museo lycee liceo ecole scuola place piazza rue via famille famiglia groupe gruppo clan comite comitato'
  ).split(' '),
);

/** Words of the longest name that a surname is short for. */
const LONGEST_PERSON = 5;

/** Consonants, the first letter counted, that are enough to know a name by. */
const MIN_SKELETON = 5;

interface FullName {
  readonly name: string;
  readonly words: readonly string[];
  /** `weak`: taken for a place or a work, which a surname alone may correct. */
  readonly kind: 'person' | 'organisation' | 'any' | 'weak';
  count: number;
}

/** What the news calls a few people, other than by their names, without accents: popes by family name, politicians by title. */
const BYNAMES = dictionary<RegExp>({
  cavaliere: /^silvio berlusconi$/i,
  senatur: /^umberto bossi$/i,
  ratzinger: /^(?:benedetto|beno[iî]t|benedict) xvi$/i,
  wojtyla: /^(?:giovanni paolo|jean-paul|john paul) ii$/i,
  wojtyła: /^(?:giovanni paolo|jean-paul|john paul) ii$/i,
  roncalli: /^(?:giovanni|jean|john) xxiii$/i,
  montini: /^(?:paolo|paul) vi$/i,
  prevost: /^(?:leone|léon|leo) xiv$/i,
});

/** Knows every name of an article and finds the fullest form of each. */
export class FullNames {
  /** Names of two words or more, by each of their words. */
  readonly #byWord = new Map<string, FullName[]>();
  readonly #byInitials = new Map<string, FullName>();
  /** Single names of persons by their consonants: the first spelling of each. */
  readonly #bySkeleton = new Map<string, string>();
  readonly #known = new Map<string, FullName>();

  /** Whom each of the `BYNAMES` that was asked for means; every name is tried for it, once. */
  readonly #bynames = new Map<string, string | null>();
  readonly #words = new Map<string, readonly string[]>();
  readonly #whole: ReadonlySet<string>;

  /** `whole`: single names that are not short for anything. */
  constructor(mentions: readonly NameMention[], whole: ReadonlySet<string>) {
    this.#whole = whole;
    for (const { name, type } of mentions)
      this.#add(name, type === 'LOC' || type === 'MISC' ? 'weak' : classOfType(type));
  }

  #add(name: string, kind: FullName['kind']): void {
    const known = this.#known.get(name);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const words = this.#wordsOf(name);
    if (words.length === 1 && kind === 'person') this.#addSpelling(name);
    if (words.length < 2) return;
    const full: FullName = { name, words, kind, count: 1 };
    this.#known.set(name, full);
    for (const word of new Set(words)) {
      const list = this.#byWord.get(word) ?? [];
      // A word shared by dozens of names tells nothing, and reading the list again and again would not be linear.
      if (list.length < 24) list.push(full);
      this.#byWord.set(word, list);
    }
    const initials = words
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials.length > 1 && kind !== 'person' && !this.#byInitials.has(initials))
      this.#byInitials.set(initials, full);
  }

  #wordsOf(name: string): readonly string[] {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const words = wordsOf(name);
    this.#words.set(name, words);
    return words;
  }

  #addSpelling(name: string): void {
    const skeleton = skeletonOf(name);
    if (skeleton !== '' && !this.#bySkeleton.has(skeleton)) this.#bySkeleton.set(skeleton, name);
  }

  /** The fullest form of a name: the longest that contains it, or that it abbreviates; itself when there is none. */
  of(name: string, type: NameMention['type']): string {
    if (this.#whole.has(name)) return name;
    const all = this.#wordsOf(name);
    const words = all.length > 1 && DETERMINERS.has(all[0] ?? '') ? all.slice(1) : all;
    const first = words[0];
    if (first === undefined) return name;
    if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) {
      const spelled = this.#byInitials.get(first);
      if (spelled !== undefined) return spelled.name;
    }
    const reign = words.length === 2 ? this.#byname(words[1] ?? '') : null;
    if (reign !== null) return reign;
    const kind = classOfType(type);
    const matching = (this.#byWord.get(first) ?? []).filter(
      (full) =>
        (full.kind === kind || full.kind === 'any' || full.kind === 'weak' || kind === 'any') &&
        full.words.length > words.length,
    );
    return words.length === 1
      ? this.#ofWord(name, first, matching, type)
      : this.#ofWords(name, words, matching);
  }

  /** The person whose surname this is; null when no person of the article has it. */
  ofSurname(surname: string): string | null {
    const [word = '', ...others] = this.#wordsOf(surname);
    if (others.length > 0) return null;
    return (
      pick(
        (this.#byWord.get(word) ?? []).filter((full) => full.kind === 'person' && full.words.at(-1) === word),
      )?.name ?? null
    );
  }

  #ofWord(name: string, word: string, matching: readonly FullName[], type: NameMention['type']): string {
    if (type === 'ORG')
      return (
        pick(
          matching.filter(
            (full) =>
              continuesSmall(full.words, full.words.indexOf(word)) ||
              (full.kind === 'organisation' && full.words[0] === word),
          ),
        )?.name ?? name
      );
    const named = matching.filter(
      (full) =>
        full.kind !== 'organisation' &&
        full.words.at(-1) === word &&
        full.words.length <= LONGEST_PERSON &&
        !NAMED_AFTER.has(full.words[0] ?? ''),
    );
    const surname = pick(named.filter((full) => full.kind !== 'weak')) ?? pick(named);
    if (surname !== null) return surname.name;
    const others = matching.filter((full) => full.kind !== 'organisation' && full.kind !== 'weak');
    const holders = new Set(others.map((full) => full.words.at(-1)));
    if (holders.size === 1) return pick(others)?.name ?? name;
    // "l'Ordre" after the Ordre de Malte.
    const ordered = matching.filter((full) => full.words[0] === word && continuesSmall(full.words, 0));
    if (type === 'OTHER' && ordered.length > 0) return pick(ordered)?.name ?? name;
    return this.#byname(word) ?? this.#nearSpelling(word) ?? this.#firstSpelling(name, type) ?? name;
  }

  #ofWords(name: string, words: readonly string[], matching: readonly FullName[]): string {
    return (
      pick(
        matching.filter(
          (full) =>
            (full.kind === 'person' && startsWith(full.words, words)) ||
            (full.kind !== 'weak' && endsWith(full.words, words)),
        ),
      )?.name ?? name
    );
  }

  /** "Dadullah" after "Dudallah": names written from another script differ in their vowels. */
  #firstSpelling(name: string, type: NameMention['type']): string | null {
    return type === 'PER' ? (this.#bySkeleton.get(skeletonOf(name)) ?? null) : null;
  }

  /** "Ratzinger" in an article on Benedetto XVI, "il Cavaliere" in one on Silvio Berlusconi. */
  #byname(surname: string): string | null {
    const reign = BYNAMES.get(surname);
    if (reign === undefined) return null;
    let name = this.#bynames.get(surname);
    if (name === undefined) {
      name = [...this.#known.keys()].find((known) => reign.test(known)) ?? null;
      this.#bynames.set(surname, name);
    }
    return name;
  }

  /** The full name whose surname differs by one letter only, as in "a écrit Musc". */
  #nearSpelling(word: string): string | null {
    if (word.length < 4 || this.#known.size > 200) return null;
    for (const full of this.#known.values()) {
      const surname = full.words.at(-1) ?? '';
      if (
        full.kind !== 'weak' &&
        surname.length === word.length &&
        surname[0] === word[0] &&
        differsByOne(surname, word)
      )
        return full.name;
    }
    return null;
  }
}

/** First letter and consonants of a name; empty for a name too short to tell. */
function skeletonOf(name: string): string {
  const lower = name.toLowerCase();
  const skeleton = lower.charAt(0) + lower.slice(1).replace(/[aeiouyàâäéèêëìîïòôöùûü]/g, '');
  return skeleton.length >= MIN_SKELETON ? skeleton : '';
}

const ASCII = /^[\x20-\x7e]*$/;

/** In small letters, without accents ("Zawāhirī") and without the article of Arabic names ("al-Zawahiri"). */
function wordsOf(name: string): readonly string[] {
  const small = name.toLowerCase();
  const bare = ASCII.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
  return bare
    .split(/[\s.]+/)
    .map((word) => (word.charAt(2) === '-' ? word.replace(/^(?:al|el|ad|as|ar|an)-(?=.{3})/, '') : word))
    .filter((word) => word !== '');
}

/** The longest, then the most frequent, then the first. */
function pick(names: readonly FullName[]): FullName | null {
  let best: FullName | null = null;
  for (const full of names) {
    const isBetter =
      best === null ||
      full.words.length > best.words.length ||
      (full.words.length === best.words.length && full.count > best.count);
    if (isBetter) best = full;
  }
  return best;
}

/** Whether a small word follows at once: "Supreme Court | of Puerto Rico". Anything else may be another name. */
function continuesSmall(words: readonly string[], index: number): boolean {
  return index >= 0 && SMALL_WORDS.has(words[index + 1] ?? '');
}

function startsWith(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => words[index] === word);
}

function endsWith(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => words[words.length - part.length + index] === word);
}

function differsByOne(a: string, b: string): boolean {
  let differences = 0;
  for (let index = 0; index < a.length && differences < 2; index++) if (a[index] !== b[index]) differences++;
  return differences === 1;
}
