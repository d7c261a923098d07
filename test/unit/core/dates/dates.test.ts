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
    ['en', 'On June 12, 49 people were killed.', ['June 12 = --06-12']],
    ['en', 'On May 3, 12 people came.', ['May 3 = --05-03']],
    ['en', 'June 12 at 6 p.m. he left.', ['June 12 at 6 p.m. = --06-12T18:00']],
    ['en', 'It was 12/05/14 then.', ['12/05/14 = 2014-12-05']],
    ['fr', 'Le 13 novembre 2015, 130 personnes.', ['13 novembre 2015 = 2015-11-13']],
    ['fr', 'Le 14 juillet, 100 000 personnes.', ['14 juillet = --07-14']],
    ['fr', 'Le 12 mai, 3 000 personnes.', ['12 mai = --05-12']],
    ['fr', 'Les 3 et 4 juin.', ['4 juin = --06-04']],
    ['fr', 'Le 12 mai à 18 heures.', ['12 mai à 18 heures = --05-12T18:00']],
    ['fr', 'Le 12 mai 2014 à 18h, elle part.', ['12 mai 2014 à 18h = 2014-05-12T18:00']],
    ['it', 'Il 3 maggio, 12 persone.', ['3 maggio = --05-03']],
    ['it', 'Il 3 maggio alle 18:30.', ['3 maggio alle 18:30 = --05-03T18:30']],
    ['de', 'Am 3. Mai um 18 Uhr.', ['3. Mai um 18 Uhr = --05-03T18:00']],
    ['de', 'Am 3. Mai, 12 Personen.', ['3. Mai = --05-03']],
    ['es', 'El 3 de mayo, 12 personas.', ['3 de mayo = --05-03']],
    ['fr', 'En mars 2021 puis fin juin 2022.', ['mars 2021 = 2021-03', 'juin 2022 = 2022-06']],
    ['fr', 'Le 3 mars 2021 et en avril 2021.', ['3 mars 2021 = 2021-03-03', 'avril 2021 = 2021-04']],
    ['it', 'Da gennaio 2019, nel marzo del 2021.', ['gennaio 2019 = 2019-01', 'marzo del 2021 = 2021-03']],
    ['en', 'In Sept. 2020 and November 2021.', ['Sept. 2020 = 2020-09', 'November 2021 = 2021-11']],
    ['es', 'En mayo de 2014.', ['mayo de 2014 = 2014-05']],
    ['de', 'Seit Mai 2014.', ['Mai 2014 = 2014-05']],
    [
      'fr',
      'À 18h30 et vers 9 heures, puis à 20 h 15.',
      ['18h30 = T18:30', '9 heures = T09:00', '20 h 15 = T20:15'],
    ],
    ['fr', 'Il a dormi 9 heures, puis 12 h, puis 24h.', []],
    ['fr', 'À 18h ou vers 9 h, non à 25h.', ['18h = T18:00', '9 h = T09:00']],
    ['fr', 'En mars, 2000 personnes.', []],
    ['it', 'Alle 18.30 o alle ore 9, costa 18.30 euro.', ['18.30 = T18:30', '9 = T09:00']],
    [
      'en',
      'At 6:30 p.m., 9am and 12 a.m. on the dot.',
      ['6:30 p.m. = T18:30', '9am = T09:00', '12 a.m. = T00:00'],
    ],
    ['de', 'Um 18.30 Uhr und 9 Uhr.', ['18.30 Uhr = T18:30', '9 Uhr = T09:00']],
    ['en', 'May I ask: 2021 people?', []],
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

describe('findDates in long texts', () => {
  const count = (text: string): number => {
    const tokens = tokenise(text, 'fr');
    return findDates(tokens, [{ start: 0, end: text.length }], 'fr').length;
  };
  const timeOf = (text: string): number => {
    const begun = performance.now();
    count(text);
    return performance.now() - begun;
  };

  it('grows no faster than one sentence of dates and years', () => {
    const unit = 'en 2015 le 3 mars 2016 ';
    timeOf(unit.repeat(500));
    const short = Math.min(timeOf(unit.repeat(1500)), timeOf(unit.repeat(1500)));
    const long = Math.min(timeOf(unit.repeat(12_000)), timeOf(unit.repeat(12_000)));
    // Eight times the text: quadratic would be 64 times the time.
    assert.ok(long < 24 * Math.max(short, 5), `${short} ms, then ${long} ms`);
  });

  it('takes more years than a call can have arguments', () => {
    assert.equal(count('en 2015 '.repeat(250_000)), 250_000);
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
    ['en', 'On June 12, 49 people were killed.', ['49 = 49']],
    ['en', 'It costs 50 cents.', ['50 = 50']],
    ['en', 'From 5 to 10 of them.', ['5 = 5', '10 = 10']],
    ['en', 'Only 2 go home, 30 mi away.', ['2 = 2', '30 mi = 30 mi']],
    ['it', 'Uno su 3 ha detto che 2 mi hanno visto.', ['3 = 3', '2 = 2']],
    ['fr', 'Un champ de 3 ha et un fichier de 2 Go.', ['3 ha = 3 ha', '2 Go = 2 Go']],
    ['fr', 'Le 14 juillet, 100 000 personnes.', ['100 000 = 100000']],
    ['fr', 'Il court 5km à 12km/h, ou 9 km/h.', ['5km = 5 km', '12km/h = 12 km/h', '9 km/h = 9 km/h']],
    [
      'fr',
      'Soit -5 %, +3,2 % ou −4 %, 10–15 %.',
      ['-5 % = -5 %', '+3,2 % = 3.2 %', '−4 % = -4 %', '10 = 10', '15 % = 15 %'],
    ],
    ['fr', 'Il fait 20 °C, ou 5° de moins.', ['20 °C = 20 °C', '5° = 5 °']],
    [
      'fr',
      "2 billions d'euros, 3 Md€, 12 M€, 200k€ et 3 m.",
      [
        "2 billions d'euros = 2000000000000 EUR",
        '3 Md€ = 3000000000 EUR',
        '12 M€ = 12000000 EUR',
        '200k€ = 200000 EUR',
        '3 m = 3 m',
      ],
    ],
    ['it', '2 bilioni di euro.', ['2 bilioni di euro = 2000000000000 EUR']],
    [
      'en',
      '$1.5bn, £12k, $3m of 3m; 4.5pc; 2 billion people.',
      [
        '$1.5bn = 1500000000 USD',
        '£12k = 12000 GBP',
        '$3m = 3000000 USD',
        '3m = 3 m',
        '4.5pc = 4.5 %',
        '2 billion = 2000000000',
      ],
    ],
    ['fr', 'Le 1er, la 5G, le 3x4 et le Covid-19.', []],
    ['en', 'It lost -$5 million.', ['-$5 million = -5000000 USD']],
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
    '5km',
    '-',
    '$',
    'h ',
    '/h',
    '°C',
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
