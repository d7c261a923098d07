import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/entities/mention';
import { acronymsOf, isNearlySame, nameKey } from '../../../../src/core/entities/name-keys';
import { resolveNames } from '../../../../src/core/entities/resolve';

describe('name keys', () => {
  it('are equal for spellings of one name', () => {
    assert.equal(nameKey('Open AI'), nameKey('OpenAI'));
    assert.equal(nameKey('O.N.U.'), nameKey('ONU'));
    assert.equal(nameKey('Jean‑Yves LE DRIAN'), nameKey('Jean-Yves Le Drian'));
    assert.equal(nameKey('Emma\u00adnuel'), nameKey('Emmanuel'));
    assert.notEqual(nameKey('Paris'), nameKey('Parigi'));
  });

  it('give acronyms with and without small words', () => {
    assert.deepEqual(acronymsOf(['Organisation', 'mondiale', 'de', 'la', 'santé']), ['oms', 'omdls']);
    assert.deepEqual(acronymsOf(['Paris']), []);
  });

  it('tell a slip of one letter from another word', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['musk', 'musc', true],
      ['musk', 'mus', true],
      ['musk', 'muisk', true],
      ['musk', 'muks', true],
      ['musk', 'musk', false],
      ['musk', 'mars', false],
      ['musk', 'musical', false],
    ];
    for (const [first, second, expected] of pairs)
      assert.equal(isNearlySame(first, second), expected, second);
  });
});

describe('resolveNames', () => {
  /** Names in the order given, with a space between them. */
  function resolve(...names: readonly (readonly [string, EntityType])[]): string[] {
    let text = '';
    const mentions = names.map(([name, type]) => {
      const start = text.length;
      text += `${name} `;
      return { start, end: start + name.length, type, confidence: 1 };
    });
    return resolveNames(text, mentions).map(({ name }) => name);
  }

  it('gives surnames, forenames and misspelt surnames the full name', () => {
    assert.deepEqual(
      resolve(['Musk', 'PER'], ['Elon Musk', 'PER'], ['Elon', 'PER'], ['Musc', 'PER'], ['Elon Musk', 'PER']),
      Array.from({ length: 5 }, () => 'Elon Musk'),
    );
  });

  it('takes the person named first where a surname fits two', () => {
    assert.deepEqual(
      resolve(['Bill Clinton', 'PER'], ['Clinton', 'PER'], ['Hillary Clinton', 'PER'], ['Clinton', 'PER']),
      ['Bill Clinton', 'Bill Clinton', 'Hillary Clinton', 'Bill Clinton'],
    );
  });

  it('keeps people with other surnames apart', () => {
    assert.deepEqual(resolve(['Anna Rossi', 'PER'], ['Anna Russo', 'PER']), ['Anna Rossi', 'Anna Russo']);
  });

  it('keeps father and son apart by their initials', () => {
    const names = ['George H. W. Bush', 'George W. Bush'];
    assert.deepEqual(resolve(...names.map((name) => [name, 'PER'] as const)), names);
  });

  it('gives a place no acronym of an organisation', () => {
    assert.deepEqual(resolve(['US', 'LOC'], ['Union Sportive', 'ORG']), ['US', 'Union Sportive']);
  });

  it('takes the longer of two names of one person', () => {
    assert.deepEqual(resolve(['Joao Silva', 'PER'], ['Joao Paulo Silva', 'PER']), [
      'Joao Paulo Silva',
      'Joao Paulo Silva',
    ]);
  });

  it('joins spellings, acronyms and last words of organisations', () => {
    assert.deepEqual(resolve(['Open AI', 'ORG'], ['OpenAI', 'ORG']), ['OpenAI', 'OpenAI']);
    assert.deepEqual(
      resolve(['OMS', 'ORG'], ['Organisation mondiale de la santé', 'ORG']),
      Array.from({ length: 2 }, () => 'Organisation mondiale de la santé'),
    );
    assert.deepEqual(resolve(['Wall Street Journal', 'ORG'], ['Journal', 'ORG']), [
      'Wall Street Journal',
      'Wall Street Journal',
    ]);
  });

  it('does not take a place for a part of a longer one', () => {
    assert.deepEqual(resolve(['New York', 'LOC'], ['York', 'LOC']), ['New York', 'York']);
  });
});
