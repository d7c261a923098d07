import type { Block } from './blocks';
import { blocksOf } from './blocks';
import { isSpaceAt, isWordUnit, trimSpace } from './character-classes';
import type { Mark, MarkedSpan } from './mark';
import { Pairing } from './pair-marks';
import { findDialogueDashes } from './dialogue-dashes';
import { readMarks } from './read-marks';
import type { Clauses } from './repair-unclosed';
import { repairUnclosed, repairUnopened } from './repair-unclosed';

/** The opener at the very start of a block, when it repeats the open mark of the block before; otherwise null. */
function repeatedOpener(text: string, block: Block, marks: readonly Mark[], open: Mark | null): Mark | null {
  const first = marks[0];
  if (open === null || first?.family !== open.family || first.family === 'single') return null;
  for (let index = block.start; index < first.start; index++) if (!isSpaceAt(text, index)) return null;
  if (first.family === 'guillemet') return first;
  return first.shape === open.shape && first.look === 'open' ? first : null;
}

/**
 * Whether the first mark of the block closes the quote that the block before left open: "«A.", a paragraph later "B.»". Only where
 * the mark can open nothing itself.
 */
function isClosedIn(marks: readonly Mark[], open: Mark | null): boolean {
  const first = marks[0];
  if (open === null || first?.family !== open.family || open.family === 'single') return false;
  const isOpener = open.shape === 'open' || (open.shape === 'none' && open.look === 'open');
  return isOpener && (first.shape === 'close' || (first.shape === 'none' && first.look === 'close'));
}

/** The marks of all blocks in pairs. A quote left open goes on in a block that begins with its mark again, or that closes it. */
function readBlocks(text: string): Pairing {
  const pairing = new Pairing(text);
  const blocks = blocksOf(text).map((block) => ({ block, marks: readMarks(text, block.start, block.end) }));
  blocks.forEach(({ block, marks }, number) => {
    if (marks.length === 0 && pairing.stillOpen === null) return;
    const repeated = repeatedOpener(text, block, marks, pairing.stillOpen);
    if (repeated !== null || isClosedIn(marks, pairing.stillOpen)) pairing.carry();
    else pairing.flush();
    const next = blocks[number + 1];
    pairing.read(marks, block, repeated, (open) => {
      if (next === undefined || open.look === 'close') return false;
      return repeatedOpener(text, next.block, next.marks, open) !== null || isClosedIn(next.marks, open);
    });
  });
  pairing.flush();
  return pairing;
}

/** "«« Oui »": where the text begins behind a mark that was written twice. */
function afterDoubled(text: string, { start, end }: Mark, from: number): number {
  const isDoubled = from === end && text.startsWith(text.slice(start, end), end);
  return isDoubled ? trimSpace(text, end + (end - start), text.length).start : from;
}

function toSpan(text: string, open: Mark, end: number, outerEnd: number, repaired: boolean): MarkedSpan {
  const { start, end: innerEnd } = trimSpace(text, open.end, Math.max(open.end, end));
  const from = afterDoubled(text, open, start);
  return {
    start: Math.min(from, innerEnd),
    end: innerEnd,
    outer: { start: open.start, end: outerEnd },
    family: open.family,
    repaired,
  };
}

/** Keeps the spans that lie in no other; those that overlap an earlier one are dropped. Expects them sorted by start. */
function outermost(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  let end = -1;
  for (const span of spans) {
    if (span.outer.start < end) continue;
    kept.push(span);
    end = span.outer.end;
  }
  return kept;
}

/** A quote holds a letter or a digit; in single marks more than one, for one is an abbreviation (rock 'n' roll). */
function isCredible(text: string, span: MarkedSpan): boolean {
  if (span.family === 'single' && span.end - span.start < 2) return false;
  for (let index = span.start; index < span.end; index++) if (isWordUnit(text.charCodeAt(index))) return true;
  return false;
}

/**
 * The outermost stretches between quotation marks, sorted, free of overlap, never empty.
 * Marks are paired block by block in the cheapest way (`pair-marks`), and the place of a missing one is guessed (`repair-unclosed`).
 * `clauses` tells where words end whose closing mark is lost, in the language of the text. Linear in the length of the text.
 */
export function findMarkedSpans(text: string, clauses: Clauses | null = null): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const unclosed: Mark[] = [];
  const { pairs, unopened } = readBlocks(text);
  for (const { open, close } of pairs) {
    if (close === null) unclosed.push(open);
    else spans.push(toSpan(text, open, close.start, close.end, false));
  }
  const byStart = (a: MarkedSpan, b: MarkedSpan): number =>
    a.outer.start - b.outer.start || b.outer.end - a.outer.end;
  const closed = outermost(spans.sort(byStart));
  const repaired = repairUnclosed(text, unclosed, closed, clauses).map(({ open, end, outerEnd }) =>
    toSpan(text, open, end, outerEnd, true),
  );
  const headless = repairUnopened(text, unopened, closed);
  const marked = outermost([...closed, ...repaired, ...headless].sort(byStart)).filter((span) =>
    isCredible(text, span),
  );
  return [...marked, ...findDialogueDashes(text, marked)].sort(byStart);
}
