import search from 'approx-string-match';
import type { ChangeReason } from './located';

/** How much of a quote is in a stretch of text that is not equal to it. */
export interface QuoteMatch {
  /** 0 to 1: 1 for equal, by edit distance of the whole. */
  readonly similarity: number;
  /** 0 to 1: how much of the quote's words is there in order, whatever was put between them. */
  readonly coverage: number;
  /** Whether a number is in the place of a number, a name in that of a name, or similar words in that of words. */
  readonly isSameKind: boolean;
  readonly reason: ChangeReason;
}

/** From this share on, other words are similar ones. */
const LEAST_SIMILAR = 0.4;
/** Edit distance is worked out on quotes up to this length; of longer ones, words are counted instead. */
const LONGEST_FOR_DISTANCE = 1024;
/** Words on either side that are compared one with the other; what is beyond counts as changed. */
const MOST_WORDS = 400;

/** Compares a quote with what is at a place, both normalised. */
export function compareQuote(quote: string, found: string): QuoteMatch {
  const { coverage, removed, added } = compareWords(words(quote), words(found));
  const distance = similarityByDistance(quote.toLowerCase(), found.toLowerCase());
  const similarity =
    distance ?? coverage * (Math.min(quote.length, found.length) / Math.max(quote.length, found.length, 1));
  return {
    similarity,
    coverage: Math.max(coverage, similarity),
    isSameKind: isSameKind(removed, added) || Math.max(coverage, similarity) >= LEAST_SIMILAR,
    reason: reasonOf(removed, added),
  };
}

function isSameKind(removed: readonly string[], added: readonly string[]): boolean {
  const isBoth = (is: (word: string) => boolean): boolean => removed.some(is) && added.some(is);
  return isBoth(isNumber) || (isBoth(isName) && removed.every(isName) && added.every(isName));
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

function similarityByDistance(quote: string, found: string): number | null {
  if (quote.length > LONGEST_FOR_DISTANCE || found.length > 2 * LONGEST_FOR_DISTANCE) return null;
  const [best] = search(found, quote, Math.floor(quote.length / 2));
  if (best === undefined) return 0;
  const outside = found.length - (best.end - best.start);
  return Math.max(0, 1 - (best.errors + outside) / Math.max(quote.length, found.length));
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

interface WordDifference {
  readonly coverage: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Words in common by longest common subsequence, after what is equal at both ends was set aside. */
function compareWords(a: readonly string[], b: readonly string[]): WordDifference {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && isSameWord(a[head], b[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameWord(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  const middle = commonWords(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const total = lengthOf(a);
  const removed = lengthOf(middle.removed);
  return { coverage: total === 0 ? 0 : (total - removed) / total, ...middle };
}

function isSameWord(a: string | undefined, b: string | undefined): boolean {
  return a === b || a?.toLowerCase() === b?.toLowerCase();
}

function lengthOf(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + word.length, 0);
}

function commonWords(a: readonly string[], b: readonly string[]): Pick<WordDifference, 'removed' | 'added'> {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return { removed: a, added: b };
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const below = best[at + width] ?? 0;
      const right = best[at + 1] ?? 0;
      best[at] = isSameWord(a[row], b[column]) ? (best[at + width + 1] ?? 0) + 1 : Math.max(below, right);
    }
  }
  const removed: string[] = [];
  const added: string[] = [];
  let row = 0;
  let column = 0;
  while (row < a.length || column < b.length) {
    const at = row * width + column;
    if (row < a.length && column < b.length && isSameWord(a[row], b[column])) {
      row++;
      column++;
    } else if (row < a.length && (column === b.length || (best[at + width] ?? 0) >= (best[at + 1] ?? 0))) {
      removed.push(a[row++] ?? '');
    } else added.push(b[column++] ?? '');
  }
  return { removed, added };
}

/** A number that differs weighs most, then a name (a word with a capital), then any other word. */
function reasonOf(removed: readonly string[], added: readonly string[]): ChangeReason {
  const changed = [...removed, ...added];
  if (changed.some(isNumber)) return 'number';
  return changed.some(isName) ? 'name' : 'words';
}
