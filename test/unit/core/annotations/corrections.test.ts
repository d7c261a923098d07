import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/analysis/analysis';
import { ANALYSIS_VERSION } from '../../../../src/core/analysis/analysis';
import { describe as describeSpan } from '../../../../src/core/anchoring/describe';
import type { Correction, Fix } from '../../../../src/core/annotations/corrections';
import { applyCorrections } from '../../../../src/core/annotations/corrections';

const TEXT =
  'Hier à Lyon, le maire a parlé longuement. « Nous allons gagner », a dit Jean Dupont à Paris. La foule a applaudi « la fête ».';

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

function analysisOf(text: string): Analysis {
  const quote = spanOf(text, 'Nous allons gagner');
  return {
    version: ANALYSIS_VERSION,
    language: { code: 'fr', confidence: 1, decidedBy: 'detected' },
    title: null,
    byline: null,
    dateline: null,
    paragraphs: [],
    sentences: [],
    boilerplate: [],
    dates: [],
    quantities: [],
    entities: [{ ...spanOf(text, 'Paris'), type: 'PER', name: 'Paris', confidence: 0.4 }],
    quotes: [
      {
        ...quote,
        outer: { start: quote.start - 2, end: quote.end + 2 },
        kind: 'direct',
        cue: null,
        speaker: { name: 'le maire', span: spanOf(text, 'le maire') },
        confidence: 0.5,
      },
    ],
  };
}

let count = 0;
function correction(words: string, fix: Fix): Correction {
  const created = `2026-01-01T00:00:${String(count++).padStart(2, '0')}Z`;
  const selectors = describeSpan(TEXT, spanOf(TEXT, words));
  return { id: `urn:uuid:${count}`, source: 'a.txt', selectors, fix, creator: 'Ada', created };
}

const setSpeaker = (name: string | null): Correction =>
  correction('Nous allons gagner', {
    kind: 'set-speaker',
    name,
    speaker: name === null ? null : describeSpan(TEXT, spanOf(TEXT, name)),
  });

describe('applyCorrections', () => {
  it('sets a speaker, with the place where it is named, also after the text was edited above', () => {
    const edited = `Mis à jour à 12 h.\n\n${TEXT.replace('longuement', 'peu')}`;
    for (const text of [TEXT, edited]) {
      const [quote] = applyCorrections(text, analysisOf(text), [setSpeaker('Jean Dupont')]).quotes;
      assert.deepEqual(quote?.speaker, { name: 'Jean Dupont', span: spanOf(text, 'Jean Dupont') });
      assert.equal(quote.confidence, 1);
    }
  });

  it('lets the later correction win, whatever their order in the file', () => {
    const [first, second] = [setSpeaker('Jean Dupont'), setSpeaker(null)];
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [second, first]);
    assert.equal(quotes[0]?.speaker, null);
  });

  it('removes what is no quote, and marks what was not found with its marks', () => {
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [
      correction('Nous allons gagner', { kind: 'not-a-quote' }),
      correction('la fête', { kind: 'mark-as-quote', quoteKind: 'term' }),
    ]);
    assert.equal(quotes.length, 1);
    assert.equal(quotes[0]?.kind, 'term');
    assert.equal(TEXT.slice(quotes[0].outer.start, quotes[0].outer.end), '« la fête »');
  });

  it('rejects, retypes, names and adds entities', () => {
    const fixes: readonly (readonly [string, Fix, readonly string[]])[] = [
      ['Paris', { kind: 'reject-entity' }, []],
      ['Paris', { kind: 'retype-entity', type: 'LOC' }, ['LOC Paris']],
      ['Paris', { kind: 'name-entity', name: 'Ville de Paris' }, ['PER Ville de Paris']],
      ['Lyon', { kind: 'retype-entity', type: 'LOC' }, ['LOC Lyon', 'PER Paris']],
    ];
    for (const [words, fix, expected] of fixes) {
      const { entities } = applyCorrections(TEXT, analysisOf(TEXT), [correction(words, fix)]);
      assert.deepEqual(
        entities.map(({ type, name }) => `${type} ${name}`),
        expected,
      );
    }
  });

  it('does nothing for words that are gone', () => {
    const analysis = analysisOf(TEXT);
    const gone = 'Tout autre chose, ailleurs et plus tard.';
    const { quotes } = applyCorrections(gone, { ...analysis, quotes: [] }, [setSpeaker('Jean Dupont')]);
    assert.deepEqual(quotes, []);
    assert.equal(applyCorrections(TEXT, analysis, []), analysis);
  });
});
