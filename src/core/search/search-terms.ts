import { dictionary } from '../text/dictionary';

/** A word of a text as the index holds it, and where it stands. */
export interface SearchTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Elided words of French and Italian, without their apostrophe: they belong to the next word only in writing. */
const ELISIONS = new Set(
  `l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell nell sull all dall coll un quell quest bell sant gl ch com dov anch
   cos mezz tutt nessun ciascun po`.split(/\s+/u),
);

/** Letters that Unicode does not take apart. */
const LIGATURES = dictionary<string>({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' });

/** In UTF-16 units: only hostile text has longer words, and sorting a long run of accents takes the square of its length. */
const LONGEST_TERM = 100;

/** A word as it is compared: lower case, no accents, no ligatures, nothing invisible. */
export function foldTerm(word: string): string {
  return word
    .slice(0, LONGEST_TERM)
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/gu, (letter) => LIGATURES.get(letter) ?? letter);
}

/**
 * The words of a text. Apostrophes of any kind and hyphens part words; elided words ("l'", "dell’") and a final "'s"
 * are left out, so that "Elysée" finds "l'Élysée" and "Musk" finds "Musk's". Linear.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const term = foldTerm(match[0]);
    const isElided = isApostrophe(text, end) && ELISIONS.has(term) && isElidedBefore(text, end + 1);
    const isGenitive = term === 's' && isApostrophe(text, start - 1);
    if (term !== '' && !isElided && !isGenitive) terms.push({ term, start, end });
  }
  return terms;
}

/** Whether a word follows an apostrophe, and no final "'s": "Bell's telephone" elides nothing. */
function isElidedBefore(text: string, index: number): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2)) &&
    !/^s(?![\p{L}\p{M}\p{N}])/iu.test(text.slice(index, index + 3))
  );
}

function isApostrophe(text: string, index: number): boolean {
  return "'’‘ʼ".includes(text.charAt(index) || ' ');
}
