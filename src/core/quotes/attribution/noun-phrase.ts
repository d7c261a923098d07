import { SOMEBODY, isPersonNoun, personAgreement } from '../grammar/grammar';
import type { Agreement } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/names';
import type { Reading } from '../reading/reading';
import { groupCovering } from '../reading/group-search';
import type { VerbGroup } from '../reading/verb-groups';

/** A noun phrase that could be a speaker. */
export interface NounPhrase {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The name it is about: a name that hangs on no preposition within it ("le président X", not "le patron de X"). */
  readonly name: NameMention | null;
  readonly pronoun: Agreement | null;
  /** First word after determiners, in lower case: the head of the phrase, or close to it. */
  readonly head: string;
  readonly isDefinite: boolean;
  /** Whether "of" and something follows the head. */
  readonly hasComplement: boolean;
  /** The first name inside a complement: "les dirigeants d'OpenAI". */
  readonly complement: NameMention | null;
}

/** No phrase is longer than this, in items. */
const MAX_PHRASE = 24;

const LATTER = new Set(['dernier', 'dernière', 'derniers', "quest'", 'latter', 'ultimo', 'ultima']);

const OF_AGE = /^\d+-year-old$/;

/** A pronoun at the item, "ce dernier" and "quest'ultimo" included, with the item after it. */
function pronounAt(reading: Reading, index: number): { agreement: Agreement; to: number } | null {
  const { grammar, items } = reading;
  if (!items.isWord(index)) return null;
  const word = items.word(index);
  if (grammar.determiners.has(word) && LATTER.has(items.word(index + 1))) {
    const gender = /e$|a$/.test(items.word(index + 1)) ? 'f' : reading.language === 'en' ? null : 'm';
    return { agreement: { gender, number: 's' }, to: index + 2 };
  }
  // "the 31-year-old" stands for somebody named.
  if (word === 'the' && OF_AGE.test(items.word(index + 1)) && !items.isWord(index + 2))
    return { agreement: { gender: null, number: 's' }, to: index + 2 };
  const agreement = grammar.pronouns.get(word);
  if (agreement === undefined) return null;
  if (grammar.determiners.has(word) && items.isWord(index + 1)) return null;
  return { agreement, to: index + 1 };
}

/** The end of the parenthesis that opens at the item, or the item itself when it is none or not closed nearby. */
function afterParenthesis(reading: Reading, index: number, limit: number): number {
  if (reading.items.word(index) !== '(') return index;
  for (let at = index + 1; at < limit && at < index + 20; at++)
    if (reading.items.word(at) === ')') return at + 1;
  return index;
}

/** What a phrase has shown so far. */
interface Head {
  /** The head noun; empty before it. */
  word: string;
  name: NameMention | null;
  complement: NameMention | null;
  isInComplement: boolean;
  hasComplement: boolean;
  /** Whether the complement is whom somebody speaks for: no name in it is theirs. */
  isForOthers: boolean;
}

/** English nouns for people who speak for others: "a spokesman for X". */
const SPEAKS_FOR =
  /^(?:spokes(?:person|man|woman|people)|representative|lawyer|attorney|solicitor|agent|publicist|barrister)s?$/;

/**
 * Takes a name into the phrase: an unattached name wins, a later person over an earlier organisation. After an "of" it
 * must be free of it: "la società di giocattoli | Hasbro".
 */
