import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../../src/core/text/sentences';
import { tokenise } from '../../../../src/core/text/tokens';

function sentences(text: string, language = 'fr'): string[] {
  const spans = splitSentences(tokenise(text, language), [{ start: 0, end: text.length }], language);
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['at a full stop', 'Il part. Elle reste.', ['Il part.', 'Elle reste.']],
    ['after the closing mark', '« Je pars. » Il part.', ['« Je pars. »', 'Il part.']],
    ['not before a comma after the marks', '« Je pars ! », dit-il. Fin.', ['« Je pars ! », dit-il.', 'Fin.']],
    [
      'not after a title or an initial',
      'M. Dupont et J. Martin partent.',
      ['M. Dupont et J. Martin partent.'],
    ],
    [
      'not in a number or an acronym',
      'Il a 1.5 % aux U.S. en tout. Fin.',
      ['Il a 1.5 % aux U.S. en tout.', 'Fin.'],
    ],
    ['not before a small letter', 'Ah... peut-être. Fin.', ['Ah... peut-être.', 'Fin.']],
    ['at the end of a short line', 'Un titre\nLe texte va.', ['Un titre', 'Le texte va.']],
    ['at an empty line', 'un titre\n\nla suite', ['un titre', 'la suite']],
    [
      'not after a title in small letters',
      "Lo dice il prof. Rossi. Tace l'avv. Verdi.",
      ['Lo dice il prof. Rossi.', "Tace l'avv. Verdi."],
    ],
    ['where the space was forgotten', 'Il part.Elle reste.', ['Il part.', 'Elle reste.']],
  ];
  for (const [name, text, expected] of cases)
    it(`splits ${name}`, () => {
      assert.deepEqual(sentences(text), expected);
    });

  it('reads a run of marks once, however long', () => {
    const time = (length: number): number => {
      const tokens = tokenise(`${'?!'.repeat(length)} a`, 'fr');
      const start = performance.now();
      splitSentences(tokens, [{ start: 0, end: tokens.text.length }], 'fr');
      return performance.now() - start;
    };
    time(2000);
    const [short, long] = [time(4000), time(64_000)];
    assert.ok(long < 80 * Math.max(short, 1), `${short} and ${long} ms`);
  });

  it('leaves German ordinal numbers whole', () => {
    assert.deepEqual(sentences('Am 3. Oktober war es. Gut.', 'de'), ['Am 3. Oktober war es.', 'Gut.']);
  });

  it('gives sorted spans inside the paragraphs, with every token in one', () => {
    const unit = fc.constantFrom(
      'Il',
      'va',
      '.',
      '!',
      '…',
      '»',
      '«',
      '"',
      "'",
      ' ',
      '\n',
      '\n\n',
      ',',
      'M.',
      '3',
      '?',
    );
    fc.assert(
      fc.property(fc.array(unit), fc.nat(), (parts, cut) => {
        const text = parts.join('');
        const middle = text.length === 0 ? 0 : cut % text.length;
        const paragraphs = [
          { start: 0, end: middle },
          { start: middle, end: text.length },
        ];
        const spans = splitSentences(tokenise(text, 'fr'), paragraphs, 'fr');
        let end = 0;
        for (const span of spans) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.equal(text.slice(end, span.start).trim(), '');
          assert.ok(span.end <= middle || span.start >= middle);
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });
});
