import assert from 'node:assert/strict';
import { bestMatch, chosenEntry, type Choosable } from '../../../src/host/annotations/typed-choice';

const KNOWN: readonly Choosable[] = [
  { label: 'Joanna Berg' },
  { label: 'Anna Keller' },
  { label: 'Anna Kellermann' },
  { label: 'economy', description: 'Framing ›' },
  { label: '$(circle-slash) Nobody: leave it unattributed' },
];

function take(typed: string, active?: Choosable): string {
  const entry = chosenEntry(KNOWN, active, typed);
  return entry === null ? `typed ${typed}` : entry.label;
}

const entry = (label: string): Choosable | undefined => KNOWN.find((each) => each.label === label);
const offer = (typed: string): Choosable => ({ label: `Use “${typed}”`, typed });

describe('what Enter takes where readers choose or type', () => {
  it('is the entry that begins as typed, whole or with one of its words, in whatever case', () => {
    for (const typed of ['Anna K', 'anna k', 'Keller', 'Anna Keller'])
      assert.equal(take(typed), 'Anna Keller', typed);
    assert.equal(take('nobody'), '$(circle-slash) Nobody: leave it unattributed');
    assert.equal(bestMatch(KNOWN, 'Anna Kellermann')?.label, 'Anna Kellermann');
  });

  it('is what was typed when no entry has a word that begins so', () => {
    for (const typed of ['Anna Novak', 'nna', 'K.']) assert.equal(take(typed), `typed ${typed}`);
  });

  it('is what the reader went to, while it is shown for what is typed', () => {
    assert.equal(take('Anna K', entry('Anna Kellermann')), 'Anna Kellermann');
    assert.equal(take('Framing', entry('economy')), 'economy');
    assert.equal(take('', entry('Joanna Berg')), 'Joanna Berg');
    assert.equal(take('Anna K', offer('Anna K')), 'typed Anna K');
  });

  it('is nothing that was active before the reader typed on', () => {
    assert.equal(take('Anna Novak', entry('Anna Keller')), 'typed Anna Novak');
    assert.equal(take('Anna Ke', offer('Anna K')), 'Anna Keller');
    assert.equal(take('Anna Novak', offer('Anna Nova')), 'typed Anna Novak');
  });
});
