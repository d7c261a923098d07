import { LABEL_COUNT } from '../../src/core/entities/labels';
import type { ModelArrays } from '../../src/core/entities/model-file';
import { exchangeNames } from './augment';
import { makeLines } from './patterns';
import { Compiler, FeatureTable, prune, renumber } from './compile';
import type { LabelledDocument } from './label-text';
import { Crf, type CrfOptions, type Example, STRIDE } from './crf';
import { exportModel, strongest } from './export';
import { type LexiconArrays, toLexicon } from './lexicon-builder';
import { seeded, shuffled } from './random';
import { namePool } from './word-lists';

/** Settings of one training. */
export interface Plan {
  readonly seed: number;
  /** Trainings with other seeds whose weights are averaged: what chance adds to one of them is mostly gone from their mean. */
  readonly runs: number;
  /** Passes over the labelled texts before and after the unlabelled ones were labelled by the model itself. */
  readonly firstEpochs: number;
  readonly epochs: number;
  /** Passes at the end whose weights are averaged. */
  readonly averaged: number;
  /** Share of names exchanged in the copies of documents; 0 for no copies. */
  readonly exchange: number;
  /** Made-up bylines and wire lines a language. */
  readonly lines: number;
  /** Below this, the model's own label of an unlabelled token does not count. */
  readonly sure: number;
  /** Features used less often are left out before training. */
  readonly minimum: number;
  /** Features that the shipped model has. */
  readonly keep: number;
  readonly crf: CrfOptions;
}

export const PLAN: Plan = {
  seed: 7,
  runs: 3,
  firstEpochs: 2,
  epochs: 5,
  averaged: 3,
  exchange: 0.5,
  lines: 400,
  sure: 0.9,
  minimum: 3,
  keep: 185_000,
  crf: { rate: 0.2, decay: 0.9, penalty: 1e-5, dropout: 0.4 },
};

/** Languages whose documents, but for those of the web, are copied with other names. */
const EXCHANGED = ['fr', 'it', 'en'];
const TUNING_EPOCHS = 2;
const ANY_LABEL = (1 << LABEL_COUNT) - 1;

/** Trains a model on labelled and unlabelled documents. */
export function trainModel(
  labelled: readonly LabelledDocument[],
  unlabelled: readonly LabelledDocument[],
  lexicon: LexiconArrays,
  modules: string,
  plan: Plan,
  log: (message: string) => void,
): ModelArrays {
  const table = new FeatureTable();
  const compiler = new Compiler(table, toLexicon(lexicon));
  const documents = [...labelled, ...copies(labelled, modules, plan)];
  const compiled = documents.flatMap((document) => compiler.compile(document));
  const count = compiled.length;
  for (const document of unlabelled) compiled.push(...compiler.compile(document));
  const { examples, hashes } = prune(compiled, table, plan.minimum);
  log(`${count} labelled and ${examples.length - count} unlabelled sentences, ${hashes.length} features`);
  const own = examples.slice(0, count);
  const rest = examples.slice(count);
  const first = trainField(own, rest, hashes.length, plan, plan.seed, log);
  for (let run = 1; run < plan.runs; run++)
    first.crf.add(trainField(own, rest, hashes.length, plan, plan.seed + 100 * run, log).crf, 1 / (run + 1));
  return pruned(first.crf, first.pool, hashes, lexicon, plan, seeded(plan.seed + 1), log);
}

/** One training: the field, and the sentences with the labels that it gave those without. */
function trainField(
  own: readonly Example[],
  unlabelled: readonly Example[],
  rows: number,
  plan: Plan,
  seed: number,
  log: (message: string) => void,
): { readonly crf: Crf; readonly pool: readonly Example[] } {
  const random = seeded(seed);
  const crf = new Crf(rows, plan.crf, random);
  const run = (pool: readonly Example[], epochs: number): void => {
    for (let epoch = 1; epoch <= epochs; epoch++) {
      log(`pass ${epoch}: loss ${crf.epoch(pool, shuffled(pool.length, random)).toFixed(4)}`);
      if (epochs === plan.epochs && epoch > epochs - plan.averaged) crf.remember();
    }
  };
  if (unlabelled.length > 0) {
    run(own, plan.firstEpochs);
    crf.rate = plan.crf.rate;
  }
  const pool = [...own, ...unlabelled.map((example) => selfLabelled(example, crf, plan.sure))];
  run(pool, plan.epochs);
  crf.average();
  return { crf, pool };
}

function copies(labelled: readonly LabelledDocument[], modules: string, plan: Plan): LabelledDocument[] {
  if (plan.exchange === 0) return [];
  const pool = namePool(modules);
  const chosen = labelled.filter(
    ({ language, corpus }) => EXCHANGED.includes(language) && !corpus.startsWith('en-ewt'),
  );
  const languages = [...new Set(labelled.map(({ language }) => language))];
  return [
    ...exchangeNames(chosen, pool, plan.exchange, plan.seed + 1),
    ...languages.flatMap((language, at) => makeLines(language, pool, plan.lines, plan.seed + 10 + at)),
  ];
}

/** The example with its own names and the labels that the model is sure of; any label elsewhere. */
function selfLabelled(example: Example, crf: Crf, sure: number): Example {
  const known = Int32Array.from(example.gold, (label, token) => {
    if (label !== 0) return 1 << label;
    const before = example.gold[token - 1] ?? 0;
    return before === 0 ? ANY_LABEL : ANY_LABEL & ~(1 << (before + (before % 2)));
  });
  const marginals = crf.marginals({ ...example, allowed: known });
  const gold = new Uint8Array(example.gold.length);
  const allowed = known.map((mask, token) => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((marginals[token * LABEL_COUNT + label] ?? 0) < sure) continue;
      gold[token] = label;
      return 1 << label;
    }
    return mask;
  });
  return { ...example, gold, allowed };
}

/** Keeps the strongest features, lets them make up for the others, and quantises. */
function pruned(
  crf: Crf,
  pool: readonly Example[],
  hashes: Int32Array,
  lexicon: LexiconArrays,
  plan: Plan,
  random: () => number,
  log: (message: string) => void,
): ModelArrays {
  const kept = strongest(crf.weights, plan.keep);
  const keptHashes = hashes.filter((_, row) => (kept[row] ?? -1) >= 0);
  const small = new Crf(keptHashes.length, { ...plan.crf, rate: plan.crf.rate / 4, decay: 0.7 }, random);
  kept.forEach((to, from) => {
    if (to >= 0) small.weights.set(crf.weights.subarray(from * STRIDE, (from + 1) * STRIDE), to * STRIDE);
  });
  small.transitions.set(crf.transitions);
  const examples = pool.map((example) => renumber(example, kept));
  for (let epoch = 1; epoch <= TUNING_EPOCHS; epoch++) {
    log(`pruned pass ${epoch}: loss ${small.epoch(examples, shuffled(examples.length, random)).toFixed(4)}`);
    if (plan.averaged > 0) small.remember();
  }
  small.average();
  return exportModel(small, keptHashes, lexicon, [0, 1]);
}
