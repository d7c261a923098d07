import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Labelled,
  type LabelledDocument,
  type LabelledSentence,
  WINDOW,
  labelOf,
  labelText,
  outermost,
  repaired,
} from './label-text';
import { readStandOff } from './stand-off';

function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as T);
}

interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly block?: number;
  readonly entities: readonly Labelled[];
}

function readRaw(path: string, corpus: string, language: string, hidesMisc: boolean): LabelledDocument[] {
  return readJsonLines<RawArticle>(path).map(({ id, text, block, entities }) => ({
    id: block === undefined ? id : `${block}/${id}`,
    corpus,
    language,
    hidesMisc,
    sentences: labelText(text, language, entities),
  }));
}

/** Joins documents of single sentences whose ids share a beginning, up to a window's length. */
function joined(documents: readonly LabelledDocument[], keyOf: (id: string) => string): LabelledDocument[] {
  const joint: { key: string; document: LabelledDocument; sentences: LabelledSentence[] }[] = [];
  for (const document of documents) {
    const key = keyOf(document.id);
    const last = joint.at(-1);
    if (last?.key === key && last.sentences.length < WINDOW) last.sentences.push(...document.sentences);
    else joint.push({ key, document, sentences: [...document.sentences] });
  }
  return joint.map(({ document, sentences }) => ({ ...document, sentences }));
}

interface ColumnFormat {
  readonly corpus: string;
  readonly language: string;
  readonly hidesMisc: boolean;
  readonly word: number;
  readonly label: number;
  /** How labels of the corpus are read; `O` for what is not a name. */
  readonly map?: (label: string, word: string) => string;
}

/** Reads one token a line with columns; `# newdoc id` marks articles, else windows of sentences are taken. */
export function readColumns(path: string, format: ColumnFormat): LabelledDocument[] {
  const documents: { id: string; sentences: LabelledSentence[] }[] = [];
  let words: string[] = [];
  let labels: number[] = [];
  let hasDocuments = false;
  const begin = (id: string): void => void documents.push({ id, sentences: [] });
  const endSentence = (): void => {
    if (words.length === 0) return;
    const last = documents.at(-1);
    if (last === undefined || (!hasDocuments && last.sentences.length >= WINDOW))
      begin(`${documents.length}`);
    documents.at(-1)?.sentences.push({ words, labels: repaired(labels) });
    words = [];
    labels = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id')) {
      hasDocuments = true;
      begin(line.slice(line.indexOf('=') + 1).trim());
    }
    if (line.length === 0) endSentence();
    const cells = line.split(/[\t ]/);
    const word = cells[format.word] ?? '';
    const tag = cells[format.label] ?? '';
    if (line.startsWith('#') || word.length === 0 || tag.length === 0) continue;
    const [prefix = 'O', type = ''] = (format.map?.(tag, word) ?? tag).split('-');
    words.push(word);
    labels.push(labelOf(prefix, type));
  }
  endSentence();
  const { corpus, language, hidesMisc } = format;
  return documents.map(({ id, sentences }) => ({ id, corpus, language, hidesMisc, sentences }));
}

const GUM_TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  object: 'MISC',
  abstract: 'MISC',
};

interface OpenMention {
  readonly id: string;
  /** Words of the linked page's title, in lower case; empty when the mention has no link. */
  readonly link: readonly string[];
  readonly type: string;
  readonly start: number;
}

/** GUM: mentions in brackets; those with a link whose words hold a proper noun are names. */
function readGum(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      id: file.replace('.conllu', ''),
      corpus: 'en-gum',
      language: 'en',
      hidesMisc: true,
      sentences: readFileSync(join(folder, file), 'utf8').split('\n\n').map(readGumSentence),
    }));
}

function readGumSentence(block: string): LabelledSentence {
  const rows = block.split('\n').filter((line) => /^\d+\t/.test(line));
  const cells = rows.map((line) => line.split('\t'));
  const labels: number[] = cells.map(() => 0);
  const open: OpenMention[] = [];
  const closed: ClosedMention[] = [];
  cells.forEach((row, at) => {
    const field = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const part of field.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const pieces = part.replace(/[()]/g, '').split('-');
        const link = pieces
          .slice(7)
          .join('-')
          .toLowerCase()
          .split(/[_-]/)
          .filter((word) => word !== '');
        open.push({ id: pieces[0] ?? '', type: GUM_TYPES[pieces[1] ?? ''] ?? '', link, start: at });
      }
      if (part.endsWith(')')) closeMention(open, closed, part.replace(/[()]/g, '').split('-')[0] ?? '', at);
    }
  });
  for (const [start, end, type] of properSpans(closed, cells))
    for (let at = start; at < end; at++) labels[at] = labelOf(at === start ? 'B' : 'I', type);
  return { words: cells.map((row) => row[1] ?? ''), labels: repaired(labels) };
}

