import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractQuotes } from '../../../../src/core/quotes/extract-quotes';
import type { Quote } from '../../../../src/core/quotes/quote';
import { inputOf } from './article';

const MARKS = ['«', '»', '“', '”', '„', '‟', '"', '‹', '›', '‘', '’', "'", '<<', '>>', "''", '—', '–'];

function assertSound(text: string, quotes: readonly Quote[]): void {
  let previous = -1;
  let markedEnd = 0;
  for (const quote of quotes) {
    assert.ok(quote.start >= previous, 'sorted by start');
    previous = quote.start;
    assert.ok(quote.start < quote.end, 'not empty');
    assert.ok(quote.outer.start <= quote.start && quote.end <= quote.outer.end, 'outer holds inner');
    assert.ok(quote.outer.start >= 0 && quote.outer.end <= text.length, 'inside the text');
    assert.equal(text.slice(quote.start, quote.end).trim().length > 0, true);
    if (quote.kind !== 'indirect') {
      assert.ok(quote.outer.start >= markedEnd, 'no overlap');
      markedEnd = quote.outer.end;
    }
    for (const span of [quote.cue, quote.speaker?.span ?? null]) {
      if (span !== null)
        assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, 'cue and speaker');
    }
    assert.ok(quote.confidence >= 0 && quote.confidence <= 1, 'confidence');
  }
}

describe('quotes in hostile text', () => {
  it('keeps its offsets where a letter grows when it is made small', () => {
    const text = 'İİ İstanbul, İzmir. “We are ready for it,” said Ali Demir on Monday.';
    const [quote] = extractQuotes(inputOf(text, 'en'));
    const said = quote?.speaker?.span;
    assert.ok(quote && said);
    assert.equal(text.slice(quote.start, quote.end), 'We are ready for it,');
    assert.equal(text.slice(said.start, said.end), 'Ali Demir');
  });

  const word = fc.constantFrom(
    ...MARKS,
    ' ',
    '\n',
    '\n\n',
    '. ',
    ', ',
    ': ',
    '(',
    ')',
    '-',
    'a',
    'dit',
    'a dit',
    'selon',
    'Secondo',
    'said',
    'Marie',
    'Luc Petit',
    'che',
    'que',
    'qui',
    'ha detto',
    "l'",
    '12',
    '🙂',
    '\u00a0',
    '\ud800',
    'the court',
    'il',
    'président',
    'de',
    'et',
    '-t-il',
  );

  it('holds what a quote promises, for any order of marks and words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.constantFrom('fr', 'it', 'en', 'es', 'de', 'pt', 'xx'),
        (parts, language) => {
          const text = parts.join('');
          assertSound(text, extractQuotes(inputOf(text, language)));
        },
      ),
      { numRuns: 250 },
    );
  });

  it('holds it for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assertSound(text, extractQuotes(inputOf(text, 'fr')));
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same answer twice', () => {
    const text = 'Il a dit : « Je viens ». « Je pars », a ajouté Luc Petit.';
    assert.deepEqual(extractQuotes(inputOf(text, 'fr')), extractQuotes(inputOf(text, 'fr')));
  });

  const million = (unit: string): string => unit.repeat(Math.ceil(1e6 / unit.length));

  // One sentence as long as the text, with a quote in every few words of it.
  const ENDLESS = ['le ministre a dit « x ». ', '« x », selon lui, a dit « y » '];

  for (const unit of [...MARKS, '«»', '»«', '“”', '"\'', '« ', '" ', ' "', ...ENDLESS]) {
    it(`reads a megabyte of ${JSON.stringify(unit)}`, () => {
      const text = million(unit);
      assertSound(text, extractQuotes(inputOf(text, 'fr')));
    });
  }

  for (const unit of ['«a ', '“a\n', '"a\n\n', '—A a.\n', '-t-il ']) {
    it(`reads a page full of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(8000);
      assertSound(text, extractQuotes(inputOf(text, 'fr')));
    });
  }

  /** Work grows with the text, not with its square: the larger of the two may take the ratio of lengths and some slack. */
  const CLOCKED: readonly (readonly [string, string])[] = [
    ['nested openers', '« mot '],
    ['verbs without quotes', 'Il a dit que le ministre a affirmé que '],
    ['quotes in one endless sentence', 'et « mot » dit-il '],
    ['names in one endless sentence', 'Luc Petit et « mot » selon lui, '],
    ['commas before verbs', 'Luc, de la ville, a dit « mot », '],
    ['nothing but quotes that run over paragraphs', '«A.\n\nB» '],
  ];
  for (const [name, unit] of CLOCKED) {
    it(`grows in a straight line with ${name}`, () => {
      const run = (length: number): number => {
        const text = unit.repeat(length);
        const start = performance.now();
        extractQuotes(inputOf(text, 'fr'));
        return performance.now() - start;
      };
      run(300);
      const small = Math.min(run(400), run(400), run(400));
      const large = Math.min(run(3200), run(3200));
      assert.ok(large < small * 8 * 4 + 50, `${small} ms for 1, ${large} ms for 8 times the text`);
    });
  }
});
