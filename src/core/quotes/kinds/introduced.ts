import type { Attribution } from '../attribution/attribution';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';

/** Features of something that is named or has a title. */
const NAMING = /^(?:title-noun|naming)-/;

/** A guess at somebody's own words scores less. */
const SURE = 7;
const TITLING = /^title-noun-/;

/** What leads to a name: "un homme surnommé «le Professeur»". */
const CALLED =
  /^(?:surnomm|baptis|rebaptis|intitul|dénomm|soprannominat|ribattezzat|battezzat|intitolat|denominat|nicknamed|entitled|titled)\p{L}*$/u;

/** Whether a word right before a quote tells that somebody or something is called so. */
export function isCalled({ items }: Reading, item: number): boolean {
  return CALLED.test(items.word(item - 1));
}

/** Verbs that give somebody's very words, however few, at the end of a cue. */
const CRYING =
  /(?:^|[\s'’])(?:cri(?:e|ent|é|er|ant|ait|aient|a|èrent)|hurl\p{L}+|scand\p{L}+|s['’]écri\p{L}+|exclam\p{L}+|grid\p{L}+|url(?:a|ano|ato|ando|are|ava|avano|ò|arono)|shout\p{L}*|yell\p{L}*|scream\p{L}*|chant(?:ed|ing|s)?)$/iu;

/**
 * "il aurait crié «Allahou akbar»", "X: «Vergogna».": whether somebody cries right before a quote, or stands before its colon while it
 * closes the sentence. Headlines are full of such quotes, and the texts that kinds are learned from have few; `features` are those of its
 * kind.
 */
export function isIntroduced(
  { items }: Reading,
  item: number,
  { tie, score, referent, cue, cueClass, isPassive }: Attribution,
  features: readonly string[],
): boolean {
  // "Le syndicat «dénonce une mascarade»"
  if (tie === 'own-words' && score >= SURE && referent !== null) return true;
  const end = items.end(item - 1);
  const isCried = tie === 'verb-before' && !isPassive && cue?.end === end && referent !== null;
  if (isCried && CRYING.test(items.text.slice(cue.start, end))) return true;
  // "Son voisin lui a dit : «Va-t'en»."
  const isTold = tie === 'verb-before' && cueClass === 'say' && !isPassive;
  if ((tie !== 'colon' && !isTold) || items.word(item - 1) !== ':' || items.word(item + 1) === ',')
    return false;
  const isSomebody = referent !== null && referent.type !== 'MISC' && referent.isPerson !== false;
  // "dit" and "detto" name things, too.
  const naming = isTold ? TITLING : NAMING;
  return isSomebody && items.kind(item + 1) >= ITEM.mark && !features.some((name) => naming.test(name));
}