function takeName(reading: Reading, head: Head, mention: NameMention): void {
  if (head.isForOthers) {
    head.complement ??= mention;
    return;
  }
  const isOwned = head.isInComplement && reading.items.word(mention.from - 1) === "'s";
  const isFree =
    !isOwned && !followsOf(reading, mention.from) && !isHolderOfComplement(reading, head, mention);
  const isRole = isRoleWord(reading, head.word);
  const isOrganisation = reading.grammar.organisationNouns.has(head.word);
  const isPerson = mention.type === 'PER' || mention.type === 'OTHER';
  const isNamed = mention.type === 'PER' || (mention.type === 'OTHER' && mention.name.includes(' '));
  const isSingle = mention.to - mention.from === 1 && !mention.name.includes(' ');
  // "la senatrice Pd": what a person is a senator for. "il vice capo dell'agenzia Rosprirodnadzor": what the agency is called.
  const isBelonging =
    mention.type === 'ORG' &&
    !head.isInComplement &&
    isPersonNoun(reading.grammar, head.word) &&
    !TRADES.has(head.word);
  const isCalled = head.isInComplement && isSingle && isAgencyBefore(reading, mention.from);
  if (isBelonging || isCalled) {
    head.complement ??= mention;
    return;
  }
  if (
    head.isInComplement &&
    !(isFree && (isNamed || (isRole && mention.type !== 'ORG') || (isRole && isOrganisation)))
  ) {
    head.complement ??= mention;
    return;
  }
  if (head.name === null || isPerson || head.name.type === 'LOC') head.name = mention;
}

/** Nouns for persons that are said of companies: "l'opérateur Sprint". */
const TRADES = new Set(
  'opérateur constructeur fournisseur éditeur diffuseur distributeur concessionnaire operatore costruttore fornitore produttore distributore operator'.split(
    ' ',
  ),
);

/** "le décret du président américain Donald Trump": the role right after "of" is his, and the phrase is about the decree. */
function isHolderOfComplement({ grammar, items }: Reading, head: Head, mention: NameMention): boolean {
  if (!head.isInComplement || mention.type !== 'PER' || grammar.isHeadLast) return false;
  let hasRole = false;
  for (let index = mention.from - 1; index > mention.from - 6 && items.isWord(index); index--) {
    if (grammar.ofWords.has(items.word(index))) return hasRole;
    if (personAgreement(grammar, items.word(index)) !== undefined) hasRole = true;
  }
  return false;
}

/** Whether a noun for organisations stands a word or two before an item: "dell'agenzia di stato X". */
function isAgencyBefore({ grammar, items }: Reading, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--)
    if (grammar.organisationNouns.has(items.word(index))) return true;
  return false;
}

function isPhraseWord(reading: Reading, index: number, groups: readonly VerbGroup[]): boolean {
  const { grammar, items } = reading;
  const kind = items.kind(index);
  if (kind === ITEM.number) return true;
  if (kind !== ITEM.word && kind !== ITEM.capital) return false;
  if (items.isTiedPronoun(index)) return false;
  const word = items.word(index);
  if (grammar.prepositions.has(word) || grammar.complementisers.has(word)) return false;
  if (grammar.coordinators.has(word) || grammar.relatives.has(word)) return false;
  if (grammar.subordinators.has(word) && !grammar.adverbs.has(word)) return false;
  if (grammar.clitics.has(word) && !grammar.determiners.has(word)) return false;
  if (grammar.pronouns.has(word) && !grammar.determiners.has(word)) return false;
  const group = groupCovering(groups, index);
  // "said lead author X": a noun for a person that is a verb too.
  const isNoun = group !== null && group.to - group.from === 1 && grammar.personNouns.has(word);
  // "l'attaquant avait déclaré", "il titolare ha detto": behind an article no verb stands.
  const isAfterArticle = grammar.definite.has(items.word(index - 1)) || CONTRACTED.has(items.word(index - 1));
  const isNominal = grammar.isHeadLast ? group?.verbClass === 'common' : isAfterArticle;
  return group === null || group.form === 'participle' || (isNoun && isNominal);
}

function pronounPhrase(reading: Reading, from: number): NounPhrase | null {
  const pronoun = pronounAt(reading, from);
  if (pronoun === null) return null;
  const head = reading.items.word(from);
  const none = { name: null, complement: null, hasComplement: false };
  return { ...none, from, to: pronoun.to, pronoun: pronoun.agreement, head, isDefinite: true };
}

