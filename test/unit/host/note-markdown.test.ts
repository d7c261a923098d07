import assert from 'node:assert/strict';
import { safeMarkdown } from '../../../src/host/annotations/note-markdown';
import { Random } from '../support/random';

describe('the Markdown of a note', () => {
  const same = (text: string): void => {
    assert.equal(safeMarkdown(text), text);
  };

  it('shows tags as they were typed', () => {
    assert.equal(safeMarkdown('a <img src=x> b'), 'a \\<img src=x> b');
    assert.equal(safeMarkdown('<b>x</b><!-- y --><?z?>'), '\\<b>x\\</b>\\<!-- y -->\\<?z?>');
    assert.equal(safeMarkdown('\\<b>'), '\\<b>', 'what is escaped already stays so');
    assert.equal(safeMarkdown('\\\\<b>'), '\\\\\\<b>');
  });

  it('shows images as they were typed, with their address', () => {
    assert.equal(
      safeMarkdown('![a cat](https://example.org/cat.png)'),
      '\\!\\[a cat](https://example.org/cat.png)',
    );
    assert.equal(safeMarkdown('\\![a](b) ![c][d]'), '\\!\\[a](b) \\!\\[c][d]');
  });

  it('leaves other Markdown alone', () => {
    for (const text of [
      '**bold** _it_ [link](https://example.org) > 2 < 3',
      '> quote\n\n- item\n\n| a | b |\n| - | - |',
      'see <https://example.org/a?b=c> and <mailto:a@example.org>',
    ])
      same(text);
  });

  it('leaves code alone', () => {
    for (const text of ['`<b>`', '``a ` <b>``', '```html\n<b>\n```', '~~~\n<b>\n~~~\nx', '```\n<b>'])
      same(text);
    assert.equal(safeMarkdown('\\`<b>`'), '\\`\\<b>`');
    assert.equal(safeMarkdown('`<b>'), '`\\<b>');
    assert.equal(safeMarkdown('```\n<b>\n```\n<i>'), '```\n<b>\n```\n\\<i>');
  });

  it('never holds the mark of an image, in code and out of it', () => {
    const random = new Random(7);
    const parts = ['!', '[', ']', '(', ')', '\\', '`', '```', '\n', '~~~', '<', '>', 'http:', 'a', ' ', '!['];
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 12 }, () => random.pick(parts)).join('');
      assert.ok(!safeMarkdown(text).includes('!['), JSON.stringify(text));
    }
  });

  it('takes no longer than it must', () => {
    const start = performance.now();
    const runs = Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join(' ');
    for (const text of [
      runs,
      '`'.repeat(50_000),
      '~'.repeat(60_000),
      '```\n'.repeat(50_000),
      '<a:'.repeat(60_000),
    ])
      safeMarkdown(text);
    assert.ok(performance.now() - start < 2000);
  });
});
