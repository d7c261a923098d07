import assert from 'node:assert/strict';
import { describe as describeSpan } from '../../../src/core/anchoring/describe';
import type { Code } from '../../../src/store/codebook-store';
import { CodebookStore } from '../../../src/store/codebook-store';
import { CorrectionsStore } from '../../../src/store/corrections-store';
import { MemoryFiles } from '../support/memory-files';
import { FakeClock, FakeIds, MemoryLog } from '../support/ports';

const code = (name: string, rest: Partial<Code> = {}): Code => ({
  name,
  color: null,
  shortcut: null,
  description: '',
  parent: null,
  ...rest,
});

async function openCodebook(files: MemoryFiles): Promise<CodebookStore> {
  const store = new CodebookStore({ files, clock: new FakeClock(), log: new MemoryLog() });
  await store.open();
  return store;
}

async function openCorrections(files: MemoryFiles, series = 1): Promise<CorrectionsStore> {
  const ports = { clock: new FakeClock(), ids: new FakeIds(series), log: new MemoryLog() };
  const store = new CorrectionsStore({ files, ...ports, creator: () => 'Ada' });
  await store.open();
  return store;
}

describe('CodebookStore', () => {
  it('keeps codes as a tree and finds them by key', async () => {
    const files = new MemoryFiles();
    const store = await openCodebook(files);
    assert.ok(store.put(code('frame', { shortcut: 'f' })).ok);
    assert.ok(store.put(code('tone', { color: '#aa00FF' })).ok);
    assert.ok(store.put(code('conflict', { parent: 'frame' })).ok);
    await store.saved();
    const again = await openCodebook(files);
    assert.deepEqual(
      again.codes().map(({ name }) => name),
      ['frame', 'conflict', 'tone'],
    );
    assert.equal(again.byShortcut('F')?.name, 'frame');
    assert.ok(again.remove('frame').ok);
    assert.equal(again.get('conflict')?.parent, null);
  });

  it('refuses what is no code', async () => {
    const store = await openCodebook(new MemoryFiles());
    store.put(code('a', { shortcut: 'a' }));
    const wrong = [
      code(''),
      code('b', { color: 'red' }),
      code('b', { shortcut: 'ab' }),
      code('b', { shortcut: 'A' }),
      code('b', { parent: 'c' }),
      code('a', { parent: 'a' }),
    ];
    for (const each of wrong) assert.equal(store.put(each).ok, false, JSON.stringify(each));
    assert.equal(store.codes().length, 1);
  });

  it('leaves a file alone that it does not understand, and names the place', async () => {
    const content =
      '{\n  "version": 1,\n  "codes": [\n    { "name": "a", "parent": "b" },\n    { "name": "b", "parent": "a" }\n  ]\n}';
    const files = new MemoryFiles({ '.pressmark/codebook.json': content });
    const store = await openCodebook(files);
    assert.match(
      store.state.kind === 'read-only' ? store.state.reason : '',
      /line 4: "a" is its own ancestor/,
    );
    assert.equal(store.put(code('c')).ok, false);
    assert.equal(files.text(store.path), content);
  });
});

