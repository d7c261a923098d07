import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ModelArrays, parseModel, serialiseModel } from '../../src/core/entities/model-file';
import { Tagger } from '../../src/core/entities/tagger';
import { buildLexicon } from './build-lexicon';
import { calibrate, calibrationError } from './calibrate';
import { UNSEEN_NAMES } from '../bench/quotes/unseen-names';
import { readCorpora } from './corpus';
import { crossTag } from './cross';
import type { LabelledDocument } from './label-text';
import { PLAN, type Plan, trainModel } from './pipeline';
import { judge, report } from './report';
import { partOf } from './split';
import { readPartlyLabelled } from './stand-off';
import { MODULES as modules } from './word-lists';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['PRESSMARK_DATA'] ?? '../shared' },
    model: { type: 'string', default: 'media/models/entities.bin' },
    'held-out-model': { type: 'string', default: 'tools/train/held-out.bin' },
    figures: { type: 'string', default: 'tools/train/figures.md' },
    /** Comma-separated parts to leave out: names, clusters, exchange, self. */
    without: { type: 'string', default: '' },
    /** Settings of the plan to change, as JSON: `{"epochs":6}`. */
    plan: { type: 'string', default: '{}' },
    languages: { type: 'string', default: 'fr,it,en,es,de,pt' },
    /** Only the model that ships, calibrated as the held-out model was. */
    'ship-only': { type: 'boolean', default: false },
    /** Only the held-out model and its figures. */
    'figures-only': { type: 'boolean', default: false },
    /** Only the names in the articles with annotated quotes, by models that did not learn from them. */
    cross: { type: 'boolean', default: false },
  },
});

const started = Date.now();
const log = (message: string): void => {
  console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s] ${message}`);
};
const without = new Set(values.without.split(','));
const data = join(values.data, 'data');
const plan: Plan = {
  ...PLAN,
  ...(without.has('exchange') ? { exchange: 0 } : {}),
  ...(JSON.parse(values.plan) as Partial<Plan>),
};
const languages = values.languages.split(',');

function save(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  log(`wrote ${path}, ${bytes.length} bytes`);
}

function taggerOf(model: ModelArrays): Tagger {
  const parsed = parseModel(serialiseModel(model));
  if (!parsed.ok) throw new Error(parsed.message);
  return new Tagger(parsed.value);
}

function train(documents: readonly LabelledDocument[], unlabelled: readonly LabelledDocument[]): ModelArrays {
  const parts = { hasNames: !without.has('names'), hasClusters: !without.has('clusters') };
  const lexicon = buildLexicon(documents, data, modules, parts);
  log(`${lexicon.values.length} entries in the lexicon`);
  return trainModel(documents, unlabelled, lexicon, modules, plan, log);
}

const spoken = ({ language }: LabelledDocument): boolean => languages.includes(language);
const all = readCorpora(data).filter(spoken);
const heldOut = all.filter((document) => partOf(document) === 'held-out');
const learned = all.filter((document) => partOf(document) === 'learned');
const kept = new Set(
  all
    .filter((document) => partOf(document) !== 'learned')
    .flatMap(({ sentences }) => sentences.map(({ words }) => words.join(' '))),
);
const unlabelled = without.has('self') ? [] : readPartlyLabelled(data).filter(spoken);
const unseen = unlabelled.filter(
  (document) =>
    partOf(document) === 'learned' &&
    !document.sentences.some(({ words }) => words.length > 5 && kept.has(words.join(' '))),
);
log(
  `${all.length} labelled documents, ${learned.length} of them learned from; ${unlabelled.length} without labels`,
);

/** Trains without the held-out parts, writes their figures, and returns the calibration. */
function measure(): readonly [number, number] {
  const first = train(learned, unseen);
  const judged = judge(taggerOf(first), heldOut);
  const calibration = calibrate(judged);
  const calibrated = { ...first, calibration };
  const tagger = taggerOf(calibrated);
  const errors = [judged, judge(tagger, heldOut)].map((list) => calibrationError(list).toFixed(3));
  const figures = `${report(tagger, heldOut)}\n\nCalibration error ${errors.join(' before, ')} after.\n`;
  log(`held-out figures\n${figures}`);
  save(values.figures, figures);
  save(values['held-out-model'], serialiseModel(calibrated));
  return calibration;
}

function readCalibration(): readonly [number, number] {
  const model = parseModel(readFileSync(values['held-out-model']));
  if (!model.ok) throw new Error(model.message);
  return model.value.calibration;
}

/** A model that learned from some of the documents, calibrated as the held-out one. */
function crossTagger(documents: readonly LabelledDocument[], rest: readonly LabelledDocument[]): Tagger {
  return taggerOf({ ...train(documents, rest), calibration: readCalibration() });
}

if (values.cross) {
  save(UNSEEN_NAMES, `${crossTag(values.data, all, unlabelled, crossTagger).join('\n')}\n`);
} else {
  const calibration = values['ship-only'] ? null : measure();
  if (!values['figures-only']) {
    const model = train(all, unlabelled);
    save(values.model, serialiseModel({ ...model, calibration: calibration ?? readCalibration() }));
  }
}
