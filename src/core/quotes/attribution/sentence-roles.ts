import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { CueContext } from './cue-context';
import { canSpeak, freeName } from './described-source';
import { isBare } from './distant-subject';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import { MAX_GROUPS, groupsBefore } from '../reading/group-search';
import type { SubjectFinder } from './subject';

/** Verbs of saying looked at in a sentence, the last first. */
const TRIES = 4;
/** Items from a verb to a subject after it. */
const INVERSION = 16;
/** Items from a passive verb to whoever acts. */
const AGENT_REACH = 12;

/** The subject of the last verb of saying before an item of its sentence: "qui a rappelé que selon lui". */
export function saidBefore(
  reading: Reading,
  subjects: SubjectFinder,
  before: number,
  sentence: Sentence,
): NounPhrase | null {
  const groups = reading.verbGroups(sentence);
  const last = groupsBefore(groups, before) - 1;
  for (let number = last; number >= 0 && number > last - TRIES; number--) {
    const group = groups[number];
    if (group?.form !== 'finite' || group.isPassive || group.verbClass !== 'say' || group.tiedPronoun >= 0)
      continue;
    if (isToldOf(reading, groups[number - 1], sentence)) continue;
    const subject = subjects.subjectOf(group, sentence);
    if (subject === null || subject.pronoun !== null || subject.to > before) continue;
    if (subject.name !== null || canSpeak(reading, subject)) return subject;
  }
  return null;
}

/** What leads to a participle of the past: "avait crié", "avrebbe detto", "has told". */
const PAST_AUXILIARY =
  /^(?:a|ont|avait|avaient|aurait|auraient|eut|est|était|sont|étaient|ha|hanno|aveva|avevano|avrebbe|avrebbero|è|era|sono|erano|has|have|had)$/;
const ENGLISH_PAST = /(?:ed|said|told|wrote|spoke|swore|thought|shouted)$/;

/** Whether a verb tells of something done: "le suspect avait crié", but neither "le joueur demanderait" nor "Damasco continuerà". */
export function isOfPast({ items, language }: Reading, { from, to, main }: VerbGroup): boolean {
  for (let index = from; index < to - 1; index++) if (PAST_AUXILIARY.test(items.word(index))) return true;
  return language === 'en' && ENGLISH_PAST.test(main);
}

/**
 * "Jean Martin a précisé que | le suspect avait crié": whoever tells what somebody described says in a clause that begins with the
 * description, and so is another; null where that is not so.
 */
export function clauseTeller(
  reading: Reading,
  subjects: SubjectFinder,
  { from, to }: NounPhrase,
): NounPhrase | null {
  const { grammar, items } = reading;
  const sentence = reading.sentenceAt(from);
  const groups = reading.verbGroups(sentence);
  const number = groupsBefore(groups, from);
  const inner = groups[number];
  if (inner?.form !== 'finite' || inner.verbClass !== 'say' || inner.from > to + 1) return null;
  if (!isOfPast(reading, inner)) return null;
  const isLed =
    grammar.complementisers.has(items.word(from - 1)) ||
    (grammar.isHeadLast && groups[number - 1]?.to === from);
  return isLed ? saidBefore(reading, subjects, from, sentence) : null;
}

/** "Ha ricordato che la società ha chiuso il bilancio": whether the verb before reports this one, and leaves out who does. */
function isToldOf({ grammar, items }: Reading, outer: VerbGroup | undefined, { from }: Sentence): boolean {
  const isLeftOut = grammar.isProDrop && outer?.form === 'finite' && outer.from === from;
  return isLeftOut && outer.verbClass === 'say' && grammar.complementisers.has(items.word(outer.to));
}

/** "..., a confirmé le ministère": whose words a sentence reports, told after a comma. */
export function reporterIn(reading: Reading, subjects: SubjectFinder, sentence: Sentence): NounPhrase | null {
  for (const group of reading.verbGroups(sentence).slice(0, MAX_GROUPS)) {
    if (group.form !== 'finite' || group.verbClass !== 'say' || group.isPassive) continue;
    if (reading.items.word(group.from - 1) !== ',' || group.tiedPronoun >= 0) continue;
    const after = subjects.subjectAfter(group.to, sentence, group.isPlural);
    const isNamed = after?.from === group.to && (after.name !== null || after.isDefinite);
    if (isNamed && canSpeak(reading, after)) return after;
  }
  return null;
}

/** "..., come reso noto dal portavoce X.": who acts in a participle of saying after "as". */
export function tellerIn(reading: Reading, context: CueContext, sentence: Sentence): NounPhrase | null {
  const { grammar, items } = reading;
  for (const group of reading.verbGroups(sentence).slice(0, MAX_GROUPS)) {
    // "X nie l'avoir vue, comme prétendu par Y": X says something else.
    if (group.form === 'finite' && group.verbClass === 'say' && !group.isPassive) return null;
    if (group.form !== 'participle' || group.verbClass !== 'say') continue;
    if (!grammar.asWords.has(items.word(group.from - 1))) continue;
    const agent = context.agentAfter(group.to, sentence);
    if (agent !== null && (agent.name !== null || canSpeak(reading, agent))) return agent;
  }
  return null;
}

/** "a été bloqué par le juge X": the name of who acts in a passive sentence. */
export function agentIn(reading: Reading, context: CueContext, sentence: Sentence): NounPhrase | null {
  for (const group of reading.verbGroups(sentence).slice(0, MAX_GROUPS)) {
    if (!group.isPassive) continue;
    for (let index = group.to; index < sentence.to && index < group.to + AGENT_REACH; index++) {
      const agent = context.agentAfter(index, sentence);
      if (agent !== null) return agent.name === null && !canSpeak(reading, agent) ? null : agent;
    }
  }
  return null;
}

