import type { Span } from '../text/span';
import { searchTerms } from './search-terms';

/** Part of a found text, on one line, and what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Into `text` of the snippet; sorted. */
  readonly matches: readonly Span[];
}

/** Characters shown before the first match, and in all. */
const BEFORE = 40;
const LENGTH = 160;

/** Where the matched terms stand in a text; sorted. */
export function matchesIn(text: string, terms: ReadonlySet<string>): readonly Span[] {
  return searchTerms(text)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end }) => ({ start, end }));
}

/** The surroundings of the densest matches, cut at spaces, with `…` where something was left out. */
export function snippetOf(text: string, matches: readonly Span[]): Snippet {
  const start = wordStart(text, Math.max(0, densest(matches) - BEFORE));
  const end = wordEnd(text, Math.min(text.length, start + LENGTH));
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shown = matches.filter((match) => match.start >= start && match.end <= end);
  return {
    text: before + text.slice(start, end).replace(/\s/gu, ' ') + after,
    matches: shown.map((match) => ({
      start: match.start - start + before.length,
      end: match.end - start + before.length,
    })),
  };
}

/** The start of the match that is followed by most others within a snippet's length. */
function densest(matches: readonly Span[]): number {
  let best = 0;
  let most = 0;
  let last = 0;
  for (const [index, { start }] of matches.entries()) {
    while ((matches[last]?.start ?? Infinity) < start + LENGTH - BEFORE) last++;
    if (last - index > most) [best, most] = [start, last - index];
  }
  return best;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + BEFORE).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return space > to - BEFORE ? space : to;
}
