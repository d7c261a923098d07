import assert from 'node:assert/strict';
import { extractQuotes } from '../../../../src/core/quotes/extract-quotes';
import { grammarOf } from '../../../../src/core/quotes/grammar/grammar-of';
import type { QuoteLanguage } from '../../../../src/core/quotes/grammar/grammar-of';
import { repaired } from '../../../../src/core/quotes/reading/name-repairs';
import type { NameMention } from '../../../../src/core/quotes/reading/name-mention';
import { readItems } from '../../../../src/core/quotes/reading/read-items';

/** What becomes of names that a recogniser found, each given by its words and its type. */
function repair(
  language: QuoteLanguage,
  text: string,
  found: readonly (readonly [string, NameMention['type']])[],
): string[] {
  const items = readItems(text, language, [], []);
  let after = 0;
  const mentions = found.map(([name, type]): NameMention => {
    const start = text.indexOf(name, after);
    assert.ok(start >= 0, name);
    after = start + name.length;
    const from = Array.from({ length: items.length }, (_, at) => at).find((at) => items.start(at) >= start);
    let to = from ?? 0;
    while (to < items.length && items.start(to) < after) to++;
    return { from: from ?? 0, to, type, name };
  });
  return repaired(items, mentions, grammarOf(language)).map(({ name, type }) => `${type} ${name}`);
}

describe('names that a recogniser mistook', () => {
  it('are joined over the particle of a noble name, but not to a body', () => {
    const advocate = 'Pour Thomas de la Morlais, rien ne presse.';
    assert.deepEqual(
      repair('fr', advocate, [
        ['Thomas', 'PER'],
        ['Morlais', 'LOC'],
      ]),
      ['PER Thomas de la Morlais'],
    );
    const member = 'Pour Thomas de la CGT, rien ne presse.';
    assert.deepEqual(
      repair('fr', member, [
        ['Thomas', 'PER'],
        ['CGT', 'ORG'],
      ]),
      ['PER Thomas', 'ORG CGT'],
    );
  });

  it('are persons where the same word mostly is one, whatever its full name', () => {
    const text = 'Ask Berners-Lee. Berners-Lee joked. Berners-Lee left.';
    const full = repair('en', text, [
      ['Berners-Lee', 'PER'],
      ['Berners-Lee', 'ORG'],
      ['Berners-Lee', 'PER'],
    ]);
    assert.deepEqual(full, ['PER Berners-Lee', 'PER Berners-Lee', 'PER Berners-Lee']);
  });

  it('are a person before what they are of, taken for a body', () => {
    assert.deepEqual(
      repair('en', 'Anna Bearing of the Northern Arapaho spoke.', [
        ['Anna Bearing of the Northern Arapaho', 'ORG'],
      ]),
      ['PER Anna Bearing'],
    );
    assert.deepEqual(
      repair('en', 'Victoria University of the South spoke.', [['Victoria University of the South', 'ORG']]),
      ['ORG Victoria University of the South'],
    );
  });
});

/** Who says the quotes of a French text in which a recogniser found one name, with another type than it has. */
function speakersWith(text: string, name: string, type: 'ORG' | 'LOC' | 'PER'): (string | undefined)[] {
  const start = text.indexOf(name);
  const mentions = [{ start, end: start + name.length, type, name, confidence: 0.8 }];
  const quotes = extractQuotes({ text, language: 'fr', title: null, boilerplate: [], mentions });
  return quotes.map(({ speaker }) => speaker?.name);
}

describe('names behind a title', () => {
  it('are people without it, whatever the recogniser takes them for', () => {
    for (const type of ['ORG', 'LOC'] as const)
      for (const name of ['M. Brive', 'Brive'])
        assert.deepEqual(speakersWith('« C’est une farce », a déclaré M. Brive à Paris.', name, type), [
          'Brive',
        ]);
  });

  it('keep the particle, with which they are the full name', () => {
    const once = 'M. d’Ormoy a dit : « C’est une farce. »';
    assert.deepEqual(speakersWith(once, 'Ormoy', 'LOC'), ['d’Ormoy']);
    const twice = 'Dominique de Vilpin est parti. « C’est une farce », a déclaré M. de Vilpin.';
    assert.deepEqual(speakersWith(twice, 'Dominique de Vilpin', 'PER'), ['Dominique de Vilpin']);
  });
});
