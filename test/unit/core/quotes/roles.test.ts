import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'the one whose role stands behind what it is of',
      'Paul Durand, Arsenal coach, visited the plant. Mary Petty, a worker, was present. "We will save all the jobs," the coach said.',
      ['Paul Durand'],
    ],
    [
      "the one whose role is somebody's",
      'Paul Durand, the family\'s lawyer, visited the plant. Mary Petty, a worker, was present. "We will save all the jobs," the lawyer said.',
      ['Paul Durand'],
    ],
    [
      'the one with a role of two words',
      'Paul Durand, general secretary of Unite, visited the plant. Mary Petty, a worker, was present. "We will save all the jobs," the general secretary said.',
      ['Paul Durand'],
    ],
    [
      'the one who speaks for a government',
      'Paul Durand, government spokesman, visited the plant. "We will save all the jobs," the spokesman said.',
      ['Paul Durand'],
    ],
    [
      'a body, not what it speaks on',
      'The meeting was long. The council told reporters on Twitter: "We are very worried about the future."',
      ['The council'],
    ],
    [
      'a source as it stands',
      'The meeting was long. A source close to the inquiry said by phone: "We are very worried about the future."',
      ['A source close to the inquiry'],
    ],
  ],
  fr: [
    [
      'the one who was elected to it',
      'Élu maire de Lyon en 2015, Paul Durand a visité l’usine. Marie Petit, salariée, était présente. « Nous allons sauver les emplois », a déclaré le maire.',
      ['Paul Durand'],
    ],
  ],
  it: [
    [
      'the one who leads a company',
      'Paolo Durandi, numero uno di Fiat, ha visitato la fabbrica. Anna Ricci, operaia, era presente. «Salveremo tutti i posti di lavoro», ha dichiarato il numero uno di Fiat.',
      ['Paolo Durandi'],
    ],
  ],
};

describe('whoever is called by a role is', () => {
  testSpeakers(CASES);
});
