import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composed, inOriginal } from '../../../../src/core/text/composed';

/** What a span of the composed text covers in the original. */
function covered(text: string, words: string): string | null {
  const readable = composed(text);
  if (readable === null) return null;
  const start = readable.text.indexOf(words);
  const span = inOriginal(readable, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe('a composed text', () => {
  it('has each accent on its letter', () => {
    assert.equal(composed('e\u0301te\u0301, c\u0327a')?.text, 'été, ça');
  });

  it('has no soft hyphens and nothing unseen', () => {
    assert.equal(composed('\ufeffle pré\u00adsi\u00addent a\u200b dit')?.text, 'le président a dit');
  });

  it('is none where there is nothing to change', () => {
    for (const text of ['', 'été', 'ab', '\u0301', 'x\u0323']) assert.equal(composed(text), null, text);
  });

  it('leads back to the words of the original', () => {
    assert.equal(covered('Le pre\u0301sident a e\u0301te\u0301 la\u0300.', 'président'), 'pre\u0301sident');
    assert.equal(covered('Le pre\u0301sident a e\u0301te\u0301 la\u0300.', 'été'), 'e\u0301te\u0301');
    assert.equal(covered('Le pre\u0301sident a e\u0301te\u0301 la\u0300.', 'là'), 'la\u0300');
    assert.equal(covered('un pré\u00adsi\u00addent', 'président'), 'pré\u00adsi\u00addent');
  });

  it('has what is unseen at the end of a span outside it', () => {
    assert.equal(covered('“Bye\u200b” \u00adnow', 'Bye'), 'Bye');
    assert.equal(covered('“Bye\u200b” \u00adnow', 'now'), 'now');
  });

  it('leads back to spans that hold the same words, whatever the text', () => {
    const piece = fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u00ad', 'o\u0302', '«', '😀', '\u200b', 'İ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const readable = composed(text);
        if (readable === null) return;
        const length = readable.text.length + 1;
        const [start, end] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
        const span = inOriginal(readable, { start, end });
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        const again = composed(text.slice(span.start, span.end))?.text ?? text.slice(span.start, span.end);
        assert.equal(again, readable.text.slice(start, end));
      }),
    );
  });

  it('takes time that grows with the text', () => {
    const readable = composed('e\u0301'.repeat(500_000));
    assert.equal(readable?.text.length, 500_000);
    assert.equal(composed('\u0301'.repeat(500_000)), null);
  });
});
