// Accuracy and calibration of language detection on the line-parallel news of NTREX: `npm run bench:language`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../src/core/language/detect-language';

const FILES = { fr: 'ref.fra', it: 'ref.ita', en: 'src.eng', es: 'ref.spa', de: 'ref.deu', pt: 'ref.por' };
/** Characters of the beginning that are shown to the detector. */
const LENGTHS = [20, 40, 80, 160, 320, 1000];

interface Count {
  right: number;
  all: number;
  confidence: number;
}

const folder = join(process.env['PRESSMARK_DATA'] ?? '../shared', 'data', 'text', 'ntrex');
const byLength = new Map<string, Count>();
const byConfidence = new Map<string, Count>();

for (const [code, name] of Object.entries(FILES)) {
  const lines = readFileSync(join(folder, `newstest2019-${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
  for (const [index, line] of lines.entries()) {
    count(byLength, 'one line', code, line);
    const text = lines.slice(index, index + 8).join(' ');
    for (const length of LENGTHS) count(byLength, `${length} characters`, code, text.slice(0, length));
  }
}
print('Accuracy', byLength);
print('Calibration', byConfidence);

function count(table: Map<string, Count>, row: string, code: string, text: string): void {
  const language = detectLanguage(text);
  add(table, row, language.code === code, language.confidence);
  const decile = Math.min(9, Math.floor(language.confidence * 10));
  add(
    byConfidence,
    `.${decile} to ${decile === 9 ? '1' : `.${decile + 1}`}`,
    language.code === code,
    language.confidence,
  );
}

function add(table: Map<string, Count>, row: string, isRight: boolean, confidence: number): void {
  const counts = table.get(row) ?? { right: 0, all: 0, confidence: 0 };
  table.set(row, counts);
  counts.right += isRight ? 1 : 0;
  counts.all++;
  counts.confidence += confidence;
}

function print(title: string, table: ReadonlyMap<string, Count>): void {
  console.log(`${title} (right, of how many, mean confidence):`);
  for (const [row, { right, all, confidence }] of [...table].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  ))
    console.log(`  ${row.padEnd(16)} ${(right / all).toFixed(4)}  ${all}  ${(confidence / all).toFixed(3)}`);
  console.log('');
}
