import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAnalyze } from '../../../src/cli/analyze';
import { runCommand } from '../../../src/cli/commands';
import { loadModel } from '../../../src/cli/model';
import { MemoryIo } from '../support/streams';

const load = () => loadModel('media/models/entities.bin');
const line = (id: unknown, text: unknown, more = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;

interface Row {
  readonly id: unknown;
  readonly language: string;
  readonly title: string | null;
  readonly entities: readonly {
    start: number;
    end: number;
    text: string;
    type: string;
    name: string;
    confidence: number;
  }[];
  readonly quotes: readonly {
    start: number;
    end: number;
    text: string;
    kind: string;
    speaker: unknown;
    cue: unknown;
  }[];
}

const rows = (out: string): readonly Row[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Row);

describe('pressmark analyze --jsonl', () => {
  const TEXT = 'Angela Merkel est arrivée à Paris. « Nous devons agir maintenant », a déclaré Merkel.';

  it('writes one line for each, in order, in the shape of the help', async () => {
    const io = new MemoryIo([line('a', TEXT) + line(2, '')]);
    assert.equal(await runAnalyze(['--jsonl'], io, load), 0);
    assert.equal(io.err, '');
    const [first, second, ...others] = rows(io.out);
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(first ?? {}), ['id', 'language', 'title', 'entities', 'quotes']);
    assert.deepEqual([first?.id, first?.language], ['a', 'fr']);
    for (const { start, end, text, ...entity } of first?.entities ?? []) {
      assert.equal(TEXT.slice(start, end), text);
      assert.deepEqual(Object.keys(entity), ['type', 'name', 'confidence']);
    }
    assert.deepEqual(first?.entities[0]?.name, 'Angela Merkel');
    const [quote] = first.quotes;
    assert.equal(quote?.text, 'Nous devons agir maintenant');
    assert.deepEqual(Object.keys(quote), ['start', 'end', 'text', 'kind', 'speaker', 'cue', 'confidence']);
    assert.deepEqual([second?.id, second?.language, second?.title, second?.entities], [2, 'und', null, []]);
  });

  it('reads lines whole, wherever the chunks end, with or without a last line end', async () => {
    const bytes = Buffer.from((line('é', 'Où est l’été ?') + line('b', 'Ça va 😀.')).trimEnd());
    const io = new MemoryIo(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    assert.equal(await runAnalyze(['--jsonl'], io, load), 0);
    assert.deepEqual(
      rows(io.out).map(({ id }) => id),
      ['é', 'b'],
    );
  });

  it('prefers the language that is given', async () => {
    const io = new MemoryIo([line('a', TEXT, { language: 'it' }) + line('b', TEXT, { language: null })]);
    await runAnalyze(['--jsonl'], io, load);
    assert.deepEqual(
      rows(io.out).map(({ language }) => language),
      ['it', 'fr'],
    );
  });

  it('names each line that it cannot use, goes on with the others and says so in its exit code', async () => {
    const bad = [
      '{"id":',
      '[]',
      '"text"',
      '{"text":"a"}',
      '{"id":"a"}',
      '{"id":"a","text":3}',
      '{"id":"a","text":"","language":"french"}',
    ];
    const io = new MemoryIo([
      line('first', 'Un.'),
      ...bad.map((text) => `${text}\n`),
      '\n',
      line('last', 'Deux.'),
    ]);
    assert.equal(await runAnalyze(['--jsonl'], io, load), 1);
    assert.deepEqual(
      rows(io.out).map(({ id }) => id),
      ['first', 'last'],
    );
    const complaints = io.err.trimEnd().split('\n');
    assert.equal(complaints.length, bad.length);
    for (const [index, complaint] of complaints.entries())
      assert.ok(complaint.startsWith(`pressmark: standard input: line ${index + 2}: `), complaint);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const io = new MemoryIo([Uint8Array.of(0x7b, 0xff, 0x0a), line('a', 'Un.')]);
    assert.equal(await runAnalyze(['--jsonl'], io, load), 1);
    assert.match(io.err, /line 1: not valid UTF-8/u);
    assert.equal(rows(io.out).length, 1);
  });
});

describe('pressmark analyze FILE', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('prints an array with one object a file', async () => {
    const io = new MemoryIo();
    const files = ['seeds/000_4a56a0ccf167ff13.txt', 'seeds/001_35b8396e2c17a74e.txt'];
    assert.equal(await runAnalyze(files, io, load), 0);
    const articles = JSON.parse(io.out) as { file: string; language: string; title: string }[];
    assert.deepEqual(
      articles.map(({ file, language }) => [file, language]),
      [
        [files[0], 'fr'],
        [files[1], 'it'],
      ],
    );
    assert.match(articles[0]?.title ?? '', /^Elon Musk a annoncé/u);
  });

  it('takes the code of a language in any case', async () => {
    const io = new MemoryIo();
    assert.equal(await runAnalyze(['--language', 'IT', 'seeds/000_4a56a0ccf167ff13.txt'], io, load), 0);
    const [article] = JSON.parse(io.out) as { language: string }[];
    assert.equal(article?.language, 'it');
  });

  it('says what is wrong with a file and what to do, and still prints the others', async () => {
    const path = (name: string): string => join(folder, name);
    await writeFile(path('binary.txt'), Uint8Array.of(0x50, 0x4b, 0, 3));
    await writeFile(path('latin1.txt'), Buffer.from('déjà', 'latin1'));
    await writeFile(path('empty.txt'), '');
    const io = new MemoryIo();
    const files = [path('missing.txt'), folder, path('binary.txt'), path('latin1.txt'), path('empty.txt')];
    assert.equal(await runAnalyze(files, io, load), 1);
    const complaints = io.err.trimEnd().split('\n');
    for (const [index, reason] of [/no such file/u, /folder/u, /binary/u, /UTF-8/u].entries()) {
      assert.ok(complaints[index]?.startsWith(`pressmark: ${files[index] ?? ''}: `), complaints[index]);
      assert.match(complaints[index] ?? '', reason);
    }
    assert.equal(complaints.length, 4);
    const articles = JSON.parse(io.out) as { file: string }[];
    assert.deepEqual(
      articles.map(({ file }) => file),
      [path('empty.txt')],
    );
  });

  it('prints an empty array when no file could be read', async () => {
    const io = new MemoryIo();
    assert.equal(await runAnalyze([join(folder, 'missing.txt')], io, load), 1);
    assert.deepEqual(JSON.parse(io.out), []);
  });

  it('names the model that is missing', async () => {
    const io = new MemoryIo();
    assert.equal(await runAnalyze(['seeds/x'], io, () => loadModel(join(folder, 'no.bin'))), 1);
    assert.match(io.err, /no\.bin: no such file.*install Pressmark again/u);
    assert.equal(io.out, '');
  });
});

