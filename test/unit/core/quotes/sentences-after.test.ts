import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'a sentence that is a subject and a verb',
      '"The ship will be repaired within the year." The harbour master said.',
      ['The harbour master'],
    ],
  ],
  fr: [
    [
      'whose message it is, past a role and not whoever it is for',
      "« Nous ne lâcherons rien. » C'est le message du secrétaire général de la CGT, Philippe Martin, à Jean Petit.",
      ['Philippe Martin'],
    ],
    [
      'nobody, where the sentence after has no noun of speech',
      "« Nous ne lâcherons rien sur la réforme. » C'est dit.",
      [null],
    ],
  ],
  it: [
    ['who is certain of it', '«Non possiamo più aspettare». Ne è convinto Luca Zaiani.', ['Luca Zaiani']],
    [
      'several who are certain of it',
      '«Non possiamo più aspettare». Ne sono convinti gli agricoltori della Coldiretti.',
      ['gli agricoltori della Coldiretti'],
    ],
    [
      'whose message it is',
      '«Siamo pronti a collaborare con tutti». È il messaggio del nuovo presidente della Regione, Luca Zaiani, ai sindaci.',
      ['Luca Zaiani'],
    ],
  ],
};

describe('quotes that the sentence after attributes', () => {
  testSpeakers(CASES);
});
