import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/annotation';
import type { Correction } from '../../../src/core/annotations/corrections';
import { handOver, hasMovable } from '../../../src/host/annotations/hand-over';
import type { AnnotationStore } from '../../../src/store/annotation-store';
import { CorrectionsStore } from '../../../src/store/corrections-store';
import { openStore, draft, PATH, selectors, value } from '../support/annotation-store';
import { MemoryFiles } from '../support/memory-files';
import { FakeClock, FakeIds, MemoryLog } from '../support/ports';

const FOREIGN = 'foreign item that cannot be shown';

/** A file that has the id for something Pressmark keeps without showing it. */
function fileWithForeign(id: string): MemoryFiles {
  const item = { id, type: 'Annotation', body: FOREIGN, target: 'https://example.org/page' };
  const page = { type: 'AnnotationPage', items: [item] };
  const context = 'http://www.w3.org/ns/anno.jsonld';
  return new MemoryFiles({
    [PATH]: JSON.stringify({ '@context': context, type: 'AnnotationCollection', total: 1, first: page }),
  });
}

function give(from: AnnotationStore, to: AnnotationStore, items: readonly Annotation[]): Promise<number> {
  return handOver({ from, to, items, take: (each) => to.importAll(each) });
}

describe('handing notes over', () => {
  it('takes away what the other store has on disk', async () => {
    const [from, to] = [await openStore(new MemoryFiles()), await openStore(new MemoryFiles())];
    const note = value(from.add(draft));
    value(from.reply(note.id, 'answer'));
    assert.equal(await give(from, to, from.all()), 2);
    assert.deepEqual([from.all().length, to.all().length], [0, 2]);
  });

  it('leaves a note where it is when the other file has its id for something else', async () => {
    const from = await openStore(new MemoryFiles());
    const [left, gone] = [value(from.add(draft)), value(from.add(draft))];
    const to = await openStore(fileWithForeign(left.id));
    assert.equal(to.unplaced().length, 1);
    assert.equal(to.holds(left.id), false);
    assert.equal(await give(from, to, from.all()), 1);
    assert.deepEqual([from.holds(left.id), from.holds(gone.id)], [true, false]);
    assert.equal(to.holds(gone.id), true);
  });

  it('leaves a note whose reply has to stay: removing it would remove the reply', async () => {
    const from = await openStore(new MemoryFiles());
    const note = value(from.add(draft));
    const reply = value(from.reply(note.id, 'answer'));
    const to = await openStore(fileWithForeign(reply.id));
    assert.equal(await give(from, to, from.all()), 0);
    assert.equal(from.get(reply.id)?.comment, 'answer');
  });

  it('leaves what was changed, or answered, while it was being saved', async () => {
    const [from, to] = [await openStore(new MemoryFiles()), await openStore(new MemoryFiles())];
    const [edited, answered] = [value(from.add(draft)), value(from.add(draft))];
    const giving = give(from, to, from.all());
    value(from.update(edited.id, { comment: 'later' }));
    value(from.reply(answered.id, 'late answer'));
    assert.equal(await giving, 0);
    assert.equal(from.get(edited.id)?.comment, 'later');
    assert.equal(from.replies(answered.id).length, 1);
  });

  it('leaves all when the other store refuses them', async () => {
    const from = await openStore(new MemoryFiles());
    value(from.add(draft));
    const to = await openStore(new MemoryFiles({ [PATH]: '{ broken' }));
    assert.equal(to.state.kind, 'read-only');
    assert.equal(await give(from, to, from.all()), 0);
    assert.equal(from.all().length, 1);
  });
});

async function openCorrections(series: number, clock: FakeClock): Promise<CorrectionsStore> {
  const ports = { clock, ids: new FakeIds(series), log: new MemoryLog(), creator: () => 'Ada' };
  const store = new CorrectionsStore({ files: new MemoryFiles(), ...ports });
  await store.open();
  return store;
}

describe('handing corrections over', () => {
  it('drops one that a later fix of the same quote replaced, so that it cannot come back', async () => {
    const clock = new FakeClock();
    const [from, to] = [await openCorrections(901, clock), await openCorrections(902, clock)];
    const speaker = (name: string): Correction['fix'] => ({ kind: 'set-speaker', name, speaker: null });
    const [old] = value(from.add('a.txt', selectors, speaker('Old')));
    const [later] = value(to.add('a.txt', selectors, speaker('New')));
    assert.ok(old && later && old.created < later.created);
    const gone = await handOver({
      from,
      to,
      items: from.all(),
      take: (items) => to.importAll(items),
      isSuperseded: (item) => to.supersedes(item),
    });
    assert.equal(gone, 1);
    assert.deepEqual([from.holds(old.id), to.holds(old.id), to.holds(later.id)], [false, false, true]);
    assert.deepEqual([to.supersedes(old), to.supersedes(later)], [true, false]);
  });
});

describe('what is kept outside of the workspace', () => {
  it('can be moved in when it is a correction alone', async () => {
    const home = async (kind: 'folder' | 'kept', series: number) => ({
      kind,
      annotations: await openStore(new MemoryFiles()),
      corrections: await openCorrections(series, new FakeClock()),
    });
    const [folder, kept] = [await home('folder', 903), await home('kept', 904)];
    assert.equal(hasMovable([folder, kept]), false);
    value(kept.corrections.add('a.txt', selectors, { kind: 'not-a-quote' }));
    assert.equal(hasMovable([folder, kept]), true);
    assert.equal(hasMovable([kept]), false);
  });
});
