/** Inside code, where a backslash would show: between its two characters, no image, and nothing to be seen. */
const WORD_JOINER = '\u2060';

/**
 * What must be left alone, then what must be made harmless, from left to right: the mark of an image, another escaped
 * character, a fenced block, a code span (not a longer one: it is looked for at each backtick), backticks that open none,
 * an address in angle brackets, the beginning of a tag.
 */
const PIECE = new RegExp(
  [
    /(?<image>\\?!\[)/,
    /\\[^]/,
    /(?<fenced>^ {0,3}(?<fence>`{3,}(?!`)|~{3,}(?!~))[^`\n]*\n(?:[^]*?^ {0,3}\k<fence>|[^]*))/,
    /(?<span>(?<ticks>`+)(?!`)[^]{0,4000}?(?<!`)\k<ticks>(?!`))/,
    /`+/,
    /<[a-z][a-z0-9+.-]+:[^\s<>![]*>/,
    /(?<tag><)(?=[a-z/!?])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
);

/**
 * Markdown of a note in which everything that was typed is seen and nothing is fetched. VS Code would leave tags out
 * without a trace, and an image would be loaded from wherever it says: both are shown as they were typed. The result
 * never holds `![`, whatever another parser takes for code.
 */
export function safeMarkdown(markdown: string): string {
  return markdown.replaceAll(PIECE, (...matched) => {
    const [piece] = matched as [string];
    const { image, tag, fenced, span } = matched.at(-1) as Partial<Record<string, string>>;
    if (image !== undefined) return '\\!\\[';
    if (tag !== undefined) return '\\<';
    return fenced === undefined && span === undefined ? piece : piece.replaceAll('![', `!${WORD_JOINER}[`);
  });
}
