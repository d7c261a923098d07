import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectNames, translatedCountries } from './project';
import { type Labelled, type LabelledDocument, type LabelledSentence, WINDOW, labelText } from './label-text';

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
/** Those labelled by reading. */
const READ_NTREX: readonly string[] = ['en', 'fr', 'it'];

interface StandOff {
  readonly id: string;
  readonly entities: readonly Labelled[];
}

interface Article {
  readonly row: number;
  readonly title: string;
  readonly text: string;
}

/** A labelled line and the document that it belongs to. */
interface Line {
  readonly document: string;
  readonly sentences: readonly LabelledSentence[];
}

/** The labels of the files whose names begin so, by what their ids have after the hyphen. */
function readLabels(beginning: string): Map<string, readonly Labelled[]> {
  const labels = new Map<string, readonly Labelled[]>();
  for (const file of readdirSync(LABELS).sort()) {
    if (!file.startsWith(beginning) || !file.endsWith('.jsonl')) continue;
    for (const line of readLines(join(LABELS, file))) {
      const { id, entities } = JSON.parse(line) as StandOff;
      labels.set(id.slice(id.indexOf('-') + 1), entities);
    }
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

/** Newspaper text in English, French and Italian, English and Italian Wikinews, labelled by reading. */
export function readStandOff(data: string): LabelledDocument[] {
  return [
    ...READ_NTREX.flatMap((language) => readNtrex(data, language, labelsOf)),
    ...readEnglish(data, true),
    ...readItalian(data, true),
  ];
}

/** The other Italian lines, and the translations of the English text that were not labelled by reading. */
export function readPartlyLabelled(data: string): LabelledDocument[] {
  const translations = Object.keys(NTREX).filter((language) => !READ_NTREX.includes(language));
  return [
    ...readEnglish(data, false),
    ...readItalian(data, false),
    ...translations.flatMap((language) => readNtrex(data, language, projectedLabels)),
  ];
}

/** The names of each line of a language of NTREX; undefined where nobody labelled it. */
type NtrexLabels = (language: string, texts: NtrexTexts) => readonly (readonly Labelled[] | undefined)[];
/** The lines of NTREX in one language. */
type NtrexTexts = (language: string) => readonly string[];

const labelsOf: NtrexLabels = (language, texts) => {
  const labels = readLabels(`${language}-ntrex`);
  return texts(language).map((_, at) => labels.get(`${at + 1}`));
};

/** The names of the English source that were found again in a translation. */
const projectedLabels: NtrexLabels = (language, texts) => {
  const english = texts('en');
  const known = labelsOf('en', texts);
  const translated = translatedCountries(language);
  return texts(language).map((text, at) =>
    projectNames(english[at] ?? '', known[at] ?? [], text, translated),
  );
};

/** NTREX in one language, with one labelling or the other. */
function readNtrex(data: string, language: string, namesOf: NtrexLabels): LabelledDocument[] {
  const read = (file: string): string[] => readLines(join(data, `text/ntrex/${file}`));
  const texts: NtrexTexts = (code) => read(`newstest2019-${NTREX[code] ?? ''}.txt`);
  const names = namesOf(language, texts);
  const sources = read('DOCUMENT_IDS.tsv');
  const numbers = new Map([...new Set(sources)].map((source, at) => [source, at]));
  const lines = texts(language).flatMap((text, at) => {
    const known = names[at];
    const source = sources[at] ?? '';
    const document = `${numbers.get(source) ?? 0}/${source}`;
    return known === undefined ? [] : [{ document, sentences: labelText(text, language, known) }];
  });
  return windows(lines, `${language}-ntrex`, language);
}

/** English Wikinews: an article is labelled as a whole or not at all. */
function readEnglish(data: string, isLabelled: boolean): LabelledDocument[] {
  const labels = readLabels('en-wikinews');
  const articles = readLines(join(data, 'text/en-wikinews-2019.jsonl')).map(
    (line) => JSON.parse(line) as Article,
  );
  return articles.flatMap(({ row, title, text }) => {
    const lines = text.split('\n').map((line, at) => ({ line, known: labels.get(`${row}/${at + 1}`) }));
    if (lines.some(({ known }) => known !== undefined) !== isLabelled) return [];
    const read = isLabelled ? lines : [{ line: title, known: undefined }, ...lines];
    const sentences = read.flatMap(({ line, known }) => labelText(line, 'en', known ?? []));
    return [{ id: `${row}`, corpus: 'en-wikinews', language: 'en', hidesMisc: false, sentences }];
  });
}

function readItalian(data: string, isLabelled: boolean): LabelledDocument[] {
  const labels = readLabels('it-wikinews');
  const lines = readLines(join(data, 'text/it-wikinews.sentences.txt')).flatMap((text, at) => {
    const known = labels.get(`${at + 1}`);
    if ((known !== undefined) !== isLabelled || text === '' || text.startsWith('# ')) return [];
    const document = `${Math.floor(at / BLOCK)}`;
    return [{ document, sentences: labelText(text, 'it', known ?? []) }];
  });
  return windows(lines, 'it-wikinews-2', 'it');
}