/** "Ha preso la parola Umberto Bossi.": the person named after the verb, where the sentence or its clause ends. */
export function personAfter(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { grammar, items, names } = reading;
  if (!grammar.isProDrop || group.isPassive) return null;
  for (let index = group.to; index < sentence.to && index < group.to + INVERSION; index++) {
    const word = items.word(index - 1);
    const isTitled = items.word(index) === ',' && names.at(index + 2)?.type === 'PER';
    if (isTitled) continue;
    if (items.kind(index) >= ITEM.mark || grammar.complementisers.has(items.word(index))) return null;
    const mention = names.at(index);
    if (mention === null) continue;
    // "Si è pronunciato sulla situazione in Kenya un missionario, padre X."
    if (mention.type === 'LOC' || mention.type === 'MISC') continue;
    const isAttached = grammar.prepositions.has(word) || grammar.ofWords.has(word);
    // "È arrivato il capo della Protezione civile | X."
    if (isAttached && mention.type === 'ORG') {
      index = mention.to - 1;
      continue;
    }
    const isFree = mention.type === 'PER' && !isAttached;
    return isFree && items.kind(mention.to) >= ITEM.mark ? phraseAt(reading, index, mention.to, []) : null;
  }
  return null;
}

/** Items of a sentence without a verb that are looked through. */
const VERBLESS = 10;

/** "Dura la reazione di X alle parole di Y.": in a sentence without a verb, whose words it tells of. */
export function reactionIn(reading: Reading, sentence: Sentence): NounPhrase | null {
  return wordsIn(reading, sentence) ?? predicated(reading, sentence);
}

/** "A stretto giro la risposta di X, affidata a Instagram": whose words a sentence tells of at its beginning. */
export function wordsIn(reading: Reading, sentence: Sentence): NounPhrase | null {
  const { grammar, items } = reading;
  for (let index = sentence.from; index < sentence.to && index < sentence.from + VERBLESS; index++) {
    if (items.kind(index) >= ITEM.quote) return null;
    if (!grammar.speechNouns.has(items.word(index)) || !grammar.ofWords.has(items.word(index + 1))) continue;
    const owner = phraseAt(reading, index + 2, sentence.to, []);
    return owner !== null && canSpeak(reading, owner) ? owner : null;
  }
  return null;
}

/** "Contrario l'assessore Nicoletta Riva.": who a sentence that begins with an adjective is about. */
function predicated(reading: Reading, sentence: Sentence): NounPhrase | null {
  // "In lacrime Ivana Rota.", "Di tutt'altro umore Ivana Rota."
  const { grammar, items } = reading;
  const first = items.word(sentence.from);
  const isState = grammar.prepositions.has(first) || grammar.ofWords.has(first);
  const opening = phraseAt(reading, isState ? sentence.from + 1 : sentence.from, sentence.to, []);
  const free = opening !== null && isState ? freeName(reading, opening) : null;
  if (free !== null) return free;
  if (opening === null || !isBare(reading, opening) || canSpeak(reading, opening)) return null;
  const subject = phraseAt(reading, opening.to, sentence.to, []);
  const isSubject = subject !== null && (subject.isDefinite || subject.name?.type === 'PER');
  return isSubject && canSpeak(reading, subject) ? subject : null;
}

/** The noun after "of": "regional council" for "il presidente del consiglio regionale". */
export function complementNoun({ grammar, items }: Reading, phrase: NounPhrase): string | null {
  for (let index = phrase.from + 1; index < phrase.to - 1; index++)
    if (grammar.ofWords.has(items.word(index)))
      return items.kind(index + 1) === ITEM.number ? null : items.word(index + 1);
  return null;
}

/** Subordinators that open a sentence whose main clause comes later: "Nonostante le zone siano ..., X ha sconsigliato". */
const OPENERS = new Set(
  (
    "nonostante sebbene benché mentre quando poiché siccome dopo appena finché alors tandis lorsque lorsqu' quand puisque puisqu' quoique " +
    'bien although while whereas when because though since'
  ).split(' '),
);

/** Whether a clause hangs on another: a subordinator or relative stands before its subject or verb. */
export function isSubordinate(
  { grammar, items }: Reading,
  subject: NounPhrase,
  verb: number,
  sentence: Sentence,
  isFirst: boolean,
): boolean {
  if (subject.from > sentence.from && grammar.subordinators.has(items.word(subject.from - 1))) return true;
  if (isFirst && subject.from > sentence.from && OPENERS.has(items.word(sentence.from))) return true;
  // "X, who has been a friend for years, lost Y"
  if (items.word(verb - 1) === ',') return false;
  for (let index = subject.to; index < verb; index++)
    if (grammar.relatives.has(items.word(index))) return true;
  return false;
}

/** "A X, che aveva chiesto le sue dimissioni, ...": whether what a preposition governs acts in a relative clause alone. */
export function isGoverned(
  { grammar, items }: Reading,
  { to }: NounPhrase,
  verb: number,
  sentence: Sentence,
): boolean {
  if (!grammar.prepositions.has(items.word(sentence.from))) return false;
  for (let index = to; index < verb; index++) if (grammar.relatives.has(items.word(index))) return true;
  return false;
}
