import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';
import { parseModel, serialiseModel } from '../../../../src/core/entities/model-file';
import { emptyModel } from './support';

describe('model file', () => {
  const bytes = serialiseModel(emptyModel());

  it('reads what it wrote', () => {
    const transitions = emptyModel().transitions.fill(0.5);
    const read = parseModel(
      serialiseModel({ ...emptyModel(), transitions, scale: 0.25, calibration: [1, 2] }),
    );
    assert.ok(read.ok);
    assert.equal(read.value.scale, 0.25);
    assert.deepEqual(read.value.calibration, [1, 2]);
    assert.deepEqual(read.value.transitions, transitions);
  });

  it('reads bytes that do not lie on a border of four', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    assert.ok(parseModel(shifted.subarray(1)).ok);
  });

  const damages: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['too few bytes', bytes.slice(0, 20), /too short/],
    ['another magic', Uint8Array.from(bytes, (byte, at) => (at === 0 ? 0 : byte)), /not a model file/],
    ['another version', Uint8Array.from(bytes, (byte, at) => (at === 4 ? 9 : byte)), /version 9/],
    ['a cut end', bytes.slice(0, -1), /bytes where/],
    ['a longer end', new Uint8Array([...bytes, 0]), /bytes where/],
    ['other counts', Uint8Array.from(bytes, (byte, at) => (at === 12 ? 250 : byte)), /bytes where/],
  ];
  for (const [name, damaged, message] of damages)
    it(`refuses ${name}`, () => {
      const loaded = loadRecogniser(damaged);
      assert.ok(!loaded.ok);
      assert.match(loaded.message, message);
    });

  it('refuses tables that lead out of themselves', () => {
    for (const offset of [0, 0xffffffff]) {
      const weightBuckets = Uint32Array.of(0, 0xfffffff0, offset);
      assert.ok(!parseModel(serialiseModel({ ...emptyModel(), weightBuckets })).ok);
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, hasHead) => {
        const damaged = hasHead ? new Uint8Array([...bytes.slice(0, 12), ...noise]) : noise;
        const loaded = loadRecogniser(damaged);
        assert.equal(typeof loaded.ok, 'boolean');
      }),
    );
  });
});
