import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as describeSpan } from '../../../src/core/anchoring/describe';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { makeAnnotation, makeReply } from '../../../src/core/annotations/annotation';
import { AnnotationCollection } from '../../../src/core/annotations/collection';
import { runCheck } from '../../../src/cli/check';
import { runDescribe } from '../../../src/cli/describe';
import { runLocate } from '../../../src/cli/locate';
import { runMerge } from '../../../src/cli/merge';
import {
  EMPTY_FILE,
  parseAnnotationsFile,
  serialiseAnnotationsFile,
} from '../../../src/store/format/annotations-file';
import { MemoryIo } from '../support/streams';

const TEXT = 'Le maire 👩 a parlé hier. « Nous allons gagner », a-t-il dit à Paris, devant 300 élus.';
let root = '';
let count = 0;

const annotation = (words: string, comment: string): Annotation => {
  const start = TEXT.indexOf(words);
  const selectors = describeSpan(TEXT, { start, end: start + words.length });
  const by = { id: `urn:uuid:${++count}`, creator: 'Ada', now: '2026-01-01T00:00:00Z' };
  return makeAnnotation({ source: 'seeds/a.txt', selectors, comment }, by);
};

const fileOf = (...annotations: readonly Annotation[]): string =>
  serialiseAnnotationsFile({ ...EMPTY_FILE, annotations: AnnotationCollection.of(annotations) });

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-cli-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('pressmark describe and locate', () => {
  it('find a place again in another version of the text', async () => {
    const start = TEXT.indexOf('maire');
    const asked = { id: 1, text: TEXT, start, end: start + 5 };
    const io = new MemoryIo([`${JSON.stringify(asked)}\n`]);
    assert.equal(await runDescribe(['--jsonl'], io), 0);
    const { selectors } = JSON.parse(io.out) as { selectors: { type: string; start?: number }[] };
    assert.deepEqual(
      selectors.map(({ type }) => type),
      ['TextQuoteSelector', 'TextPositionSelector'],
    );
    const text = `👩 Mis à jour.\r\n${TEXT}`;
    const again = new MemoryIo([
      `${JSON.stringify({ id: 1, text, selectors })}\n\n${JSON.stringify({ id: 'b', text: 'Rien.', selectors })}\n`,
    ]);
    assert.equal(await runLocate(['--jsonl'], again), 0);
    const rows = again.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      [rows[0]?.['id'], rows[0]?.['outcome'], rows[0]?.['start']],
      [1, 'moved', text.indexOf('maire')],
    );
    assert.deepEqual(
      [rows[1]?.['outcome'], rows[1]?.['start'], rows[1]?.['reason']],
      ['orphan', null, 'quote-gone'],
    );
  });

  it('name the line that they cannot use, and go on', async () => {
    const io = new MemoryIo([
      '{"id":1}\n',
      'no\n',
      `${JSON.stringify({ id: 2, text: 'abc', start: 1, end: 9 })}\n`,
      `${JSON.stringify({ id: 3, text: 'abc', start: 1, end: 2 })}\n`,
    ]);
    assert.equal(await runDescribe(['--jsonl'], io), 1);
    assert.deepEqual(io.err.match(/line \d/g), ['line 1', 'line 2', 'line 3']);
    assert.equal((JSON.parse(io.out) as { id: number }).id, 3);
    assert.equal(await runLocate([], new MemoryIo()), 2);
    assert.equal(await runLocate(['--help'], new MemoryIo()), 0);
  });
});

describe('pressmark locate', () => {
  it('says what is wrong with selectors, and where', async () => {
    const position = { type: 'TextPositionSelector', start: 1e300, end: 2 };
    const selectors = [{ type: 'TextQuoteSelector', exact: 'b' }, position];
    const asked = [
      { id: 1, text: 'abc', selectors },
      { id: 2, text: 'abc', selectors: [position] },
      { id: 3, text: 'abc' },
    ];
    const io = new MemoryIo(asked.map((each) => `${JSON.stringify(each)}\n`));
    assert.equal(await runLocate(['--jsonl'], io), 1);
    assert.deepEqual(io.err.trim().split('\n'), [
      'pressmark: standard input: line 1: a position must be a whole number from 0 (selectors.1.start)',
      'pressmark: standard input: line 2: a position must be a whole number from 0 (selectors.0.start)',
      'pressmark: standard input: line 3: "selectors" hold no TextQuoteSelector',
    ]);
  });
});

