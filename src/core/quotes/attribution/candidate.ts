import { isPersonOrPersons } from '../grammar/grammar';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Tie } from './attribution';
import type { NounPhrase } from './noun-phrase';

/** Items looked through on either side of a quote: bounded, so that the whole stays linear. */
export const REACH = 70;

/** One way to attribute a quote. */
export interface Candidate {
  /** `on-reads`: "on" is tied to the verb after the quote ("peut-on lire"), so that it may be of a text. */
  readonly tie: Tie | 'on-reads';
  /** How strongly the words tie, 0 to 10. */
  readonly score: number;
  readonly group: VerbGroup | null;
  /** Items of the cue. */
  readonly cue: readonly [number, number] | null;
  /** Items between cue and quote. */
  readonly distance: number;
  readonly subject: NounPhrase | null;
}

/** X said these are «...», according to the agency: the agency after the quote only reports that X said it. */
export function reported(reading: Reading, sorted: readonly Candidate[]): Candidate | undefined {
  const [first] = sorted;
  const told = first === undefined ? undefined : toldAfter(reading, first, sorted);
  if (told !== undefined) return told;
  const own = first === undefined ? undefined : spokenFor(reading, first, sorted);
  if (own !== undefined) return own;
  const isReport = first?.tie === 'according-to' || /^report(?:ed|s)$/.test(first?.group?.main ?? '');
  if (first === undefined || !isReport || first.subject?.name?.type !== 'ORG') return first;
  const said = sorted.find(
    ({ tie, group, subject }) =>
      tie === 'verb-before' && group?.verbClass === 'say' && group.form === 'finite' && subject !== null,
  );
  const isBefore = (said?.cue?.[0] ?? Infinity) < (first.cue?.[0] ?? 0);
  return said !== undefined && isBefore && said.score > 4 ? said : first;
}

/** "La Cisl apre: «...», spiega la segretaria X": whoever says right behind the quote what a body says before it. */
function spokenFor(
  { grammar }: Reading,
  { tie, group, subject }: Candidate,
  sorted: readonly Candidate[],
): Candidate | undefined {
  if (tie !== 'verb-before' || group?.form !== 'finite' || subject === null) return undefined;
  const isBody =
    subject.name === null ? grammar.organisationNouns.has(subject.head) : subject.name.type === 'ORG';
  if (!isBody || subject.pronoun !== null) return undefined;
  return sorted.find(
    (other) =>
      other.tie === 'verb-after' &&
      other.distance === 0 &&
      other.score >= FIRM &&
      other.group?.verbClass === 'say' &&
      other.subject?.name?.type === 'PER',
  );
}

/** How firmly words behind a quote have to tie to it to take it from a body. */
const FIRM = 8;

/**
 * "Selon NBC News, l'ancien président, X, a déclaré que «...»", "D'après plusieurs médias, le suspect aurait dit «...»": whoever says it
 * after the source passes on nothing.
 */
function toldAfter(
  reading: Reading,
  { tie, cue }: Candidate,
  sorted: readonly Candidate[],
): Candidate | undefined {
  if (tie !== 'according-to' || cue === null) return undefined;
  return sorted.find(({ tie: other, group, subject, score }) => {
    if (other !== 'verb-before' || group?.form !== 'finite' || subject === null || score < 5) return false;
    const isDescribed =
      group.verbClass === 'say' && subject.name === null && isPersonOrPersons(reading.grammar, subject.head);
    const isSomebody = subject.name?.type === 'PER' || subject.pronoun !== null || isDescribed;
    return subject.from > cue[1] && isSomebody;
  });
}
