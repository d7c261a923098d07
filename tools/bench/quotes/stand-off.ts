import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldQuote } from './gold';

/** Labels without their texts: `ref` says where in the data folder the text stands. See labels/README.md. */
export interface StandOff {
  readonly language: string;
  readonly articles: readonly {
    readonly id: string;
    /**
     * French: id of the article; English: `row 60` or the name of a document of GUM; Italian: `lines 10-14`; all: `ntrex lines 10-14`, in
     * Canadian French `ntrex-ca lines 10-14`. Of lines, the first `titleLines` are a title.
     */
    readonly ref: string;
    readonly titleLines?: number;
    readonly quotes: readonly GoldQuote[];
  }[];
}

interface Row {
  readonly id?: string;
  readonly row?: number;
  readonly text: string;
}

const NTREX: Readonly<Record<string, string>> = {
  fr: 'text/ntrex/newstest2019-ref.fra.txt',
  en: 'text/ntrex/newstest2019-src.eng.txt',
  it: 'text/ntrex/newstest2019-ref.ita.txt',
};
const FILES: Readonly<Record<string, string>> = {
  fr: 'ner/fr-winer-2016-2017.jsonl',
  en: 'text/en-wikinews-2019.jsonl',
  it: 'text/it-wikinews.sentences.txt',
};

/** What a reference into the translation into Canadian French begins with. */
const CANADIAN = 'ntrex-ca ';

/** The text of each article, in order. */
export function readTexts(folder: string, { language, articles }: StandOff): readonly string[] {
  const lines = readFileSync(join(folder, 'data', FILES[language] ?? ''), 'utf8').split('\n');
  const newspapers = readFileSync(join(folder, 'data', NTREX[language] ?? ''), 'utf8').split(/\r?\n/);
  const canadian = readFileSync(join(folder, 'data/text/ntrex/newstest2019-ref.fra-CA.txt'), 'utf8').split(
    /\r?\n/,
  );
  const byRef = new Map(
    lines
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Row)
      .map(({ id, row, text }) => [id ?? `row ${row ?? ''}`, text]),
  );
  return articles.map(({ ref, titleLines }) => {
    if (ref.startsWith('GUM_')) return readGum(folder, ref);
    if (ref.startsWith('lines ')) return textOfLines(lines, ref, titleLines ?? 0);
    if (ref.startsWith(CANADIAN)) return textOfLines(canadian, ref.slice(CANADIAN.length), titleLines ?? 0);
    if (!ref.startsWith('ntrex ')) return byRef.get(ref) ?? '';
    return textOfLines(newspapers, ref.slice('ntrex '.length), titleLines ?? 0);
  });
}

/** The text of a document of GUM: its sentences, with a blank line before each paragraph. */
function readGum(folder: string, name: string): string {
  let text = '';
  let startsParagraph = false;
  for (const line of readFileSync(join(folder, 'data/ner/en-gum-news', `${name}.conllu`), 'utf8').split(
    '\n',
  )) {
    if (line.startsWith('# newpar')) startsParagraph = true;
    if (!line.startsWith('# text = ')) continue;
    text += (text === '' ? '' : startsParagraph ? '\n\n' : ' ') + line.slice('# text = '.length);
    startsParagraph = false;
  }
  return text;
}

function textOfLines(lines: readonly string[], ref: string, titleLines: number): string {
  const [first = 1, last = 0] = (/^lines (\d+)-(\d+)$/.exec(ref) ?? []).slice(1).map(Number);
  const own = lines.slice(first - 1, last);
  const title = own.slice(0, titleLines).join(' ');
  const body = own.slice(titleLines).join('\n');
  return titleLines === 0 ? body : `${title}\n\n${body}`;
}
