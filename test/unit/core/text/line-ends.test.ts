import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withOneLineEnd } from '../../../../src/core/text/line-ends';

describe('withOneLineEnd', () => {
  for (const [what, text, expected] of [
    ['leaves a text without mixed line ends', 'a\nb\n', 'a\nb\n'],
    ['leaves a text with carriage returns throughout', 'a\r\nb\r\n', 'a\r\nb\r\n'],
    ['takes line feeds where there are as many', 'a\r\nb\nc', 'a\nb\nc'],
    ['takes both where most line ends have both', 'a\r\nb\r\nc\nd', 'a\r\nb\r\nc\r\nd'],
    ['counts a lone carriage return as a line end', 'a\rb\rc\nd', 'a\r\nb\r\nc\r\nd'],
    ['does not take what is no line end of VS Code', 'a\r\nb\u2028c\u0085d\r\n', 'a\r\nb\u2028c\u0085d\r\n'],
  ] as const) {
    it(what, () => {
      assert.equal(withOneLineEnd(text), expected);
    });
  }

  it('keeps the lines, and has one kind of end', () => {
    const mixed = fc.array(fc.constantFrom('a', 'b', '\r', '\n', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        const once = withOneLineEnd(text);
        assert.deepEqual(once.split(/\r\n|\r|\n/u), text.split(/\r\n|\r|\n/u));
        assert.ok(new Set(once.match(/\r\n|\r|\n/gu)).size <= 1);
        assert.equal(withOneLineEnd(once), once);
      }),
    );
  });
});
