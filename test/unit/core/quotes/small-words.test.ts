import assert from 'node:assert/strict';
import { isPersonOrPersons } from '../../../../src/core/quotes/grammar/grammar';
import { grammarOf } from '../../../../src/core/quotes/grammar/grammar-of';
import { innersOf, quotesOf } from './article';
import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'nobody but the speaker after "no" that ends a sentence',
      'The mayor said no. "We will never agree to that," Anna Smith said.',
      ['Anna Smith'],
    ],
    ['a source after "per"', '"We will never agree to that," per the ministry.', ['the ministry']],
    [
      'a person behind a title inside a run of capitals',
      'British PM May accuses critics of "playing politics" over Brexit.',
      ['May'],
    ],
  ],
  fr: [
    [
      'a witness, whatever "dernier" stands before',
      'Jean Dupont est arrivé à Lyon. Le dernier témoin a déclaré : « Nous avons tout vu de la fenêtre ».',
      ['Le dernier témoin'],
    ],
    [
      'whoever was named last, by "ce dernier"',
      'Anne Roy a reçu Paul Martin. Ce dernier a déclaré : « Nous allons voter contre ».',
      ['Paul Martin'],
    ],
    [
      'the subject of a verb with "aujourd\'hui" inside',
      "Marie Dupont a aujourd'hui déclaré que « tout le monde doit partir demain ».",
      ['Marie Dupont'],
    ],
    [
      'the pronoun of an inversion with hyphens that do not break',
      'Paul Dupont est parti. « Nous allons voter contre », a‑t‑il déclaré.',
      ['Paul Dupont'],
    ],
    [
      'the house of an impersonal verb',
      '« Nous allons voter contre », dit-on au ministère de la Santé.',
      ['ministère de la Santé'],
    ],
    [
      'whoever speaks between dashes of which the second ends the sentence',
      'Anne Roy le félicite. « Nous allons gagner – a dit Paul Martin –. Nous irons loin ensemble ».',
      ['Paul Martin'],
    ],
    ['a site', '« Il pleuvra toute la semaine », a indiqué le site meteo.com.', ['meteo.com']],
    [
      'a former minister, by an office that somebody else holds now',
      "La première ministre Élise Borel a reçu l'ancien premier ministre Jean Castel. L'ancien premier ministre a déclaré : « Je ne suis pas d'accord avec elle ».",
      ['Jean Castel'],
    ],
  ],
  it: [
    [
      'a report, whatever "ultimo" stands before',
      "Mario Rossi è arrivato a Roma. L'ultimo rapporto afferma: «Niente sarà più come prima».",
      ["L'ultimo rapporto"],
    ],
    [
      'whoever speaks between dashes of which the second ends the sentence',
      '«Vinceremo noi - ha detto Mario Rossi -. Andremo lontano insieme».',
      ['Mario Rossi'],
    ],
    [
      'the subject of a verb with "poc\'anzi" inside',
      "Maria Rossi ha poc'anzi dichiarato che «tutti devono partire domani».",
      ['Maria Rossi'],
    ],
    [
      'a role with its field',
      "L'assessore al bilancio ha detto: «Non ci sono più soldi».",
      ["L'assessore al bilancio"],
    ],
    [
      'those who let it be known',
      'Dallo staff fanno sapere: «Il presidente sta bene e tornerà domani».',
      ['staff'],
    ],
  ],
};

describe('small words and marks:', () => {
  testSpeakers(CASES);

  it('de: reported speech after a comma', () => {
    const text = 'Karl Weber sagte, dass er morgen nach Berlin fahren werde.';
    const [quote] = quotesOf(text, 'de');
    assert.equal(quote?.kind, 'indirect');
    assert.equal(text.slice(quote.start), 'dass er morgen nach Berlin fahren werde.');
  });

  it('nl: nobody is a speaker where nothing says so', () => {
    const [quote] = quotesOf('Jan Jansen woont in Gent. „Wij zullen morgen naar huis gaan.”', 'nl');
    assert.equal(quote?.speaker, null);
  });

  it('an unclosed quote does not end after an abbreviation', () => {
    const text = 'Il déclare : « M. Dupont est parti hier soir avec ses enfants';
    assert.deepEqual(innersOf(text, 'fr'), ['M. Dupont est parti hier soir avec ses enfants']);
  });

  it('knows the plurals of people', () => {
    const known = (['en', 'fr', 'it'] as const).map((language) => {
      const words = {
        en: 'spokesmen policemen secretaries children',
        fr: 'généraux députés',
        it: 'monache sindaci',
      };
      return words[language].split(' ').filter((word) => !isPersonOrPersons(grammarOf(language), word));
    });
    assert.deepEqual(known, [[], [], []]);
  });
});