/** "one wrote", "Another commented", "with many saying": English words for somebody, with a verb of saying right after them. */
function somebodyAt(reading: Reading, from: number, groups: readonly VerbGroup[]): NounPhrase | null {
  const { grammar, items } = reading;
  const head = items.word(from);
  if (!grammar.isHeadLast || !SOMEBODY.has(head)) return null;
  if (groupCovering(groups, from + 1)?.verbClass !== 'say') return null;
  const none = { name: null, complement: null, hasComplement: false, pronoun: null };
  return { ...none, from, to: from + 1, head, isDefinite: false };
}

const ONES = new Set("un une uno una un' one".split(' '));

/** "una di loro", "l'un d'eux", "one of them", and words for somebody in the Romance languages: not told who. */
function oneOfThemAt(reading: Reading, from: number): NounPhrase | null {
  const { grammar, items } = reading;
  const none = { name: null, complement: null, hasComplement: false, pronoun: null, isDefinite: false };
  if (NOT_TOLD.has(items.word(from))) return { ...none, from, to: from + 1, head: items.word(from) };
  const one = items.word(from) === "l'" ? from + 1 : from;
  if (!ONES.has(items.word(one)) || !grammar.ofWords.has(items.word(one + 1))) return null;
  if (!grammar.pronouns.has(items.word(one + 2)) && items.word(one + 2) !== 'them') return null;
  return { ...none, from, to: one + 3, head: NOT_TOLD_HEAD };
}

/** Whoever it is can speak. */
const NOT_TOLD_HEAD = 'one';
const NOT_TOLD = new Set(['qualcuno', 'qualcuna', 'nessuno', 'taluni', 'certains']);

function newHead(): Head {
  return {
    word: '',
    name: null,
    complement: null,
    isInComplement: false,
    hasComplement: false,
    isForOthers: false,
  };
}

/** The noun phrase that starts at the item and ends before `limit`; null when none does. */
export function phraseAt(
  reading: Reading,
  from: number,
  limit: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  const { grammar, items, names } = reading;
  const pronoun = pronounPhrase(reading, from);
  const alone = oneOfThemAt(reading, from) ?? somebodyAt(reading, from, groups);
  if (alone !== null || pronoun !== null) return alone ?? pronoun;
  const head = newHead();
  const end = Math.min(limit, from + MAX_PHRASE);
  let index = from;
  while (index < end) {
    const mention = names.at(index);
    const next =
      mention === null ? afterParenthesis(reading, index, end) : afterName(reading, head, mention, end);
    if (next > index) index = next;
    else if (takeWord(reading, head, index, from, groups)) index++;
    else break;
  }
  const isOpen = (word: string): boolean => grammar.ofWords.has(word) || grammar.determiners.has(word);
  while (index > from && isOpen(items.word(index - 1))) index--;
  // "a leaked letter seen | by X": the participle begins what is said of it.
  const isDone =
    grammar.agents.has(items.word(index)) && groupCovering(groups, index - 1)?.form === 'participle';
  if (isDone && index - 1 > from + 1 && names.at(index - 1) === null) index--;
  if (isDate(reading, from, index)) return null;
  specify(reading, head, from, index);
  if (index === from || (head.word === '' && head.name === null && head.complement === null)) return null;
  return {
    from,
    to: index,
    name: head.name,
    pronoun: null,
    head: head.word,
    isDefinite:
      grammar.definite.has(items.word(from)) ||
      CONTRACTED.has(items.word(from - 1)) ||
      items.word(names.at(from)?.to ?? -1) === "'s",
    hasComplement: head.hasComplement,
    complement: head.complement,
  };
}

/** "One Labour AM", "a Boeing engineer": of somebody not told, a name in front only says what they are of. */
function specify({ grammar, items }: Reading, head: Head, from: number, to: number): void {
  const { name } = head;
  if (!grammar.isHeadLast || name === null || head.hasComplement || !UNTOLD.has(items.word(from))) return;
  if (name.to !== to - 1 || name.type === 'PER' || !items.isWord(to - 1)) return;
  head.complement ??= name;
  head.name = null;
  head.word = items.word(to - 1);
}

const UNTOLD = new Set(['a', 'an', 'one', 'another', 'ein', 'eine']);

