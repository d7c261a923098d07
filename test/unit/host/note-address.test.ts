import assert from 'node:assert/strict';
import type { CommentThread } from 'vscode';
import { noteAddressesOf, noteAddressOf, rememberThread } from '../../../src/host/annotations/arguments';
import type { Home } from '../../../src/host/annotations/home';
import { findNote, noteAddress } from '../../../src/host/annotations/note-address';
import type { AnnotationStore } from '../../../src/store/annotation-store';
import { draft, openStore, value } from '../support/annotation-store';
import { MemoryFiles } from '../support/memory-files';

function homeOver(annotations: AnnotationStore, kind: Home['kind'], folder: string | null): Home {
  return { key: `${kind} ${folder ?? 'file:///storage'}`, kind, folder, annotations } as unknown as Home;
}

/** Homes that hold the same note; null for the folder of what VS Code keeps while none is open. */
async function homesWithOneNote(
  ...wanted: readonly (readonly [Home['kind'], string | null])[]
): Promise<{ readonly id: string; readonly homes: readonly Home[] }> {
  const first = await openStore(new MemoryFiles());
  const note = value(first.add(draft));
  const homes = await Promise.all(
    wanted.map(async ([kind, folder]) => {
      const store = await openStore(new MemoryFiles());
      value(store.importAll([note]));
      return homeOver(store, kind, folder);
    }),
  );
  return { id: note.id, homes };
}

const ONE = 'file:///one';
const TWO = 'file:///two';

describe('the address of a note', () => {
  it('finds it in the folder that is meant when two folders hold its id', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['folder', TWO]);
    for (const home of homes) assert.equal(findNote(homes, noteAddress(home, id))?.home, home);
  });

  it('finds nothing once the folder that is meant lost the note, though another has it', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['folder', TWO]);
    const [, second] = homes;
    assert.ok(second);
    value(second.annotations.remove([id]));
    assert.equal(findNote(homes, noteAddress(second, id)), null);
    assert.equal(findNote([homes[0] ?? second], noteAddress(second, id)), null);
  });

  it('is no other one’s when a folder’s name begins with another’s', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['folder', `${ONE}more`]);
    const [, longer] = homes;
    assert.ok(longer);
    assert.equal(findNote(homes, noteAddress(longer, id))?.home, longer);
  });

  it('leads to where a kept note was moved, in its own folder only', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['folder', TWO], ['kept', TWO]);
    const kept = homes[2];
    assert.ok(kept);
    assert.equal(findNote(homes, noteAddress(kept, id))?.home, kept);
    value(kept.annotations.remove([id]));
    assert.equal(findNote(homes, noteAddress(kept, id))?.home, homes[1]);
  });

  it('leads to the folder that took what was kept without one', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['kept', null]);
    const kept = homes[1];
    assert.ok(kept);
    value(kept.annotations.remove([id]));
    assert.equal(findNote(homes, noteAddress(kept, id))?.home, homes[0]);
  });
});

describe('a plain id', () => {
  it('is enough in one folder, whose file comes before what VS Code keeps', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['kept', ONE], ['kept', null]);
    const found = findNote(homes, id);
    assert.equal(found?.home, homes[0]);
    assert.equal(found?.address, noteAddress({ key: `folder ${ONE}` }, id));
  });

  it('is refused when two folders hold it', async () => {
    const { id, homes } = await homesWithOneNote(['folder', ONE], ['folder', TWO]);
    assert.equal(findNote(homes, id), null);
    assert.equal(findNote(homes, 'urn:uuid:unknown'), null);
  });
});

describe('what commands are called for', () => {
  it('is an address, in whatever carries it, or a plain id', () => {
    const thread = {} as CommentThread;
    rememberThread(thread, 'folder a id');
    assert.equal(noteAddressOf(thread), 'folder a id');
    assert.equal(noteAddressOf({ thread, text: 'answer' }), 'folder a id');
    assert.equal(noteAddressOf({ noteAddress: 'folder b id' }), 'folder b id');
    assert.equal(noteAddressOf({ annotationId: 'id' }), 'id');
    assert.equal(noteAddressOf('id'), 'id');
    assert.equal(noteAddressOf({}), null);
  });

  it('keeps copies of one note apart', () => {
    const all = [{ noteAddress: 'folder a id' }, { noteAddress: 'folder b id' }];
    assert.deepEqual(noteAddressesOf([all[0], all]), ['folder a id', 'folder b id']);
  });
});
