import { isLowerCase, isUpperCase } from './characters';
import type { Span } from './span';
import { type Tokens, tokenAt } from './tokens';
import { FINAL_ABBREVIATIONS, SENTENCE_OPENERS, TITLES } from './word-lists';

const ENDERS = '.!?…';
const CLOSERS = '»”’\'")]›“';
const OPENERS = '«“‘„"(\'[‹—–-¿¡•';
/** A line shorter than this, in UTF-16 units, was not broken for its length: what follows it is a new sentence. */
const WRAPPED_LINE = 60;

/**
 * Splits each paragraph into sentences: spans into the text, sorted, none crossing a paragraph's border.
 * A full stop, mark or ellipsis ends a sentence together with the closing marks after it, unless the text goes on in lower
 * case; so does the end of a short line. Linear in the length of the text.
 */
export function splitSentences(
  tokens: Tokens,
  paragraphs: readonly Span[],
  language: string,
): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) splitParagraph(tokens, paragraph, language, sentences);
  return sentences;
}

function splitParagraph(tokens: Tokens, paragraph: Span, language: string, sentences: Span[]): void {
  const { starts, ends } = tokens;
  let token = tokenAt(tokens, paragraph.start);
  let start = -1;
  let end = -1;
  while (token < tokens.length && (starts[token] ?? 0) < paragraph.end) {
    if (start < 0) start = Math.max(starts[token] ?? 0, paragraph.start);
    const isOrdinal = language === 'de' && isOrdinalMark(tokens, token);
    const { last, isEnder } = isOrdinal ? notAtAll(token) : closing(tokens, token, paragraph.end);
    const isEnd = isEnder || isBrokenLine(tokens, last, start);
    token = last;
    end = Math.min(ends[token] ?? 0, paragraph.end);
    if (isEnd) {
      sentences.push({ start, end });
      start = -1;
    }
    token++;
  }
  if (start >= 0) sentences.push({ start, end });
}

interface Closing {
  /** The last of the marks that end or close a sentence from a token on; the token itself where it is none. */
  readonly last: number;
  /** Whether a sentence ends with it. */
  readonly isEnder: boolean;
}

const notAtAll = (token: number): Closing => ({ last: token, isEnder: false });

/** The end of a sentence at `token`. A run of marks is answered as a whole, so that it is read once. */
function closing(tokens: Tokens, token: number, limit: number): Closing {
  const { text, starts, ends } = tokens;
  const start = starts[token] ?? 0;
  if (!ENDERS.includes(text.charAt(start))) return { last: token, isEnder: endsAbbreviated(tokens, token) };
  if (isTitleBefore(tokens, token)) return notAtAll(token);
  let last = token;
  let hasCloser = false;
  for (let next = token + 1; next < tokens.length && (starts[next] ?? 0) < limit; next++) {
    const at = starts[next] ?? 0;
    const isEnder = ENDERS.includes(text.charAt(at));
    if (!isEnder && !isCloser(tokens, next)) break;
    hasCloser ||= !isEnder;
    last = next;
  }
  const isEnder = canBegin(text, ends[last] ?? 0, starts[last + 1] ?? limit, limit, hasCloser);
  return { last, isEnder };
}

/** "il prof. Rossi", "l'on. Verdi": a title in small letters, its full stop, a name. */
function isTitleBefore({ text, starts, ends }: Tokens, token: number): boolean {
  const stop = starts[token] ?? 0;
  const isAfterWord = text.charAt(stop) === '.' && token > 0 && ends[token - 1] === stop;
  return (
    isAfterWord &&
    TITLES.has(text.slice(starts[token - 1], stop)) &&
    isUpperCase(text.charCodeAt(starts[token + 1] ?? text.length))
  );
}

