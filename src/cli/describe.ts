import { selectorList } from '../core/annotations/w3c-write';
import { answerLines } from './anchor-lines';
import type { Io } from './io';

const HELP = `Usage: pressmark describe --jsonl

Reads {"id","text","start","end"} lines on standard input (offsets in UTF-16 units, half-open) and writes
{"id","selectors"} lines: a W3C TextQuoteSelector and TextPositionSelector (in Unicode code points), for "locate".
`;

/** `pressmark describe`: selectors of spans. */
export function runDescribe(args: readonly string[], io: Io): Promise<number> {
  return answerLines('describe', HELP, args, io, (locator, { start, end }) => {
    const isSpan =
      typeof start === 'number' &&
      typeof end === 'number' &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start <= end &&
      end <= locator.text.length;
    if (!isSpan) return { ok: false, message: '"start" and "end" are no span of the text' };
    return { ok: true, value: { selectors: selectorList(locator.describe({ start, end })) } };
  });
}
