// How many quotes are still found when the marks of one are damaged as slips of the finger and conversions damage them.
import type { QuoteInput } from '../../../src/core/quotes/quote-input';
import { findMarkedSpans } from '../../../src/core/quotes/marks/find-marked-spans';
import { ReportingClauses } from '../../../src/core/quotes/reading/reporting-clause';
import type { GoldArticle } from './gold';
import { overlap } from './score';

/** A stretch of text replaced by other characters. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The edits that damage the marks at two offsets; null where that damage cannot be. */
type Damage = (text: string, open: number, close: number) => readonly Edit[] | null;

const replace = (at: number, by: string): Edit => ({ start: at, end: at + 1, by });
const SHAPED = /[«»“”]/;

const DAMAGES: Readonly<Record<string, Damage>> = {
  none: () => [],
  'closing mark lost': (_, __, close) => [replace(close, '')],
  'opening mark lost': (_, open) => [replace(open, '')],
  'closed with an opening mark': (text, open, close) =>
    SHAPED.test(text.charAt(open)) ? [replace(close, text.charAt(open))] : null,
  'opened with a closing mark': (text, open, close) =>
    SHAPED.test(text.charAt(close)) ? [replace(open, text.charAt(close))] : null,
  'closed with a straight mark': (text, _, close) =>
    SHAPED.test(text.charAt(close)) ? [replace(close, '"')] : null,
  'opened with a straight mark': (text, open) =>
    SHAPED.test(text.charAt(open)) ? [replace(open, '"')] : null,
  'closed with the mark of another family': (text, open, close) =>
    SHAPED.test(text.charAt(open)) ? [replace(close, text.charAt(open) === '«' ? '”' : '»')] : null,
  'closing mark written twice': (text, _, close) => [replace(close, text.charAt(close).repeat(2))],
  'opening mark written twice': (text, open) => [replace(open, text.charAt(open).repeat(2))],
};

const OPENS = /["«“„]/;
const CLOSES = /["»”“]/;

/** The offsets of the two marks around a quote; null where one is missing. */
function marksAround(
  text: string,
  { start, end }: GoldArticle['quotes'][number],
): readonly [number, number] | null {
  let [open, close] = [start - 1, end];
  while (/\s/.test(text.charAt(open))) open--;
  while (/\s/.test(text.charAt(close))) close++;
  return OPENS.test(text.charAt(open)) && CLOSES.test(text.charAt(close)) ? [open, close] : null;
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}

/** Where an offset is after the edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (at, { start, end, by }) => (start < offset ? at + by.length - (end - start) : at),
    offset,
  );
}

/** A line for each damage: of the quotes that have it, and of the others in the same articles, how many are found (overlap .8). */
export function damageReport(
  articles: readonly { readonly gold: GoldArticle; readonly input: QuoteInput }[],
): readonly string[] {
  return Object.entries(DAMAGES).map(([name, damage]) => {
    const [own, others] = [
      { found: 0, all: 0 },
      { found: 0, all: 0 },
    ];
    for (const { gold, input } of articles)
      for (const target of new Set([gold.quotes[0], gold.quotes[gold.quotes.length >> 1]])) {
        const marks = target === undefined ? null : marksAround(input.text, target);
        const edits = marks === null ? null : damage(input.text, ...marks);
        if (edits === null) continue;
        const spans = findMarkedSpans(edited(input.text, edits), new ReportingClauses(input.language));
        for (const quote of gold.quotes) {
          const meant = { start: moved(quote.start, edits), end: moved(quote.end, edits) };
          const counts = quote === target ? own : others;
          counts.all++;
          if (spans.some((span) => overlap(span, meant) >= 0.8)) counts.found++;
        }
      }
    const share = ({ found, all }: typeof own): string =>
      `${((100 * found) / all).toFixed(1)} % (${found}/${all})`;
    return `  ${name.padEnd(40)} ${share(own).padEnd(20)} others ${share(others)}`;
  });
}