describe('pressmark check', () => {
  const check = async (content: string, name = '.pressmark/annotations.json'): Promise<[number, string]> => {
    const io = new MemoryIo();
    const exit = await runCheck([put(name, content), '--root', root], io);
    return [exit, io.out];
  };

  it('lets no id make up a finding or move the cursor', async () => {
    put('seeds/a.txt', 'Rien.');
    const forged = 'urn:x:1\na.json:1: orphan: \u001b[2J\u009b1A\u202e';
    const gone = { ...annotation('maire', 'x'), id: forged };
    const foreign = JSON.stringify({
      type: 'AnnotationCollection',
      first: { items: [{ id: forged, type: 'Annotation', target: 'https://a.example/' }] },
    });
    const twice = foreign.replace(/\{"id".*\}(?=\])/, (item) => `${item},${item}`);
    for (const content of [fileOf(gone), foreign, twice]) {
      const [exit, out] = await check(content);
      assert.equal(exit, 1);
      assert.match(out, /^[^\n\p{Cc}\p{Cf}]*"urn:x:1\\na\.json[^\n\p{Cc}\p{Cf}]*\n$/u);
    }
  });

  it('finds replies that lead nowhere', async () => {
    put('seeds/a.txt', TEXT);
    const note = annotation('maire', 'x');
    const by = { id: 'urn:uuid:r', creator: 'Ada', now: '2026-01-01T00:00:00Z' };
    const reply = makeReply(note, 'Why?', by);
    assert.deepEqual(await check(fileOf(note, reply)), [0, '']);
    const [exit, out] = await check(fileOf(note, { ...reply, replyTo: reply.id }));
    assert.equal(exit, 1);
    assert.match(out, /reply: "urn:uuid:r" answers itself\n$/);
    const other = { ...reply, id: 'urn:uuid:s', replyTo: reply.id };
    const [, circle] = await check(fileOf(note, other, { ...reply, replyTo: other.id }));
    assert.equal(circle.match(/answers itself/g)?.length, 2);
  });

  it('refuses a version that never was', async () => {
    for (const version of [-5.5, 0, 0.5]) {
      const [exit, out] = await check(fileOf().replace(/("pressmark:version": )1/, `$1${version}`));
      assert.equal(exit, 1, String(version));
      assert.match(out, /format: the version must be a whole number from 1/);
    }
  });

  it('follows no link out of the folder', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'pressmark-elsewhere-'));
    try {
      writeFileSync(join(elsewhere, 'a.txt'), TEXT);
      symlinkSync(elsewhere, join(root, 'seeds'), 'junction');
      const [exit, out] = await check(fileOf(annotation('maire', 'x')));
      assert.equal(exit, 1);
      assert.match(out, /source: "seeds\/a\.txt": a link that leaves the folder/);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('checks the format of codebooks and of corrections', async () => {
    const name = '.pressmark/codebook.json';
    assert.deepEqual(await check('{"version": 1, "codes": [{"name": "a"}]}', name), [0, '']);
    const [exit, out] = await check('{"version": 1,\n"codes": [{"name": 3}]}', name);
    assert.equal(exit, 1);
    assert.match(out, /codebook\.json:2: format: /);
    const [wrong, said] = await check(
      '{"version": 1,\n\n"corrections": [{}]}',
      '.pressmark/corrections.json',
    );
    assert.equal(wrong, 1);
    assert.match(said, /corrections\.json:3: format: it must have an id/);
  });

  it('says in words why a file cannot be read', async () => {
    for (const [path, reason] of [
      [join(root, 'none.json'), /none\.json: no such file; check the path\n$/],
      [root, /: this is a folder; name the files in it\n$/],
    ] as const) {
      const io = new MemoryIo();
      assert.equal(await runCheck([path], io), 1);
      assert.match(io.err, reason);
      assert.equal(io.out, '');
    }
  });

  it('finds nothing where all is well, whatever the line ends and the byte order mark', async () => {
    for (const text of [TEXT, `\ufeff${TEXT}`, `Ajout.\r\n\r\n${TEXT}`]) {
      put('seeds/a.txt', text);
      const path = put(
        '.pressmark/annotations.json',
        fileOf(annotation('maire', 'x'), annotation('300 élus', 'y')),
      );
      const io = new MemoryIo();
      assert.equal(await runCheck([path], io), 0, io.out);
      assert.equal(io.out + io.err, '');
    }
  });

  it('writes a line for each finding with its place', async () => {
    put('seeds/a.txt', TEXT.replace('300', '350'));
    const elsewhere = { ...annotation('maire', 'x'), source: 'seeds/gone.txt' };
    const text = fileOf(annotation('300 élus', 'y'), elsewhere);
    const path = put('.pressmark/annotations.json', text);
    const io = new MemoryIo();
    assert.equal(await runCheck([path, '--root', root], io), 1);
    const lines = io.out.trim().split('\n');
    assert.equal(lines.length, 2);
    assert.match(
      lines[0] ?? '',
      /annotations\.json:\d+: changed: "urn:uuid:\d+" in "seeds\/a\.txt": "300 élus" reads "350 élus" now \(number\)/,
    );
    assert.match(lines[1] ?? '', /source: "seeds\/gone\.txt": no such file; check the path/);
    const at = Number(/:(\d+): source/.exec(lines[1] ?? '')?.[1]);
    assert.ok((text.split('\n')[at] ?? '').includes(elsewhere.id));
  });

  it('tells a file that it cannot use from wrong use', async () => {
    const io = new MemoryIo();
    assert.equal(await runCheck([put('.pressmark/annotations.json', '{"type":')], io), 1);
    assert.match(io.out, /:1: format: not valid JSON/);
    assert.equal(await runCheck([join(root, 'none.json')], new MemoryIo()), 1);
    assert.equal(await runCheck(['a', 'b'], new MemoryIo()), 2);
    assert.equal(await runCheck(['--nothing'], new MemoryIo()), 2);
  });
});

