import assert from 'node:assert/strict';
import type { AnnotationStoreEvent } from '../../../src/store/annotation-store';
import { PATH, SOURCE, TEXT, draft, openStore, settle, value } from '../support/annotation-store';
import { MemoryFiles } from '../support/memory-files';

describe('AnnotationStore', () => {
  it('begins empty where there is no file, and makes none', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
    assert.deepEqual(store.all(), []);
    assert.deepEqual(files.paths(), []);
  });

  it('writes an annotation as a W3C collection and reads it again', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const added = value(store.add(draft));
    assert.deepEqual(await store.saved(), { ok: true });
    const root = JSON.parse(files.text(PATH) ?? '') as { first: { items: Record<string, unknown>[] } };
    assert.deepEqual(root.first.items[0]?.['target'], {
      source: SOURCE,
      selector: [
        { type: 'TextQuoteSelector', exact: 'maire', prefix: 'Le ', suffix: TEXT.slice(8) },
        { type: 'TextPositionSelector', start: 3, end: 8 },
      ],
    });
    const again = await openStore(files);
    assert.deepEqual(again.all(), [{ ...added, origin: root.first.items[0] }]);
    assert.deepEqual(again.inSource(SOURCE), again.all());
  });

  it('leaves no lock and no temporary file behind', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    store.add(draft);
    await store.saved();
    assert.deepEqual(files.paths(), [PATH]);
  });

  it('puts changes of one turn into one write', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    for (let count = 0; count < 50; count++) store.add(draft);
    await store.saved();
    assert.equal(files.written.filter((path) => path === PATH).length, 1);
    assert.equal((await openStore(files)).all().length, 50);
  });

  it('writes a file that does not change when nothing changes', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const { id } = value(store.add(draft));
    await store.saved();
    const before = files.text(PATH);
    value(store.update(id, { comment: draft.comment, tags: ['check'] }));
    await store.saved();
    assert.equal(files.text(PATH), before);
  });

  it('changes one line of the file for one property', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const [first] = value(store.addAll([draft, draft, draft]));
    await store.saved();
    const before = (files.text(PATH) ?? '').split('\n');
    store.update(first?.id ?? '', { comment: 'Another' });
    await store.saved();
    const after = (files.text(PATH) ?? '').split('\n');
    assert.equal(after.length, before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    assert.deepEqual(
      changed.map((line) => line.trim().split('"')[1]),
      ['modified', 'value'],
    );
  });

  it('replies, resolves, removes with replies', async () => {
    const store = await openStore(new MemoryFiles());
    const { id } = value(store.add(draft));
    const reply = value(store.reply(id, 'Anne Hidalgo'));
    assert.equal(reply.source, SOURCE);
    assert.deepEqual(value(store.reply(reply.id, 'No')).replyTo, id);
    assert.deepEqual(
      store.replies(id).map(({ comment }) => comment),
      ['Anne Hidalgo', 'No'],
    );
    assert.equal(value(store.resolve([id]))[0]?.state, 'resolved');
    assert.equal(value(store.remove([id])).length, 3);
    assert.deepEqual(store.all(), []);
  });

  it('undoes and redoes each change, bulk ones as one', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const added = value(store.addAll([draft, draft]));
    value(
      store.updateAll(
        added.map(({ id }) => id),
        (each) => ({ tags: [...each.tags, 'bulk'] }),
        'tag',
      ),
    );
    assert.equal(store.undoLabel, 'tag');
    value(store.undo());
    assert.deepEqual(
      store.all().map(({ tags }) => tags),
      [['check'], ['check']],
    );
    value(store.undo());
    assert.deepEqual(store.all(), []);
    assert.equal(store.undo().ok, false);
    value(store.redo());
    value(store.redo());
    assert.deepEqual(
      store.all().map(({ tags }) => tags.length),
      [2, 2],
    );
    value(store.remove(added.map(({ id }) => id)));
    value(store.undo());
    await store.saved();
    assert.equal((await openStore(files)).all().length, 2);
  });

  it('moves annotations without a step of undo, and steps taken before follow', async () => {
    const store = await openStore(new MemoryFiles());
    const [kept, removed] = value(store.addAll([draft, draft]));
    assert.ok(kept !== undefined && removed !== undefined);
    value(store.remove([removed.id]));
    value(store.move((source) => (source === SOURCE ? 'renamed.txt' : null)));
    assert.equal(store.undoLabel, 'remove');
    value(store.undo());
    assert.deepEqual(
      store.all().map(({ source }) => source),
      ['renamed.txt', 'renamed.txt'],
    );
    value(store.undo());
    assert.deepEqual(store.all(), []);
  });

  it('undoes its own part when another window changed the same annotation since', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    const { id } = value(store.add(draft));
    store.update(id, { comment: 'Mine' });
    await store.saved();
    const other = await openStore(files);
    value(other.update(id, { tags: ['check', 'theirs'] }));
    await settle(store, other);
    value(store.undo());
    assert.deepEqual([store.get(id)?.comment, store.get(id)?.tags], ['Which mayor?', ['check', 'theirs']]);
  });

  it('refuses paths that leave the folder', async () => {
    const store = await openStore(new MemoryFiles());
    for (const source of [
      '../a.txt',
      '/etc/passwd',
      'C:\\a.txt',
      'a\\b.txt',
      'a/../../b',
      'http://a.org/x',
      '',
    ]) {
      const outcome = store.add({ ...draft, source });
      assert.equal(outcome.ok ? '' : outcome.reason, 'invalid', source);
    }
    assert.deepEqual(store.all(), []);
  });

  it('announces which sources changed', async () => {
    const store = await openStore(new MemoryFiles());
    const events: AnnotationStoreEvent[] = [];
    const stop = store.onDidChange((event) => events.push(event));
    const { id } = value(store.add(draft));
    value(store.update(id, { source: 'seeds/b.txt' }));
    assert.deepEqual(
      events.map(({ sources }) => [...sources].sort()),
      [[SOURCE], [SOURCE, 'seeds/b.txt']],
    );
    stop();
    store.remove([id]);
    assert.equal(events.length, 2);
  });
});

