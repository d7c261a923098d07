import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { makeAnnotation, makeReply, patchAnnotation } from '../../../../src/core/annotations/annotation';
import { AnnotationCollection, compareAnnotations } from '../../../../src/core/annotations/collection';
import { applyChanges, invertChanges } from '../../../../src/core/annotations/changes';
import { mergeAnnotations } from '../../../../src/core/annotations/merge';

const by = (id: string, now = '2026-01-01T00:00:00Z'): { id: string; creator: string; now: string } => ({
  id: `urn:uuid:${id}`,
  creator: 'Ada',
  now,
});

/** A few ids, each with one of a few versions or none: base, ours and theirs of such are what merging meets. */
const collection = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.record({
      comment: fc.constantFrom('x', 'y', 'z'),
      tag: fc.constantFrom('s', 't'),
      time: fc.nat(3),
      state: fc.constantFrom('open' as const, 'resolved' as const),
    }),
  )
  .map(
    (versions) =>
      new Map(
        Object.entries(versions).map(([id, { comment, tag, time, state }]): [string, Annotation] => {
          const made = makeAnnotation({ source: 'a.txt', selectors: null, comment, tags: [tag] }, by(id));
          return [made.id, { ...made, state, modified: `2026-01-01T00:00:0${time}Z` }];
        }),
      ),
  );

const contents = (map: ReadonlyMap<string, Annotation>): unknown =>
  [...map.values()].map((each) => JSON.stringify(each)).sort();

describe('mergeAnnotations', () => {
  it('comes to the same result whichever side is ours', () => {
    fc.assert(
      fc.property(collection, collection, collection, (base, ours, theirs) => {
        const one = mergeAnnotations(base, ours, theirs);
        const other = mergeAnnotations(base, theirs, ours);
        assert.deepEqual(contents(one.annotations), contents(other.annotations));
      }),
    );
  });

  it('changes nothing where only one side changed', () => {
    fc.assert(
      fc.property(collection, collection, (base, ours) => {
        const { annotations, conflicts } = mergeAnnotations(base, ours, base);
        assert.deepEqual([...annotations.keys()].sort(), [...ours.keys()].sort());
        assert.deepEqual(conflicts, []);
      }),
    );
  });

  it('loses no comment that one side has and the base has not', () => {
    fc.assert(
      fc.property(collection, collection, collection, (base, ours, theirs) => {
        const { annotations } = mergeAnnotations(base, ours, theirs);
        const kept = [...annotations.values()].map(
          ({ id, conflictOf, comment }) => `${conflictOf ?? id} ${comment}`,
        );
        for (const side of [ours, theirs]) {
          for (const [id, { comment }] of side) {
            if (base.get(id)?.comment !== comment) assert.ok(kept.includes(`${id} ${comment}`));
          }
        }
      }),
    );
  });

  it('merges again to the same when both sides took the result over', () => {
    fc.assert(
      fc.property(collection, collection, collection, (base, ours, theirs) => {
        const once = mergeAnnotations(base, ours, theirs).annotations;
        const twice = mergeAnnotations(base, once, once);
        assert.deepEqual(contents(twice.annotations), contents(once));
        assert.deepEqual(twice.conflicts, []);
      }),
    );
  });
});

describe('mergeAnnotations with replies', () => {
  const parent = makeAnnotation({ source: 'a.txt', selectors: null, comment: 'x' }, by('p'));
  const reply = makeReply(parent, 'Why?', by('r'));
  const mapOf = (...annotations: readonly Annotation[]): Map<string, Annotation> =>
    new Map(annotations.map((each) => [each.id, each]));

  it('brings back what one side removed and the other answered, as a conflict', () => {
    for (const [ours, theirs] of [
      [mapOf(parent, reply), mapOf()],
      [mapOf(), mapOf(parent, reply)],
    ] as const) {
      const merged = mergeAnnotations(mapOf(parent), ours, theirs);
      assert.deepEqual([...merged.annotations.keys()].sort(), [parent.id, reply.id]);
      assert.deepEqual(merged.conflicts, [{ id: parent.id, kind: 'removed', copy: null }]);
    }
  });

  it('brings back the whole chain above a reply that was edited', () => {
    const answer = { ...makeReply(reply, 'Because.', by('s')), replyTo: reply.id };
    const edited = patchAnnotation(answer, { comment: 'So.' }, '2026-02-01T00:00:00Z');
    const base = mapOf(parent, reply, answer);
    const { annotations, conflicts } = mergeAnnotations(base, mapOf(parent, reply, edited), mapOf());
    assert.deepEqual([...annotations.keys()].sort(), [parent.id, reply.id, answer.id]);
    assert.deepEqual(
      conflicts.map(({ kind }) => kind),
      ['removed', 'removed', 'removed'],
    );
  });

  it('leaves a removed thread removed, and an answer to what is elsewhere alone', () => {
    assert.equal(mergeAnnotations(mapOf(parent, reply), mapOf(parent, reply), mapOf()).annotations.size, 0);
    const { annotations, conflicts } = mergeAnnotations(mapOf(), mapOf(reply), mapOf());
    assert.deepEqual([[...annotations.keys()], conflicts], [[reply.id], []]);
  });
});

describe('AnnotationCollection', () => {
  it('stays sorted and equal to one made anew, whatever the changes', () => {
    fc.assert(
      fc.property(collection, collection, (before, after) => {
        const changes = [
          ...[...before.values()]
            .filter(({ id }) => !after.has(id))
            .map((annotation) => ({ kind: 'remove' as const, annotation })),
          ...[...after.values()].map((annotation) => {
            const old = before.get(annotation.id);
            return old === undefined
              ? { kind: 'add' as const, annotation }
              : { kind: 'replace' as const, before: old, after: annotation };
          }),
        ];
        const changed = AnnotationCollection.of(before.values()).with(changes);
        assert.deepEqual(changed.sorted, [...after.values()].sort(compareAnnotations));
        assert.deepEqual(contents(changed.byId), contents(after));
        assert.deepEqual(contents(applyChanges(changed.byId, invertChanges(changes))), contents(before));
      }),
    );
  });

  it('gives the same object for a change that changes nothing', () => {
    const made = makeAnnotation(
      { source: 'a.txt', selectors: null, comment: 'x', tags: ['a', 'a'] },
      by('1'),
    );
    assert.deepEqual(made.tags, ['a']);
    assert.equal(patchAnnotation(made, { comment: 'x', tags: ['a'] }, '2027'), made);
    assert.equal(patchAnnotation(made, { comment: 'y' }, '2027').modified, '2027');
  });
});
