/** White space around it, bullets and arrows before it, and marks after it say nothing about what a line is. */
const LEADING = new Set(Array.from(' \u00a0\u202f\u200b\ufeff\t\r\n•·●▪■◆▶►▸→»›>*-–—|+#'));
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
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ');
}
