import type { Located } from '../core/anchoring/locate';
import { spanOf } from '../core/anchoring/locate';
import { answerLines } from './anchor-lines';
import type { Io } from './io';
import { selectorsFrom } from './read-selectors';

const HELP = `Usage: pressmark locate --jsonl

Reads {"id","text","selectors"} lines on standard input (W3C selectors, as "describe" writes them) and writes
{"id","outcome","start","end","score","reason"} lines. Outcomes: exact, moved, changed, ambiguous, orphan. Offsets are
UTF-16 units, and null for ambiguous and orphan, which have "candidates" instead.
`;

/** `pressmark locate`: where selectors point in a text. */
export function runLocate(args: readonly string[], io: Io): Promise<number> {
  return answerLines('locate', HELP, args, io, (locator, { selectors }) => {
    const read = selectorsFrom(selectors);
    return read.ok ? { ok: true, value: lineOf(locator.locate(read.selectors)) } : read;
  });
}

function lineOf(located: Located): object {
  const span = spanOf(located);
  const candidates =
    'candidates' in located
      ? { candidates: located.candidates.map(({ span: { start, end }, score }) => ({ start, end, score })) }
      : {};
  return {
    outcome: located.outcome,
    start: span?.start ?? null,
    end: span?.end ?? null,
    score: 'score' in located ? located.score : null,
    reason: 'reason' in located ? located.reason : null,
    ...candidates,
  };
}
