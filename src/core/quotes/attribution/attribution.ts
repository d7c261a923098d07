import type { Span } from '../../text/span';
import type { Speaker } from '../quote';
import type { Referent } from './referent';

/** How a quote was tied to its cue; the kind and the confidence depend on it. */
export type Tie =
  | 'verb-after'
  | 'verb-before'
  | 'according-to'
  | 'colon'
  | 'shared'
  | 'continued'
  | 'sentence-before'
  | 'inside'
  | 'own-words'
  | 'near'
  | 'repeated'
  | 'signature'
  | 'headline'
  | 'none';

/** Who said a quote and on which words that rests. */
export interface Attribution {
  readonly tie: Tie;
  /** How strongly the words tie, 0 to 10. */
  readonly score: number;
  readonly cue: Span | null;
  readonly cueClass: 'say' | 'judge' | 'name' | 'common' | null;
  /** Items between cue and quote; 0 when they touch. */
  readonly distance: number;
  readonly isPassive: boolean;
  /** Whether the verb of the cue is plural, where its subject is left out. */
  readonly isPluralCue?: boolean;
  /** The gender that the participle of such a cue shows ("si è detta"); null when it shows none. */
  readonly cueGender?: 'm' | 'f' | null;
  /** Whether the cue says that it is read in a text ("peut-on lire"), whose author is looked for. */
  readonly isText?: boolean;
  readonly speaker: Speaker | null;
  readonly referent: Referent | null;
}

export const UNATTRIBUTED: Attribution = {
  tie: 'none',
  score: 0,
  cue: null,
  cueClass: null,
  distance: 99,
  isPassive: false,
  speaker: null,
  referent: null,
};
