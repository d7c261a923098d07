import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts to edit: the seeds, and Wikinews articles in French, English and German where the data folder has them. */
export function readArticles(root: string, data: string): readonly string[] {
  const seeds = readdirSync(join(root, 'seeds')).map((name) =>
    readFileSync(join(root, 'seeds', name), 'utf8'),
  );
  const wikinews = [
    'data/ner/fr-winer-2016-2017.jsonl',
    'data/text/en-wikinews-2019.jsonl',
    'data/text/de-wikinews.jsonl',
  ].flatMap((name) => readTexts(join(data, name)).slice(0, 150));
  return [...seeds, ...seeds, ...seeds, ...seeds, ...wikinews.filter((text) => text.length > 400)];
}

function readTexts(path: string): readonly string[] {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    console.error(`Without ${path}: there is no such file.`);
    return [];
  }
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