describe('CorrectionsStore', () => {
  it('holds what it has, and supersedes what a later correction has replaced', async () => {
    const store = await openCorrections(new MemoryFiles());
    const selectors = { exact: 'Paris', prefix: '', suffix: ' is', position: null };
    const made = store.add('a.txt', selectors, { kind: 'reject-entity' });
    assert.ok(made.ok);
    const [own] = made.value;
    assert.ok(own !== undefined && store.holds(own.id) && !store.holds('other'));
    assert.ok(store.supersedes({ ...own, id: 'other', created: '2001-01-01T00:00:00Z' }));
    assert.ok(!store.supersedes({ ...own, id: 'other', created: '2999-01-01T00:00:00Z' }));
    assert.ok(!store.supersedes({ ...own, id: 'other', source: 'b.txt', created: '2001-01-01T00:00:00Z' }));
  });

  const text = 'Il a dit « oui » hier.';
  const selectors = describeSpan(text, { start: 11, end: 14 });

  it('keeps corrections, replaces those of the same kind and place', async () => {
    const files = new MemoryFiles();
    const store = await openCorrections(files);
    const speaker = describeSpan(text, { start: 0, end: 2 });
    store.add('a.txt', selectors, { kind: 'set-speaker', name: 'Il', speaker });
    store.add('a.txt', selectors, { kind: 'set-speaker', name: 'Elle', speaker: null });
    store.add('b.txt', selectors, { kind: 'not-a-quote' });
    await store.saved();
    const again = await openCorrections(files);
    assert.deepEqual(again.inSource('a.txt'), store.inSource('a.txt'));
    assert.deepEqual(
      again.inSource('a.txt').map(({ fix }) => fix),
      [{ kind: 'set-speaker', name: 'Elle', speaker: null }],
    );
  });

  it('keeps a fix for several places, instead of what was said of them before an edit', async () => {
    const store = await openCorrections(new MemoryFiles());
    store.add('a.txt', selectors, { kind: 'set-speaker', name: 'Il', speaker: null });
    const [before] = store.all();
    assert.ok(before);
    const [here, there] = [7, 40].map((shift) => {
      const edited = `${'x'.repeat(shift)} ${text}`;
      return describeSpan(edited, { start: 12 + shift, end: 15 + shift });
    });
    assert.ok(here && there);
    const fix = { kind: 'set-speaker', name: 'Elle', speaker: null } as const;
    let events = 0;
    store.onDidChange(() => events++);
    assert.ok(store.addAll('a.txt', [here, there], fix, [before.id]).ok);
    assert.equal(events, 1);
    assert.deepEqual(
      store.all().map((each) => each.fix),
      [fix, fix],
    );
  });

  it('moves corrections with their ids, authors and times', async () => {
    const files = new MemoryFiles();
    const store = await openCorrections(files);
    store.add('a.txt', selectors, { kind: 'not-a-quote' });
    store.add('b.txt', selectors, { kind: 'not-a-quote' });
    const [first] = store.inSource('a.txt');
    assert.ok(store.move((source) => (source === 'a.txt' ? 'c.txt' : null)).ok);
    assert.deepEqual(store.inSource('c.txt'), [{ ...first, source: 'c.txt' }]);
    assert.equal(store.all().length, 2);
    await store.saved();
    assert.deepEqual((await openCorrections(files)).inSource('c.txt'), store.inSource('c.txt'));
  });

  it('keeps what it does not know of entries, their fixes and their selectors when it writes them anew', async () => {
    const files = new MemoryFiles();
    const quote = { type: 'TextQuoteSelector', exact: 'Il', lang: 'fr' };
    const selector = [{ type: 'CssSelector', value: 'p' }, quote, { type: 'TextQuoteSelector', exact: 'x' }];
    const fixes = [
      { kind: 'not-a-quote', why: 'A title' },
      { certainty: 1, kind: 'set-speaker', name: 'Elle', speaker: quote, by: { role: 'editor' } },
      { kind: 'set-speaker', name: null, speaker: null, why: null },
      { kind: 'mark-as-quote', quoteKind: 'term', why: 'Irony' },
      { kind: 'reject-entity', why: [] },
      { kind: 'retype-entity', type: 'ORG', subtype: 'party' },
      { kind: 'name-entity', name: 'Elle', wikidata: 'Q1' },
    ];
    const entries = fixes.map((fix, at) => {
      const item = { note: 'kept', id: `urn:uuid:${at}`, source: `${at}.txt`, selector, fix };
      return { ...item, creator: 'Ada', created: '2026-01-31T12:00:00Z' };
    });
    const file = { project: 'x', version: 1, corrections: entries };
    files.change('.pressmark/corrections.json', JSON.stringify(file));
    const store = await openCorrections(files);
    assert.ok(store.move((source) => `moved/${source}`).ok);
    assert.ok(store.add('new.txt', selectors, { kind: 'not-a-quote' }).ok);
    await store.saved();
    const written = JSON.parse(files.text(store.path) ?? '') as typeof file;
    assert.equal(written.project, 'x');
    assert.deepEqual(
      written.corrections.slice(0, -1),
      entries.map((entry) => ({ ...entry, source: `moved/${entry.source}` })),
    );
  });

  it('makes no file when an article without corrections is renamed', async () => {
    const files = new MemoryFiles();
    const store = await openCorrections(files);
    assert.ok(store.move(() => 'c.txt').ok);
    await store.saved();
    assert.equal(files.text(store.path), undefined);
  });

  it('imports corrections with their ids, the later one of two of the same words, and takes several back at once', async () => {
    const [one, two] = [
      await openCorrections(new MemoryFiles(), 1),
      await openCorrections(new MemoryFiles(), 2),
    ];
    const later = '2030-01-01T00:00:00Z';
    one.add('a.txt', selectors, { kind: 'set-speaker', name: 'Il', speaker: null });
    one.add('b.txt', selectors, { kind: 'not-a-quote' });
    two.importAll(one.all());
    assert.deepEqual(two.all(), one.all());
    const [first] = one.all();
    assert.ok(first);
    two.importAll([
      { ...first, id: 'x', created: later, fix: { kind: 'set-speaker', name: 'Elle', speaker: null } },
    ]);
    two.importAll(one.all());
    assert.deepEqual(
      two.inSource('a.txt').map(({ id }) => id),
      ['x'],
    );
    assert.ok(two.remove(two.all().map(({ id }) => id)).ok);
    assert.equal(two.all().length, 0);
    assert.equal(two.remove(['none']).ok, false);
  });

  it('merges what two windows add', async () => {
    const files = new MemoryFiles();
    const [one, two] = [await openCorrections(files, 1), await openCorrections(files, 2)];
    one.add('a.txt', selectors, { kind: 'not-a-quote' });
    two.add('b.txt', selectors, { kind: 'mark-as-quote', quoteKind: 'term' });
    await one.saved();
    await two.saved();
    assert.equal((await openCorrections(files, 3)).all().length, 2);
  });

  it('refuses a source outside of the folder, and a fix that it does not know', async () => {
    const files = new MemoryFiles();
    const store = await openCorrections(files);
    assert.equal(store.add('../a.txt', selectors, { kind: 'not-a-quote' }).ok, false);
    store.add('a.txt', selectors, { kind: 'not-a-quote' });
    await store.saved();
    const kept = files.text(store.path) ?? '';
    for (const fix of ['"explode"', '"name-entity", "name": " "', '"set-speaker", "name": ""']) {
      files.change(store.path, kept.replace('"not-a-quote"', fix));
      const again = await openCorrections(files);
      assert.match(again.state.kind === 'read-only' ? again.state.reason : '', /line \d+: the fix is none/);
    }
  });
});
