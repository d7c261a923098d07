import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

const READS = new Set('legge leggono leggeva leggere lire lit lisait'.split(' '));
const NOBODY = new Set(['si', 'on']);
const WHERE = new Set(
  "in nel nella nello nell' nei negli nelle sul sulla sullo sull' sui sugli sulle dal dallo dalla dall' dai dagli dalle dans sur".split(
    ' ',
  ),
);

/**
 * "si legge nella nota del Quirinale", "peut-on lire dans le communiqué": the text that the words are read in, right after
 * the verb or at the start of the sentence; whoever gave it out when the sentence tells ("diramato dall'ospedale").
 */
export function textRead(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const { grammar, items } = reading;
  // "si è detto preoccupato" is of somebody.
  const isPast = grammar.passiveAuxiliaries.has(items.word(group.to - 2));
  const isTold = group.verbClass === 'say' && !isPast && WHERE.has(items.word(sentence.from));
  const isRead = READS.has(group.main) || isTold;
  if (!isRead || !isImpersonal(reading, group)) return null;
  const places = [group.to, group.to + 1, group.to + 2, sentence.from, sentence.from + 1];
  const at = places.find((place) => place < sentence.to && WHERE.has(items.word(place)));
  if (at === undefined) return null;
  const groups = reading.verbGroups(sentence);
  const text = phraseAt(reading, at + 1, sentence.to, groups);
  if (text === null || text.hasComplement || !grammar.speechNouns.has(text.head)) return text;
  for (let index = text.to; index < text.to + 3; index++)
    if (grammar.agents.has(items.word(index)))
      return phraseAt(reading, index + 1, sentence.to, groups) ?? text;
  return text;
}

function isImpersonal({ items }: Reading, { from, to, tiedPronoun }: VerbGroup): boolean {
  for (let index = from - 1; index < to; index++) if (NOBODY.has(items.word(index))) return true;
  return NOBODY.has(items.word(tiedPronoun));
}
