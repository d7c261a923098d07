import type { Agreement } from '../grammar/grammar';
import { isPersonNoun, personAgreement } from '../grammar/grammar';
import { FINITE } from '../lexicon/verb-lexicon';
import { groupCovering, groupsWithin } from '../reading/group-search';
import type { Reading } from '../reading/reading';
import { formAt } from '../reading/verb-forms';
import { CONTRACTED, phraseAt, phraseBefore } from './noun-phrase';
import { HONORIFICS } from './phrase-head';
import { KIN } from './referring-words';

/** Items looked through before a name. */
const REACH = 9;

/** The agreement of a noun for a person or a body; undefined for any other word. */
export function roleAgreement(reading: Reading, word: string): Agreement | undefined {
  const known = personAgreement(reading.grammar, word);
  if (known !== undefined) return known;
  const isRole = reading.grammar.organisationNouns.has(word) || isPersonNoun(reading.grammar, word);
  return isRole ? { gender: null, number: 's' } : undefined;
}

function isBarrier(reading: Reading, index: number): boolean {
  const { grammar, items } = reading;
  if (items.kind(index) >= 4) return true;
  const word = items.word(index);
  return (
    word === '.' ||
    word === ':' ||
    word === ';' ||
    word === ')' ||
    grammar.auxiliaries.has(word) ||
    grammar.relatives.has(word)
  );
}

/** The roles before a name: the head of the phrase there, and the nearest one where two are joined. */
export function rolesBefore(reading: Reading, from: number): readonly number[] {
  const nearest = roleBefore(reading, from);
  if (nearest < 0) return [];
  const first = leftmostRole(reading, nearest);
  // "dal marito e regista Guy Ritchie": two roles.
  const isJoined = reading.grammar.coordinators.has(reading.items.word(nearest - 1));
  return isJoined && first !== nearest ? [first, nearest] : [first];
}

/** "le scientifique en chef d'OpenAI, Ilya Sutskever": the nearest role before the name, with at most one comma at the name. */
function roleBefore(reading: Reading, from: number): number {
  const { items } = reading;
  let index = from - 1;
  // "le procureur de X": X is not the one who holds the role.
  const beforeArticle = reading.grammar.definite.has(items.word(index)) ? index - 1 : index;
  if (reading.grammar.ofWords.has(items.word(beforeArticle))) return -1;
  // "The council told reporters on Twitter"
  if (reading.grammar.isHeadLast && reading.grammar.prepositions.has(items.word(beforeArticle))) return -1;
  // "a promis le juge à X": whom somebody speaks to.
  if (TO.test(items.word(index))) return -1;
  // "dal Vescovo di Y, monsignor X"
  if (HONORIFICS.has(items.word(index)) && items.word(index - 1) === ',') index--;
  if (items.word(index) === ',') index--;
  for (let steps = 0; index >= 0 && steps < REACH; index--, steps++) {
    const other = reading.names.at(index);
    if (other?.type === 'PER') return kinBefore(reading, other.from, from);
    if (isBarrier(reading, index) || items.word(index) === ',') return -1;
    if (roleAgreement(reading, items.word(index)) !== undefined && items.isWord(index))
      return hasVerb(reading, index + 1, from) ? -1 : index;
  }
  return -1;
}

const TO = /^(?:à|a|ad|to)$/;

/** "The judge said X was", "Le ministre remercie X": a verb parts a name from who acts. */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    // Few words look like verbs: only then is the sentence read.
    if (((formAt(reading, index)?.bits ?? 0) & FINITE) === 0) continue;
    const groups = reading.verbGroups(reading.sentenceAt(from));
    return groupsWithin(groups, from, to).some(({ form }) => form === 'finite');
  }
  return false;
}

/** "le fils de Mme Davis, Tyler": the noun for kin before the name right before the comma; -1 when there is none. */
function kinBefore({ grammar, items }: Reading, owner: number, from: number): number {
  if (items.word(from - 1) !== ',') return -1;
  for (let index = owner - 1; index > owner - 4; index--)
    if (grammar.ofWords.has(items.word(index))) return KIN.has(items.word(index - 1)) ? index - 1 : -1;
  return -1;
}

