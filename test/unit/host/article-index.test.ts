import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { ANALYSIS_VERSION } from '../../../src/core/analysis/analysis';
import type { EntityType, Mention } from '../../../src/core/entities/mention';
import type { Quote, QuoteKind } from '../../../src/core/quotes/quote';
import { at, countWords, entitiesOf, ledgerOf, mentionsOf, termsOf } from '../../../src/host/article-index';
import { foldersOf } from '../../../src/host/border/glob-folders';

const TEXT = 'Marie Curie parle. « Je pars », dit Curie. « Où ? » Paris, « demain ».';

function mention(words: string, name: string, type: EntityType, from = 0): Mention {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, type, name, confidence: 0.9 };
}

function quote(words: string, kind: QuoteKind, speaker: string | null): Quote {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const outer = { start: start - 2, end: span.end + 2 };
  return {
    ...span,
    outer,
    kind,
    cue: null,
    speaker: speaker === null ? null : { name: speaker, span: null },
    confidence: 0.8,
  };
}

const ANALYSIS: Analysis = {
  version: ANALYSIS_VERSION,
  language: { code: 'fr', confidence: 1, decidedBy: 'detected' },
  title: null,
  byline: null,
  dateline: null,
  paragraphs: [{ start: 0, end: TEXT.length }],
  sentences: [],
  boilerplate: [],
  dates: [],
  quantities: [],
  entities: [
    mention('Marie Curie', 'Marie Curie', 'PER'),
    mention('Curie', 'Marie Curie', 'PER', 20),
    mention('Paris', 'Paris', 'LOC'),
  ],
  quotes: [
    quote('Je pars', 'direct', 'Marie Curie'),
    quote('Où ?', 'direct', null),
    quote('demain', 'term', null),
  ],
};

describe('what views and hovers ask of an analysis', () => {
  it('groups mentions by entity, most mentioned first', () => {
    assert.deepEqual(
      entitiesOf(ANALYSIS).map(({ name, type, mentions }) => [name, type, mentions.length]),
      [
        ['Marie Curie', 'PER', 2],
        ['Paris', 'LOC', 1],
      ],
    );
  });

  it('keeps a person and a place of the same name apart', () => {
    const entities = [mention('Paris', 'Paris', 'LOC'), { ...mention('Curie', 'Paris', 'PER') }];
    assert.equal(entitiesOf({ ...ANALYSIS, entities }).length, 2);
    assert.equal(mentionsOf({ ...ANALYSIS, entities }, mention('Paris', 'Paris', 'LOC')).length, 1);
  });

  it('lists quotes by speaker, the unattributed last, terms apart', () => {
    const ledger = ledgerOf(ANALYSIS, TEXT);
    assert.deepEqual(
      ledger.map(({ name, words }) => [name, words]),
      [
        ['Marie Curie', 2],
        [null, 1],
      ],
    );
    assert.deepEqual(
      termsOf(ANALYSIS).map(({ kind }) => kind),
      ['term'],
    );
  });

  it('finds what is at an offset, borders included, innermost first', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 4, end: 6 },
      { start: 7, end: 9 },
    ];
    assert.deepEqual(at(spans, 5), [spans[1], spans[0]]);
    assert.deepEqual(at(spans, 6), [spans[1], spans[0]]);
    assert.deepEqual(at(spans, 11), []);
  });

  it('counts words as a newsroom does', () => {
    assert.equal(countWords('C’est l’IA qui, dit-on, « gagne » : 3 à 0 !'), 8);
    assert.equal(countWords(' \n\t« … » '), 0);
  });
});

describe('the folders above a glob', () => {
  it('are every part before a slash outside of braces', () => {
    assert.deepEqual(foldersOf('{seeds,articles,sources}/**/*.{txt,md}'), [
      '{seeds,articles,sources}',
      '{seeds,articles,sources}/**',
    ]);
    assert.deepEqual(foldersOf('{press/fr,web}/*.txt'), ['{press/fr,web}']);
    assert.deepEqual(foldersOf('*.txt'), []);
  });
});
