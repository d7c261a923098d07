import assert from 'node:assert/strict';
import { AnnotationStore } from '../../../src/store/annotation-store';
import { parseAnnotationsFile, serialiseAnnotationsFile } from '../../../src/store/format/annotations-file';
import { codebookCodec } from '../../../src/store/format/codebook-file';
import { MemoryFiles } from '../support/memory-files';
import { FakeClock, FakeIds, MemoryLog } from '../support/ports';
import { Random } from '../support/random';

const PATH = '.pressmark/annotations.json';

async function newFile(count: number): Promise<string> {
  const files = new MemoryFiles();
  const store = openStore(files);
  await store.open();
  for (let at = 0; at < count; at++) {
    const position = { codePointStart: at, codePointEnd: at + 4 };
    const selectors = { exact: `mot ${at} « é 👩 »`, prefix: 'avant ', suffix: ' après', position };
    const added = store.add({
      source: `seeds/${at % 3}.txt`,
      selectors,
      comment: `Note ${at}`,
      tags: ['a', 'b'],
    });
    if (added.ok && at % 4 === 0) store.reply(added.value.id, 'An answer');
  }
  await store.saved();
  return files.text(PATH) ?? '';
}

function openStore(files: MemoryFiles): AnnotationStore {
  const ports = { clock: new FakeClock(), ids: new FakeIds(9), log: new MemoryLog() };
  return new AnnotationStore({ files, ...ports, creator: () => 'Ada', path: PATH });
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Puts something in the place of a random one of what a pattern finds. */
const inPlaceOf =
  (pattern: RegExp, replacement: (found: string) => string): Damage =>
  (bytes, random) => {
    const text = decode(bytes);
    const found = random.pick([...text.matchAll(pattern)]);
    return encode(
      text.slice(0, found.index) + replacement(found[0]) + text.slice(found.index + found[0].length),
    );
  };

const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.slice(0, random.below(bytes.length - 2)),
  'bit flipped': (bytes, random) => {
    const flipped = bytes.slice();
    const at = random.below(bytes.length);
    flipped[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return flipped;
  },
  'conflict markers': inPlaceOf(
    /^.*$/gm,
    (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> theirs`,
  ),
  'a duplicate id': (bytes) => {
    const text = decode(bytes);
    const ids = [...text.matchAll(/"id": "(urn:uuid:[^"]+)"/g)].map(([, id]) => id ?? '');
    return encode(text.replace(`"id": "${ids[1] ?? ''}"`, `"id": "${ids[0] ?? ''}"`));
  },
  'a huge number': inPlaceOf(/"(?:start|end)": \d+/g, (found) => found.replace(/\d+/, '1e400')),
  'a large number': inPlaceOf(/"start": \d+/g, () => '"start": 99999999999999999999'),
  'a negative number': inPlaceOf(/"start": \d+/g, () => '"start": -1'),
  'a __proto__ property': inPlaceOf(/"motivation"/g, () => '"__proto__": {"polluted": true}, "motivation"'),
  'another type': inPlaceOf(/"exact": "[^"]*"/g, () => '"exact": 12'),
  'zero bytes': (bytes, random) => bytes.slice().fill(0, random.below(bytes.length)),
  'deep nesting': inPlaceOf(
    /"motivation"/g,
    () => `"x": ${'['.repeat(5000)}${']'.repeat(5000)}, "motivation"`,
  ),
};

describe('a damaged annotations file', () => {
  let whole = '';
  before(async () => {
    whole = await newFile(20);
  });

  for (const [name, damage] of Object.entries(DAMAGES)) {
    it(`${name}: no crash, no overwrite, one clear message (200 versions)`, async function () {
      const random = new Random(name.length);
      for (let version = 0; version < 200; version++) await check(damage(encode(whole), random), name);
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  /** A flipped bit can leave a file that is still one, with another letter in it: then it has to be read as that. */
  async function check(bytes: Uint8Array, name: string): Promise<void> {
    const files = new MemoryFiles();
    files.change(PATH, bytes);
    const store = openStore(files);
    const state = await store.open();
    if (state.kind === 'ready') {
      assert.equal(name, 'bit flipped');
      assert.equal(store.all().length + store.unplaced().length, 25);
      return;
    }
    const reason = state.kind === 'read-only' ? state.reason : 'none';
    assert.match(
      reason,
      /^\.pressmark\/annotations\.json: (?:line \d+|the file is empty|a newer version|This file|This is)/,
    );
    assert.ok(!reason.includes('\n') && reason.length < 400, reason);
    assert.equal(store.add({ source: 'a.txt', selectors: null }).ok, false);
    await store.saved();
    await store.refresh();
    assert.deepEqual(files.bytes(PATH), bytes);
    assert.deepEqual(files.paths(), [PATH]);
  }
});

describe('a file that is nested a hundred thousand levels deep', () => {
  const open = '['.repeat(100_000);
  const nested = `${open}${']'.repeat(100_000)}`;
  const texts: Readonly<Record<string, string>> = {
    'without an end': open,
    'as a valid file': nested,
    'in an unknown property': `{\n"type": "AnnotationCollection",\n"x": ${nested}}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: left alone, with a line and the reason`, async () => {
      const files = new MemoryFiles({ [PATH]: text });
      const store = openStore(files);
      const state = await store.open();
      assert.equal(state.kind, 'read-only');
      assert.match('reason' in state ? state.reason : '', /json: line [13]: it is nested too deeply/);
      assert.equal(files.text(PATH), text);
      const codebook = codebookCodec.parse(text);
      assert.match(codebook.ok ? '' : codebook.message, /^line [13]: it is nested too deeply/);
      store.dispose();
    });
  }
});

describe('an annotations file by hand', () => {
  it('keeps unknown properties, foreign items and their order of properties', async () => {
    const item = {
      type: 'Annotation',
      rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
      id: 'urn:uuid:1',
      creator: { id: 'https://ada.example/', type: 'Person', name: 'Ada' },
      body: [
        { type: 'TextualBody', value: 'Hm', language: 'en' },
        { type: 'SpecificResource', source: 'https://a.example/' },
        { type: 'TextualBody', purpose: 'classifying', value: 'PER' },
      ],
      target: {
        source: 'a.txt',
        rendered: true,
        selector: [
          { type: 'TextQuoteSelector', exact: 'x', note: 1 },
          { type: 'CssSelector', value: 'p' },
        ],
      },
    };
    const foreign = { id: 'https://b.example/1', type: 'Annotation', target: 'https://b.example/page' };
    const outside = { id: 'urn:uuid:2', type: 'Annotation', target: { source: '../secret.txt' } };
    const root = {
      '@context': 'x',
      type: 'AnnotationCollection',
      label: 'Mine',
      first: { type: 'AnnotationPage', startIndex: 0, items: [foreign, item, outside] },
    };
    const files = new MemoryFiles({ [PATH]: JSON.stringify(root) });
    const store = openStore(files);
    await store.open();
    assert.deepEqual(
      store.all().map(({ tags, comment }) => [tags, comment]),
      [[['PER'], 'Hm']],
    );
    assert.deepEqual(
      store.unplaced().map(({ reason }) => reason.split(' ')[1]),
      ['target', 'source'],
    );
    store.update('urn:uuid:1', { comment: 'Ha' });
    await store.saved();
    const written = JSON.parse(files.text(PATH) ?? '') as typeof root;
    assert.equal(written.label, 'Mine');
    assert.equal(written.first.startIndex, 0);
    const expected = structuredClone(item) as unknown as { body: { value: string }[] };
    const [body] = expected.body;
    if (body !== undefined) body.value = 'Ha';
    const [changed, ...kept] = written.first.items as unknown as Record<string, unknown>[];
    const { modified, body: bodies, ...others } = changed ?? {};
    const { body: wanted, ...rest } = expected as Record<string, unknown>;
    assert.equal(typeof modified, 'string');
    assert.deepEqual(others, rest);
    assert.deepEqual(new Set(bodies as unknown[]).size, (wanted as unknown[]).length);
    assert.deepEqual((bodies as { value?: string }[])[0]?.value, 'Ha');
    assert.deepEqual(kept, [foreign, outside]);
  });

  it('keeps what it does not know of a tag that is there twice', async () => {
    const bodies = [
      { type: 'TextualBody', purpose: 'commenting', value: 'Hm', language: 'en' },
      { type: 'TextualBody', purpose: 'tagging', value: 'frame', weight: 1 },
      { type: 'TextualBody', purpose: 'classifying', value: 'frame', scheme: 'x' },
    ];
    const item = { id: 'urn:uuid:1', type: 'Annotation', body: bodies, target: { source: 'a.txt' } };
    const root = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } };
    const files = new MemoryFiles({ [PATH]: JSON.stringify(root) });
    const store = openStore(files);
    await store.open();
    assert.ok(store.update('urn:uuid:1', { comment: 'Ha' }).ok);
    await store.saved();
    const written = JSON.parse(files.text(PATH) ?? '') as typeof root;
    assert.deepEqual(written.first.items[0]?.body.slice(1), bodies.slice(1));
  });

  it('keeps what it does not know of the target when a note is anchored anew', async () => {
    const quote = { type: 'TextQuoteSelector', exact: 'x', note: 1 };
    const position = { type: 'TextPositionSelector', start: 0, end: 1, page: 2 };
    const other = { type: 'CssSelector', value: 'p' };
    const target = { source: 'a.txt', rendered: true, selector: [other, quote, position] };
    const item = { id: 'urn:uuid:1', type: 'Annotation', target };
    const root = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } };
    const files = new MemoryFiles({ [PATH]: JSON.stringify(root) });
    const store = openStore(files);
    await store.open();
    const at = { codePointStart: 3, codePointEnd: 4 };
    const selectors = { exact: 'y', prefix: 'a', suffix: 'b', position: at };
    assert.ok(store.update('urn:uuid:1', { selectors }).ok);
    await store.saved();
    const written = JSON.parse(files.text(PATH) ?? '') as typeof root;
    assert.deepEqual(written.first.items[0]?.target, {
      ...target,
      selector: [
        { ...quote, exact: 'y', prefix: 'a', suffix: 'b' },
        { ...position, start: 3, end: 4 },
        other,
      ],
    });
  });

  it('writes back to the letter what it does not change', async () => {
    const whole = await newFile(12);
    const byHand = whole.replace('"value": "Note 3"', '"value":   "Note 3",\n     "weight": 1.50');
    const parsed = parseAnnotationsFile(byHand);
    assert.ok(parsed.ok);
    assert.equal(serialiseAnnotationsFile(parsed.value), byHand);
  });

  it('is written whole when another layout looks like that of Pressmark', async () => {
    const item = (id: number, more = ''): string =>
      `{\n    "id": "urn:uuid:${id}",\n    "type": "Annotation",\n    "target": {"source": "a.txt"}${more}\n   }`;
    const inner = ',\n    "x": [\n   {\n    "y": 1\n   },\n   {\n    "y": 2\n   }\n    ]';
    const page = (items: string): string =>
      `{\n "type": "AnnotationCollection",\n "first": {\n  "type": "AnnotationPage",\n  "items": [\n   ${items}\n  ]\n }\n}\n`;
    const between = ',\n   ';
    // As many borders as items, but one of them within an item.
    const shifted = page([item(1), `${item(2)}, ${item(3, inner)}`, item(4)].join(between));
    // The same items in another list, as they were once.
    const old = [item(1), item(2, ',\n    "old": true'), item(3)].join(between);
    const copied = `{"type": "AnnotationCollection", "backup": [\n   ${old}\n  ],
      "first": {"type": "AnnotationPage", "items": ${JSON.stringify([1, 2, 3].map((id) => JSON.parse(item(id)) as unknown))}}}`;
    for (const [text, id] of [
      [shifted, 'urn:uuid:2'],
      [copied, 'urn:uuid:1'],
    ] as const) {
      const files = new MemoryFiles({ [PATH]: text });
      const store = openStore(files);
      await store.open();
      assert.ok(store.update(id, { comment: 'Ha' }).ok);
      await store.saved();
      const others = (json: string): unknown =>
        (JSON.parse(json) as { first: { items: { id: string }[] } }).first.items.filter(
          (each) => each.id !== id,
        );
      assert.deepEqual(others(files.text(PATH) ?? ''), others(text));
      store.dispose();
    }
  });

  it('is the same after being read and written, whatever its layout', async () => {
    const whole = await newFile(12);
    const parsed = parseAnnotationsFile(JSON.stringify(JSON.parse(whole)));
    assert.ok(parsed.ok);
    assert.equal(serialiseAnnotationsFile(parsed.value), whole);
  });

  it('is sorted by source, position, id, and ends with a line end', async () => {
    const whole = await newFile(12);
    const { items } = (JSON.parse(whole) as { first: { items: { target: { source?: string } }[] } }).first;
    const sources = items.flatMap(({ target }) => target.source ?? []);
    assert.deepEqual(sources, [...sources].sort());
    assert.ok(whole.endsWith('}\n'));
  });
});
