import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCodePointIndex } from '../../../../src/core/text/code-points';

/** Text with what goes wrong: pairs, lone surrogates, combining marks, line ends, byte order marks. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('👩‍👩‍👧', '𝄞', '🇫🇷', '\ud83d', '\udc69', 'e\u0301', '\r\n', '\ufeff', 'é', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Counts by the string's own iterator, which is not how the index counts. */
function count(value: string): number {
  let points = 0;
  for (const _ of value) points++;
  return points;
}

describe('createCodePointIndex', () => {
  it('counts as the string iterates', () => {
    fc.assert(
      fc.property(text, (value) => {
        const index = createCodePointIndex(value);
        assert.equal(index.toCodePoint(value.length), count(value));
        let offset = 0;
        let points = 0;
        for (const character of value) {
          assert.equal(index.toCodePoint(offset), points);
          assert.equal(index.toOffset(points), offset);
          if (character.length === 2) assert.equal(index.toCodePoint(offset + 1), points);
          offset += character.length;
          points++;
        }
      }),
    );
  });

  it('stays within the text', () => {
    const index = createCodePointIndex('a👩b');
    assert.equal(index.toOffset(99), 4);
    assert.equal(index.toCodePoint(0), 0);
  });
});
