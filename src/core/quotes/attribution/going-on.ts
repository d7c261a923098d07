import { isPersonNoun, words } from '../grammar/grammar';
import type { Reading, Sentence } from '../reading/reading';
import type { Speaker } from '../quote';
import type { Candidate } from './candidate';
import { agreementOf, isPluralPhrase } from './described-source';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { KIN } from './referring-words';
import type { SpeakerResolver } from './speaker-resolver';

/** Verbs that go on from something said: to add, continue, conclude. */
const GOING_ON = /(?:^|\s)(?:aggiun|prosegu|continu|conclu|ribad|ajout|poursui|renchér|added|adding|adds)/;

/** Whether a verb, or the last of several words, goes on from something said. */
export function isGoingOn(words: string): boolean {
  return GOING_ON.test(words);
}

/** Nouns for people in public life that say little: whoever holds an office is one, too. */
const VAGUE = words(
  'esponente dirigente politico leader parlamentare tecnico manager responsabile élu élue dirigeant dirigeante responsable cadre politician official',
);
/** Sentences since whoever spoke last. */
const LATELY = 2;

/** "Ha poi aggiunto:", "he went on", "a ajouté l'élue": a verb of going on is of whoever spoke last, with no subject but what points back. */
export function goingOn(
  reading: Reading,
  resolver: SpeakerResolver,
  { group, subject }: Candidate,
  item: number,
  sentence: Sentence,
): { speaker: Speaker; referent: Referent } | null {
  if (group === null || group.isPassive || !isGoingOn(group.main)) return null;
  const isDescribed = subject !== null && subject.pronoun === null;
  if (isDescribed && !mayTakeUp(reading, resolver, subject, item, sentence)) return null;
  // "Calzadilla denied that. «...», he added": who said something since goes on.
  const before = reading.sentences[sentence.number - 1];
  if (!isDescribed && before !== undefined && resolver.speakerIn(before) === null) {
    const saying = resolver.sayingIn(before);
    if (saying !== null && subject !== null) return null;
  }
  const referent = resolver.lastSpeaker(item);
  if (referent === null || !resolver.mayBe(referent, subject)) return null;
  return { speaker: { name: referent.name, span: resolver.spanOf(subject, referent) }, referent };
}

/** Whether somebody described may be whoever spoke right before: nobody whom the article gives this role or another one. */
function mayTakeUp(
  reading: Reading,
  resolver: SpeakerResolver,
  subject: NounPhrase,
  item: number,
  sentence: Sentence,
): boolean {
  if (subject.name !== null || !subject.isDefinite || isPluralPhrase(reading, subject)) return false;
  if (!isPersonNoun(reading.grammar, subject.head) || KIN.has(subject.head)) return false;
  const last = resolver.lastSpeaker(item);
  const since = reading.sentences.slice(Math.max(0, sentence.number - LATELY), sentence.number);
  const isLate = since.some((each) => resolver.speakerIn(each)?.name === last?.name);
  if (last?.type !== 'PER' || !isLate || resolver.referentOf(subject)?.type !== 'DESCRIPTION') return false;
  const gender = agreementOf(reading, subject)?.gender ?? null;
  if (gender !== null && !resolver.mayBeOfGender(last, gender)) return false;
  return VAGUE.has(subject.head) || !resolver.hasRole(last.name);
}
