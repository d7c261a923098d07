/** Marks that spellings of one name differ in. */
const LOOSE_MARKS = /[\s.'’‘ʼ\-‐‑_\u00ad\u200b-\u200d\u2060]/gu;
const ACCENTS = /\p{Mn}/gu;
/** Small words inside names that acronyms leave out. */
const SMALL_WORD = /^(?:\p{Ll}{1,4}['’]?|\p{P}+)$/u;

/** The same for every spelling of a name that differs in case, accents, spaces, hyphens or full stops only. */
export function nameKey(name: string): string {
  return name.normalize('NFD').replace(ACCENTS, '').replace(LOOSE_MARKS, '').toLowerCase();
}

/** The words of a name; white space of any kind separates them. */
export function nameWords(name: string): readonly string[] {
  return name.split(/\s+/u).filter((word) => word !== '');
}

/** The acronyms that stand for a name of several words: initials of its long words, and of all its words. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split(/(?<=\p{L}['’])|-/u)).filter((part) => part !== '');
  const long = parts.filter((part) => !SMALL_WORD.test(part));
  if (long.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((part) => nameKey(part).charAt(0)).join('');
  return [...new Set([initials(long), initials(parts)])];
}

/** Whether two words differ by one letter put in, left out or exchanged, or by two neighbours swapped. */
export function isNearlySame(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const inner = short.length - start - end;
  if (long.length > short.length) return inner === 0;
  if (inner === 1) return true;
  return inner === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}
