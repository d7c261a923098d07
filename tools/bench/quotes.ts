// Scores the quote extractor on the development gold and the seeds, and its speed:
// `npm run bench:quotes -- [--errors] [--only fr] [--articles even|odd]`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/core/analysis/analyse';
import type { Analysis } from '../../src/core/analysis/analysis';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { extractQuotes } from '../../src/core/quotes/extract-quotes';
import type { GoldSet } from './quotes/gold';
import { readGold } from './quotes/gold';
import type { Counts, Mistake } from './quotes/score';
import { emptyCounts, scoreArticle } from './quotes/score';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    articles: { type: 'string', default: 'all' },
    names: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const loaded = values.names ? loadRecogniser(readFileSync('media/models/entities.bin')) : null;
const recogniser = loaded?.ok === true ? loaded.value : null;
const analyses: Analysis[] = [];
const texts: string[] = [];

for (const set of readGold(process.env['PRESSMARK_DATA'] ?? '../shared')) {
  if (values.only === '' || values.only === set.name) scoreSet(set);
}
reportSpeed();
console.log(
  '\nKinds (and so F) were learned from this very gold. What to expect elsewhere, cross-validated by article:\n' +
    '  node tools/run.mjs tools/bench/quotes-train.ts',
);

function isChosen(index: number): boolean {
  if (values.articles === 'all') return true;
  return (index % 2 === 0) === (values.articles === 'even');
}

function scoreSet(set: GoldSet): void {
  const counts = emptyCounts();
  const mistakes: Mistake[] = [];
  set.articles.forEach((article, index) => {
    if (set.name !== 'seeds' && !isChosen(index)) return;
    const analysis = analyse(article.text, { recogniser, declaredLanguage: set.language ?? undefined });
    analyses.push(analysis);
    texts.push(article.text);
    mistakes.push(...scoreArticle(article, analysis.quotes, counts));
  });
  report(set.name, counts);
  if (values.errors) mistakes.sort((a, b) => a.type.localeCompare(b.type)).forEach(show);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

function report(name: string, counts: Counts): void {
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

function show({ type, article, gold, quote }: Mistake): void {
  const span = gold ?? quote;
  if (span === null) return;
  const { text } = article;
  const inner = text.slice(span.start, span.end);
  const short = inner.length > 120 ? `${inner.slice(0, 70)} … ${inner.slice(-40)}` : inner;
  const context = `${text.slice(Math.max(0, span.start - 160), span.start)}⟦${short}⟧${text.slice(span.end, span.end + 90)}`;
  const said =
    quote === null ? 'nothing' : `${quote.kind}, ${quote.speaker?.name ?? 'nobody'}, ${cueOf(text, quote)}`;
  const meant = gold === null ? 'nothing' : `${gold.kind}, ${gold.speaker ?? 'nobody'}, ${gold.cue ?? '-'}`;
  console.log(
    `  ${type.toUpperCase()} ${article.id}: ours ${said}; gold ${meant}\n     ${context.replace(/\n/g, '⏎')}`,
  );
}

function cueOf(text: string, quote: Analysis['quotes'][number]): string {
  return quote.cue === null ? '-' : text.slice(quote.cue.start, quote.cue.end);
}

/** Megabytes of UTF-16 text a second for quotes alone: everything before is done once, outside the clock. */
function reportSpeed(): void {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const rates: number[] = [];
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    analyses.forEach((analysis, index) => {
      const { language, entities, ...structure } = analysis;
      extractQuotes({ text: texts[index] ?? '', language: language.code, mentions: entities, ...structure });
    });
    rates.push(units / 1e6 / ((performance.now() - start) / 1000));
  }
  const median = rates.sort((a, b) => a - b)[4] ?? 0;
  console.log(
    `\nspeed: ${median.toFixed(1)} million characters a second, median of 9 runs over ${(units / 1e3).toFixed(0)} thousand`,
  );
}
