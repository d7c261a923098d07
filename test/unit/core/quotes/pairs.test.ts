import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'two with what is said of each between their names',
      'Mary Smith, the mayor of Leeds, and John Brown, the head of the council, signed the deal on Monday. "It is a great day," they said in a joint statement.',
      ['Mary Smith and John Brown'],
    ],
    [
      'the two, who were named together',
      'Mary Smith and John Brown signed the deal. "It is a great day for the region," the two said.',
      ['Mary Smith and John Brown'],
    ],
    [
      'one of two by the surname',
      'Anna Smith and Bob Jones, both teachers, live in Leeds. "We both want out of here," said Smith.',
      ['Anna Smith'],
    ],
  ],
  fr: [
    [
      'two by "ces derniers"',
      'Guy Chevrette et Benoît Jugand ont présenté hier leur rapport au Parlement. Ces derniers ont affirmé : « Nous demandons une enquête ».',
      ['Guy Chevrette et Benoît Jugand'],
    ],
    [
      'two by their number and a noun',
      "Marie Dupont et Jean Martin se sont rencontrés lundi à Paris. « Nous sommes d'accord sur tout », ont affirmé les deux ministres.",
      ['Marie Dupont et Jean Martin'],
    ],
    [
      'several who are no pair',
      'Les syndicats ont manifesté hier. « Nous irons au bout », ont prévenu les deux porte-parole.',
      ['les deux porte-parole'],
    ],
  ],
  it: [
    [
      'two with a role before each name',
      "Il sindaco Mario Rossi e l'assessora Anna Bianchi si sono incontrati lunedì. «Siamo d'accordo su tutto», hanno affermato i due.",
      ['Mario Rossi e Anna Bianchi'],
    ],
    [
      'two with an apposition behind each name',
      'Mario Rossi, sindaco di Pavia, e Anna Bianchi, presidente della Regione, hanno firmato l’accordo. «È un giorno storico», hanno dichiarato entrambi.',
      ['Mario Rossi e Anna Bianchi'],
    ],
    [
      'two by "questi ultimi"',
      "Mario Rossi e Anna Bianchi hanno presentato ieri il rapporto alla Camera. Questi ultimi hanno affermato: «Chiediamo un'inchiesta».",
      ['Mario Rossi e Anna Bianchi'],
    ],
  ],
};

describe('two who speak together', () => {
  testSpeakers(CASES);
});
