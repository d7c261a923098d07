import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'whoever was spoken of last',
      'Rafael Nadal won in Paris. "It is an incredible feeling to win here," the Spaniard said.',
      ['Rafael Nadal'],
    ],
    [
      'past an age',
      'Rafael Nadal won in Paris. "It is an incredible feeling to win here," said the 36-year-old Spaniard.',
      ['Rafael Nadal'],
    ],
    [
      'whom the article calls so, though somebody else was named last',
      'American Serena Williams lost to Naomi Osaka. "She deserved every bit of it," the American said.',
      ['Serena Williams'],
    ],
  ],
  fr: [
    [
      'with an age',
      "Rafael Nadal a gagné. « C'est incroyable », a réagi l'Espagnol de 36 ans.",
      ['Rafael Nadal'],
    ],
    [
      'at the beginning of a sentence',
      'Rafael Nadal a gagné. Le Majorquin a salué « un match fou ».',
      ['Rafael Nadal'],
    ],
    [
      'whom the article calls so beside the name',
      "Rafael Nadal a battu le Suisse Roger Federer. « C'est dur à avaler », a réagi le Suisse.",
      ['Roger Federer'],
    ],
    [
      'a woman by the article',
      'Iga Swiatek a battu Casper Ruud en exhibition. « Je suis fière de ce match », a dit la Polonaise.',
      ['Iga Swiatek'],
    ],
    [
      'a player by the team and by the title',
      "Remco Evenepoel a craqué. « Je n'avais pas les jambes », a reconnu le double champion olympique. Romain Grégoire est septième. « Cette course me plaît », a commenté le coureur de Groupama-FDJ.",
      ['Remco Evenepoel', 'Romain Grégoire'],
    ],
    [
      'no country',
      "Emmanuel Macron a pris la parole. « C'est grave », a réagi l'Ukraine. « Très grave », a ajouté la Finlande. « Trop grave », a dit le Valais.",
      ['Ukraine', 'Finlande', 'Valais'],
    ],
    [
      'no newspaper',
      "Emmanuel Macron a pris la parole. Le Parisien évoque « un discours d'une rare violence ».",
      ['Le Parisien'],
    ],
  ],
  it: [
    [
      'a nation',
      'Rafa Nadal ha vinto a Parigi. «È una giornata incredibile», ha detto lo spagnolo.',
      ['Rafa Nadal'],
    ],
    [
      'a town',
      'Sofia Goggia ha vinto la discesa. «È una giornata incredibile», ha detto la bergamasca.',
      ['Sofia Goggia'],
    ],
    [
      'the colours of a team',
      'Sofia Goggia ha vinto la discesa. «È una giornata incredibile», ha detto l’azzurra.',
      ['Sofia Goggia'],
    ],
    [
      'an artist by a home town',
      'Laura Pausini si racconta: "Ho sofferto di attacchi di panico". La cantante di Faenza rivela: "Ora sto molto meglio".',
      ['Laura Pausini', 'Laura Pausini'],
    ],
    [
      'no office of a town',
      'Mario Rossi ha lasciato il ritiro. "Sono sereno e pronto", ha detto il sindaco di Certaldo.',
      ['il sindaco di Certaldo'],
    ],
    [
      'an age',
      'Secondo gli inquirenti, il 40enne avrebbe urlato "ti ammazzo" prima di colpire.',
      ['il 40enne'],
    ],
    [
      'as it stands where nobody is named',
      'Due turisti sono stati salvati. «È una giornata incredibile», ha detto il francese.',
      ['il francese'],
    ],
  ],
};

describe('somebody called by where they are from', () => {
  testSpeakers(CASES);
});
