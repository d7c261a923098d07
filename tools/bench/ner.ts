// Accuracy and speed of the recogniser, next to others on the same text: `npm run bench:ner`. With `--last`: accuracy on the
// part that nothing was chosen on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analysis/analyse';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { parseModel } from '../../src/core/entities/model-file';
import type { Recogniser } from '../../src/core/entities/recogniser';
import { Tagger } from '../../src/core/entities/tagger';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenise } from '../../src/core/text/tokens';
import { readCorpora } from '../train/corpus';
import type { LabelledDocument } from '../train/label-text';
import { report } from '../train/report';
import { partOf } from '../train/split';
import { type FoundName, RIVALS } from './ner/rivals';
import { type LabelledText, toText } from './ner/texts';
import { winkRival } from './ner/wink';

const SHIPPED = 'media/models/entities.bin';
const HELD_OUT = 'tools/train/held-out.bin';
const RUNS = 7;
const NAMED = ['PER', 'ORG', 'LOC'];
const data = join(process.env['PRESSMARK_DATA'] ?? '../shared', 'data');

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Median seconds of processor time of several runs, after one to warm up. */
function seconds(run: () => void): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return median(times);
}

function load(path: string): Recogniser {
  const loaded = loadRecogniser(readFileSync(path));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.value;
}

function loadTagger(path: string): Tagger {
  const model = parseModel(readFileSync(path));
  if (!model.ok) throw new Error(model.message);
  return new Tagger(model.value);
}

function recognise(recogniser: Recogniser, text: string, language: string): readonly FoundName[] {
  const tokens = tokenise(text, language);
  const sentences = splitSentences(tokens, [{ start: 0, end: text.length }], language);
  return recogniser.recognise({ tokens, language, title: null, sentences });
}

function score(texts: readonly LabelledText[], find: (text: LabelledText) => readonly FoundName[]): string {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const text of texts) {
    const wanted = new Set(text.names.filter(({ type }) => NAMED.includes(type)).map(keyOf));
    const names = new Set(
      find(text)
        .filter(({ type }) => NAMED.includes(type))
        .map(keyOf),
    );
    gold += wanted.size;
    found += names.size;
    for (const name of names) hits += Number(wanted.has(name));
  }
  const precision = hits / Math.max(1, found);
  const recall = hits / Math.max(1, gold);
  const f = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f.toFixed(3)}`;
}

function keyOf({ start, end, type }: FoundName): string {
  return `${start} ${end} ${type}`;
}

function compare(documents: readonly LabelledDocument[], recogniser: Recogniser): void {
  console.log('\n## Others on the same text (PER, ORG, LOC; exact span and type)\n');
  console.log('| corpus | recogniser | P | R | F | words a second |\n| --- | --- | --- | --- | --- | --- |');
  const parts = { fr: ['fr-winer'], en: ['en-ntrex', 'en-wikinews', 'en-wikigold', 'en-ewt-test', 'en-pud'] };
  const rivals = [...RIVALS, winkRival()];
  for (const [language, corpora] of Object.entries(parts))
    for (const corpus of corpora) {
      const texts = documents.filter((document) => document.corpus === corpus).map(toText);
      const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
      const print = (name: string, find: (text: LabelledText) => readonly FoundName[]): void => {
        const before = process.cpuUsage();
        const result = score(texts, find);
        const { user } = process.cpuUsage(before);
        console.log(
          `| ${corpus} | ${name} | ${result} | ${Math.round((words / user) * 1e6).toLocaleString('en')} |`,
        );
      };
      print('pressmark', ({ text }) => recognise(recogniser, text, language));
      for (const rival of rivals.filter((other) => other.language === language))
        print(rival.name, ({ text }) => rival.find(text));
    }
}

function speed(documents: readonly LabelledDocument[], recogniser: Recogniser): void {
  console.log('\n## Speed, one core, median of 7 runs\n');
  console.log(
    '| language | tagger, tokens/s | names of raw text, tokens/s | whole analysis, tokens/s |\n| --- | --- | --- | --- |',
  );
  for (const [language, corpus] of [
    ['fr', 'fr-winer'],
    ['it', 'it-wikinews'],
    ['en', 'en-wikigold'],
  ] as const) {
    const chosen = documents.filter((document) => document.corpus === corpus);
    const words = chosen.map(({ sentences }) => sentences.map((sentence) => sentence.words));
    const texts = chosen.map((document) => toText(document).text);
    const count = words.flat().reduce((sum, sentence) => sum + sentence.length, 0);
    const rate = (run: () => void): string => Math.round(count / seconds(run)).toLocaleString('en');
    const tagger = rate(() => {
      for (const document of words) recogniser.tagDocument(document, language);
    });
    const names = rate(() => {
      for (const text of texts) recognise(recogniser, text, language);
    });
    const whole = rate(() => {
      for (const text of texts) analyse(text, { recogniser, declaredLanguage: language });
    });
    console.log(`| ${language} (${count.toLocaleString('en')}) | ${tagger} | ${names} | ${whole} |`);
  }
}

function costs(): void {
  const before = process.memoryUsage();
  const bytes = readFileSync(SHIPPED);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    load(SHIPPED);
    return performance.now() - start;
  });
  const after = process.memoryUsage();
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(
    `\n## Costs\n\nFile ${(bytes.length / 1e6).toFixed(2)} MB; load ${median(times).toFixed(1)} ms.`,
  );
  console.log(`Memory after ${RUNS} loads, before collection: ${(held / 1e6).toFixed(0)} MB.`);
}

function growth(recogniser: Recogniser): void {
  console.log('\n## Hostile text: seconds of the whole analysis for 2.5, 5 and 10 MB\n');
  const news = readFileSync(join(data, 'text/it-wikinews.sentences.txt'), 'utf8');
  const units = {
    news,
    capitals: 'PARIS ROME LONDON ',
    digits: '0123456789',
    'one character': 'a',
    names: 'Anna Karenina ',
  };
  for (const [name, unit] of Object.entries(units)) {
    const whole = unit.repeat(Math.ceil(1e7 / unit.length)).slice(0, 1e7);
    const times = [2.5e6, 5e6, 1e7].map((length) => {
      const start = process.cpuUsage();
      analyse(whole.slice(0, length), { recogniser, declaredLanguage: 'it' });
      return (process.cpuUsage(start).user / 1e6).toFixed(2);
    });
    console.log(`| ${name} | ${times.join(' | ')} |`);
  }
}

const isLast = process.argv.includes('--last');
const documents = readCorpora(data).filter((document) => partOf(document) === (isLast ? 'last' : 'held-out'));
const hasHeldOut = existsSync(HELD_OUT);
if (hasHeldOut) {
  console.log('## Held-out parts, by the model that never saw them\n');
  console.log(report(loadTagger(HELD_OUT), documents));
} else {
  console.log(
    `There is no ${HELD_OUT}: run "npm run train -- --figures-only" for figures on text that the model never saw.`,
  );
  console.log('The shipped model has seen these texts; its figures say nothing about others.');
}
if (!isLast) {
  compare(documents, load(hasHeldOut ? HELD_OUT : SHIPPED));
  costs();
  speed(documents, load(SHIPPED));
  growth(load(SHIPPED));
}
