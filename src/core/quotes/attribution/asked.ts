import type { Reading, Sentence } from '../reading/reading';
import type { Speaker } from '../quote';
import type { Candidate } from './candidate';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import type { Referent } from './referent';
import type { SpeakerResolver } from './speaker-resolver';
import type { SubjectFinder } from './subject';

const ASKING =
  /^(?:demand[ée]|demandent|demandait|interrogée?s?|questionnée?s?|relancée?s?|chiest[oaie]|chied[eo]|chiedono|chiedeva|domandato|domandano|interrogat[oaie]|interpellat[oaie]|asked|pressed|questioned|quizzed)$/;
const ANSWERING = /^(?:répond|rétorqu|répliqu|rispo|replic|ribatt|replie[ds]|reply|answer|respond|retorted)/;
const TOWARDS = new Set("à au aux a al allo alla all' ai agli alle ad".split(' '));
/** Verb groups of a sentence that are looked at, from its beginning. */
const GROUPS = 12;

/** "On a demandé à X s'il jouerait. «...», a-t-il répondu": whoever was asked in the sentence before answers. */
export function answererOf(
  reading: Reading,
  resolver: SpeakerResolver,
  { group, subject }: Candidate,
  sentence: Sentence,
): { speaker: Speaker; referent: Referent } | null {
  const before = reading.sentences[sentence.number - 1];
  if (group === null || before === undefined || group.isPassive || !ANSWERING.test(group.main)) return null;
  if (subject !== null && subject.pronoun === null) return null;
  const asked = askedIn(reading, resolver.subjects, before);
  const referent = asked === null ? null : resolver.referentOf(asked);
  if (referent === null || !resolver.mayBe(referent, subject)) return null;
  return { speaker: { name: referent.name, span: resolver.spanOf(subject, referent) }, referent };
}

/** "On a demandé à X s'il jouerait", "Reporters asked X whether", "X was asked": who is asked in a sentence. */
function askedIn(reading: Reading, subjects: SubjectFinder, sentence: Sentence): NounPhrase | null {
  const { items, language } = reading;
  const groups = reading.verbGroups(sentence);
  for (const group of groups.slice(0, GROUPS)) {
    if (!ASKING.test(group.main) || group.tiedPronoun >= 0) continue;
    if (group.isPassive) {
      const subject = subjects.subjectOf(group, sentence);
      if (subject?.name != null) return subject;
      continue;
    }
    if (group.form !== 'finite') continue;
    const at = TOWARDS.has(items.word(group.to)) ? group.to + 1 : language === 'en' ? group.to : -1;
    const phrase = at < 0 ? null : phraseAt(reading, at, sentence.to, groups);
    if (phrase !== null && phrase.pronoun === null && canSpeak(reading, phrase)) return phrase;
  }
  return null;
}
