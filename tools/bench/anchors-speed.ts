// Prints how long anchoring and the store take at full size: `npm run bench:store`. Medians of several runs, in processor time
// (of all threads, so that other programs do not count) unless it says otherwise.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFiles } from '../../src/cli/node-files';
import { createLocator } from '../../src/core/anchoring/locate';
import type { Selectors } from '../../src/core/anchoring/selectors';
import { remapping } from '../../src/core/text/edits';
import { AnnotationStore } from '../../src/store/annotation-store';
import { readArticles } from './anchors/articles';
import { wordsOf } from './anchors/edits';
import { Random } from '../../test/unit/support/random';

const articles = readArticles('.', process.env['PRESSMARK_DATA'] ?? '../shared');
const random = new Random(7);

function median(runs: readonly number[]): string {
  const sorted = [...runs].sort((a, b) => a - b);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} ms (${sorted[0]?.toFixed(2) ?? ''} to ${sorted.at(-1)?.toFixed(2) ?? ''})`;
}

/** Milliseconds of processor time that this process has taken. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(runs: number, action: () => void): string {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = processorTime();
    action();
    times.push(processorTime() - start);
  }
  return median(times);
}

function longText(): string {
  let text = '';
  for (const article of articles) {
    if (text.length > 100_000) break;
    if (!text.includes(article.slice(0, 200))) text += `${article}\n\n`;
  }
  return text.slice(0, 100_000);
}

function anchoring(): void {
  const text = longText();
  const words = wordsOf(text);
  const locator = createLocator(text);
  const spans = Array.from({ length: 1000 }, () => {
    const first = random.below(words.length - 12);
    return { start: words[first]?.start ?? 0, end: words[first + random.below(12)]?.end ?? 0 };
  });
  const all: readonly Selectors[] = spans.map((span) => locator.describe(span));
  const locateAll = (now: string) => (): void => {
    const fresh = createLocator(now);
    for (const selectors of all) fresh.locate(selectors);
  };
  const shorter = `Un ajout.\n\n${text.slice(0, 20_000)}${text.slice(20_400)}`;
  let word = 0;
  const revised = shorter.replace(/\p{L}+/gu, (found) => (++word % 50 === 0 ? 'autre' : found));
  console.log(
    `locate 1,000 annotations in ${text.length} units, untouched:      ${timed(9, locateAll(text))}`,
  );
  console.log(
    `  … text inserted above:                                 ${timed(9, locateAll(`Un ajout.\n\n${text}`))}`,
  );
  console.log(`  … a passage deleted, each 50th word another one:       ${timed(5, locateAll(revised))}`);
  console.log(
    `  … a frequent word changed everywhere:                  ${timed(5, locateAll(shorter.replaceAll('le ', 'la ')))}`,
  );
  console.log(
    `  … none of it left:                                     ${timed(3, locateAll(text.split('').reverse().join('')))}`,
  );
  const edits = [{ start: 50_000, end: 50_000, text: 'x' }];
  console.log(
    `a keystroke with 1,000 annotations:                      ${timed(99, () => void spans.map(remapping(edits)))}`,
  );
}

async function store(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  const open = (): AnnotationStore =>
    new AnnotationStore({
      files: new NodeFiles(root),
      clock: { now: () => '2026-01-31T12:00:00Z' },
      ids: { next: () => `urn:uuid:${randomUUID()}` },
      log: { info: () => undefined, warn: console.error, error: console.error },
      creator: () => 'Ada Lovelace',
      path: '.pressmark/annotations.json',
    });
  const filled = open();
  await filled.open();
  const drafts = Array.from({ length: 50_000 }, (_, at) => {
    const article = random.pick(articles);
    const start = random.below(article.length - 80);
    const selectors = createLocator(article.slice(0, 600)).describe({
      start: start % 400,
      end: (start % 400) + 60,
    });
    return {
      source: `articles/${at % 400}.txt`,
      selectors,
      comment: `Note ${at}: to be checked`,
      tags: ['check'],
    };
  });
  filled.addAll(drafts);
  await filled.saved();
  filled.dispose();
  const size = statSync(join(root, '.pressmark/annotations.json')).size;
  const [opens, waits, adds, saves]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < 5; run++) {
    const fresh = open();
    let start = performance.now();
    const startTime = processorTime();
    await fresh.open();
    opens.push(processorTime() - startTime);
    waits.push(performance.now() - start);
    fresh.inSource('articles/7.txt');
    const draft = drafts[run];
    for (let again = 0; again < 3 && draft !== undefined; again++) {
      start = performance.now();
      fresh.add(draft);
      fresh.inSource(draft.source);
      adds.push(performance.now() - start);
      await fresh.saved();
      saves.push(performance.now() - start);
    }
    fresh.dispose();
  }
  console.log(
    `open a file of 50,000 (${(size / 1e6).toFixed(0)} MB):                          ${median(opens)}`,
  );
  console.log(`  … by the clock:                                        ${median(waits)}`);
  console.log(`add one to it, until it is shown, by the clock:          ${median(adds)}`);
  console.log(`add one to it, until it is on disk, by the clock:        ${median(saves)}`);
  rmSync(root, { recursive: true, force: true });
}

anchoring();
void store();
