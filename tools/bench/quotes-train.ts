// Learns the weights that decide the kind of a quote, from the development gold alone:
// `node tools/run.mjs tools/bench/quotes-train.ts [--write]`. Prints the accuracy in cross-validation by article.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/core/analysis/analyse';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { analyseQuotes } from '../../src/core/quotes/analyse-quotes';
import { readGold } from './quotes/gold';
import { overlap } from './quotes/score';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    l2: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
  },
});
const KINDS = ['direct', 'fragment', 'term'];
const FOLDS = 8;
const OUT = 'src/core/quotes/kinds/kind-weights.generated.json';

interface Example {
  readonly features: readonly string[];
  readonly kind: number;
  readonly fold: number;
  readonly set: string;
  /** For the list of mistakes. */
  readonly context: string;
}

type Weights = Map<string, number[]>;

function readExamples(): Example[] {
  const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
  const examples: Example[] = [];
  let fold = 0;
  for (const set of readGold(process.env['PRESSMARK_DATA'] ?? '../shared')) {
    for (const article of set.articles) {
      fold = (fold + 1) % FOLDS;
      const analysis = analyse(article.text, {
        recogniser: loaded.ok ? loaded.value : null,
        declaredLanguage: set.language ?? undefined,
      });
      const { language, entities, ...structure } = analysis;
      const { marked } = analyseQuotes({
        text: article.text,
        language: language.code,
        mentions: entities,
        ...structure,
      });
      for (const { span, evidence } of marked) {
        const gold = article.quotes.find((one) => overlap(one, span) >= 0.8);
        if (gold === undefined || gold.optional === true) continue;
        examples.push({
          features: evidence.features,
          kind: KINDS.indexOf(gold.kind),
          fold,
          set: set.name,
          context: contextOf(article.text, span.outer),
        });
      }
    }
  }
  return examples;
}

function contextOf(text: string, { start, end }: { start: number; end: number }): string {
  const inner = text.slice(start, Math.min(end, start + 70));
  return `${text.slice(Math.max(0, start - 90), start)}⟦${inner}⟧${text.slice(end, end + 40)}`.replace(
    /\n/g,
    '⏎',
  );
}

function scoresOf(weights: Weights, features: readonly string[]): number[] {
  const scores = [0, 0, 0];
  for (const feature of features)
    weights.get(feature)?.forEach((weight, kind) => (scores[kind] = (scores[kind] ?? 0) + weight));
  return scores;
}

function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - top));
  const total = exponentials.reduce((sum, value) => sum + value, 0);
  return exponentials.map((value) => value / total);
}

/** Multinomial logistic regression with an L2 penalty, by full-batch gradient descent with momentum. Deterministic. */
function train(examples: readonly Example[], l2: number): Weights {
  const weights: Weights = new Map();
  const velocity: Weights = new Map();
  for (const { features } of examples)
    for (const feature of features) {
      weights.set(feature, [0, 0, 0]);
      velocity.set(feature, [0, 0, 0]);
    }
  for (let step = 0; step < 400; step++) {
    const gradient: Weights = new Map(
      [...weights].map(([feature, values]) => [feature, values.map((value) => l2 * value)]),
    );
    for (const { features, kind } of examples) {
      const predicted = probabilities(scoresOf(weights, features));
      for (const feature of features) {
        const row = gradient.get(feature);
        if (row !== undefined)
          predicted.forEach((p, index) => (row[index] = (row[index] ?? 0) + p - (index === kind ? 1 : 0)));
      }
    }
    for (const [feature, row] of gradient) {
      const speed = velocity.get(feature) ?? [0, 0, 0];
      const own = weights.get(feature) ?? [0, 0, 0];
      row.forEach((slope, index) => {
        speed[index] = 0.9 * (speed[index] ?? 0) - (0.6 / examples.length) * slope;
        own[index] = (own[index] ?? 0) + (speed[index] ?? 0);
      });
    }
  }
  return weights;
}

function crossValidate(examples: readonly Example[], l2: number): void {
  const tallies = new Map<string, { all: number; right: number; tp: number; fp: number; fn: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      examples.filter((example) => example.fold !== fold),
      l2,
    );
    for (const example of examples.filter((one) => one.fold === fold)) {
      const scores = scoresOf(weights, example.features);
      const guess = scores.indexOf(Math.max(...scores));
      const tally = tallies.get(example.set) ?? { all: 0, right: 0, tp: 0, fp: 0, fn: 0 };
      tallies.set(example.set, tally);
      tally.all++;
      if (guess === example.kind) tally.right++;
      else if (values.errors)
        console.log(
          `${example.set}: ${KINDS[guess] ?? ''} for ${KINDS[example.kind] ?? ''}: ${example.context}\n    ${example.features.join(' ')}`,
        );
      if (guess < 2 && example.kind < 2) tally.tp++;
      else if (guess < 2) tally.fp++;
      else if (example.kind < 2) tally.fn++;
    }
  }
  for (const [set, { all, right, tp, fp, fn }] of tallies) {
    const f = (2 * tp) / (2 * tp + fp + fn);
    console.log(
      `l2 ${l2} ${set}: kind ${((100 * right) / all).toFixed(1)} % of ${all}; attributed F ${f.toFixed(3)} (fp ${fp}, fn ${fn})`,
    );
  }
}

const examples = readExamples();
for (const l2 of values.l2.split(',').map(Number)) crossValidate(examples, l2);
if (values.write) {
  const weights = train(examples, Number(values.l2.split(',')[0]));
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => [feature, row.map((value) => Number(value.toFixed(3)))]);
  writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`);
}
