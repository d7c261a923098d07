import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analysis/analyse';

/** The confidence of the last quote, read without a recogniser. */
function confidenceOf(text: string): number {
  const quotes = analyse(text, { recogniser: null, declaredLanguage: 'fr' }).quotes;
  return quotes.at(-1)?.confidence ?? NaN;
}

describe('confidence of a quote', () => {
  const named = confidenceOf('« Nous allons tous partir demain matin », a déclaré Paul Martin.');

  it('is lower for a pronoun than for a name', () => {
    const pronoun = confidenceOf(
      'Paul Martin est venu. « Nous allons tous partir demain matin », a-t-il déclaré.',
    );
    assert.ok(pronoun < named);
  });

  it('is lower for a quote that goes on than for a name', () => {
    const continued = confidenceOf(
      '« Nous partons », a déclaré Paul Martin. « Nous allons tous partir demain matin. »',
    );
    assert.ok(continued < named);
  });

  it('is never as high as certain where a speaker is given', () => {
    assert.ok(named < 0.97);
  });
});
