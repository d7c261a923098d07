// Speed of the whole analysis: `npm run bench [-- --runs N]`. News text from the data folder (`PRESSMARK_DATA`, default
// `../shared`), or the seeds over and over where there is none. Prints medians; run it on an idle machine.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/core/analysis/analyse';
import { readArticle } from '../../src/core/article/read-article';
import { findDates } from '../../src/core/dates/find-dates';
import { findQuantities } from '../../src/core/dates/find-quantities';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { detectLanguage } from '../../src/core/language/detect-language';
import { extractQuotes } from '../../src/core/quotes/extract-quotes';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenise } from '../../src/core/text/tokens';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
const MEGABYTE = 1_000_000;

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
if (!loaded.ok) throw new Error(loaded.message);
const recogniser = loaded.value;
const articles = newsArticles();

speedOnArticles();
speedOfParts();
growth();
extremes();

/** Articles of usual length, one after the other, as a library is analysed. */
function speedOnArticles(): void {
  const texts = upTo(2 * MEGABYTE);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const tokens = texts.reduce((sum, text) => sum + tokenise(text, 'fr').length, 0);
  const time = median(() => {
    for (const text of texts) analyse(text, { recogniser });
  });
  console.log(`Whole analysis of ${texts.length} articles, ${tokens} tokens, ${megabytes(length)}:`);
  console.log(`  ${Math.round(tokens / time)} tokens/s, ${(length / MEGABYTE / time).toFixed(2)} MB/s\n`);
}

function speedOfParts(): void {
  const text = longArticle(MEGABYTE);
  const code = detectLanguage(text).code;
  const layout = readArticle(text);
  const tokens = tokenise(text, code);
  const sentences = splitSentences(tokens, layout.paragraphs, code);
  const mentions = recogniser.recognise({ tokens, language: code, title: layout.title, sentences });
  const dates = findDates(tokens, sentences, code);
  const parts: Readonly<Record<string, () => unknown>> = {
    language: () => detectLanguage(text),
    structure: () => readArticle(text),
    tokens: () => tokenise(text, code),
    sentences: () => splitSentences(tokens, layout.paragraphs, code),
    entities: () => recogniser.recognise({ tokens, language: code, title: layout.title, sentences }),
    dates: () => findDates(tokens, sentences, code),
    quantities: () => findQuantities(tokens, sentences, code, dates),
    quotes: () => extractQuotes({ text, language: code, mentions, ...layout }),
  };
  console.log(`Parts, on one article of ${megabytes(text.length)} with ${tokens.length} tokens:`);
  for (const [name, run] of Object.entries(parts))
    console.log(`  ${name.padEnd(10)} ${milliseconds(median(run))}`);
  console.log('');
}

/** A doubled text should take twice the time. */
function growth(): void {
  console.log('Growth of one article:');
  let last = 0;
  for (const size of [1, 2, 4, 8]) {
    const text = longArticle(size * MEGABYTE);
    const time = median(() => analyse(text, { recogniser }));
    console.log(`  ${size} MB  ${milliseconds(time)}${last === 0 ? '' : `  ×${(time / last).toFixed(2)}`}`);
    last = time;
  }
  console.log('');
}

function extremes(): void {
  const line = longArticle(2 * MEGABYTE).replace(/\s+/gu, ' ');
  const texts: Readonly<Record<string, string>> = {
    'news, 20 MB': longArticle(20 * MEGABYTE),
    'news on one line, 2 MB': line,
    'one letter, 2 MB': 'a'.repeat(2 * MEGABYTE),
    'capitals, 2 MB': line.toUpperCase(),
    'digits, 2 MB': '7 '.repeat(MEGABYTE),
    'marks, 2 MB': '« » " '.repeat(MEGABYTE / 3),
    'opening marks, 2 MB': '«'.repeat(2 * MEGABYTE),
    'line ends, 2 MB': '\n'.repeat(2 * MEGABYTE),
    'short lines, 2 MB': 'Jean Dupont\n'.repeat(MEGABYTE / 6),
  };
  console.log('Extremes, once each:');
  for (const [name, text] of Object.entries(texts))
    console.log(`  ${name.padEnd(24)} ${milliseconds(seconds(() => analyse(text, { recogniser })))}`);
}

function newsArticles(): readonly string[] {
  const file = join(process.env['PRESSMARK_DATA'] ?? '../shared', 'data', 'ner', 'fr-winer-2016-2017.jsonl');
  if (!existsSync(file)) return readdirSync('seeds').map((seed) => readFileSync(join('seeds', seed), 'utf8'));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Articles, over and over, until they have the length together. */
function upTo(length: number): readonly string[] {
  const texts: string[] = [];
  for (let sum = 0, index = 0; sum < length; index++) {
    const text = articles[index % articles.length] ?? '';
    texts.push(text);
    sum += text.length + 2;
  }
  return texts;
}

function longArticle(length: number): string {
  return upTo(length).join('\n\n').slice(0, length);
}

/** Seconds. The first run is left out: it compiles. */
function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: runs }, () => seconds(run)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function milliseconds(time: number): string {
  return `${(time * 1000).toFixed(0)} ms`;
}

function megabytes(length: number): string {
  return `${(length / MEGABYTE).toFixed(2)} MB`;
}