const ELECTED = /^élue?s?$/;

/** "scientifique en chef": the head is the first role word of the phrase. */
function leftmostRole(reading: Reading, role: number): number {
  let found = role;
  for (let index = role - 1; index >= 0 && index > role - 5; index--) {
    const word = reading.items.word(index);
    if (isBarrier(reading, index) || word === ',' || reading.grammar.determiners.has(word)) break;
    if (reading.lexicon.get(word)?.verbClass === 'say' && hasVerb(reading, index, role)) break;
    // "President Trump mocked Senator Feinstein": what stands before another person is that person's.
    if (reading.names.at(index)?.type === 'PER') break;
    // "Élu maire de Lyon en 2015, X": a participle that is a noun elsewhere.
    const isParticiple = ELECTED.test(word) && index + 1 === found;
    if (roleAgreement(reading, word) !== undefined && !isParticiple) found = index;
  }
  return found;
}

/** "X, 52 ans, président de Y" or "X (président de Y)" or "X est le président": the head of the role behind a name; -1 where there is none. */
export function roleAfter(reading: Reading, to: number): number {
  const { grammar, items } = reading;
  const opener = items.word(to);
  const isCopula = grammar.passiveAuxiliaries.has(opener);
  if (opener !== ',' && opener !== '(' && !isCopula) return -1;
  for (let index = to + 1; index < items.length && index < to + 6; index++) {
    const word = items.word(index);
    // "X, the family's lawyer,"
    if (word === "'s") continue;
    // "X, ha detto il sindaco, ...": somebody else.
    const isOther =
      grammar.coordinators.has(word) || grammar.complementisers.has(word) || grammar.auxiliaries.has(word);
    if (isOther || items.kind(index) >= 4 || grammar.ofWords.has(word)) return -1;
    const name = reading.names.at(index);
    // "X, Arsenal coach,": in English what the role is of stands before it.
    if (name !== null && !(grammar.isHeadLast && isRoleAt(reading, name.to))) return -1;
    if (name !== null) index = name.to;
    if (!isRoleAt(reading, index) || (grammar.isHeadLast && items.word(index + 1) === "'s")) continue;
    if (isGoverned(reading, index)) return -1;
    if (opener === ',' && beginsClause(reading, to, index)) return -1;
    return lastOfRun(reading, index);
  }
  return -1;
}

function isRoleAt(reading: Reading, index: number): boolean {
  // "numero uno della Fiat", "numéro deux du parti"
  if (/^num[eé]ro$/.test(reading.items.word(index)))
    return /^(?:un|uno|deux|due|trois|tre)$/.test(reading.items.word(index + 1));
  return reading.items.isWord(index) && roleAgreement(reading, reading.items.word(index)) !== undefined;
}

/** "government spokesman", "general secretary": in English the last of several nouns is the head. */
function lastOfRun(reading: Reading, index: number): number {
  let last = index;
  while (reading.grammar.isHeadLast && isRoleAt(reading, last + 1)) last++;
  return last;
}

/** "X, in tribuna con la moglie,": a preposition before a role, and its article, make it somebody else's. */
function isGoverned({ grammar, items }: Reading, role: number): boolean {
  const before = items.word(role - 1);
  const lead = grammar.determiners.has(before) ? items.word(role - 2) : before;
  return CONTRACTED.has(before) || grammar.prepositions.has(lead);
}

/** "Accolto dal presidente Heinz Fischer, il pontefice ha parlato": a verb right after what follows a name on a preposition. */
function beginsClause(reading: Reading, to: number, role: number): boolean {
  const { grammar, items } = reading;
  if (!grammar.definite.has(items.word(to + 1))) return false;
  const sentence = reading.sentenceAt(role);
  const groups = reading.verbGroups(sentence);
  const phrase = phraseAt(reading, to + 1, sentence.to, groups);
  if (phrase === null || groupCovering(groups, phrase.to)?.form !== 'finite') return false;
  const named = phraseBefore(reading, to, sentence.from, groups);
  const before = items.word((named?.from ?? 0) - 1);
  return named !== null && (grammar.prepositions.has(before) || CONTRACTED.has(before));
}
