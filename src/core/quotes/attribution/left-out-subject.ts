import type { Reading, Sentence } from '../reading/reading';
import { subjectGender } from '../reading/verb-groups';
import type { Attribution } from './attribution';
import type { Candidate } from './candidate';
import type { Referent } from './referent';
import type { SpeakerResolver } from './speaker-resolver';

/** Sentences looked back through. */
const MEMORY = 4;

/** What a verb shows of the subject that it leaves out: "specificano", "si è detta"; nothing where none is left out. */
export type LeftOut = Pick<Attribution, 'isPluralCue' | 'cueGender'>;

export function leftOut(reading: Reading, { group, subject }: Candidate): LeftOut {
  if (!reading.grammar.isProDrop || subject !== null || group?.form !== 'finite') return {};
  return { isPluralCue: group.isPlural, cueGender: subjectGender(reading, group) };
}

/** The subject that a verb leaves out: whoever spoke or acted in the sentence before, of the number and gender that it shows. */
export function understood(
  reading: Reading,
  resolver: SpeakerResolver,
  item: number,
  sentence: Sentence,
  { isPluralCue: isPlural, cueGender = null }: LeftOut = {},
): Referent | null {
  const fits = (referent: Referent): boolean =>
    (isPlural === undefined || referent.isPlural === isPlural || referent.type === 'ORG') &&
    (cueGender === null || resolver.mayBeOfGender(referent, cueGender));
  const own = resolver.mainSubjectBefore(item, sentence);
  if (own !== null && own.isPerson !== false && fits(own)) return own;
  let described: Referent | null = own;
  for (let steps = 1; steps <= MEMORY; steps++) {
    const previous = reading.sentences[sentence.number - steps];
    if (previous === undefined) break;
    const subject =
      resolver.speakerIn(previous) ?? resolver.sourceOf(previous) ?? resolver.mainSubject(previous);
    if (subject !== null && !fits(subject)) continue;
    const isFresh = steps === 1 && subject?.isPerson === true && (!subject.isPlural || isPlural === true);
    if (subject !== null && (isFresh || subject.type !== 'DESCRIPTION')) return subject;
    if (subject !== null && (described === null || described.isPerson === false)) described = subject;
  }
  const last = resolver.lastSpeaker(item);
  return described === null || described.isPerson === false ? (last ?? described) : described;
}
