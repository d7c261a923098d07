import assert from 'node:assert/strict';
import { behindRole } from '../../../../src/core/entities/behind-role';
import {
  CITY,
  COMMON,
  COUNTRY,
  FORENAME,
  INSTITUTION,
  SURNAME,
  TEAM,
} from '../../../../src/core/entities/lexicon';
import { NameEvidence } from '../../../../src/core/entities/name-evidence';
import type { TaggedSpan } from '../../../../src/core/entities/tagger';
import { LexiconBuilder, toLexicon } from '../../../../tools/train/lexicon-builder';

const builder = new LexiconBuilder();
const LISTS: readonly (readonly [string, number])[] = [
  ['Bordeaux', CITY | TEAM | SURNAME],
  ['Pd', INSTITUTION],
  ['Sénat', INSTITUTION],
  ['Reggio Emilia', CITY],
  ['Manchester United', TEAM],
  ['Manchester', CITY],
  ['Espagne', COUNTRY],
  ['Anna', FORENAME],
  ['Gaël', FORENAME],
];
for (const [name, lists] of LISTS) builder.add(name, lists);
for (const noun of ['sénat', 'intérieur', 'affaires', 'étrangères', 'fondation', 'united', 'finance'])
  builder.add(noun, COMMON);
const lexicon = toLexicon(builder.build());

const [PER, ORG, LOC] = [1, 3, 5];

/** What is made of a span, by its words with spaces between; `others`: what the document names elsewhere, each in a sentence of its own. */
function parts(
  sentence: string,
  name: string,
  label: number,
  others: readonly (readonly [string, number])[] = [],
): string[] | null {
  const sentences = [sentence, ...others.map(([words]) => words)].map((words) => words.split(' '));
  const length = name.split(' ').length;
  const start = sentence.slice(0, sentence.indexOf(name)).trim().split(' ').length;
  const span: TaggedSpan = { sentence: 0, start, end: start + length, label, confidence: 0.9 };
  const found = others.map(([words, type], number): TaggedSpan => ({
    sentence: number + 1,
    start: 0,
    end: words.split(' ').length,
    label: type,
    confidence: 0.9,
  }));
  const [words = []] = sentences;
  const evidence = new NameEvidence(sentences, [span, ...found]);
  return (
    behindRole(span, words, evidence, lexicon)?.map(
      (one) => `${words.slice(one.start, one.end).join(' ')} ${one.label}`,
    ) ?? null
  );
}

describe('two names behind a role', () => {
  it('are parted where a list knows the first and nothing but a person bears the last', () => {
    assert.deepEqual(parts('Le maire de Bordeaux Juppé part', 'Bordeaux Juppé', PER), [
      'Bordeaux 5',
      'Juppé 1',
    ]);
    assert.deepEqual(parts('Le président du Sénat Larcher part', 'Sénat Larcher', ORG), [
      'Sénat 3',
      'Larcher 1',
    ]);
    assert.deepEqual(parts('Il ministro di Espagne Anna Riva parte', 'Espagne Anna Riva', LOC), [
      'Espagne 5',
      'Anna Riva 1',
    ]);
  });

  it('are a team and a person behind a trainer', () => {
    assert.deepEqual(parts("L' entraîneur de Bordeaux Gourvennec part", 'Bordeaux Gourvennec', PER), [
      'Bordeaux 3',
      'Gourvennec 1',
    ]);
  });

  it('are a party and a person right behind who sits for it, but a forename is none', () => {
    assert.deepEqual(parts('Il capogruppo Pd Zanda parla', 'Pd Zanda', ORG), ['Pd 3', 'Zanda 1']);
    assert.deepEqual(parts('Il deputato M5S Di Battista parla', 'M5S Di Battista', PER), [
      'M5S 3',
      'Di Battista 1',
    ]);
    assert.equal(parts('Le maire Gaël Perdriau parle', 'Gaël Perdriau', PER), null);
  });

  it('are a person alone behind a ministry', () => {
    assert.deepEqual(parts("Le ministre de l' Intérieur Darmanin part", 'Intérieur Darmanin', ORG), [
      'Darmanin 1',
    ]);
    assert.deepEqual(
      parts('Le ministre français des Affaires étrangères Barrot part', 'Affaires étrangères Barrot', ORG),
      ['Barrot 1'],
    );
    assert.equal(parts("Le ministre de Gaulle n' est plus", 'de Gaulle', PER), null);
  });

  it('are parted by what the document names elsewhere', () => {
    const sentence = 'Il sindaco di Milano Sala parla';
    assert.equal(parts(sentence, 'Milano Sala', LOC), null);
    assert.deepEqual(
      parts(sentence, 'Milano Sala', LOC, [
        ['Sala', PER],
        ['Milano', LOC],
      ]),
      ['Milano 5', 'Sala 1'],
    );
    const foundation = 'Le président de la Fondation Agnelli part';
    assert.equal(parts(foundation, 'Fondation Agnelli', ORG), null);
  });

  it('are one name that a list has, or whose last word names something else', () => {
    assert.equal(parts('Il sindaco di Reggio Emilia parte', 'Reggio Emilia', LOC), null);
    assert.equal(parts('Il tecnico del Manchester United parte', 'Manchester United', ORG), null);
    assert.equal(parts('Le directeur de Bordeaux Finance part', 'Bordeaux Finance', ORG), null);
    assert.equal(parts('Il presidente di Bordeaux SPA parla', 'Bordeaux SPA', ORG), null);
  });

  it('are left alone without a role', () => {
    assert.equal(parts('La gare de Bordeaux Juppé ferme', 'Bordeaux Juppé', LOC), null);
    assert.equal(parts('Ad eccezione di Bordeaux Juppé parlano', 'Bordeaux Juppé', PER), null);
  });
});
