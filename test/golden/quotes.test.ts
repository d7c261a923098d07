import assert from 'node:assert/strict';
import { analyse } from '../../src/core/analysis/analyse';
import gold from './quotes.gold.json';

/** Each case is read without a recogniser, so that it tests the quotes and not the model. */
describe('golden quotes', () => {
  for (const { name, language, text, quotes } of gold) {
    it(name, () => {
      const found = analyse(text, { recogniser: null, language }).quotes.map((quote) => ({
        text: text.slice(quote.start, quote.end),
        kind: quote.kind,
        speaker: quote.speaker?.name ?? null,
        cue: quote.cue === null ? null : text.slice(quote.cue.start, quote.cue.end),
      }));
      assert.deepEqual(found, quotes);
    });
  }
});
