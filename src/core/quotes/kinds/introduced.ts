import type { Attribution } from '../attribution/attribution';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';

/** Features of something that is named or has a title. */
const NAMING = /^(?:title-noun|naming)-/;

/**
 * "X: «Vergogna».": whether somebody stands before the colon, and the quote closes the sentence. Headlines are full of such quotes,
 * and the texts that kinds are learned from have few; `features` are those of its kind.
 */
export function isIntroduced(
  { items }: Reading,
  item: number,
  { tie, referent }: Attribution,
  features: readonly string[],
): boolean {
  if (tie !== 'colon' || items.word(item - 1) !== ':' || items.word(item + 1) === ',') return false;
  const isSomebody = referent !== null && referent.type !== 'MISC' && referent.isPerson !== false;
  return isSomebody && items.kind(item + 1) >= ITEM.mark && !features.some((name) => NAMING.test(name));
}
