import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../../src/core/dates/find-dates';
import { findQuantities } from '../../../../src/core/dates/find-quantities';
import { splitSentences } from '../../../../src/core/text/sentences';
import { tokenise } from '../../../../src/core/text/tokens';

function read(text: string, language: string): { dates: string[]; quantities: string[] } {
  const tokens = tokenise(text, language);
  const sentences = splitSentences(tokens, [{ start: 0, end: text.length }], language);
  const dates = findDates(tokens, sentences, language);
  const quantities = findQuantities(tokens, sentences, language, dates);
  return {
    dates: dates.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`),
    quantities: quantities.map(({ start, end, value, unit }) =>
      `${text.slice(start, end)} = ${value} ${unit}`.trim(),
    ),
  };
}

describe('findDates', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['fr', 'Paris, 3 mars 2017 – Le texte.', ['3 mars 2017 = 2017-03-03']],
    ['fr', 'Le 1er janvier 2016, 14h30.', ['1er janvier 2016, 14h30 = 2016-01-01T14:30']],
    [
      'fr',
      'Né le 3 mars 2017, parti le 6 novembre.',
      ['3 mars 2017 = 2017-03-03', '6 novembre = 2017-11-06'],
    ],
    ['fr', 'Parti le 6 novembre, depuis 2015.', ['6 novembre = --11-06', '2015 = 2015']],
    ['it', 'Il 9 settembre 2008 a Roma.', ['9 settembre 2008 = 2008-09-09']],
    ['en', 'On September 12, 2015 it rained.', ['September 12, 2015 = 2015-09-12']],
    ['de', 'Am 3. Oktober 1990 war es.', ['3. Oktober 1990 = 1990-10-03']],
    ['es', 'El 3 de mayo de 2014.', ['3 de mayo de 2014 = 2014-05-03']],
    ['pt', 'Em 25 de abril de 1974.', ['25 de abril de 1974 = 1974-04-25']],
    ['fr', 'Il va lundi au marché, en mai peut-être.', []],
  ];
  for (const [language, text, expected] of cases)
    it(`reads ${language}: ${text}`, () => {
      const found = read(text, language).dates;
      // The English locale takes the preposition in.
      assert.deepEqual(
        found.map((date) => date.replace(/^On /u, '')),
        expected,
      );
    });
});

describe('findQuantities', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'fr',
      "28 000 cas et 2,5 milliards d'euros, soit 3,4 %.",
      ['28 000 = 28000', "2,5 milliards d'euros = 2500000000 EUR", '3,4 % = 3.4 %'],
    ],
    [
      'it',
      '1.000 persone, 752 milioni di euro, 3 per cento, €50.',
      ['1.000 = 1000', '752 milioni di euro = 752000000 EUR', '3 per cento = 3 %', '€50 = 50 EUR'],
    ],
    [
      'en',
      '$1.5 billion for 1,234.5 miles.',
      ['$1.5 billion = 1500000000 USD', '1,234.5 miles = 1234.5 miles'],
    ],
    ['fr', 'Le 3 mars 2017, 4 blessés.', ['4 = 4']],
  ];
  for (const [language, text, expected] of cases)
    it(`reads ${language}: ${text}`, () => {
      assert.deepEqual(read(text, language).quantities, expected);
    });
});

it('dates and quantities stay in the text, sorted and apart, whatever the text', () => {
  const unit = fc.constantFrom(
    '3 ',
    'mars ',
    '2017',
    ' 12/05/2014 ',
    '14h30 ',
    '. ',
    ', ',
    'million ',
    '%',
    '€',
    '000 ',
    'lundi ',
    "d'",
    'x',
  );
  fc.assert(
    fc.property(fc.array(unit), fc.constantFrom('fr', 'it', 'en', 'de'), (parts, language) => {
      const text = parts.join('');
      const tokens = tokenise(text, language);
      const sentences = splitSentences(tokens, [{ start: 0, end: text.length }], language);
      const dates = findDates(tokens, sentences, language);
      const quantities = findQuantities(tokens, sentences, language, dates);
      for (const spans of [dates, quantities]) {
        let end = 0;
        for (const span of spans) {
          assert.ok(
            span.start >= end && span.end > span.start && span.end <= text.length,
            JSON.stringify(spans),
          );
          end = span.end;
        }
      }
    }),
  );
});