describe('pressmark merge', () => {
  const contents = (path: string): readonly string[] => {
    const parsed = parseAnnotationsFile(readFileSync(path, 'utf8'));
    return parsed.ok
      ? parsed.value.annotations.sorted.map(({ comment }) => comment).sort()
      : [parsed.message];
  };

  it('merges what both sides added and what one side changed', async () => {
    const [a, b, c] = [annotation('maire', 'a'), annotation('Paris', 'b'), annotation('élus', 'c')];
    const paths = [
      put('base', fileOf(a)),
      put('ours', fileOf(a, b)),
      put('theirs', fileOf({ ...a, comment: 'A' }, c)),
    ];
    const io = new MemoryIo();
    assert.equal(await runMerge(paths, io), 0, io.err);
    assert.deepEqual(contents(paths[1] ?? ''), ['A', 'b', 'c']);
  });

  it('keeps both versions of what both changed, and says so', async () => {
    const a = annotation('maire', 'a');
    const paths = [
      put('base', fileOf(a)),
      put('ours', fileOf({ ...a, comment: 'x' })),
      put('theirs', fileOf({ ...a, comment: 'y' })),
    ];
    const io = new MemoryIo();
    assert.equal(await runMerge(paths, io), 1);
    assert.match(io.err, /edited on both sides: both were kept/);
    assert.deepEqual(contents(paths[1] ?? ''), ['x', 'y']);
  });

  it('takes an empty base for a file that both made, and leaves what it cannot read', async () => {
    const paths = [
      put('base', ''),
      put('ours', fileOf(annotation('maire', 'a'))),
      put('theirs', fileOf(annotation('Paris', 'b'))),
    ];
    assert.equal(await runMerge(paths, new MemoryIo()), 0);
    assert.deepEqual(contents(paths[1] ?? ''), ['a', 'b']);
    const broken = [put('base', ''), put('ours', '{'), put('theirs', '')];
    assert.equal(await runMerge(broken, new MemoryIo()), 1);
    assert.equal(readFileSync(broken[1] ?? '', 'utf8'), '{');
    assert.equal(await runMerge(['a'], new MemoryIo()), 2);
  });

  it('merges codebooks and corrections too', async () => {
    const book = (...names: readonly string[]): string =>
      JSON.stringify({ version: 1, codes: names.map((name) => ({ name })) });
    const paths = [put('base', book('a')), put('ours', book('a', 'b')), put('theirs', book('a', 'c'))];
    assert.equal(await runMerge(paths, new MemoryIo()), 0);
    const merged = JSON.parse(readFileSync(paths[1] ?? '', 'utf8')) as { codes: { name: string }[] };
    assert.deepEqual(merged.codes.map(({ name }) => name).sort(), ['a', 'b', 'c']);
  });

  it('says which corrections of the same words contradict each other, and which one wins', async () => {
    const selector = [{ type: 'TextQuoteSelector', exact: 'Nous partons', prefix: 'a', suffix: 'b' }];
    const correction = (id: string, day: number, fix: object, rest: object = {}): object => {
      const created = `2026-01-0${day}T12:00:00Z`;
      return { id, source: 'a.txt', selector, fix, creator: id.toUpperCase(), created, ...rest };
    };
    const speaker = (name: string | null): object => ({ kind: 'set-speaker', name });
    const file = (...corrections: readonly object[]): string => JSON.stringify({ version: 1, corrections });
    const merge = async (ours: object, theirs: object, base = file()): Promise<readonly unknown[]> => {
      const paths = [put('base', base), put('ours', file(ours)), put('theirs', file(theirs))];
      const io = new MemoryIo();
      const code = await runMerge(paths, io);
      const { corrections } = JSON.parse(readFileSync(paths[1] ?? '', 'utf8')) as { corrections: unknown[] };
      return [code, corrections.length, io.err.replace(/^.*?ours: /su, '')];
    };
    assert.deepEqual(
      await merge(correction('ada', 2, speaker('Anna')), correction('bob', 1, speaker('Ben'))),
      [
        1,
        2,
        '"Nous partons" in "a.txt" was corrected on both sides in different ways: ' +
          'its speaker is "Anna" ("ADA", 2026-01-02T12:00:00Z, "ada"), ' +
          'and its speaker is "Ben" ("BOB", 2026-01-01T12:00:00Z, "bob"). ' +
          'Both were kept, and the first of them wins: ' +
          'delete the wrong one from the file, or correct the words anew in VS Code\n',
      ],
    );
    const [code, count, said] = await merge(
      correction('ada', 2, speaker(null)),
      correction('bob', 3, { kind: 'not-a-quote' }),
    );
    assert.deepEqual([code, count], [1, 2]);
    assert.match(String(said), /: it is no quote .*, and nobody is its speaker /u);
    // What does not contradict: the same said twice, other words, another article, what one side has changed itself.
    const [anna, ben] = [correction('ada', 2, speaker('Anna')), speaker('Ben')];
    assert.deepEqual(await merge(anna, correction('bob', 1, speaker('Anna'))), [0, 2, '']);
    assert.deepEqual(await merge(anna, correction('bob', 1, ben, { source: 'b.txt' })), [0, 2, '']);
    const other = [{ type: 'TextQuoteSelector', exact: 'Nous restons', prefix: 'a', suffix: 'b' }];
    assert.deepEqual(await merge(anna, correction('bob', 1, ben, { selector: other })), [0, 2, '']);
    const before = correction('bob', 1, ben);
    assert.deepEqual(await merge(anna, before, file(before)), [0, 1, '']);
  });

  it('knows a codebook with another list before its codes, and annotations with a list of that name', async () => {
    const book = '{"authors": ["Ada"], "version": 1, "codes": [{"name": "a"}]}';
    const paths = [put('base', ''), put('ours', book), put('theirs', book)];
    const io = new MemoryIo();
    assert.equal(await runMerge(paths, io), 0, io.err);
    const named = fileOf(annotation('maire', 'a')).replace('{', '{"codes": [],');
    const others = [put('base', named), put('ours', named), put('theirs', named)];
    assert.equal(await runMerge(others, io), 0, io.err);
  });
});
