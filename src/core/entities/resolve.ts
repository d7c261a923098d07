import type { EntityType, Mention } from './mention';
import { acronymsOf, isNearlySame, nameKey, nameWords } from './name-keys';

/** A mention whose entity is not known yet. */
export type UnnamedMention = Omit<Mention, 'name'>;

/** Shortest surname of which a misspelling is recognised, in letters. */
const SHORTEST_MISSPELT = 4;

/** An article that names more people is a list, where names that are nearly the same are other people's. */
const MOST_SURNAMES = 200;

/** All mentions of one spelling. */
interface Form {
  readonly key: string;
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** Spellings with their counts. */
  readonly spellings: Map<string, number>;
  count: number;
  /** Whether the article shows that a single word is the whole name. */
  isWhole: boolean;
}

/**
 * Gives each mention the canonical name of its entity: the fullest form that the article has. Persons are joined by parts of
 * their names, other names by their spelling, acronym or last words. A surname that fits several people is of the one named first, another
 * part of the one named last.
 */
export function resolveNames(text: string, mentions: readonly UnnamedMention[]): readonly Mention[] {
  const names = mentions.map(({ start, end }) => nameWords(text.slice(start, end)).join(' '));
  const forms = collectForms(text, mentions, names);
  const people = new People([...forms.values()].filter(({ type }) => type === 'PER'));
  const others = new Others([...forms.values()].filter(({ type }) => type !== 'PER'));
  return mentions.map((mention, at) => {
    const form = forms.get(formId(mention.type, names[at] ?? ''));
    if (form === undefined) return { ...mention, name: names[at] ?? '' };
    const name = mention.type === 'PER' ? people.nameOf(form) : others.nameOf(form);
    return { ...mention, name };
  });
}

function formId(type: EntityType, name: string): string {
  return `${type}:${nameKey(name)}`;
}

/** Those whose one name is their whole name: "le pape François", "Queen Camilla". */
const REIGNS = /(?:^|[^\p{L}])(?:pape|papa|pope|roi|re|king|reine|regina|queen)\s$/iu;

function collectForms(
  text: string,
  mentions: readonly UnnamedMention[],
  names: readonly string[],
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  mentions.forEach(({ type, start }, at) => {
    const name = names[at] ?? '';
    const id = formId(type, name);
    let form = forms.get(id);
    if (form === undefined) {
      const words = nameWords(name);
      form = {
        key: nameKey(name),
        type,
        words,
        keys: words.map(nameKey),
        spellings: new Map(),
        count: 0,
        isWhole: false,
      };
      forms.set(id, form);
    }
    form.count++;
    if (form.words.length === 1 && REIGNS.test(text.slice(Math.max(0, start - 8), start)))
      form.isWhole = true;
    form.spellings.set(name, (form.spellings.get(name) ?? 0) + 1);
  });
  return forms;
}

/** The spelling that keeps a name together best: fewest parts, then not in capitals throughout, then most frequent. */
function spellingOf({ spellings }: Form): string {
  const rank = (name: string): number => nameWords(name).length * 2 + (isShouted(name) ? 1 : 0);
  return (
    [...spellings].sort(
      ([first, often], [second, oftenToo]) =>
        Number(isLowerCase(first)) - Number(isLowerCase(second)) ||
        rank(first) - rank(second) ||
        oftenToo - often,
    )[0]?.[0] ?? ''
  );
}

function isShouted(name: string): boolean {
  return name.length > 4 && name.includes(' ') && name === name.toUpperCase();
}

function isLowerCase(name: string): boolean {
  return name === name.toLowerCase();
}

/** Full names by the parts that can stand for them. */
class People {
  readonly #full = new Map<string, Form[]>();
  readonly #surnames: readonly string[];
  /** Who was last named by each part: mentions are asked for in the order of the text. */
  readonly #latest = new Map<string, Form>();

  constructor(forms: readonly Form[]) {
    const named = forms.filter(({ words }) => words.length > 1);
    for (const form of named)
      for (const part of partsOf(form))
        this.#full.set(part, [...(this.#full.get(part) ?? []), form].slice(0, 8));
    const surnames = [...new Set(named.map(({ keys }) => keys.at(-1) ?? ''))];
    this.#surnames =
      surnames.length > MOST_SURNAMES
        ? []
        : surnames.filter((surname) => surname.length >= SHORTEST_MISSPELT);
  }

