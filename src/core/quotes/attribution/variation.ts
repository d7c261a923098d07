import { isDemonym } from '../grammar/demonyms';
import { isPersonNoun } from '../grammar/grammar';
import type { Reading } from '../reading/reading';
import { officeOf } from './offices';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { isIntroduced } from './referring-words';
import type { SpeakerResolver } from './speaker-resolver';

/**
 * "Mathilde Panot y voit «un leurre». La cheffe de file des députés insoumis promet": whoever spoke in the sentence before, called by a role that
 * the article has not told of them yet; null where a role brings in somebody new.
 */
export function otherwiseCalled(
  reading: Reading,
  { from, to, head, isDefinite, hasComplement, complement }: NounPhrase,
  resolver: Pick<SpeakerResolver, 'speakerIn' | 'hasRole'>,
): Referent | null {
  const { grammar, items, language, sentences } = reading;
  const isOf = hasComplement || complement !== null || to - from > 2;
  if (!isDefinite || !isOf || !isPersonNoun(grammar, head) || isIntroduced(head)) return null;
  if (grammar.organisationNouns.has(head)) return null;
  // "le président de la République", but "la Première ministre écossaise"
  if (officeOf(items.slice(from, to)) !== null && !isDemonym(language, items.word(to - 1))) return null;
  const sentence = reading.sentenceAt(from);
  const before = sentences[sentence.number - 1];
  if (before === undefined || sentence.startsParagraph || from - sentence.from > LEAD) return null;
  const last = resolver.speakerIn(before);
  return last?.type === 'PER' && !last.isPlural && !resolver.hasRole(last.name) ? last : null;
}

/** Words before the role that the sentence opens with: "Per la segretaria del Pd". */
const LEAD = 1;
