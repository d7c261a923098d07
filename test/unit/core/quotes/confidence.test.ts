import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analysis/analyse';

/** The confidence of the last quote, read without a recogniser. */
function confidenceOf(text: string): number {
  const quotes = analyse(text, { recogniser: null, declaredLanguage: 'fr' }).quotes;
  return quotes.at(-1)?.confidence ?? NaN;
}

describe('confidence of a quote', () => {
  const named = confidenceOf('« Nous allons tous partir demain matin », a déclaré Paul Martin.');

  it('is lower for a pronoun that may mean two people than for one that means one', () => {
    const said = '« Nous allons tous partir demain matin », a-t-il déclaré.';
    const one = confidenceOf(`Paul Martin est venu. ${said}`);
    const two = confidenceOf(`Paul Martin a rencontré Jean Durand. ${said}`);
    assert.ok(two < one);
    assert.ok(two < named);
  });

  it('is never as high as certain where a speaker is given', () => {
    assert.ok(named < 0.97);
  });
});
