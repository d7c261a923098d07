import type { Attribution } from '../attribution/attribution';
import type { NounPhrase } from '../attribution/noun-phrase';
import type { Referent } from '../attribution/referent';
import type { Span } from '../../text/span';
import type { Way } from './way';

/** Where a name stands: behind a preposition, at the beginning of its sentence, before or after a verb, or elsewhere. */
export type Place = 'attached' | 'initial' | 'before-verb' | 'after-verb' | 'other';

/** Where a name stands by the cue. */
export interface NearCue {
  /** Items between the two, and one; below 0 before the cue. */
  readonly distance: number;
  readonly isAttached: boolean;
}

/** Somebody who may have said a quote; `referent` null: nobody that the article tells of. */
export interface Alternative {
  readonly referent: Referent | null;
  /** Whether the words of attribution point at this one. */
  readonly isRead: boolean;
  /** How many speakers back this one spoke, 1 for the last; 0: not lately. */
  readonly spokenBack: number;
  readonly isNextSpeaker: boolean;
  /** Sentences back in which this one is the subject, 0 for the quote's own; -1: in none. */
  readonly subjectBack: number;
  /** Rank among the names before the quote, nearest first from 1; 0: not among them. */
  readonly rankBefore: number;
  readonly rankAfter: number;
  /** Where the quote's own sentence names this one, before the quote or else after it. */
  readonly here: Span | null;
  /** Sentences since the last mention by name; -1: none before the quote. */
  readonly mentionBack: number;
  /** How the last mention before the quote stands in its clause; null when there is none. */
  readonly place: Place | null;
  /** How near the cue the nearest mention in its sentence stands, and on which side of it; null: not in its sentence. */
  readonly nearCue: NearCue | null;
  /** Sentences back in which this one is the subject of a verb of saying, 0 for the quote's own; -1: in none. */
  readonly saidBack: number;
  /** `article`: the only person among the alternatives. `near`: the only one of them named in the sentences before the quote. */
  readonly isOnlyPerson: 'article' | 'near' | null;
  readonly mentions: number;
  readonly isMostNamed: boolean;
  readonly isInTitle: boolean;
  /** Quotes whose own words of attribution name this one. */
  readonly firmQuotes: number;
  /** Whether a mention stands close to the noun that the words of attribution call the speaker by. */
  readonly isCalledSo: boolean;
  /** The gender that the article or a forename tells. */
  readonly gender: 'm' | 'f' | null;
  /** Whether the reporter's text between the quote before and this one names this one. */
  readonly isNamedSince: boolean;
  /** Whether the article gives this one a role. */
  readonly hasRole: boolean;
}

/** What is known of a quote whose speaker is chosen. */
export interface Choice {
  readonly attribution: Attribution;
  readonly way: Way | null;
  readonly alternatives: readonly Alternative[];
  /** Sentences since the last quote that somebody speaks in; -1: there is none before. */
  readonly lastSpokenBack: number;
  readonly startsParagraph: boolean;
  /** The noun phrase that stands for the speaker in the words of attribution; null for a name, a pronoun, or none. */
  readonly phrase: NounPhrase | null;
  /** Whether its noun is one for bodies: "lo staff medico". */
  readonly isBody: boolean;
  /** How that phrase begins; null where there is none. */
  readonly determiner: 'definite' | 'possessive' | 'other' | 'none' | null;
}
