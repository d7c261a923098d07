import assert from 'node:assert/strict';
import { annotationsCodec } from '../../../src/store/annotations-codec';
import { codebookCodec } from '../../../src/store/format/codebook-file';
import { mergeProperties } from '../../../src/store/merge-properties';
import type { Codec } from '../../../src/store/synced-file';

describe('mergeProperties', () => {
  it('takes what one side added, changed or removed', () => {
    const base = { version: 1, label: 'a', old: true, same: [1] };
    const ours = { version: 1, label: 'b', same: [1], mine: 1 };
    const theirs = { version: 1, label: 'a', old: true, same: [1], yours: 2 };
    assert.deepEqual(mergeProperties(base, ours, theirs), {
      version: 1,
      label: 'b',
      same: [1],
      yours: 2,
      mine: 1,
    });
  });

  it('keeps theirs of two edits, and theirs itself where nothing is to be added', () => {
    const theirs = { label: 'c', yours: 1 };
    assert.equal(mergeProperties({ label: 'a' }, { label: 'b' }, theirs), theirs);
    assert.equal(mergeProperties({ label: 'a' }, { label: 'a' }, theirs), theirs);
  });
});

describe('the files of a folder', () => {
  it('keep what both sides wrote beside the items', () => {
    assert.match(merged(codebookCodec, '"codes": []'), /"mine": 1.*"yours": 2|"yours": 2.*"mine": 1/su);
    const page = '"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": []}';
    assert.match(merged(annotationsCodec, page), /"mine": 1.*"yours": 2|"yours": 2.*"mine": 1/su);
  });
});

function merged<T>(codec: Codec<T>, rest: string): string {
  const [base, ours, theirs] = ['', '"mine": 1,', '"yours": 2,'].map((more) => {
    const parsed = codec.parse(`{"version": 1, ${more} ${rest}}`);
    assert.ok(parsed.ok);
    return parsed.value;
  });
  assert.ok(base !== undefined && ours !== undefined && theirs !== undefined);
  return codec.serialise(codec.merge(base, ours, theirs, base).value);
}
