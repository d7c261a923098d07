import type { Quote } from '../../../src/core/quotes/quote';
import type { Counts, Mistake } from './score';

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

/** Prints the figures of one set. */
export function printCounts(name: string, counts: Counts): void {
  const precision = counts.right / counts.predicted;
  const recall = counts.found / counts.gold;
  const f = (2 * precision * recall) / (precision + recall);
  console.log(
    `\n${name}: attributed quotes F ${f.toFixed(3)}, P ${percent(counts.right, counts.predicted)}, R ${percent(counts.found, counts.gold)}`,
  );
  console.log(`  speaker right, of all attributed  ${percent(counts.rightSpeakers, counts.speakers)}`);
  console.log(`  kind right, of all quotes         ${percent(counts.rightKinds, counts.kinds)}`);
  console.log(`  span exact, of all quotes         ${percent(counts.exactSpans, counts.spans)}`);
  console.log(`  cue text the same                 ${percent(counts.rightCues, counts.cues)}`);
  console.log(
    `  speaker mention overlaps          ${percent(counts.rightSpeakerSpans, counts.speakerSpans)}`,
  );
}

/** Prints mistakes by class, the largest class first; `withContext`: each one with its words. */
export function printMistakes(mistakes: readonly Mistake[], withContext: boolean): void {
  const types = [...new Set(mistakes.map(({ type }) => type))];
  const classes = types
    .map((type) => [type, mistakes.filter((one) => one.type === type)] as const)
    .sort(([, a], [, b]) => b.length - a.length);
  console.log(`  errors: ${classes.map(([type, list]) => `${type} ${list.length}`).join(', ')}`);
  if (withContext) for (const [, list] of classes) list.forEach(printMistake);
}

function printMistake({ type, article, gold, quote }: Mistake): void {
  const span = gold ?? quote;
  if (span === null) return;
  const { text } = article;
  const inner = text.slice(span.start, span.end);
  const short = inner.length > 120 ? `${inner.slice(0, 70)} … ${inner.slice(-40)}` : inner;
  const context = `${text.slice(Math.max(0, span.start - 200), span.start)}⟦${short}⟧${text.slice(span.end, span.end + 90)}`;
  const said =
    quote === null
      ? 'nothing'
      : `${quote.kind}, ${quote.speaker?.name ?? 'nobody'}, ${wordsOf(text, quote.cue)}`;
  const meant =
    gold === null
      ? 'nothing'
      : `${gold.kind}, ${gold.speaker ?? 'nobody'}, ${wordsOf(text, gold.cueSpan ?? null)}`;
  console.log(
    `  ${type.toUpperCase()} ${article.id}: ours ${said}; gold ${meant}\n     ${context.replace(/\n/g, '⏎')}`,
  );
}

function wordsOf(text: string, span: Quote['cue']): string {
  return span === null ? '-' : text.slice(span.start, span.end);
}
