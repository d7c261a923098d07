import type { VerbGroup } from '../reading/verb-groups';
import type { Tie } from './attribution';
import type { NounPhrase } from './noun-phrase';

/** Items looked through on either side of a quote: bounded, so that the whole stays linear. */
export const REACH = 70;

/** One way to attribute a quote. */
export interface Candidate {
  readonly tie: Tie;
  /** How strongly the words tie, 0 to 10. */
  readonly score: number;
  readonly group: VerbGroup | null;
  /** Items of the cue. */
  readonly cue: readonly [number, number] | null;
  /** Items between cue and quote. */
  readonly distance: number;
  readonly subject: NounPhrase | null;
}
