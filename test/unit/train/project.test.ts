import assert from 'node:assert/strict';
import { projectNames, translatedCountries } from '../../../tools/train/project';
import type { Labelled } from '../../../tools/train/label-text';

function project(
  source: string,
  names: readonly (readonly [string, string])[],
  translation: string,
): string[] {
  const labelled = names.map(([name, type]): Labelled => {
    const start = Array.from(source.slice(0, source.indexOf(name))).length;
    return [start, start + Array.from(name).length, type];
  });
  const characters = Array.from(translation);
  return projectNames(source, labelled, translation, translatedCountries('it')).map(
    ([start, end, type]) => `${type} ${characters.slice(start, end).join('')}`,
  );
}

describe('names found again in a translation', () => {
  it('are whole words written the same way, and countries as the language calls them', () => {
    const names = [
      ['Ann Lee', 'PER'],
      ['Germany', 'LOC'],
      ['Bonn', 'LOC'],
    ] as const;
    const found = project(
      '😀 Ann Lee left Germany for Bonn.',
      names,
      '😀 Ann Lee lasciò la Germania per Bonnville.',
    );
    assert.deepEqual(found.sort(), ['LOC Germania', 'PER Ann Lee']);
  });

  it('are taken by the longest first', () => {
    const names = [
      ['Bank', 'ORG'],
      ['Bank of Wales', 'MISC'],
    ] as const;
    assert.deepEqual(project('Bank, Bank of Wales', names, 'La Bank of Wales'), ['MISC Bank of Wales']);
  });
});