describe('AnnotationStore with others at work', () => {
  it('takes over what another window wrote', async () => {
    const files = new MemoryFiles();
    const [one, two] = [await openStore(files), await openStore(files)];
    value(one.add(draft));
    await settle(one, two);
    assert.equal(two.all().length, 1);
    value(two.add(draft));
    await settle(one, two);
    assert.deepEqual(
      one.all().map(({ id }) => id),
      two.all().map(({ id }) => id),
    );
    assert.equal(one.all().length, 2);
  });

  it('loses nothing when two windows write at once', async () => {
    const files = new MemoryFiles();
    files.before = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
    const [one, two] = [await openStore(files), await openStore(files)];
    for (let count = 0; count < 30; count++) {
      one.add(draft);
      two.add(draft);
      if (count % 3 === 0) await Promise.race([one.saved(), two.saved()]);
    }
    await settle(one, two);
    await settle(one, two);
    const root = JSON.parse(files.text(PATH) ?? '') as { first: { items: unknown[] } };
    assert.equal(root.first.items.length, 60);
    assert.equal(one.all().length, 60);
  });

  it('writes again what another program overwrote unseen', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    value(store.add(draft));
    await store.saved();
    const old = files.text(PATH) ?? '';
    const { id } = value(store.add({ ...draft, comment: 'Second' }));
    await store.saved();
    // As a program does that read the file before and takes no lock.
    files.change(PATH, old.replace('Which mayor?', 'Which mayor, please?'));
    await settle(store);
    assert.equal(store.get(id)?.comment, 'Second');
    assert.match(files.text(PATH) ?? '', /Which mayor, please\?[^]*Second|Second[^]*Which mayor, please\?/);
  });

  it('merges edits of different things, and keeps both versions of the same', async () => {
    const files = new MemoryFiles();
    const first = await openStore(files);
    const { id } = value(first.add(draft));
    await first.saved();
    const [one, two] = [await openStore(files), await openStore(files)];
    const conflicts: unknown[] = [];
    one.onDidChange((event) => conflicts.push(...event.conflicts));
    two.onDidChange((event) => conflicts.push(...event.conflicts));
    one.update(id, { comment: 'One' });
    two.update(id, { tags: ['check', 'two'] });
    await settle(one, two);
    assert.deepEqual([one.get(id)?.comment, one.get(id)?.tags], ['One', ['check', 'two']]);
    assert.deepEqual(conflicts, []);
    one.update(id, { comment: 'This' });
    two.update(id, { comment: 'That' });
    await settle(one, two, first);
    for (const store of [one, two]) {
      assert.deepEqual(
        store
          .all()
          .map(({ comment }) => comment)
          .sort(),
        ['That', 'This'],
      );
      assert.equal(store.all().filter(({ conflictOf }) => conflictOf === id).length, 1);
    }
    assert.ok(conflicts.length > 0);
  });

  it('keeps an edit of what was removed elsewhere', async () => {
    const files = new MemoryFiles();
    const first = await openStore(files);
    const { id } = value(first.add(draft));
    await first.saved();
    // A third window that has just written would take the removal for a write that did not know of its own.
    first.dispose();
    const [one, two] = [await openStore(files), await openStore(files)];
    one.remove([id]);
    two.update(id, { comment: 'Still needed' });
    await settle(one, two);
    assert.deepEqual(
      two.all().map(({ comment }) => comment),
      ['Still needed'],
    );
  });

  it('waits for a lock, and breaks that of a window that died', async () => {
    const files = new MemoryFiles({ [`${PATH}.lock`]: 'dead' });
    const store = await openStore(files);
    store.add(draft);
    assert.deepEqual(await store.saved(), { ok: true });
    assert.deepEqual(files.paths(), [PATH]);
  });

  it('keeps what is in memory when the file is deleted, and makes it anew', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    store.add(draft);
    await store.saved();
    files.change(PATH, null);
    await settle(store);
    assert.equal(store.all().length, 1);
    assert.deepEqual(store.state, { kind: 'ready', unsaved: `${PATH} was deleted`, isDeleted: true });
    store.add(draft);
    await store.saved();
    assert.equal((await openStore(files)).all().length, 2);
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
  });

  it('writes a deleted file again when asked to, and merges when it is there again', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    store.add(draft);
    await store.saved();
    const before = files.text(PATH);
    files.change(PATH, null);
    await settle(store);
    assert.deepEqual(await store.writeAgain(), { ok: true });
    assert.equal(files.text(PATH), before);
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
    files.change(PATH, null);
    await settle(store);
    const other = await openStore(files);
    other.add({ ...draft, source: 'other.txt' });
    await other.saved();
    await store.writeAgain();
    assert.deepEqual(
      (await openStore(files)).all().map(({ source }) => source),
      ['other.txt', draft.source],
    );
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
  });

  it('keeps what cannot be written in memory, says so, and writes it later', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    files.failWrites(PATH, { kind: 'forbidden', message: 'the file is read-only' });
    store.add(draft);
    assert.deepEqual(await store.saved(), { ok: false, reason: `${PATH}: the file is read-only` });
    assert.deepEqual(store.state, { kind: 'ready', unsaved: `${PATH}: the file is read-only` });
    assert.equal(store.all().length, 1);
    files.failWrites(PATH, null);
    await store.refresh();
    assert.deepEqual(store.state, { kind: 'ready', unsaved: null });
    assert.equal((await openStore(files)).all().length, 1);
    store.dispose();
  });

  it('stops following the file when disposed of', async () => {
    const files = new MemoryFiles();
    const store = await openStore(files);
    assert.equal(files.watcherCount, 1);
    store.dispose();
    assert.equal(files.watcherCount, 0);
  });
});
