import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenAt, tokenise } from '../../../../src/core/text/tokens';

function words(text: string, language: string): string[] {
  const { starts, ends, length } = tokenise(text, language);
  return Array.from({ length }, (_, at) => text.slice(starts[at], ends[at]));
}

describe('tokenise', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['fr', 'L’IA d‘Open AI, qu‘il', ['L’', 'IA', 'd‘', 'Open', 'AI', ',', 'qu‘', 'il']],
    ['fr', "l' OMS aujourd'hui", ["l'", 'OMS', "aujourd'hui"]],
    [
      'fr',
      'a-t-il dit, répond-elle à Jean-Yves',
      ['a', '-t-il', 'dit', ',', 'répond', '-elle', 'à', 'Jean-Yves'],
    ],
    ['fr', 'M. J.K. Rowling, Mme Le Pen.', ['M.', 'J.K.', 'Rowling', ',', 'Mme', 'Le', 'Pen', '.']],
    ['fr', '28 000 € et 1,5 % à 14:30', ['28', '000', '€', 'et', '1,5', '%', 'à', '14:30']],
    ['fr', '«idiot«, dit-il', ['«', 'idiot', '«', ',', 'dit', '-il']],
    [
      'it',
      "dell'”intelligenza” un po' di D'Annunzio",
      ["dell'", '”', 'intelligenza', '”', 'un', "po'", 'di', "D'", 'Annunzio'],
    ],
    ['it', 'all’esonero c’è', ['all’', 'esonero', 'c’', 'è']],
    ['en', "Musk's don't U.S. AT&T Amazon.com.", ['Musk', "'s", "don't", 'U.S.', 'AT&T', 'Amazon.com', '.']],
    [
      'en',
      'see https://example.org/a?b=1, @elon #tag',
      ['see', 'https://example.org/a?b=1', ',', '@elon', '#tag'],
    ],
    ['en', 'wait... what—😀', ['wait', '...', 'what', '—', '😀']],
  ];
  for (const [language, text, expected] of cases)
    it(`splits ${language}: ${text}`, () => {
      assert.deepEqual(words(text, language), expected);
    });

  it('covers every character that is no space, once, in order, whatever the text', () => {
    const alphabet = fc.constantFrom(
      ...Array.from("aÉé1'’‘-.,:/@#&+_ \n\u00a0«»\"http://www.l'd'qu'-t-il😀"),
      '\ud83d',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(alphabet).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'it', 'en', 'xx'), (text, language) => {
        const { starts, ends, length } = tokenise(text, language);
        let end = 0;
        for (let at = 0; at < length; at++) {
          const start = starts[at] ?? -1;
          assert.ok(start >= end && (ends[at] ?? 0) > start && (ends[at] ?? 0) <= text.length);
          assert.match(text.slice(end, start), /^[\s\p{Cc}\u200b\ufeff]*$/u);
          end = ends[at] ?? 0;
        }
        assert.match(text.slice(end), /^[\s\p{Cc}\u200b\ufeff]*$/u);
      }),
    );
  });

  it('looks at each character a bounded number of times', () => {
    for (const unit of ['a', "l'", 'A-', '1.', '-t', "'", '.', 'www.', 'http://', '@', 'a&'])
      for (const language of ['fr', 'it', 'en'])
        assert.ok(tokenise(unit.repeat(200_000), language).length > 0);
  });
});

describe('tokenAt', () => {
  it('finds the first token that ends after an offset', () => {
    const tokens = tokenise('ab cd ef', 'en');
    assert.deepEqual(
      [0, 1, 2, 3, 7, 8].map((offset) => tokenAt(tokens, offset)),
      [0, 0, 1, 1, 2, 3],
    );
  });
});
