import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../../../src/core/text/line-index';
import { normalise, normalisedOffset, originalSpan } from '../../../../src/core/text/normalise';
import { decodeText } from '../../../../src/core/text/decode';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '«\u00a0',
        '\u202f»',
        '“',
        '”',
        '’',
        '`',
        '\u00ad',
        '\u200b',
        'e\u0301',
        'é',
        '\r\n',
        '👩',
        '…',
        'ﬁ',
        '<<',
        '>>',
        "''",
        '가',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  const same: readonly (readonly [string, string])[] = [
    ['« mot »', '“mot”'],
    ['«\u00a0mot\u202f»', '"mot"'],
    ['<<mot>>', '„mot“'],
    ['l’eau', "l'eau"],
    ['l`eau', 'l‘eau'],
    ['e\u0301te\u0301', 'été'],
    ['un\r\n\r\ndeux', 'un deux'],
    ['un\u2009 deux', 'un\tdeux'],
    ['co\u00adop\u200bérer', 'coopérer'],
    ['a – b', 'a - b'],
    ['fin…', 'fin...'],
    ['ﬁn', 'fin'],
    ['\u1100\u1161', '가'],
  ];
  for (const [a, b] of same) {
    it(`takes ${JSON.stringify(a)} for ${JSON.stringify(b)}`, () => {
      assert.equal(normalise(a).text, normalise(b).text);
    });
  }

  it('does not take different words or numbers for the same', () => {
    for (const [a, b] of [
      ['12', '13'],
      ['a b', 'ab'],
      ['5.1', '5,1'],
    ]) {
      assert.notEqual(normalise(a ?? '').text, normalise(b ?? '').text);
    }
  });

  it('keeps the case beside the text, unit by unit', () => {
    for (const written of ['Dupont DUPONT', 'İstanbul ẞ Σας', '« É »']) {
      const { text, cased } = normalise(written);
      assert.equal(text.length, cased.length);
      assert.equal(text, normalise(cased).text);
    }
    assert.notEqual(normalise('Dupont').cased, normalise('dupont').cased);
    assert.equal(normalise('Dupont').text, normalise('DUPONT').text);
  });

  it('gives a way back for each unit, in order and within the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: result, starts, ends } = normalise(text);
        assert.equal(starts.length, result.length);
        let last = 0;
        for (let at = 0; at < result.length; at++) {
          const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
          assert.ok(last <= start && start < end && end <= text.length);
          last = start;
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    // A Greek accent that is canonically a grave accent.
    for (const text of ['\u1fef', '\u1ffd']) assert.equal(normalise(text).text, "'");
    fc.assert(
      fc.property(nasty, (text) => {
        const once = normalise(text).text;
        assert.equal(normalise(once).text, once);
      }),
    );
  });

  it('finds the way to a word and back', () => {
    const text = '  «\u00a0L’e\u0301te\u0301\u00a0»\r\n\r\nest  fini 👩';
    const normalised = normalise(text);
    const at = normalised.text.indexOf('été');
    const span = originalSpan(normalised, at, at + 3);
    assert.equal(text.slice(span.start, span.end), 'e\u0301te\u0301');
    assert.equal(normalisedOffset(normalised, span.start), at);
  });

  it('takes time in proportion to the text', () => {
    // A table of 10 million marks would show in the test's time-out if this were quadratic.
    assert.equal(normalise('«'.repeat(1_000_000)).text.length, 1_000_000);
    assert.equal(normalise('e' + '\u0301'.repeat(200_000)).starts.length > 0, true);
  });
});

describe('createLineIndex', () => {
  it('counts lines as VS Code does', () => {
    const index = createLineIndex('a\r\nbc\rd\n');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(4), { line: 1, character: 1 });
    assert.equal(index.offsetAt({ line: 1, character: 99 }), 5);
    assert.deepEqual(index.lineSpan(0), { start: 0, end: 1 });
  });

  it('converts there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '👩')), fc.nat(40), (parts, offset) => {
        const text = parts.join('');
        const index = createLineIndex(text);
        const at = Math.min(offset, text.length);
        const { line, character } = index.positionAt(at);
        const isWithinEnd = at > index.lineSpan(line).end;
        assert.equal(index.offsetAt({ line, character }), isWithinEnd ? index.lineSpan(line).end : at);
      }),
    );
  });
});

describe('decodeText', () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    assert.deepEqual(decodeText(new TextEncoder().encode('é\r\n👩')), { ok: true, text: 'é\r\n👩' });
    assert.deepEqual(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)), { ok: true, text: 'a' });
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0x61, 0)), { ok: true, text: 'a' });
  });

  it('names the byte where it is no text', () => {
    const broken = decodeText(bytes(0x61, 0xff, 0x61));
    assert.match(broken.ok ? '' : broken.message, /UTF-8 \(byte 1\)/);
    const cut = decodeText(bytes(0x61, 0xc3));
    assert.equal(cut.ok, false);
    const binary = decodeText(bytes(0x50, 0x4b, 0, 1));
    assert.match(binary.ok ? '' : binary.message, /binary/);
  });
});
