import { ITEM } from '../reading/items';
import type { Items } from '../reading/items';
import { readItems } from '../reading/read-items';
import type { Names } from '../reading/names';
import type { Reading } from '../reading/reading';
import { findVerbGroups } from '../reading/verb-groups';
import type { VerbGroup } from '../reading/verb-groups';

/** What the words inside the marks look like. */
export interface Clause {
  readonly words: number;
  readonly sentences: number;
  readonly hasFiniteVerb: boolean;
  /** Whether the first finite verb has words before it inside the marks that can be its subject. */
  readonly hasOwnSubject: boolean;
  /** Whether a verb with its subject stands in no relative or subordinate clause. */
  readonly hasMainClause: boolean;
  /** Begins with a verb or an object pronoun: its subject stands outside the marks. */
  readonly startsWithVerb: boolean;
  readonly startsWithCapital: boolean;
  readonly endsTerminal: boolean;
  readonly hasFirstPerson: boolean;
  /** All words but the smallest begin with a capital: a title or a name. */
  readonly isTitleCase: boolean;
  readonly startsWithThat: boolean;
  /** A word or two that are an utterance without a verb: "Ouais", "Grazie", "No comment". */
  readonly isInterjection: boolean;
}

const INTERJECTIONS = new Set(
  (
    'oui non ouais si bravo merci bonjour salut adieu pardon hélas bof stop halte bienvenue félicitations ' +
    'sì no grazie ciao buongiorno buonasera addio scusa scusate bravi brava basta evviva viva forza auguri benvenuto benvenuti pronto vediamo vedremo ' +
    'yes yeah yep nope thanks hello hi hey goodbye bye sorry please congratulations welcome wow ok okay amen cheers'
  ).split(' '),
);

/** Only the beginning of a quote is read: what follows the first sentences tells nothing more. */
const READ_LENGTH = 250;
const NO_NAMES: Pick<Names, 'at' | 'all' | 'before'> = { at: () => null, all: [], before: function* () {} };

/** Words of a quote that is taken for a clause where no grammar tells. */
const CLAUSE_WORDS = 6;

/** In a language without a grammar no verb is known: a longer quote is taken for a clause. */
export function assumedClause(clause: Clause): Clause {
  const isClause = clause.words >= CLAUSE_WORDS;
  return { ...clause, hasFiniteVerb: isClause, hasOwnSubject: isClause, hasMainClause: isClause };
}

/** Reads the clause inside a quote. Bounded, whatever the length of the quote. */
export function readClause(reading: Reading, start: number, end: number): Clause {
  const inner = reading.items.text.slice(start, Math.min(end, start + READ_LENGTH));
  const items = readItems(inner, reading.language, [], []);
  const scope = {
    items,
    grammar: reading.grammar,
    lexicon: reading.lexicon,
    language: reading.language,
    names: NO_NAMES as Names,
    forms: new Array<undefined>(items.length).fill(undefined),
  };
  const groups = findVerbGroups(scope, 0, items.length);
  const finite = groups.filter((group) => group.form === 'finite');
  const first = firstWord(items);
  const isInterjection = countWords(items) <= 4 && INTERJECTIONS.has(items.word(first));
  return {
    words: countWords(items),
    sentences: countSentences(items),
    hasFiniteVerb: finite.length > 0,
    hasOwnSubject: finite.some((group) => hasSubjectBefore(reading, items, group, first)),
    hasMainClause: hasMainClause(reading, items, finite, first),
    startsWithVerb: startsWithVerb(reading, items, finite, first),
    startsWithCapital: items.kind(first) === ITEM.capital || /^\[?[^\p{Ll}]*\p{Lu}/u.test(inner.slice(0, 8)),
    endsTerminal: /[.!?…]$/.test(reading.items.text.slice(start, end).slice(-1)),
    hasFirstPerson: hasAny(items, (index) => reading.grammar.firstPerson.has(items.word(index))),
    isTitleCase: !isInterjection && isTitleCase(items),
    startsWithThat:
      reading.grammar.complementisers.has(items.word(first)) ||
      reading.grammar.coordinators.has(items.word(first)),
    isInterjection,
  };
}

function firstWord(items: Items): number {
  let index = 0;
  while (index < items.length && !items.isWord(index) && items.kind(index) !== ITEM.number) index++;
  return index;
}

function hasAny(items: Items, test: (index: number) => boolean): boolean {
  for (let index = 0; index < items.length; index++) if (items.isWord(index) && test(index)) return true;
  return false;
}

function countWords(items: Items): number {
  let count = 0;
  for (let index = 0; index < items.length; index++) if (items.kind(index) <= ITEM.number) count++;
  return count;
}

function countSentences(items: Items): number {
  let count = 1;
  for (let index = 0; index < items.length - 1; index++) if (items.kind(index) >= ITEM.sentence) count++;
  return count;
}

/** Whether a pronoun or noun stands before the verb within its clause; relative clauses have theirs outside. */
function hasSubjectBefore(reading: Reading, items: Items, group: VerbGroup, first: number): boolean {
  const { grammar } = reading;
  if (group.tiedPronoun >= 0) return true;
  for (let index = group.from - 1; index >= first; index--) {
    const word = items.word(index);
    if (items.kind(index) >= ITEM.sentence) return false;
    if (grammar.relatives.has(word) && index === first) return false;
    if (grammar.relatives.has(word) && index === group.from - 1) return false;
    if (grammar.pronouns.has(word)) return true;
    if (items.kind(index) === ITEM.number || (items.isWord(index) && isContent(reading, word))) return true;
  }
  return false;
}

/** Looks at each finite verb in turn; one that a relative or subordinator governs makes no clause of its own. */
function hasMainClause(reading: Reading, items: Items, finite: readonly VerbGroup[], first: number): boolean {
  return finite.some((group) => {
    if (!hasSubjectBefore(reading, items, group, first)) return false;
    for (let index = group.from - 1; index >= first && index > group.from - 12; index--) {
      const word = items.word(index);
      if (items.kind(index) >= ITEM.sentence || word === ',' || word === ';') return true;
      if (reading.grammar.relatives.has(word) || reading.grammar.subordinators.has(word))
        return index === first && items.kind(first) !== ITEM.word;
    }
    return true;
  });
}

function isContent(reading: Reading, word: string): boolean {
  const { grammar } = reading;
  return !(
    grammar.clitics.has(word) ||
    grammar.adverbs.has(word) ||
    grammar.complementisers.has(word) ||
    grammar.coordinators.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.ofWords.has(word)
  );
}

function startsWithVerb(
  reading: Reading,
  items: Items,
  finite: readonly VerbGroup[],
  first: number,
): boolean {
  const group = finite[0];
  if (group === undefined) return false;
  for (let index = first; index < group.from; index++) {
    const word = items.word(index);
    if (reading.grammar.pronouns.has(word) && !reading.grammar.clitics.has(word)) return false;
    if (items.isWord(index) && !reading.grammar.clitics.has(word) && !reading.grammar.adverbs.has(word))
      return false;
  }
  return true;
}

function isTitleCase(items: Items): boolean {
  let long = 0;
  let capitals = 0;
  for (let index = 0; index < items.length; index++) {
    if (!items.isWord(index) || items.end(index) - items.start(index) < 4) continue;
    long++;
    if (items.kind(index) === ITEM.capital) capitals++;
  }
  return long > 0 && capitals === long;
}
