import assert from 'node:assert/strict';
import fc from 'fast-check';
import { remapSpan, remapping } from '../../../../src/core/text/edits';
import type { Edit } from '../../../../src/core/text/edits';
import { applyEdits } from '../../apply-edits';

/** Some edits of a text that do not overlap, in any order. */
const editsOf = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 8 })
    .chain((offsets) => {
      const sorted = offsets.sort((a, b) => a - b);
      const spans = Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
        start: sorted[2 * at] ?? 0,
        end: sorted[2 * at + 1] ?? 0,
      }));
      return fc.tuple(
        ...spans.map((span) => fc.string({ maxLength: 4 }).map((added) => ({ ...span, text: added }))),
      );
    })
    .chain((edits) => fc.shuffledSubarray([...edits], { minLength: edits.length }));

describe('remapSpan', () => {
  it('keeps the words of a span that no edit touches', () => {
    const cases = fc
      .string({ minLength: 4, maxLength: 40 })
      .chain((text) =>
        fc.tuple(fc.constant(text), editsOf(text.length), fc.nat(text.length), fc.nat(text.length)),
      );
    fc.assert(
      fc.property(cases, ([text, edits, a, b]) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const after = applyEdits(text, edits);
        const remapped = remapSpan(span, edits);
        if (remapped.kind === 'lost') return;
        assert.ok(0 <= remapped.span.start && remapped.span.end <= after.length);
        assert.ok(remapped.span.start <= remapped.span.end);
        if (remapped.kind === 'kept') {
          assert.equal(after.slice(remapped.span.start, remapped.span.end), text.slice(span.start, span.end));
        }
      }),
    );
  });

  const at = (start: number, end: number, text = ''): Edit => ({ start, end, text });
  const cases: readonly (readonly [string, readonly Edit[], string | null])[] = [
    ['typing before', [at(0, 0, 'xx')], 'words'],
    ['typing right before', [at(5, 5, 'xx')], 'words'],
    ['typing right after', [at(10, 10, 'xx')], 'words'],
    ['typing inside', [at(7, 7, 'xx')], 'woxxrds'],
    ['deleting its beginning with what is before', [at(3, 7)], 'rds'],
    ['replacing its end with what is after', [at(8, 12, 'yy')], 'wor'],
    ['deleting all of it', [at(5, 10)], null],
    ['pasting over the whole document', [at(0, 15, 'some words more')], null],
    ['several cursors', [at(12, 13, 'b'), at(0, 1), at(6, 7, 'OO')], 'wOOrds'],
  ];
  for (const [name, edits, expected] of cases) {
    it(`follows ${name}`, () => {
      const text = 'some words more'.slice(0, 15);
      const remapped = remapSpan({ start: 5, end: 10 }, edits);
      const after = applyEdits(text, edits);
      const found = remapped.kind === 'lost' ? null : remapped.span;
      assert.equal(found === null ? null : after.slice(found.start, found.end), expected);
    });
  }
});

describe('remapping', () => {
  it('reads only the edits that touch a span, however many there are', () => {
    let reads = 0;
    const counted = Array.from({ length: 4096 }, (_, at) => {
      const edit = { start: 10 * at, end: 10 * at + 1, text: 'xy' };
      return {
        ...edit,
        get end(): number {
          reads++;
          return edit.end;
        },
      };
    });
    const remap = remapping(counted);
    reads = 0;
    assert.deepEqual(remap({ start: 20_002, end: 20_008 }), {
      kind: 'kept',
      span: { start: 22_003, end: 22_009 },
    });
    assert.ok(reads < 30, `${reads} reads`);
  });
});
