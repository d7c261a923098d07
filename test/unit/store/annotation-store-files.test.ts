import assert from 'node:assert/strict';
import { PATH, SOURCE, draft, openStore, settle, value } from '../support/annotation-store';
import { MemoryFiles } from '../support/memory-files';

describe('AnnotationStore with a file that it must not touch', () => {
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{ "type": ', /line 1, column 11: not valid JSON/],
    ['an empty file', '', /empty/],
    ['a newer version', '{"type":"AnnotationCollection","pressmark:version":9}', /newer version/],
    ['conflict markers', '{\n<<<<<<< HEAD\n}', /line 2: a merge conflict/],
    ['another type', '{"type":"Recipe"}', /AnnotationCollection/],
  ];
  for (const [name, content, reason] of refused) {
    it(`leaves ${name} as it is, and says why`, async () => {
      const files = new MemoryFiles({ [PATH]: content });
      const store = await openStore(files);
      assert.equal(store.state.kind, 'read-only');
      assert.match(store.state.reason, reason);
      const outcome = store.add(draft);
      assert.equal(outcome.ok ? '' : outcome.reason, 'read-only');
      await store.saved();
      assert.equal(files.text(PATH), content);
    });
  }

  it('reads the file again when it is mended, and keeps what was not saved', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const { id } = value(store.add(draft));
    await store.saved();
    const good = files.text(PATH) ?? '';
    files.change(PATH, good.slice(0, 100));
    await settle(store);
    assert.equal(store.state.kind, 'read-only');
    assert.equal(store.isEditable(id), false);
    files.change(PATH, good);
    await settle(store);
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
    assert.equal(store.get(id)?.comment, 'Which mayor?');
  });
});

describe('AnnotationStore with what it cannot show', () => {
  it('imports nothing under an id that the file has already', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const added = value(store.add(draft));
    await store.saved();
    // Its selector is of another tool: kept, not shown.
    files.change(PATH, (files.text(PATH) ?? '').replaceAll(/"(TextQuote|TextPosition)Selector"/g, '"Other"'));
    const again = await openStore(files);
    assert.equal(again.unplaced().length, 1);
    assert.deepEqual(value(again.importAll([added])), []);
    await again.saved();
    assert.equal((await openStore(files)).state.kind, 'ready');
  });
});

describe('AnnotationStore with layers', () => {
  const template = '.pressmark/notes-${user}.json';

  it('shows other readers read-only, and lets one answer them', async () => {
    const files = new MemoryFiles();
    const ada = await openStore(files, template, 'Ada Lovelace');
    assert.equal(ada.path, '.pressmark/notes-Ada-Lovelace.json');
    const { id } = value(ada.add(draft));
    await ada.saved();
    const bob = await openStore(files, template, 'Bob');
    assert.deepEqual(
      bob.layers().map(({ user, annotations, problem }) => [user, annotations.length, problem]),
      [['Ada-Lovelace', 1, null]],
    );
    assert.equal(bob.inSource(SOURCE).length, 1);
    assert.equal(bob.isEditable(id), false);
    const refused = bob.update(id, { comment: 'Mine' });
    assert.equal(refused.ok ? '' : refused.reason, 'not-yours');
    value(bob.reply(id, 'I agree'));
    await bob.saved();
    const again = await openStore(files, template, 'Bob');
    assert.equal(again.inSource(SOURCE).length, 2);
    assert.equal(again.replies(id)[0]?.comment, 'I agree');
  });

  it('takes no file of another store for a reader, and gives no reader its name', async () => {
    const files = new MemoryFiles({
      '.pressmark/corrections.json': '{}',
      '.pressmark/codebook.json': '{}',
    });
    const store = await openStore(files, '.pressmark/${user}.json', 'corrections');
    assert.equal(store.path, '.pressmark/corrections-.json');
    assert.deepEqual(store.layers(), []);
  });

  it('says why a layer cannot be shown', async () => {
    const files = new MemoryFiles({ '.pressmark/notes-Eve.json': '[' });
    const store = await openStore(files, template);
    assert.match(store.layers()[0]?.problem ?? '', /notes-Eve\.json: line 1/);
    assert.equal(store.state.kind, 'ready');
  });
});
