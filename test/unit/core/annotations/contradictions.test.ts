import assert from 'node:assert/strict';
import { findContradictions } from '../../../../src/core/annotations/contradictions';
import type { Correction, Fix } from '../../../../src/core/annotations/corrections';

const position = (start: number): Correction['selectors']['position'] => ({
  codePointStart: start,
  codePointEnd: start + 1,
});

function correction(id: string, fix: Fix, more: Partial<Correction> = {}): Correction {
  const selectors = { exact: 'x', prefix: 'a', suffix: 'b', position: position(1) };
  return { id, source: 'a.txt', selectors, fix, creator: '', created: '2026-01-01T00:00:00Z', ...more };
}

const speaker = (name: string | null): Fix => ({ kind: 'set-speaker', name, speaker: null });

const pairs = (first: readonly Correction[], second: readonly Correction[]): readonly string[] =>
  findContradictions(first, second).map(({ winner, loser }) => `${winner.id} over ${loser.id}`);

describe('findContradictions', () => {
  it('lets the later one win, and of two of one time the second', () => {
    const [one, two] = [correction('one', speaker('A')), correction('two', speaker('B'))];
    assert.deepEqual(pairs([one], [two]), ['two over one']);
    const late = { ...one, created: '2026-01-02T00:00:00Z' };
    assert.deepEqual(pairs([late], [two]), ['one over two']);
  });

  it('finds what says one thing and another, and what rejects what the other is about', () => {
    const fixes: readonly Fix[] = [
      speaker('A'),
      speaker(null),
      { kind: 'not-a-quote' },
      { kind: 'mark-as-quote', quoteKind: 'direct' },
      { kind: 'mark-as-quote', quoteKind: 'term' },
      { kind: 'reject-entity' },
      { kind: 'retype-entity', type: 'PER' },
      { kind: 'retype-entity', type: 'ORG' },
      { kind: 'name-entity', name: 'A' },
      { kind: 'name-entity', name: 'B' },
    ];
    const all = fixes.map((fix, at) => correction(String(at), fix));
    const found = new Set(findContradictions(all, all).map(({ winner, loser }) => `${winner.id}${loser.id}`));
    const expected = ['01', '02', '12', '23', '24', '34', '56', '57', '58', '59', '67', '89'];
    assert.deepEqual(
      [...found].sort(),
      [...expected, ...expected.map((each) => `${each[1]}${each[0]}`)].sort(),
    );
  });

  it('looks at the words and what surrounds them, and at their position where lines are repeated', () => {
    const one = correction('one', speaker('A'));
    const at = (more: Partial<Correction['selectors']>): Correction =>
      correction('two', speaker('B'), { selectors: { ...one.selectors, ...more } });
    assert.equal(pairs([one], [at({ position: position(9) })]).length, 1);
    assert.equal(pairs([one], [at({ prefix: 'c' })]).length, 0);
    const repeated = { ...one, selectors: { ...one.selectors, isRepeated: true as const } };
    assert.equal(pairs([repeated], [at({ position: position(9), isRepeated: true })]).length, 0);
  });
});