/** Prepositions that hold the definite article: "della figlia", "du ministre". */
export const CONTRACTED: ReadonlySet<string> = new Set(
  "del dello della dell' dei degli delle dal dallo dalla dall' dai dagli dalle al allo alla all' ai agli alle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle du au aux".split(
    ' ',
  ),
);

const MONTH =
  /^(?:janv|févr|mars$|avril|mai$|juin$|juil|août|sept|octo|nov|déc|genn|febb|marzo|april|magg|giug|lugl|agos|sett|otto|dice|jan|feb|march|may$|june|july|aug|dec)/;

/** "il 5 dicembre del 2009": a date speaks as little as it acts. */
function isDate({ items, grammar }: Reading, from: number, to: number): boolean {
  const first = grammar.determiners.has(items.word(from)) ? from + 1 : from;
  if (items.kind(first) !== ITEM.number || first >= to) return false;
  return first + 1 === to || MONTH.test(items.word(first + 1));
}

/** Reads a name; the item after it, and after its possessive, whose owner is not what the phrase is about. */
function afterName(reading: Reading, head: Head, mention: NameMention, end: number): number {
  const isPossessor = mention.to < end && reading.items.word(mention.to) === "'s";
  if (!isPossessor) takeName(reading, head, mention);
  return isPossessor ? mention.to + 1 : mention.to;
}

/** Reads one word into a phrase that starts at `from`; false when the phrase ends before it. */
function takeWord(
  reading: Reading,
  head: Head,
  index: number,
  from: number,
  groups: readonly VerbGroup[],
): boolean {
  const { grammar, items } = reading;
  const word = items.word(index);
  const isDeterminer = grammar.determiners.has(word);
  if (grammar.ofWords.has(word)) {
    // "des témoins": the partitive article opens a phrase.
    if (index === from) return isDeterminer;
    head.isInComplement = head.hasComplement = true;
    return true;
  }
  if (isField(reading, index)) {
    head.isInComplement = head.hasComplement = true;
    return true;
  }
  if (isFor(reading, index)) {
    head.isInComplement = head.hasComplement = head.isForOthers = true;
    return true;
  }
  if (!isPhraseWord(reading, index, groups)) return false;
  if (isDeterminer)
    return (
      index === from || follows(reading, index) || isFor(reading, index - 1) || isField(reading, index - 1)
    );
  const isLast = grammar.isHeadLast && !head.hasComplement;
  // "the State Department Spokesperson": a capital makes no name of a role.
  const isRole = items.kind(index) === ITEM.word || personAgreement(grammar, word) !== undefined;
  if (isLast && head.name !== null && isRole && isHolder(reading, word)) {
    head.complement ??= head.name;
    head.name = null;
    head.word = word;
  } else if (!grammar.adverbs.has(word) && (head.word === '' || isLast || LEADING.has(head.word)))
    head.word = word;
  return true;
}

/** Nouns for people with a field of their own: "l'assessore | alla cultura", "le vice-président | aux transports". */
const WITH_FIELD =
  /^(?:assessor[ea]|ministr[oa]|viceministr[oa]|sottosegretari[oa]|delegat[oa]|consiglier[ea]|ministre|délégué|déléguée|adjoint|adjointe|secrétaire|vice-président|vice-présidente|conseiller|conseillère)$/;
const FIELDS = new Set("alla alle allo ai agli all' aux à".split(' '));

function isField({ items }: Reading, index: number): boolean {
  return FIELDS.has(items.word(index)) && WITH_FIELD.test(items.word(index - 1));
}

/** "a spokesman | for X" */
function isFor({ grammar, items }: Reading, index: number): boolean {
  return grammar.isHeadLast && items.word(index) === 'for' && SPEAKS_FOR.test(items.word(index - 1));
}

