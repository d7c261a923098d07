import type { Attribution } from '../attribution/attribution';
import type { Referent } from '../attribution/referent';
import { KIN } from '../attribution/referring-words';
import type { Reading } from '../reading/reading';

/** How a speaker's name was come by. */
export type Way = 'named' | 'described' | 'short-name' | 'role' | 'pronoun' | 'shared' | 'context';

/**
 * How often a speaker that the words of attribution settle was right by the way it was come by, over all annotated articles: printed by
 * `npm run bench:quotes`. Of the others the model in `choose-speaker.ts` tells how probable they are.
 */
const ACCURACY: Readonly<Record<Way, number>> = {
  named: 0.95,
  described: 0.86,
  'short-name': 0.97,
  role: 0.85,
  pronoun: 0.85,
  shared: 0.8,
  context: 0.8,
};

/** How often a speaker come by in this way is right, 0 to 1. */
export function accuracyOf(way: Way): number {
  return ACCURACY[way];
}

/** Words of attribution with this score stand right beside their quote, with nothing between. */
const CLOSE = 7;

/**
 * Whether the words of attribution are believed: a text, or a name, a role or somebody described who stands close. There the model was
 * wrong as often as they.
 */
export function isSettled({ isText, referent, score }: Attribution, way: Way | null): boolean {
  if (isText === true) return true;
  if (score < CLOSE || way === null || way === 'context' || way === 'pronoun' || way === 'shared')
    return false;
  // "la députée du Gers" may take up somebody named.
  return way !== 'described' || (referent?.isPerson === true && !mayTakeUp(referent));
}

/** Whether a description may be of somebody named: definite, with a complement, and nobody's kin ("la madre di X"). */
function mayTakeUp({ name, isPlural }: Referent): boolean {
  if (isPlural || !DEFINITE.test(name) || !COMPLEMENT.test(name)) return false;
  return !KIN.has(name.toLowerCase().split(/[\s'’]+/, 2)[1] ?? '');
}

/** The way a quote came by its speaker; null when it has none. */
export function wayOf({ grammar, items }: Reading, { speaker, referent, tie }: Attribution): Way | null {
  if (speaker === null) return null;
  if (speaker.span === null) return 'context';
  if (tie === 'shared') return 'shared';
  const said = items.text.slice(speaker.span.start, speaker.span.end).toLowerCase().replace(/[‘’ʼ]/g, "'");
  const name = speaker.name.toLowerCase().replace(/[‘’ʼ]/g, "'");
  // "many": a pronoun, but for nobody told.
  if (said === name && referent?.type === 'DESCRIPTION') return 'described';
  if (grammar.pronouns.has(said) || LATTER.test(said)) return 'pronoun';
  if (said === name) return 'named';
  if (referent?.type === 'DESCRIPTION') return 'described';
  const known = new Set(name.split(/[\s.]+/));
  return said.split(/[\s.]+/).some((word) => word.length > 2 && known.has(word)) ? 'short-name' : 'role';
}

const DEFINITE = /^(?:le |la |l['’]|il |lo |the |ce |cette |questo |questa )/i;
const COMPLEMENT = / (?:d[eui]|des|d['’]|del|dello|della|dell['’]|dei|degli|delle|of|for)(?: |(?<=['’]))/i;

const LATTER =
  /^(?:ces? derniers?|cette dernière|ces dernières|quest'ultim[oa]|quest[ie] ultim[ie]|the latter|celui-ci|celle-ci|(?:i|le) due|les deux|the two|entramb[ie]|both)$/;
