import { FORM } from '../lexicon/verb-lexicon';
import { groupCovering } from '../reading/group-search';
import type { Reading, Sentence } from '../reading/reading';
import { REFLEXIVE } from '../reading/verb-forms';
import type { AppositionChains } from './apposition-chains';
import type { Candidate } from './candidate';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseBefore } from './noun-phrase';

/** The first word inside the marks, in small letters as written; what is put in brackets counts. */
const FIRST_WORD = /^[^\p{L}\d]*(\p{Ll}+)/u;
/** Units of a quote that are read for it. */
const READ_LENGTH = 30;
/** Small words between a subject and its verb. */
const MAX_SMALL = 4;
/** Beside "named right before the verb", with nothing between. */
const SCORE = 7.2;

/** "Le syndicat «dénonce une mascarade»", "son avocat s'«indigne»", "Le maire, lui, «assume»": whoever does what the first word inside the marks tells. */
export function verbInside(
  reading: Reading,
  chains: AppositionChains,
  item: number,
  sentence: Sentence,
): Candidate | null {
  const end = beforeSmallWords(reading, item, sentence);
  if (end === null || !isVerbAt(reading, item, end < item && isAuxiliary(reading, item - 1))) return null;
  const subject = subjectBefore(reading, chains, end, sentence);
  return subject === null
    ? null
    : { tie: 'own-words', score: SCORE, group: null, cue: null, distance: 0, subject };
}

function isAuxiliary({ grammar, items }: Reading, index: number): boolean {
  return grammar.auxiliaries.has(items.word(index));
}

/** The item before which the subject ends: past negations, object pronouns, auxiliaries, and "lui" between commas. */
function beforeSmallWords({ grammar, items }: Reading, item: number, { from }: Sentence): number | null {
  let index = item;
  while (index > from && item - index < MAX_SMALL) {
    const word = items.word(index - 1);
    const isSmall = grammar.clitics.has(word) || REFLEXIVE.has(word) || grammar.auxiliaries.has(word);
    if (!isSmall) break;
    index--;
  }
  if (index <= from || grammar.prepositions.has(items.word(index - 1))) return null;
  return index;
}

/** Whether the quote begins with a verb of saying that its subject needs: finite, or a participle behind an auxiliary. */
function isVerbAt({ items, lexicon }: Reading, item: number, isLed: boolean): boolean {
  const [start, end] = [items.start(item), items.end(item)];
  const [, first = ''] = FIRST_WORD.exec(items.text.slice(start, Math.min(end, start + READ_LENGTH))) ?? [];
  const form = lexicon.get(first);
  if (form === undefined || form.isNominal || (form.verbClass !== 'say' && form.verbClass !== 'judge'))
    return false;
  const wanted = isLed ? FORM.participle : FORM.singular | FORM.plural;
  return (form.bits & wanted) !== 0 && (isLed || (form.bits & FORM.participle) === 0);
}

function subjectBefore(
  reading: Reading,
  chains: AppositionChains,
  end: number,
  sentence: Sentence,
): NounPhrase | null {
  const { items } = reading;
  const groups = reading.verbGroups(sentence);
  const isParted = items.word(end - 1) === ',';
  const subject = isParted
    ? chains.before(end, sentence, false)
    : phraseBefore(reading, end, sentence.from, groups);
  if (subject === null || (!isParted && subject.to !== end) || !canSpeak(reading, subject)) return null;
  // "Paul a dit que Marie «regrette»": Paul's words.
  if (isReported(reading, subject) || subject.name?.type === 'LOC') return null;
  const isObject = groupCovering(groups, subject.from - 1) !== null;
  return isObject || chains.isAttached(subject.from) ? null : subject;
}

/** Whether a clause that somebody tells begins with the subject; "tandis que" and "alors que" begin one of the reporter's. */
function isReported({ grammar, items }: Reading, { from }: NounPhrase): boolean {
  return grammar.complementisers.has(items.word(from - 1)) && !CONTRAST.test(items.word(from - 2));
}

const CONTRAST = /^(?:tandis|alors|pendant)$/;
