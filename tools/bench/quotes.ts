// Scores the quote extractor on all annotated articles, and its speed; learns how kinds and speakers are decided.
//   npm run bench:quotes -- [--errors] [--only fr,fr-a] [--blind b2] [--names unseen|shipped|none] [--l2 1] [--damage] [--write]
// Everything learned is cross-validated by document: each is decided with what was learned from the others. `--blind b2`
// learns nothing from the quarters B2, nor from translations of what is in them (`b`: of both quarters of B; `e`, `g`, `h`: of parts E, G
// and H). The names in each article are those that a recogniser found which had not learned from it; `--names shipped` takes the shipped one's.
// `--damage` prints first how many quotes are found when the marks of one are damaged. `--write` learns the shipped weights from everything. The errors of B2, E and G are never listed.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LearnedWeights } from '../../src/core/quotes/extract-quotes';
import { decideQuotes, extractQuotes } from '../../src/core/quotes/extract-quotes';
import { Forest } from '../../src/core/quotes/speakers/trees';
import type { Tree } from '../../src/core/quotes/speakers/trees';
import type { KindWeights } from '../../src/core/quotes/kinds/decide-kind';
import { chooseSpeaker } from '../../src/core/quotes/speakers/choose-speaker';
import { damageReport } from './quotes/damage';
import { FOLDS, foldsOf } from './quotes/folds';
import type { GoldSet } from './quotes/gold';
import { readGold } from './quotes/gold';
import { learnKinds } from './quotes/kind-learner';
import type { ReadArticle } from './quotes/read-set';
import { type NamesBy, readArticle, readInputs } from './quotes/read-set';
import { printCounts, printMistakes } from './quotes/report';
import type { Mistake } from './quotes/score';
import { emptyCounts, isRightSpeaker, overlap, scoreArticle } from './quotes/score';
import { learnSpeakers } from './quotes/speaker-learner';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    blind: { type: 'string', default: '' },
    l2: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
    names: { type: 'string', default: 'unseen' },
    damage: { type: 'boolean', default: false },
  },
});
/** Parts whose errors nobody who wrote the extractor has read. */
const UNREAD = /-(?:b2|e|g)$/;
/** Of the measurement of speed; odd. */
const RUNS = 11;
const MIN_WORD_WEIGHT = 0.15;
const KINDS_OUT = 'src/core/quotes/kinds/kind-weights.generated.json';
const SPEAKERS_OUT = 'src/core/quotes/speakers/speaker-trees.generated.json';

interface Fold {
  readonly set: GoldSet;
  readonly article: ReadArticle;
  /** Which weights decide the article: those that have not seen it. */
  readonly fold: number;
}

const isBlind = ({ name }: GoldSet): boolean => {
  const part = name.split('-')[1];
  return values.blind !== '' && part !== undefined && part.startsWith(values.blind);
};
const isUnread = (set: GoldSet): boolean => isBlind(set) || UNREAD.test(set.name);
const sets = readGold(process.env['PRESSMARK_DATA'] ?? '../shared');
const folds = foldsOf(sets);
/** Documents of the blind parts: nothing is learned from their translations in other parts either. */
const blind = new Set(
  sets.filter(isBlind).flatMap(({ articles }) => articles.map(({ document }) => document)),
);
const inputs = readInputs(sets, values.names as NamesBy);
/** Measured before anything else is kept, for what lies in memory slows whatever collects it. */
const speed = measureSpeed();
if (values.damage) console.log(['quotes found, with one damaged:', ...damageReport(inputs)].join('\n'));
const all: readonly Fold[] = inputs.map(({ set, gold, input }) => ({
  set,
  article: readArticle(set, gold, input),
  fold: blind.has(gold.document) ? FOLDS : (folds.get(gold.document) ?? 0),
}));
const weights: readonly LearnedWeights[] = Array.from({ length: FOLDS + 1 }, (_, fold) => {
  const { kinds, speakers } = learn((one) => one !== fold && one < FOLDS);
  return { kinds, speakers: new Forest(speakers) };
});

for (const set of sets) if (isChosen(set)) scoreSet(set);
reportWays();
reportOpen();
console.log(speed);
if (values.write) write(learn(() => true));

/** What is learned from some articles, as it is written down. */
interface Learned {
  readonly kinds: KindWeights;
  readonly speakers: readonly Tree[];
}

function learn(isKnown: (fold: number) => boolean): Learned {
  const known = all.filter(({ fold }) => isKnown(fold)).map(({ article }) => article);
  return {
    kinds: learnKinds(
      known.flatMap(({ kinds }) => kinds),
      Number(values.l2),
    ),
    speakers: learnSpeakers(known.flatMap(({ speakers }) => speakers)),
  };
}

