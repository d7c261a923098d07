/** White space around it, bullets and arrows before it, and marks after it say nothing about what a line is. */
const LEADING = new Set(Array.from(' \u00a0\u202f\u200b\ufeff\t\r\n•·●▪■◆▶►▸→»›>*_-–—|+#'));
const TRAILING = new Set(Array.from(' \u00a0\u202f\u200b\ufeff\t\r\n:;,.!?…»›>→*_|-–—)]"”'));

/**
 * A line as the phrase lists write it: lower case, without accents, one kind of apostrophe, single spaces, no bullets
 * before and no marks after it. For short lines: linear, but it makes a copy.
 */
export function foldLine(line: string): string {
  const folded = fold(line);
  let start = 0;
  let end = folded.length;
  while (start < end && LEADING.has(folded.charAt(start))) start++;
  while (end > start && TRAILING.has(folded.charAt(end - 1))) end--;
  return folded.slice(start, end);
}

/** Lower case, no accents, `'` for all apostrophes, single spaces; nothing is cut off. */
export function fold(text: string): string {
  // Most lines of an article are no page remains; what can be left out is left out.
  const spaced = /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
  if (isAscii(spaced)) return spaced.toLowerCase();
  return spaced
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´]/gu, "'");
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