/** Adjectives that stand before the noun: "l'ex premier", "les jeunes pèlerins". */
const LEADING = new Set(
  (
    'ex nuovo nuova nuovi nuove vecchio vecchia presunto presunta presunti presunte piccolo piccola piccoli piccole grande gran ' +
    'primo prima altro altra altri altre unico unica famoso famosa celebre ancien ancienne anciens nouveau nouvel nouvelle ' +
    'nouveaux nouvelles jeune jeunes vieux vieille petit petite petits petites grand grande autre autres premier première haut ' +
    'haute hauts présumé présumée présumés futur future célèbre'
  ).split(' '),
);

/** A noun that a name before it only specifies: "the Senate minority leader", "the Trump administration". */
function isHolder(reading: Reading, word: string): boolean {
  return reading.grammar.organisationNouns.has(word) || isPersonNoun(reading.grammar, word);
}

function isRoleWord(reading: Reading, word: string): boolean {
  const { grammar } = reading;
  return grammar.organisationNouns.has(word) || isPersonNoun(grammar, word);
}

/** Short titles before a name; `M.` is one item. */
export const TITLES: ReadonlySet<string> = new Set('m mr mme mlle me maître dr dott prof mrs ms'.split(' '));

/** Whether "of" stands right before the item, or before its determiner. */
function followsOf(reading: Reading, at: number): boolean {
  const { grammar, items } = reading;
  const index = TITLES.has(items.word(at - 1)) ? at - 1 : at;
  const before = items.word(index - 1);
  return (
    grammar.ofWords.has(before) ||
    (grammar.determiners.has(before) && grammar.ofWords.has(items.word(index - 2)))
  );
}

/** A determiner inside a phrase stands after "of" or after another determiner ("toutes les"). */
function follows(reading: Reading, index: number): boolean {
  const before = reading.items.word(index - 1);
  return reading.grammar.ofWords.has(before) || reading.grammar.determiners.has(before);
}

/** The noun phrase that ends right before the item; null when none does. `floor` is the first item it may reach. */
export function phraseBefore(
  reading: Reading,
  end: number,
  floor: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  const { grammar, items, names } = reading;
  let start = end;
  const lowest = Math.max(floor, end - MAX_PHRASE);
  while (start > lowest) {
    const index = start - 1;
    const mention = names.at(index);
    if (mention !== null && mention.from >= lowest) {
      start = mention.from;
      continue;
    }
    const word = items.word(index);
    if (word === ')') {
      const open = openingOf(reading, index, lowest);
      if (open < 0) break;
      start = open;
      continue;
    }
    if (word === "'s" || grammar.ofWords.has(word) || isFor(reading, index) || isField(reading, index)) {
      start = index;
      continue;
    }
    if (start === end && LATTER.has(word) && pronounAt(reading, index - 1) !== null)
      return phraseAt(reading, index - 1, end, groups);
    if (start === end && pronounAt(reading, index) !== null) return phraseAt(reading, index, end, groups);
    if (!isPhraseWord(reading, index, groups)) break;
    start = index;
    if (
      grammar.determiners.has(word) &&
      !grammar.ofWords.has(items.word(index - 1)) &&
      !grammar.determiners.has(items.word(index - 1))
    )
      break;
  }
  while (start < end && grammar.ofWords.has(items.word(start)) && names.at(start) === null) start++;
  if (start >= end) return null;
  const phrase = phraseAt(reading, start, end, groups);
  return phrase === null || phrase.to < end - 1 ? retryLater(reading, start, end, groups) : phrase;
}

/** When the phrase broke off early, the last name in the stretch is the best that is left. */
function retryLater(
  reading: Reading,
  start: number,
  end: number,
  groups: readonly VerbGroup[],
): NounPhrase | null {
  for (let index = end - 1; index > start; index--) {
    const mention = reading.names.at(index);
    if (mention !== null) return phraseAt(reading, mention.from, end, groups);
    if (reading.grammar.determiners.has(reading.items.word(index)))
      return phraseAt(reading, index, end, groups);
  }
  return phraseAt(reading, start, end, groups);
}

function openingOf(reading: Reading, index: number, floor: number): number {
  for (let at = index - 1; at >= floor && at > index - 20; at--)
    if (reading.items.word(at) === '(') return at;
  return -1;
}
