import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { makeAnnotation, makeReply, patchAnnotation } from '../../../../src/core/annotations/annotation';
import { AnnotationCollection, compareAnnotations } from '../../../../src/core/annotations/collection';
import { applyChanges, invertChanges } from '../../../../src/core/annotations/changes';
import type { Json, JsonObject } from '../../../../src/core/annotations/json';
import { mergeAnnotations } from '../../../../src/core/annotations/merge';
import {
  EMPTY_FILE,
  parseAnnotationsFile,
  serialiseAnnotationsFile,
} from '../../../../src/store/format/annotations-file';

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

describe('mergeAnnotations with items of other tools', () => {
  const PROOF = { type: 'SpecificResource', purpose: 'linking', source: 'https://proof' };
  const RANGE = { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } };
  const QUOTE = { type: 'TextQuoteSelector', exact: 'Roy', prefix: 'M. ', suffix: ' va' };
  const WORDS = { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'x' };
  const item: JsonObject = {
    id: 'urn:uuid:1',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Ada' },
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    body: [WORDS],
    target: { source: 'a.txt', selector: [QUOTE] },
  };
  const read = (...items: readonly Json[]): ReadonlyMap<string, Annotation> => {
    const parsed = parseAnnotationsFile(JSON.stringify({ type: 'AnnotationCollection', first: { items } }));
    assert.ok(parsed.ok);
    return parsed.value.annotations.byId;
  };
  const write = (annotations: ReadonlyMap<string, Annotation>): string =>
    serialiseAnnotationsFile({ ...EMPTY_FILE, annotations: AnnotationCollection.of(annotations.values()) });
  const itemsOf = (text: string): readonly JsonObject[] =>
    (JSON.parse(text) as { first: { items?: readonly JsonObject[] } }).first.items ?? [];
  const edited = { ...item, body: [{ ...WORDS, value: 'y' }], modified: '2026-01-02T00:00:00Z' };

  const added: readonly (readonly [string, JsonObject])[] = [
    ['a body', { body: [WORDS, PROOF] }],
    ['a body that is an address', { body: [WORDS, 'https://proof'] }],
    ['a property of the comment', { body: [{ ...WORDS, language: 'fr' }] }],
    ['a tag with more than its words', { body: [WORDS, { purpose: 'tagging', value: 't', by: 'Z' }] }],
    ['a selector', { target: { source: 'a.txt', selector: [QUOTE, RANGE] } }],
    ['a property of the quote', { target: { source: 'a.txt', selector: [{ ...QUOTE, refinedBy: RANGE }] } }],
    ['a property of the target', { target: { source: 'a.txt', selector: [QUOTE], scope: 'https://page' } }],
    ['a property of the creator', { creator: { type: 'Person', name: 'Ada', email: 'a@b' } }],
    ['a second motivation', { motivation: ['commenting', 'linking'] }],
  ];
  for (const [name, change] of added) {
    const changed = { ...item, ...change };

    it(`takes over ${name} that only one side added, or lost`, () => {
      for (const [before, after] of [
        [item, changed],
        [changed, item],
      ] as const) {
        for (const [ours, theirs] of [
          [after, before],
          [before, after],
        ] as const) {
          const merged = mergeAnnotations(read(before), read(ours), read(theirs));
          assert.deepEqual(itemsOf(write(merged.annotations)), [after]);
          assert.deepEqual(merged.conflicts, []);
        }
      }
    });

    it(`takes over ${name} beside another comment, on both sides alike`, () => {
      const one = mergeAnnotations(read(item), read(changed), read(edited));
      const other = mergeAnnotations(read(item), read(edited), read(changed));
      assert.deepEqual([one.conflicts, other.conflicts], [[], []]);
      assert.equal(write(one.annotations), write(other.annotations));
      const { body: [comment, ...others] = [], ...rest } = {
        ...changed,
        ...itemsOf(write(one.annotations))[0],
      } as {
        body?: readonly JsonObject[];
      };
      const { body, ...expected } = changed as { body: readonly JsonObject[] };
      assert.deepEqual([comment, ...others], [{ ...body[0], value: 'y' }, ...body.slice(1)]);
      assert.deepEqual(rest, { ...expected, modified: edited.modified });
    });
  }

  it('keeps both when each side changed what is not read', () => {
    const ours = read({ ...item, body: [WORDS, PROOF] });
    const theirs = read({ ...item, target: { source: 'a.txt', selector: [QUOTE, RANGE] } });
    const one = mergeAnnotations(read(item), ours, theirs);
    assert.deepEqual(
      one.conflicts.map(({ kind }) => kind),
      ['edited'],
    );
    const text = write(one.annotations);
    assert.equal(text, write(mergeAnnotations(read(item), theirs, ours).annotations));
    assert.ok(text.includes('https://proof') && text.includes('RangeSelector'));
  });

  it('keeps what was removed on one side and got a body on the other', () => {
    const { annotations, conflicts } = mergeAnnotations(
      read(item),
      read(),
      read({ ...item, body: [WORDS, PROOF] }),
    );
    assert.equal(annotations.size, 1);
    assert.deepEqual(conflicts, [{ id: 'urn:uuid:1', kind: 'removed', copy: null }]);
  });

  it('takes what was written by this extension for what was made in it', () => {
    const made = makeAnnotation(
      {
        source: 'a.txt',
        selectors: {
          exact: 'Roy',
          prefix: '',
          suffix: '',
          position: { codePointStart: 1, codePointEnd: 4 },
          isRepeated: true,
        },
        comment: 'x',
        tags: ['t'],
      },
      by('m'),
    );
    const reply = makeReply(made, 'Why?', by('n'));
    const before = new Map([made, reply].map((each) => [each.id, each]));
    const again = read(...itemsOf(write(before)));
    assert.equal(again.size, 2);
    const gone = mergeAnnotations(before, again, new Map());
    assert.deepEqual([gone.annotations.size, gone.conflicts], [0, []]);
  });
});

describe('a reply to an annotation of another tool', () => {
  it('is read back as one, and another note on a mere address is not', () => {
    const parent = makeAnnotation(
      { source: 'a.txt', selectors: null, comment: 'x' },
      { ...by('p'), id: 'https://hypothes.is/a/1' },
    );
    const reply = makeReply(parent, 'Why?', by('r'));
    const annotations = AnnotationCollection.of([parent, reply]);
    const text = serialiseAnnotationsFile({ ...EMPTY_FILE, annotations });
    const parsed = parseAnnotationsFile(text);
    assert.ok(parsed.ok);
    const again = parsed.value.annotations.byId.get(reply.id);
    assert.deepEqual([again?.replyTo, again?.source, again?.comment], [parent.id, 'a.txt', 'Why?']);
    assert.equal(serialiseAnnotationsFile(parsed.value), text);
    const other = parseAnnotationsFile(text.replaceAll('"replying"', '"commenting"'));
    assert.ok(other.ok);
    assert.deepEqual(
      other.value.kept.map(({ id }) => id),
      [reply.id],
    );
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
