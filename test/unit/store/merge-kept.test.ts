import assert from 'node:assert/strict';
import { annotationsCodec } from '../../../src/store/annotations-codec';
import type { AnnotationsFile } from '../../../src/store/format/annotations-file';

const SHOWN = { id: 'urn:uuid:1', type: 'Annotation', target: { source: 'a.txt' } };
const item = (note: string, id = 'https://b.example/1'): object => ({
  id,
  type: 'Annotation',
  note,
  target: 'https://b.example/page',
});

function read(...items: readonly object[]): AnnotationsFile {
  const parsed = annotationsCodec.parse(
    JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }),
  );
  if (!parsed.ok) assert.fail(parsed.message);
  return parsed.value;
}

type Items = readonly object[];

function merge(base: Items, ours: Items, theirs: Items): ReturnType<typeof annotationsCodec.merge> {
  const [was, here, there] = [read(...base), read(...ours), read(...theirs)];
  const merged = annotationsCodec.merge(was, here, there, was);
  const parsed = annotationsCodec.parse(annotationsCodec.serialise(merged.value));
  assert.ok(parsed.ok, 'the result is a file that can be read');
  return merged;
}

const notes = ({ value }: ReturnType<typeof merge>): readonly unknown[] =>
  value.kept.map((kept) => (kept.item as { note?: unknown }).note).sort();

describe('merging items that cannot be shown', () => {
  it('takes the side that changed one, added one or removed one', () => {
    const edited = merge([item('a')], [item('A')], [item('a')]);
    assert.deepEqual([notes(edited), edited.conflicts], [['A'], []]);
    const theirs = merge([item('a')], [item('a')], [item('A')]);
    assert.deepEqual([notes(theirs), theirs.conflicts], [['A'], []]);
    assert.deepEqual(notes(merge([], [item('a')], [item('b', 'https://b.example/2')])), ['a', 'b']);
    assert.deepEqual(notes(merge([item('a')], [], [item('a')])), []);
    assert.deepEqual(notes(merge([item('a')], [item('a')], [])), []);
  });

  it('keeps both edits of one, the same two whichever side is ours, and reports it', () => {
    const one = merge([item('a')], [item('x')], [item('y')]);
    const other = merge([item('a')], [item('y')], [item('x')]);
    assert.deepEqual(notes(one), ['x', 'y']);
    assert.deepEqual(one.conflicts, other.conflicts);
    assert.deepEqual(
      one.value.kept.map(({ item: kept }) => kept),
      other.value.kept.map(({ item: kept }) => kept),
    );
    const [conflict] = one.conflicts;
    assert.equal(conflict?.kind, 'edited');
    assert.ok(one.value.kept.some(({ id }) => id === conflict.copy));
  });

  it('keeps an edit of what the other side removed, and reports it', () => {
    const merged = merge([item('a')], [item('A')], []);
    assert.deepEqual(notes(merged), ['A']);
    assert.deepEqual(
      merged.conflicts.map(({ kind }) => kind),
      ['removed'],
    );
  });

  it('lets no item have the id of an annotation that is shown', () => {
    const foreign = { ...SHOWN, target: 'https://b.example/page', note: 'f' };
    const mended = merge([foreign], [SHOWN], [foreign]);
    assert.deepEqual([mended.value.annotations.sorted.length, notes(mended)], [1, []]);
    const both = merge([foreign], [SHOWN], [{ ...foreign, note: 'g' }]);
    assert.deepEqual([both.value.annotations.sorted.length, notes(both)], [1, ['g']]);
    assert.equal(both.conflicts.length, 1);
  });
});
