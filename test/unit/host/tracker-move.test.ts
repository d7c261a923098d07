import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ANALYSIS_VERSION, type Analysis } from '../../../src/core/analysis/analysis';
import { moveAnalysis, moveAnnotations } from '../../../src/host/tracker-move';
import type { LocatedAnnotation } from '../../../src/host/tracker-ports';
import { applyEdits } from '../apply-edits';

const TEXT = 'Titre\n\nMarie Curie a dit : « Je pars demain. » Puis Marie Curie est partie.';

function spanOf(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

const ANALYSIS: Analysis = {
  version: ANALYSIS_VERSION,
  language: { code: 'fr', confidence: 1, decidedBy: 'detected' },
  title: spanOf('Titre'),
  byline: null,
  dateline: null,
  paragraphs: [spanOf('Titre'), { start: 7, end: TEXT.length }],
  sentences: [],
  boilerplate: [],
  dates: [{ ...spanOf('demain'), value: '2026-01-02' }],
  quantities: [],
  entities: [
    { ...spanOf('Marie Curie'), type: 'PER', name: 'Marie Curie', confidence: 1 },
    { ...spanOf('Marie Curie', 20), type: 'PER', name: 'Marie Curie', confidence: 1 },
  ],
  quotes: [
    {
      ...spanOf('Je pars demain.'),
      outer: spanOf('« Je pars demain. »'),
      kind: 'direct',
      cue: spanOf('a dit'),
      speaker: { name: 'Marie Curie', span: spanOf('Marie Curie') },
      confidence: 0.9,
    },
  ],
};

const located = (span: { start: number; end: number }): LocatedAnnotation =>
  ({ annotation: { id: 'urn:uuid:1' }, located: { outcome: 'exact', span, score: 1 } }) as LocatedAnnotation;

describe('what is shown while the reader types', () => {
  it('moves with the text', () => {
    const edits = [{ start: 0, end: 0, text: 'Le ' }];
    const after = applyEdits(TEXT, edits);
    const moved = moveAnalysis(ANALYSIS, edits);
    const words = ({ start, end }: { start: number; end: number }): string => after.slice(start, end);
    assert.deepEqual(moved.entities.map(words), ['Marie Curie', 'Marie Curie']);
    assert.deepEqual(moved.quotes.map(words), ['Je pars demain.']);
    assert.deepEqual(
      moved.quotes.map(({ cue }) => cue && words(cue)),
      ['a dit'],
    );
  });

  it('drops a name that is typed into, keeps the others, and keeps the quote', () => {
    const inside = TEXT.indexOf('Curie') + 2;
    const moved = moveAnalysis(ANALYSIS, [{ start: inside, end: inside, text: 'x' }]);
    assert.equal(moved.entities.length, 1);
    assert.equal(moved.quotes.length, 1);
  });

  it('drops a quote that is deleted, with a speaker that is deleted leaves the name', () => {
    const outer = spanOf('« Je pars demain. »');
    assert.deepEqual(moveAnalysis(ANALYSIS, [{ ...outer, text: '' }]).quotes, []);
    const [quote] = moveAnalysis(ANALYSIS, [{ ...spanOf('Marie Curie'), text: '' }]).quotes;
    assert.deepEqual(quote?.speaker, { name: 'Marie Curie', span: null });
  });

  it('takes an annotation whose words are deleted for lost until it is located anew', () => {
    const span = spanOf('demain');
    const [lost] = moveAnnotations([located(span)], [{ ...span, text: '' }]);
    assert.equal(lost?.located.outcome, 'orphan');
    const [kept] = moveAnnotations([located(span)], [{ start: 0, end: 0, text: 'abc' }]);
    assert.deepEqual(kept?.located, {
      outcome: 'exact',
      span: { start: span.start + 3, end: span.end + 3 },
      score: 1,
    });
  });

  it('never shows a name over other words, whatever is typed where', () => {
    const offset = fc.integer({ min: 0, max: TEXT.length });
    fc.assert(
      fc.property(offset, offset, fc.string({ maxLength: 5 }), (one, other, text) => {
        const edits = [{ start: Math.min(one, other), end: Math.max(one, other), text }];
        const after = applyEdits(TEXT, edits);
        for (const { start, end } of moveAnalysis(ANALYSIS, edits).entities)
          assert.equal(after.slice(start, end), 'Marie Curie');
      }),
    );
  });
});
