import type { Reading, Sentence } from '../reading/reading';
import type { Referent } from './referent';
import type { SpeakerResolver } from './speaker-resolver';

/** Sentences looked back through. */
const MEMORY = 4;

/**
 * The subject that a verb leaves out: whoever spoke or acted in the sentence before. `isPlural`: whether the verb tells of several;
 * undefined where none is left out.
 */
export function understood(
  reading: Reading,
  resolver: SpeakerResolver,
  item: number,
  sentence: Sentence,
  isPlural?: boolean,
): Referent | null {
  const fits = (referent: Referent): boolean =>
    isPlural === undefined || referent.isPlural === isPlural || referent.type === 'ORG';
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
