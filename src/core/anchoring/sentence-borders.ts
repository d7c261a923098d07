import { ABBREVIATIONS } from '../text/word-lists';

/** White space and marks that may stand between the end of a sentence and the first word of the next one. */
const BETWEEN = /^[\s"»”’')\]«“‘„([]$/u;
const GAP = /^[\s"»”«“„]$/u;
const ENDERS = '.!?…';
const LETTER = /^[\p{L}\p{M}]$/u;
const LOWER_CASE = /^\p{Ll}$/u;
/** UTF-16 units of the longest abbreviation that is looked for. */
const LONGEST_ABBREVIATION = 6;
/** White space and marks between two sentences: a longer run of them is no such place, and each unit of it would be looked at anew. */
const MOST_BETWEEN = 32;

/**
 * Where the sentence begins (-1) or ends (1) that `offset` is in; null when that is more than `limit` units away. Works on
 * a fragment in any language, unlike `splitSentences`. `isLineStart`: whether a line begins at an offset.
 */
export function sentenceBorder(
  text: string,
  offset: number,
  direction: 1 | -1,
  limit: number,
  isLineStart: (offset: number) => boolean,
): number | null {
  for (let distance = 0; distance <= limit; distance++) {
    const at = offset + distance * direction;
    if (at < 0 || at > text.length) return null;
    if (isLineStart(at) || isSentenceBorder(text, at)) return at;
  }
  return null;
}

/** Whether a sentence ended before `at` and the next one, with its opening marks, begins there. */
export function isSentenceBorder(text: string, at: number): boolean {
  let before = at - 1;
  let hasGap = false;
  const first = Math.max(0, at - MOST_BETWEEN);
  while (before >= first && BETWEEN.test(text.charAt(before))) {
    hasGap ||= GAP.test(text.charAt(before));
    before--;
  }
  if (!hasGap || before < 0 || !ENDERS.includes(text.charAt(before))) return false;
  if (text[before] === '.' && isAbbreviated(text, before)) return false;
  let next = at;
  const last = Math.min(text.length, at + MOST_BETWEEN);
  while (next < last && BETWEEN.test(text.charAt(next))) next++;
  return !LOWER_CASE.test(text.charAt(next));
}

function isAbbreviated(text: string, fullStop: number): boolean {
  let start = fullStop;
  while (start > 0 && fullStop - start <= LONGEST_ABBREVIATION && LETTER.test(text.charAt(start - 1)))
    start--;
  const word = text.slice(start, fullStop);
  const isInitial = word.length === 1 && (!LOWER_CASE.test(word) || text[start - 1] === '.');
  return isInitial || ABBREVIATIONS.has(word.toLowerCase());
}
