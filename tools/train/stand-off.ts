import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, type LabelledDocument, type LabelledSentence, WINDOW, labelText } from './corpus';

/** Labels made for this project, without the texts they lie over; see `labels/README.md`. */
const LABELS = 'tools/train/labels';
/** Lines that are set aside or learned from together, so that the same story is not on both sides. */
const BLOCK = 100;
/** NTREX's files by language; the same line says the same in each. */
const NTREX: Readonly<Record<string, string>> = {
  en: 'src.eng',
  fr: 'ref.fra',
  it: 'ref.ita',
  es: 'ref.spa',
  de: 'ref.deu',
  pt: 'ref.por',
};

interface StandOff {
  readonly id: string;
  readonly entities: readonly Labelled[];
}

/** A line with its number from 1, what is labelled on it, and the text and part that it belongs to. */
interface Line {
  readonly document: string;
  readonly sentences: readonly LabelledSentence[];
}

/** The labels of some files, by line number from 1. */
function readLabels(files: readonly string[]): Map<number, readonly Labelled[]> {
  const labels = new Map<number, readonly Labelled[]>();
  for (const file of files.map((name) => join(LABELS, name)).filter(existsSync))
    for (const line of readLines(file)) {
      const { id, entities } = JSON.parse(line) as StandOff;
      labels.set(Number(id.slice(id.indexOf('-') + 1)), entities);
    }
  return labels;
}

function readLines(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Puts lines of one text together, up to a window's length. */
function windows(lines: readonly Line[], corpus: string, language: string): LabelledDocument[] {
  const documents: { id: string; sentences: LabelledSentence[] }[] = [];
  for (const { document, sentences } of lines) {
    const last = documents.at(-1);
    if (last?.id === document && last.sentences.length < WINDOW) last.sentences.push(...sentences);
    else documents.push({ id: document, sentences: [...sentences] });
  }
  return documents.map(({ id, sentences }) => ({ id, corpus, language, hidesMisc: false, sentences }));
}

/** English newspaper text and Italian Wikinews, labelled by reading. */
export function readStandOff(data: string): LabelledDocument[] {
  return [...readNtrex(data, 'en', true), ...readItalian(data, true)];
}

/** What of the same texts and of NTREX's translations has no labels. */
export function readUnlabelledLines(data: string): LabelledDocument[] {
  const translations = Object.keys(NTREX).flatMap((language) => readNtrex(data, language, false));
  return [...readItalian(data, false), ...translations];
}

function readNtrex(data: string, language: string, isLabelled: boolean): LabelledDocument[] {
  const folder = join(data, 'text/ntrex');
  const labels = language === 'en' ? readLabels(['en-ntrex-a.jsonl', 'en-ntrex-b.jsonl']) : new Map();
  const sources = readLines(join(folder, 'DOCUMENT_IDS.tsv'));
  const numbers = new Map([...new Set(sources)].map((source, at) => [source, at]));
  const lines = readLines(join(folder, `newstest2019-${NTREX[language] ?? ''}.txt`)).flatMap((text, at) => {
    const known = labels.get(at + 1) as readonly Labelled[] | undefined;
    if ((known !== undefined) !== isLabelled) return [];
    const source = sources[at] ?? '';
    const document = `${numbers.get(source) ?? 0}/${source}`;
    return [{ document, sentences: labelText(text, language, known ?? []) }];
  });
  return windows(lines, `${language}-ntrex`, language);
}

function readItalian(data: string, isLabelled: boolean): LabelledDocument[] {
  const labels = readLabels([...'abcde'].map((part) => `it-wikinews-${part}.jsonl`));
  const lines = readLines(join(data, 'text/it-wikinews.sentences.txt')).flatMap((text, at) => {
    const known = labels.get(at + 1);
    if ((known !== undefined) !== isLabelled || text === '' || text.startsWith('# ')) return [];
    const document = `${Math.floor(at / BLOCK)}`;
    return [{ document, sentences: labelText(text, 'it', known ?? []) }];
  });
  return windows(lines, 'it-wikinews-2', 'it');
}
