import assert from 'node:assert/strict';
import { isSentenceBorder, sentenceBorder } from '../../../../src/core/anchoring/sentence-borders';

/** The text with a bar at each border. */
function barred(text: string): string {
  const borders = Array.from(text, (letter, at) =>
    /\S/u.test(letter) && isSentenceBorder(text, at) ? `|${letter}` : letter,
  );
  return borders.join('').replaceAll('|"|', '|"');
}

describe('the borders of sentences around a quote', () => {
  const cases = [
    'Il est venu. |Elle est partie.',
    'Il est venu ! |Et alors ?',
    'M. Dupont et J.K. Rowling, à 2 h. |Rien d’autre.',
    'At 2:20 a.m. local time, Dr. No left. |Nobody saw it.',
    'Une baisse de 2,3 %. |Les chiffres ; 4.5 de plus.',
    'He said: « Go. |» |She went.',
    'Il attend... et repart.',
  ];
  for (const text of cases) {
    it(text, () => {
      assert.equal(barred(text.replaceAll('|', '')), text);
    });
  }

  it('are looked for in both directions, lines included, and not too far', () => {
    const text = 'Un. Deux trois quatre.\nCinq.';
    const isLineStart = (at: number): boolean => text[at - 1] === '\n';
    const at = text.indexOf('trois');
    assert.equal(sentenceBorder(text, at, -1, 20, isLineStart), text.indexOf('Deux'));
    assert.equal(sentenceBorder(text, at, 1, 20, isLineStart), text.indexOf('Cinq'));
    assert.equal(sentenceBorder(text, at, -1, 2, isLineStart), null);
  });
});
