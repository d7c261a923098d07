// Scores the analysis of the seed articles against their labels: `npm run score [-- --errors]`.
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analysis/analyse';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { readSeeds } from './gold';
import { scoreArticle, type ArticleScore } from './score-article';
import { addTallies, ratesOf, type Tally } from './tally';

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
if (!loaded.ok) throw new Error(loaded.message);
const recogniser = loaded.value;
const scores = readSeeds().map((seed) => ({
  file: seed.gold.file,
  score: scoreArticle(seed, analyse(seed.text, { recogniser })),
}));

for (const { file, score } of scores) {
  console.log(`${file}  ${summary([score])}`);
  if (process.argv.includes('--errors')) for (const error of score.errors) console.log(`    ${error}`);
}
console.log(`\nAll  ${summary(scores.map(({ score }) => score))}`);

function summary(parts: readonly ArticleScore[]): string {
  const tally = (pick: (score: ArticleScore) => Tally): Tally => addTallies(parts.map(pick));
  const entities = tally(({ entities }) => entities);
  const names = parts.reduce((sum, part) => sum + part.names, 0);
  const flag = (name: 'language' | 'title' | 'byline'): string =>
    `${name} ${parts.filter((part) => part[name]).length}/${parts.length}`;
  const remains = tally(({ boilerplate }) => boilerplate);
  return [
    [flag('language'), flag('title'), flag('byline')].join(', '),
    `boilerplate ${remains.right} right, ${remains.missed} missed, ${remains.wrong} made up`,
    `entities ${rates(entities)}, named ${share(names, entities.right)}`,
    `quotes ${rates(tally(({ quotes }) => quotes))}`,
    `speakers ${count(tally(({ speakers }) => speakers))}, kinds ${count(tally(({ kinds }) => kinds))}`,
  ].join('\n    ');
}

function rates(tally: Tally): string {
  const { precision, recall, f } = ratesOf(tally);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)}`;
}

function count({ right, missed }: Tally): string {
  return share(right, right + missed);
}

function share(part: number, whole: number): string {
  return `${part}/${whole}`;
}
