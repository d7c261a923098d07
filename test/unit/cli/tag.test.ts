import assert from 'node:assert/strict';
import { loadModel } from '../../../src/cli/model';
import { runTag } from '../../../src/cli/tag';
import { MemoryIo } from '../support/streams';

const load = () => loadModel('media/models/entities.bin');

async function tag(...chunks: readonly (string | Uint8Array)[]): Promise<{ exit: number; io: MemoryIo }> {
  const io = new MemoryIo(chunks);
  return { exit: await runTag(['--language', 'FR'], io, load), io };
}

const tokens = (out: string): readonly (string | undefined)[] =>
  out.split('\n').map((line) => line.split('\t')[0]);

describe('pressmark tag', () => {
  it('writes a line for each, wherever the chunks end, with or without a last line end', async () => {
    const { exit, io } = await tag('\ufeffEmmanuel\r\nMac', 'ron\n\n', 'à\nRome');
    assert.deepEqual([exit, io.err], [0, '']);
    assert.equal(io.out, 'Emmanuel\tB-PER\nMacron\tI-PER\n\nà\tO\nRome\tB-LOC\n');
  });

  it('tags what is before a line that is not UTF-8, and names the line', async () => {
    const bad = Buffer.concat([
      Buffer.from('Emmanuel\nMacron\n\nà\n'),
      Buffer.of(0xff, 0x0a),
      Buffer.from('b\n'),
    ]);
    const { exit, io } = await tag(bad);
    assert.equal(exit, 1);
    assert.deepEqual(tokens(io.out), ['Emmanuel', 'Macron', '', 'à', '']);
    assert.match(io.err, /^pressmark: standard input: line 5: not valid UTF-8/);
  });

  it('writes two columns for a token that holds a tab, and says so', async () => {
    const { exit, io } = await tag('à\na\tB-PER\n\t\nRome\n');
    assert.equal(exit, 1);
    assert.deepEqual(tokens(io.out), ['à', 'a B-PER', '', 'Rome', '']);
    assert.ok(io.out.split('\n').every((line) => line.split('\t').length <= 2));
    assert.match(io.err, /^pressmark: standard input: line 2: the token holds a tab[^\n]*\n$/);
  });
});
