import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { runAnalyze } from '../../src/cli/analyze';
import { loadModel } from '../../src/cli/model';
import { runTag } from '../../src/cli/tag';
import { MemoryIo } from '../unit/support/streams';
import { type Answers, answersOf, SEEDS, SENTENCES } from './answers';

const MODEL = 'media/models/entities.bin';
const EXPECTED = 'test/golden/answers.expected.json';
const load = () => loadModel(MODEL);
const texts = new Map(SEEDS.map((file) => [file, readFileSync(`seeds/${file}`, 'utf8')]));

async function analyzed(): Promise<Answers['analyze']> {
  const lines = Array.from(texts, ([id, text]) => `${JSON.stringify({ id, text })}\n`);
  const io = new MemoryIo(lines);
  assert.equal(await runAnalyze(['--jsonl'], io, load), 0);
  const rows = io.out.trimEnd().split('\n');
  return Object.fromEntries(
    rows.map((row) => {
      const { id, ...answer } = JSON.parse(row) as { id: string };
      return [id, answer];
    }),
  );
}

async function tagged(
  language: string,
  sentences: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const io = new MemoryIo([sentences.map((sentence) => sentence.replaceAll(' ', '\n')).join('\n\n')]);
  assert.equal(await runTag(['--language', language], io, load), 0);
  const blocks = io.out.trimEnd().split('\n\n');
  return blocks.map((block) => block.split('\n').map((line) => line.split('\t')[1] ?? ''));
}

/** The web worker host is held against the same file in test/host/suite/answers.test.ts. */
describe('answers of the commands', () => {
  it('are those written down, in Node; `UPDATE_GOLDEN=1` writes them anew', async () => {
    const tag: Record<string, readonly (readonly string[])[]> = {};
    for (const [language, sentences] of Object.entries(SENTENCES))
      tag[language] = await tagged(language, sentences);
    const now: Answers = { analyze: await analyzed(), tag };
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(EXPECTED, `${JSON.stringify(now, null, 1)}\n`);
    assert.deepEqual(now, JSON.parse(readFileSync(EXPECTED, 'utf8')));
  });

  it('are those of the same calls without the commands', async () => {
    const model = await load();
    assert.ok(model.ok);
    assert.deepEqual(answersOf(model.recogniser, texts), JSON.parse(readFileSync(EXPECTED, 'utf8')));
  });
});