function isChosen({ name }: GoldSet): boolean {
  return values.only === '' || values.only.split(',').includes(name);
}

function scoreSet(set: GoldSet): void {
  const counts = emptyCounts();
  const mistakes: Mistake[] = [];
  for (const { article, fold } of all.filter((one) => one.set === set))
    mistakes.push(...scoreArticle(article.gold, decideQuotes(article.analysis, weights[fold]), counts));
  printCounts(set.name, counts);
  printMistakes(mistakes, values.errors && !isUnread(set));
}

/** How often what the words of attribution tell was right, by the way: what `core/quotes/speakers/way.ts` holds. */
function reportWays(): void {
  const ways = new Map<string, { right: number; all: number }>();
  for (const { article } of all)
    for (const { span, attribution, way, choose } of article.analysis.marked) {
      const gold = article.gold.quotes.find((one) => overlap(one, span) >= 0.8);
      if (way === null || gold === undefined || gold.kind === 'term') continue;
      if (gold.optional === true || gold.speakerOptional === true) continue;
      const name = choose === null ? way : `${way}, open`;
      const counts = ways.get(name) ?? { right: 0, all: 0 };
      counts.all++;
      if (isRightSpeaker(gold, attribution.speaker)) counts.right++;
      ways.set(name, counts);
    }
  console.log('\nspeaker right, by the way the words of attribution tell it:');
  for (const [way, { right, all: total }] of ways)
    console.log(`  ${way.padEnd(16)} ${((100 * right) / total).toFixed(1)} % (${right}/${total})`);
}

/** How probable the model finds the speakers that it chooses, and how often they are right: cross-validated. */
function reportOpen(): void {
  const bins = Array.from({ length: 5 }, () => ({ probability: 0, right: 0, all: 0 }));
  for (const { article, fold } of all)
    for (const { span, choose } of article.analysis.marked) {
      const gold = article.gold.quotes.find((one) => overlap(one, span) >= 0.8);
      if (choose === null || gold === undefined || gold.kind === 'term') continue;
      if (gold.optional === true || gold.speakerOptional === true) continue;
      const { speaker, probability } = chooseSpeaker(choose(), weights[fold]?.speakers);
      const bin = bins[Math.min(4, Math.floor(probability * 5))];
      if (bin === undefined) continue;
      bin.all++;
      bin.probability += probability;
      if (isRightSpeaker(gold, speaker)) bin.right++;
    }
  console.log('\nspeakers that the model chooses, by its probability:');
  for (const { probability, right, all: total } of bins)
    if (total > 0)
      console.log(
        `  said ${((100 * probability) / total).toFixed(0)} %, right ${((100 * right) / total).toFixed(0)} % of ${total}`,
      );
}

/** Words that hardly weigh are left out: most were seen once. */
function write({ kinds, speakers }: Learned): void {
  const rows = [...kinds]
    .filter(
      ([feature, row]) => !feature.startsWith('~') || row.some((value) => Math.abs(value) > MIN_WORD_WEIGHT),
    )
    .map(([feature, row]) => [feature, row.map((value) => Number(value.toFixed(2)))] as const);
  writeLines(KINDS_OUT, rows);
  writeFileSync(SPEAKERS_OUT, `[\n${speakers.map((tree) => JSON.stringify(tree)).join(',\n')}\n]\n`);
}

function writeLines(path: string, rows: readonly (readonly [string, unknown])[]): void {
  const lines = rows.map(([feature, value]) => `${JSON.stringify(feature)}: ${JSON.stringify(value)}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

/** Megabytes of text (UTF-8) a second for quotes alone, by the processor and by the clock: everything before is done once. */
function measureSpeed(): string {
  const megabytes = inputs.reduce((sum, { input }) => sum + Buffer.byteLength(input.text), 0) / 1e6;
  const [processor, clock]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const [used, start] = [process.cpuUsage(), performance.now()];
    for (const { input } of inputs) extractQuotes(input);
    const { user, system } = process.cpuUsage(used);
    processor.push((1e6 * megabytes) / (user + system));
    clock.push((1e3 * megabytes) / (performance.now() - start));
  }
  const median = (rates: number[]): string => (rates.sort((a, b) => a - b)[RUNS >> 1] ?? 0).toFixed(2);
  return `\nspeed: ${median(processor)} MB a second of processor time, ${median(clock)} by the clock, medians of ${RUNS} runs over ${megabytes.toFixed(2)} MB`;
}
