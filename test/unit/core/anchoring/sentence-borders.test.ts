import assert from 'node:assert/strict';
import { describe as describeSpan } from '../../../../src/core/anchoring/describe';
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

  for (const unit of [' ', ')', '"']) {
    it(`take no longer beside a longer run of ${JSON.stringify(unit)}`, () => {
      const texts = [1_000, 100_000].map((length) => {
        const run = unit.repeat(length);
        return `Un.${run}Deux.${run}Trois.`;
      });
      for (const text of texts) {
        const start = text.indexOf('Deux');
        assert.equal(describeSpan(text, { start, end: start + 4 }).exact, 'Deux');
      }
      const [few, many] = texts.map(scannedUnits);
      assert.equal(few, many);
    });
  }

  it('are found across a short run of spaces and marks', () => {
    const text = `Il est venu.${' '.repeat(20)}Elle est partie.`;
    assert.ok(isSentenceBorder(text, text.indexOf('Elle')));
  });
});

/** How many units are read of a text to find the borders around its second word, in both directions. */
function scannedUnits(text: string): number {
  let read = 0;
  const watched = new Proxy(new String(text), {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') {
        if (typeof name === 'string' && /^\d+$/.test(name)) read++;
        return value;
      }
      return (...given: unknown[]): unknown => {
        read++;
        return Reflect.apply(value, text, given);
      };
    },
  }) as unknown as string;
  const at = text.indexOf('Deux');
  for (const direction of [-1, 1] as const) {
    sentenceBorder(watched, direction === 1 ? at + 4 : at, direction, 512, () => false);
  }
  return read;
}