/** The full stop of "3. Oktober": German writes ordinal numbers so. */
function isOrdinalMark({ text, starts, ends }: Tokens, token: number): boolean {
  if (text.charAt(starts[token] ?? 0) !== '.' || token === 0) return false;
  const start = starts[token - 1] ?? 0;
  const end = ends[token - 1] ?? 0;
  return end === starts[token] && end - start <= 2 && /^\d+$/u.test(text.slice(start, end));
}

/** A mark that can open or close does the latter when it touches what stands before it and not what stands after it. */
function isCloser(tokens: Tokens, token: number): boolean {
  const { text, starts, ends } = tokens;
  const mark = text.charAt(starts[token] ?? 0);
  if (!CLOSERS.includes(mark)) return false;
  if ((ends[token] ?? 0) - (starts[token] ?? 0) > 2) return false;
  if (mark === '»' || mark === '”' || mark === ')' || mark === ']') return true;
  const touchesBefore = (ends[token - 1] ?? 0) === (starts[token] ?? 0);
  const touchesAfter = (starts[token + 1] ?? -1) === (ends[token] ?? 0);
  return touchesBefore && !touchesAfter;
}

/** Whether a sentence can begin at `next`, after one that ended at `end`. */
function canBegin(text: string, end: number, next: number, limit: number, hasCloser: boolean): boolean {
  if (next >= limit) return true;
  const code = text.charCodeAt(next);
  if (next === end) return isUpperCase(code) && isLowerCase(text.charCodeAt(next + 1));
  if (isLowerCase(code)) return false;
  if (!hasCloser) return true;
  return !',;:–—-'.includes(text.charAt(next)) || text.slice(end, next).includes('\n');
}

const LETTER_AFTER_WORD = /(?:^|[^\p{L}\p{N}.])(?:\p{Ll}|\p{L}[\p{L}’'-]+)[\s’']{1,2}\p{Lu}$/u;
const OPENING = /^[ \u00a0]{1,2}(\p{Lu}\p{Ll}*)[ \u00a0]\p{Ll}/u;

/**
 * Whether a sentence ends with the lone capital before the full stop at `stop`: "les données de X. Les salariés ont ...",
 * "dit Anna K. Il a ...". It does after a word and before a word that opens sentences; "selon J. Dupont" goes on. `M.` is a title.
 */
export function endsWithLetter(text: string, stop: number): boolean {
  const letter = text.charAt(stop - 1);
  if (letter === 'M' || !isUpperCase(letter.charCodeAt(0))) return false;
  const opener = OPENING.exec(text.slice(stop + 1, stop + 24))?.[1]?.toLowerCase();
  if (opener === undefined || !SENTENCE_OPENERS.has(opener)) return false;
  return LETTER_AFTER_WORD.test(text.slice(Math.max(0, stop - 24), stop));
}

/** `etc.`, `Inc.` before a capital. */
function endsAbbreviated(tokens: Tokens, token: number): boolean {
  const { text, starts, ends } = tokens;
  const start = starts[token] ?? 0;
  const end = ends[token] ?? 0;
  if (end - start < 2 || end - start > 8 || text.charAt(end - 1) !== '.') return false;
  if (end - start === 2) return endsWithLetter(text, end - 1);
  if (!isUpperCase(text.charCodeAt(starts[token + 1] ?? text.length))) return false;
  return FINAL_ABBREVIATIONS.has(text.slice(start, end - 1).toLowerCase());
}

/** Whether the line ends after `token` and was not merely wrapped. */
function isBrokenLine(tokens: Tokens, token: number, start: number): boolean {
  const { text, starts, ends } = tokens;
  const end = ends[token] ?? 0;
  const next = starts[token + 1] ?? -1;
  const lineEnds = next <= end ? 0 : countLineEnds(text, end, next);
  if (lineEnds === 0) return false;
  if (lineEnds > 1 || text.charAt(end - 1) === ':') return true;
  const code = text.charCodeAt(next);
  const begins = isUpperCase(code) || OPENERS.includes(text.charAt(next));
  return begins && end - start < WRAPPED_LINE;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}
