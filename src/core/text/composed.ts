/** What shows as nothing inside a word: the soft hyphen, and what joins or parts nothing. */
const UNSEEN = '\u00ad\u200b\u2060\ufeff';
const MAY_CHANGE = new RegExp(`[\\u0300-\\u036f${UNSEEN}]`);
/** A letter with the accents behind it, at most as many as any language writes; or what shows as nothing. */
const CHANGED = new RegExp(`[\\p{L}][\\u0300-\\u036f]{1,4}|[${UNSEEN}]+`, 'gu');

/** A text with each accent on its letter and nothing unseen in its words, with the way back to the original. */
export interface ComposedText {
  readonly text: string;
  /** Of the stretches that got shorter: where they end in the composed text, and in the original. Sorted. */
  readonly ends: readonly number[];
  readonly originalEnds: readonly number[];
  /** Whether nothing is left of the stretch. */
  readonly isGap: readonly boolean[];
}

/**
 * Puts accents that stand behind their letter onto it (Unicode form C) and leaves out soft hyphens and characters without width, as what
 * is copied from PDF files and web pages has them. Null when there is nothing to change. Linear.
 */
export function composed(text: string): ComposedText | null {
  if (!MAY_CHANGE.test(text)) return null;
  const ends: number[] = [];
  const originalEnds: number[] = [];
  const isGap: boolean[] = [];
  let lost = 0;
  const shorter = text.replace(CHANGED, (found: string, at: number) => {
    const kept = UNSEEN.includes(found.charAt(0)) ? '' : found.normalize('NFC');
    if (kept.length === found.length) return found;
    ends.push(at - lost + kept.length);
    originalEnds.push(at + found.length);
    isGap.push(kept === '');
    lost += found.length - kept.length;
    return kept;
  });
  return ends.length === 0 ? null : { text: shorter, ends, originalEnds, isGap };
}

/** Where in the original an offset of the composed text stands; what was left out there comes before a start, and behind an end. */
function originalOffset({ ends, originalEnds, isGap }: ComposedText, offset: number, isEnd: boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  while (isEnd && low > 0 && ends[low - 1] === offset && isGap[low - 1] === true) low--;
  return low === 0 ? offset : offset - (ends[low - 1] ?? 0) + (originalEnds[low - 1] ?? 0);
}

/** The same data with every span in it (whatever has a `start` and an `end`) counted in the original text, UTF-16 units. */
export function inOriginal<T>(from: ComposedText, data: T): T {
  if (Array.isArray(data)) return data.map((item: unknown) => inOriginal(from, item)) as T;
  if (data === null || typeof data !== 'object') return data;
  const isEmpty = 'start' in data && 'end' in data && data.start === data.end;
  const entries = Object.entries(data).map(([key, value]: [string, unknown]): [string, unknown] => {
    const isOffset = (key === 'start' || key === 'end') && typeof value === 'number';
    const isEnd = key === 'end' && !isEmpty;
    return [key, isOffset ? originalOffset(from, value, isEnd) : inOriginal(from, value)];
  });
  return Object.fromEntries(entries) as T;
}
