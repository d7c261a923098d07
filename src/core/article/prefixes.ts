/** Finds the longest of many phrases that a folded line begins with; empty when there is none. */
export type FindPrefix = (folded: string) => string;

/** Prepares the phrases by their first words, so that most lines are compared with none. */
export function prefixFinder(phrases: readonly string[]): FindPrefix {
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const first = firstWord(phrase);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return (folded) => {
    const candidates = byFirstWord.get(firstWord(folded)) ?? [];
    return candidates.find((phrase) => folded.startsWith(phrase) && isBorder(folded, phrase.length)) ?? '';
  };
}

/** Up to the first character that is no letter. */
function firstWord(folded: string): string {
  return /^[\p{L}'-]+/u.exec(folded)?.[0] ?? '';
}

function isBorder(folded: string, index: number): boolean {
  return !/[\p{L}\p{N}'-]/u.test(folded.charAt(index));
}

/** What follows a folded label in the line as it is written: as many words are left out as the label has. */
export function restAfter(line: string, label: string): string {
  let words = label.split(' ').length;
  let end = 0;
  for (const word of line.matchAll(/[\p{L}\p{N}\p{M}'’‘-]+/gu)) {
    if (words-- === 0) break;
    end = word.index + word[0].length;
  }
  return line.slice(end);
}