describe('pressmark', () => {
  const run = async (...args: string[]): Promise<[number, string, string]> => {
    const io = new MemoryIo();
    return [await runCommand(args, io), io.out, io.err];
  };

  it('helps, for each command too', async () => {
    const [code, help] = await run('--help');
    assert.equal(code, 0);
    const commands = [...help.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map((match) => match[1] ?? '');
    assert.ok(commands.includes('analyze') && commands.includes('tag'));
    for (const command of commands) {
      const [exit, text] = await run(command, '--help');
      assert.equal(exit, 0, command);
      assert.match(text, new RegExp(`^Usage: pressmark ${command}`, 'u'));
      assert.deepEqual(await run('help', command), [0, text, '']);
    }
  });

  it('tells its version', async () => {
    const [code, version] = await run('--version');
    assert.equal(code, 0);
    assert.match(version, /^\d+\.\d+\.\d+\n$/u);
  });

  it('exits with 2 on wrong use, with a hint and without output', async () => {
    for (const args of [
      [],
      ['nonsense'],
      ['help', 'nonsense'],
      ['analyze'],
      ['analyze', '--nonsense'],
      ['analyze', '--jsonl', 'x.txt'],
      ['analyze', '--language', 'french', 'x.txt'],
    ]) {
      const [code, out, err] = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /--help/u);
    }
  });
});
