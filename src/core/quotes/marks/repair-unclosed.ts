import { isSpaceAt, isWordUnit, trimSpace } from './character-classes';
import type { Mark, MarkedSpan } from './mark';

/** The reporter's sentence goes on behind the mark: ", a dit X". */
const GOES_ON = /^,?\s?\p{Ll}/u;
/** The same without a comma: the words are woven into the sentence. */
const WOVEN = /^\s?\p{Ll}/u;
/** Units between a colon and a closing mark. */
const LONGEST_UNOPENED = 400;
/** Units before a closing mark that may be a quote whose opening mark was lost. */
const MIN_UNOPENED = 20;

/**
 * "L'histoire le dira », a dit X": where only the closing mark is left, the quote begins behind a colon, as four of five do of those that
 * have one, or else with its line, when no other mark stands on it before and the reporter goes on behind it. Of ten such quotes in
 * newspapers seven began there.
 */
export function repairUnopened(
  text: string,
  unopened: readonly Mark[],
  closed: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const repaired: MarkedSpan[] = [];
  let next = 0;
  for (const close of unopened) {
    while (next < closed.length && (closed[next]?.outer.start ?? 0) < close.start) next++;
    const lineStart = text.lastIndexOf('\n', close.start - 1) + 1;
    const before = Math.max(closed[next - 1]?.outer.end ?? 0, repaired.at(-1)?.outer.end ?? 0);
    const from = beginningOf(text, Math.max(lineStart, before), close, before <= lineStart);
    if (from === -1) continue;
    const inner = trimSpace(text, from, close.start);
    repaired.push({
      ...inner,
      outer: { start: inner.start, end: close.end },
      family: close.family,
      repaired: true,
    });
  }
  return repaired;
}

/** Where a quote begins whose opening mark was lost; -1 where nothing tells. `from`: where its line, or what follows the quote before, begins. */
function beginningOf(text: string, from: number, close: Mark, isAlone: boolean): number {
  const start = Math.max(from, close.start - LONGEST_UNOPENED);
  const colon = text.slice(start, close.start).lastIndexOf(': ');
  const behind = text.slice(close.end, close.end + 3);
  if (colon !== -1 && !WOVEN.test(behind)) return start + colon + 2;
  const isLong = isAlone && close.start - from >= MIN_UNOPENED;
  return isLong && GOES_ON.test(behind) ? from : -1;
}

/** An opening mark with the end that was guessed for it. */
export interface Repair {
  readonly open: Mark;
  /** Where the quoted text ends. */
  readonly end: number;
  /** Where the repaired quote ends, a shared closing mark included. */
  readonly outerEnd: number;
}

/** Tells where quoted words end before a reporter's clause: an offset, or -1 where there is none between `from` and `to`. */
export interface Clauses {
  endOfWords(text: string, from: number, to: number): number;
}

const SENTENCE_END = /[.!?…](?=\s|$)/g;
/** The same for a test, which leaves a position behind in a pattern that is global. */
const ENDS_SENTENCE = /[.!?…](?=\s|$)/;
/** What stands before a full stop that ends no sentence: an initial, "M.", "Mme.", "dott.". */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{Lu}|Mme|Mlle|Dr|Mr|Mrs|Ms|St|Prof|prof|dott|sig|on|avv|ing)$/u;
const LONGEST_ABBREVIATION = 6;

/** The end of the sentence that starts at `from`, or of the line when that comes first. */
function endOfSentence(text: string, from: number, lineEnd: number): number {
  const line = text.slice(from, lineEnd);
  for (const { 0: mark, index } of line.matchAll(SENTENCE_END)) {
    const before = line.slice(Math.max(0, index - LONGEST_ABBREVIATION), index);
    if (mark !== '.' || !ABBREVIATED.test(before)) return from + index + 1;
  }
  return lineEnd;
}

/** Answers questions asked from left to right, each character looked at once whatever the number of questions. */
class Ahead {
  readonly #text: string;
  #word = 0;
  #lineEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A doubled mark has nothing between its halves: the second one alone opens the quote. */
  hasWord(from: number, to: number): boolean {
    this.#word = Math.max(this.#word, from);
    while (this.#word < to && !isWordUnit(this.#text.charCodeAt(this.#word))) this.#word++;
    return this.#word < to;
  }

  lineEnd(from: number): number {
    if (from > this.#lineEnd) {
      const newline = this.#text.indexOf('\n', from);
      this.#lineEnd = newline === -1 ? this.#text.length : newline;
    }
    return this.#lineEnd;
  }
}

/** A mark that cannot be taken for an apostrophe or a stray: it points, and stands where a quote may begin. */
function isSureOpener(text: string, mark: Mark): boolean {
  if (mark.family === 'single') return false;
  if (mark.shape === 'open') return true;
  return mark.look === 'open' && isSpaceAt(text, mark.start - 1) && !isSpaceAt(text, mark.end);
}

/** Nested quotes looked at for the one that shares its closing mark. */
const NESTED = 4;

/** Of the nested quotes in one sentence, the first behind which the reporter goes on after a comma; otherwise the first. */
function sharingQuote(
  text: string,
  closed: readonly MarkedSpan[],
  from: number,
  first: MarkedSpan,
  lineEnd: number,
): MarkedSpan {
  for (let number = from; number < from + NESTED; number++) {
    const nested = closed[number];
    if (nested === undefined || nested.outer.end > lineEnd || nested.family !== first.family) return first;
    if (COMMA.test(text.slice(nested.outer.end, nested.outer.end + 3))) return nested;
    const next = Math.min(closed[number + 1]?.outer.start ?? lineEnd, lineEnd);
    if (ENDS_SENTENCE.test(text.slice(nested.outer.end, next))) return first;
  }
  return first;
}

const COMMA = /^\s?,\s?\p{Ll}/u;

/**
 * Ends for opening marks that were never closed. A nested quote that follows in the same sentence shares its closing
 * mark with the outer one; otherwise the quote ends with its sentence, for what comes next is likely the reporter's.
 * One repair a line, so that a line of stray marks costs no more than its length.
 */
export function repairUnclosed(
  text: string,
  unclosed: readonly Mark[],
  closed: readonly MarkedSpan[],
  clauses: Clauses | null,
): readonly Repair[] {
  const repairs: Repair[] = [];
  const ahead = new Ahead(text);
  let next = 0;
  let lastLineEnd = -1;
  for (const open of [...unclosed].sort((a, b) => a.start - b.start)) {
    if (open.start < lastLineEnd || !isSureOpener(text, open)) continue;
    while (next < closed.length && (closed[next]?.outer.start ?? 0) < open.end) next++;
    const previous = closed[next - 1];
    if (previous !== undefined && previous.outer.end > open.start) continue;
    const lineEnd = ahead.lineEnd(open.end);
    const nested = closed[next];
    const limit = nested !== undefined && nested.outer.start < lineEnd ? nested.outer.start : lineEnd;
    if (limit < lineEnd && !ahead.hasWord(open.end, limit)) continue;
    const clause = clauses?.endOfWords(text, open.end, limit) ?? -1;
    const end = clause === -1 ? endOfSentence(text, open.end, limit) : clause;
    const isShared =
      nested !== undefined && end === limit && limit < lineEnd && nested.family === open.family;
    const sharing = isShared ? sharingQuote(text, closed, next, nested, lineEnd) : null;
    repairs.push({ open, end: sharing?.end ?? end, outerEnd: sharing?.outer.end ?? end });
    lastLineEnd = lineEnd;
  }
  return repairs;
}