interface ClosedMention extends OpenMention {
  readonly end: number;
}

function closeMention(open: OpenMention[], closed: ClosedMention[], id: string, at: number): void {
  const index = open.findLastIndex((mention) => mention.id === id);
  const [mention] = index < 0 ? [] : open.splice(index, 1);
  if (mention !== undefined && mention.link.length > 0 && mention.type !== '')
    closed.push({ ...mention, end: at + 1 });
}

/** Cuts a linked mention down to its name: "NASA Administrator Charles Bolden" to "Charles Bolden". */
function properSpans(
  closed: readonly ClosedMention[],
  cells: readonly (readonly string[])[],
): readonly Labelled[] {
  const named = closed.map(({ start, end, type, link }): Labelled => {
    const isName = (at: number): boolean => {
      const row = cells[at];
      return row?.[3] === 'PROPN' && link.includes((row[1] ?? '').toLowerCase());
    };
    let first = start;
    while (first < end && !isName(first)) first++;
    let last = end;
    while (last > first && !isName(last - 1)) last--;
    const isProper = end - start <= 2 && cells[end - 1]?.[3] === 'PROPN';
    return first < last ? [first, last, type] : [isProper ? end - 1 : end, end, type];
  });
  return outermost(named.filter(([start, end]) => end > start));
}

const noOther = (tag: string): string => (tag.endsWith('-O') || tag.endsWith('-OTH') ? 'O' : tag);

/** Every labelled corpus under `data/ner`. */
export function readCorpora(data: string): LabelledDocument[] {
  const at = (file: string): string => join(data, 'ner', file);
  const uner = (file: string, corpus: string, language: string): LabelledDocument[] =>
    readColumns(at(file), { corpus, language, hidesMisc: true, word: 1, label: 2, map: noOther });
  const projected = (language: string): LabelledDocument[] =>
    joined(readRaw(at(`${language}-pud-projected.jsonl`), `${language}-pud`, language, true), (id) =>
      id.slice(0, 6),
    );
  const pud = (language: string): LabelledDocument[] =>
    uner(`${language}-pud.iob2`, `${language}-pud`, language);
  let before = 'O';
  const wikigold = (tag: string): string => {
    const type = tag.slice(2);
    const begins = tag !== 'O' && before !== type;
    before = type;
    return tag === 'O' ? 'O' : `${begins ? 'B' : 'I'}-${type}`;
  };
  return [
    ...readRaw(at('fr-winer-2016-2017.jsonl'), 'fr-winer', 'fr', false),
    ...joined(readRaw(at('it-wikinews-labelled.jsonl'), 'it-wikinews', 'it', false), (id) => id[0] ?? ''),
    ...['fr', 'it', 'es'].flatMap(projected),
    ...['en', 'de', 'pt'].flatMap(pud),
    ...['train', 'dev', 'test'].flatMap((part) => uner(`en-ewt.${part}.iob2`, `en-ewt-${part}`, 'en')),
    ...['train', 'dev', 'test'].flatMap((part) => uner(`pt-bosque.${part}.iob2`, `pt-bosque-${part}`, 'pt')),
    ...readColumns(at('en-wikigold.conll'), {
      corpus: 'en-wikigold',
      language: 'en',
      hidesMisc: false,
      word: 0,
      label: 1,
      map: wikigold,
    }),
    ...readGum(at('en-gum-news')),
    ...['dev', 'test'].flatMap((part) =>
      readColumns(at(`de-germeval.${part}.tsv`), {
        corpus: `de-germeval-${part}`,
        language: 'de',
        hidesMisc: false,
        word: 1,
        label: 2,
        map: (tag) => (/deriv|part/.test(tag) ? 'O' : tag),
      }),
    ),
    ...readStandOff(data),
  ];
}