  nameOf(form: Form): string {
    const whole = this.#wholeOf(form);
    for (const part of partsOf(whole)) this.#latest.set(part, whole);
    return spellingOf(whole);
  }

  #wholeOf(form: Form): Form {
    if (form.isWhole) return form;
    if (form.words.length > 1) return this.#longer(form) ?? this.#misspelt(form) ?? form;
    const candidates = this.#full.get(form.key) ?? [];
    if (candidates.length === 0) return this.#misspelt(form) ?? form;
    // Of a family the news calls the one whom it names first by the surname alone.
    const bySurname = candidates.find(({ keys }) => keys.at(-1) === form.key);
    const latest = bySurname === undefined ? this.#latest.get(form.key) : undefined;
    const found = latest !== undefined && candidates.includes(latest) ? latest : (bySurname ?? candidates[0]);
    return found === undefined ? form : (this.#longer(found) ?? found);
  }

  /** "Hillary Clinton" for "Hillary Rodham Clinton" and the other way round: the longer name, first and last words equal. */
  #longer(form: Form): Form | undefined {
    const candidates = this.#full.get(form.keys.at(-1) ?? '') ?? [];
    return candidates.find(
      (other) =>
        other.words.length > form.words.length &&
        !areBothInFull(other, form) &&
        other.keys.at(-1) === form.keys.at(-1) &&
        form.keys.every((key) => other.keys.includes(key)),
    );
  }

  /** A surname that is one letter off, where nobody in the article bears it. */
  #misspelt(form: Form): Form | undefined {
    const surname = form.keys.at(-1) ?? '';
    if (
      surname.length < SHORTEST_MISSPELT ||
      form.count > 2 ||
      this.#full.get(surname)?.some(isOther(form)) === true
    )
      return undefined;
    for (const known of this.#surnames) {
      if (known.charAt(0) !== surname.charAt(0) || !isNearlySame(known, surname)) continue;
      const candidates = (this.#full.get(known) ?? []).filter(
        (other) =>
          other.count > form.count && form.keys.slice(0, -1).every((key) => other.keys.includes(key)),
      );
      if (candidates[0] !== undefined) return candidates[0];
    }
    return undefined;
  }
}

/** "George H. W. Bush" and "George W. Bush": initials in both, and not the same ones, tell father and son apart. */
function areBothInFull(one: Form, other: Form): boolean {
  const initials = ({ keys }: Form): readonly string[] => keys.slice(1, -1).filter((key) => key.length === 1);
  return (
    initials(one).length > 0 && initials(other).length > 0 && initials(one).join() !== initials(other).join()
  );
}

/** Whether somebody else bears the surname too: then it is no slip. */
function isOther(form: Form): (other: Form) => boolean {
  return (other) => other !== form && other.keys.at(-1) === form.keys.at(-1);
}

/** Every word of a name, its last two and three words together. */
function partsOf({ keys, key }: Form): readonly string[] {
  if (keys.length < 2) return [key];
  const ends = [2, 3].filter((count) => count < keys.length).map((count) => keys.slice(-count).join(''));
  const words = keys.filter((word) => word.length > 1);
  return [...new Set([...words.filter((_, at) => at === 0 || at >= words.length - 2), ...ends])];
}

const OF_WORDS = new Set('of de du des di del della dello dei von da do'.split(' '));

/** Names other than people's: joined by acronym, by last words. */
class Others {
  readonly #byAcronym = new Map<string, Form>();
  readonly #byEnd = new Map<string, Form>();

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      if (form.words.length < 2 || form.type === 'LOC') continue;
      for (const acronym of acronymsOf(form.words))
        if (!this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, form);
      const end = form.keys.at(-1) ?? '';
      // "Banque du Vatican": the Vatican is another.
      const isComplement = OF_WORDS.has(form.keys.at(-2) ?? '');
      if (form.type === 'ORG' && end.length > 3 && !isComplement && !this.#byEnd.has(end))
        this.#byEnd.set(end, form);
    }
  }

  nameOf(form: Form): string {
    const isAcronym =
      form.type !== 'LOC' && form.words.length === 1 && form.key.length >= 2 && form.key.length <= 8;
    const long =
      isAcronym && hasManyCapitals(form.words[0] ?? '') ? this.#byAcronym.get(form.key) : undefined;
    if (long !== undefined && long !== form) return spellingOf(long);
    const end = form.type === 'ORG' && form.words.length === 1 ? this.#byEnd.get(form.key) : undefined;
    return spellingOf(end ?? form);
  }
}

function hasManyCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}
