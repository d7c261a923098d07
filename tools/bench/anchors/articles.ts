import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts to edit: the seeds, and Wikinews articles in French, English, German and Italian where the data folder has them. */
export function readArticles(root: string, data: string): readonly string[] {
  const seeds = readdirSync(join(root, 'seeds')).map((name) =>
    readFileSync(join(root, 'seeds', name), 'utf8'),
  );
  const wikinews = [
    'data/ner/fr-winer-2016-2017.jsonl',
    'data/text/en-wikinews-2019.jsonl',
    'data/text/de-wikinews.jsonl',
  ].flatMap((name) => readTexts(join(data, name)).slice(0, 150));
  const italian = readItalian(join(data, 'data/text/it-wikinews.sentences.txt'));
  return [
    ...seeds,
    ...seeds,
    ...seeds,
    ...seeds,
    ...[...wikinews, ...italian].filter((text) => text.length > 400),
  ];
}

/** The articles are not told apart there: texts of 24 sentences, in paragraphs of three. */
function readItalian(path: string): readonly string[] {
  const sentences = readLines(path).filter((line) => !line.startsWith('#'));
  return Array.from({ length: 150 }, (_, article) =>
    Array.from({ length: 8 }, (__, at) => {
      const first = (article * 8 + at) * 3;
      return sentences.slice(first, first + 3).join(' ');
    }).join('\n\n'),
  );
}

function readTexts(path: string): readonly string[] {
  return readLines(path).map((line) => (JSON.parse(line) as { text: string }).text);
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    console.error(`Without ${path}: there is no such file.`);
    return [];
  }
}
