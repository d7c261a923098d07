import { isDemonym } from '../grammar/demonyms';
import type { Agreement } from '../grammar/grammar';
import type { QuoteLanguage } from '../grammar/grammar-of';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { genderOfDeterminer } from './described-source';
import { isTrade } from './known-trades';
import { NAME_MEMORY } from './name-memory';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { fromName } from './referent';

/** Articles of one person in the languages that write where somebody is from with a capital. */
const ARTICLE = /^(?:le|la|l['’]|the)$/;
/** "the 25-year-old Spaniard" */
const LONGEST_LEAD = 3;
/** Letters in which a noun and its adjective are the same. */
const STEM = 4;

/** "le Béarnais", "lo svizzero": whom the article calls so, or else whoever was spoken of last and agrees (`nearest`). */
export function compatriotOf(
  reading: Reading,
  phrase: NounPhrase,
  nearest: (own: Agreement, mayBe: (name: string) => boolean) => Referent | null,
): Referent | null {
  const own = fromWhere(reading, phrase);
  if (own === null) return null;
  const word = phrase.name?.name.toLowerCase() ?? phrase.head;
  const called = calledSo(reading, phrase.from, word);
  if (called !== null) return fromName(called);
  const known = originsIn.get(reading) ?? new Map<string, string>();
  originsIn.set(reading, known);
  const stem = word.slice(0, STEM);
  const meant = nearest(own, (name) => (known.get(name) ?? stem) === stem);
  if (meant !== null && !known.has(meant.name)) known.set(meant.name, stem);
  return meant;
}

/** Where those are from whom an article was found to call so, by the beginning of the word: "le Slovène" is no "Danois". */
const originsIn = new WeakMap<Reading, Map<string, string>>();

/** "le nageur français", "la nuotatrice italiana", "the American swimmer": the last one named whom the article calls so; null for none. */
export function countrymanOf(reading: Reading, phrase: NounPhrase): Referent | null {
  const { grammar, items, language } = reading;
  const { name, from, to, head, isDefinite } = phrase;
  if (name !== null || !isDefinite || to - from !== 3 || !isTrade(head)) return null;
  const at = grammar.isHeadLast ? from + 1 : to - 1;
  const word = items.word(at);
  if (word === head || !isDemonym(language, word)) return null;
  const called = calledSo(reading, from, word);
  return called === null ? null : fromName(called);
}

/** "le Béarnais", "lo svizzero", "the Spaniard": where somebody named is from, and how they agree; null for any other phrase. */
function fromWhere(reading: Reading, phrase: NounPhrase): Agreement | null {
  const at = placeIn(reading, phrase);
  if (at < 0) return null;
  const { items, language } = reading;
  const word = items.word(at);
  const told = genderOfDeterminer(reading, phrase);
  if (!isDemonym(language, word, told === 'f')) return null;
  return { gender: told ?? genderOfEnding(language, word), number: 's' };
}

/** "l'Américaine", "l'italiano": what the ending tells where the article does not. */
function genderOfEnding(language: QuoteLanguage, word: string): 'm' | 'f' | null {
  if (language === 'it') return word.endsWith('o') ? 'm' : word.endsWith('a') ? 'f' : null;
  if (language !== 'fr') return null;
  if (!word.endsWith('e')) return 'm';
  const masculine = word.replace(/(?:(?<=n)n)?e$/, '');
  return isDemonym(language, masculine) ? 'f' : null;
}

/** The item of the noun that tells where somebody is from; -1 where none can stand. */
function placeIn(reading: Reading, { from, to, name, head, isDefinite }: NounPhrase): number {
  const { grammar, items, language } = reading;
  if (language === 'it') return name === null && isDefinite && items.word(from + 1) === head ? from + 1 : -1;
  // "Le Parisien", the newspaper; a town may be anything.
  if (name === null || name.type === 'PER' || name.type === 'ORG' || name.to - name.from !== 1) return -1;
  const isNear = name.from > from && name.from - from <= (grammar.isHeadLast ? LONGEST_LEAD : 1);
  if (!isNear || !ARTICLE.test(items.word(from))) return -1;
  if (items.kind(from) === ITEM.capital && from > 0 && items.isWord(from - 1)) return -1;
  return name.to === to || grammar.ofWords.has(items.word(name.to)) ? name.from : -1;
}

/** Whom the article calls so beside the name: "le pilote belge Thierry Neuville", "Federer, svizzero". Bounded. */
function calledSo({ items, language, names }: Reading, before: number, word: string): NameMention | null {
  const stem = word.slice(0, STEM);
  const isSame = (index: number): boolean => {
    const other = items.word(index);
    return other.startsWith(stem) && isDemonym(language, other);
  };
  let looked = 0;
  for (const mention of names.before(before)) {
    if (++looked > NAME_MEMORY) return null;
    if (mention.type !== 'PER') continue;
    const { from, to } = mention;
    if (isSame(from - 1) || isSame(from - 2) || (items.word(to) === ',' && isSame(to + 1))) return mention;
  }
  return null;
}
