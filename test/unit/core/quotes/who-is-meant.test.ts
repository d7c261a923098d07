import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'a person where a storm is named',
      'Storm Elin hit Wales. Her husband Alun Pugh described hearing "a noise like a train". Within minutes, he said, the water "was up to our chests".',
      ['Alun Pugh', 'Alun Pugh'],
    ],
    [
      'a player by country, past another',
      'American Caeleb Dressel won. Briton Adam Peaty came second. "I gave it everything I had," the British swimmer said.',
      ['Adam Peaty'],
    ],
  ],
  fr: [
    [
      'a player by country, past another',
      "L'Américain Ryan Murphy a gagné. Le Français Camille Lacourt est cinquième. « Je voulais partir doucement », a expliqué le nageur français.",
      ['Camille Lacourt'],
    ],
    [
      'the one whom the article tells to be judged',
      "La cour juge le cas d'Erwan Le Gall, 34 ans, jugé pour meurtre. Martine Moreau pleure. « Je pense à lui tous les jours », a lâché l'accusé.",
      ['Erwan Le Gall'],
    ],
    [
      'the last one described, where nobody is named',
      "Les tribus attendaient l'aide demandée à l'état-major, ce dernier estimant leur révolte comme « mineure ».",
      ["l'état-major"],
    ],
    [
      'whoever stands behind the verb after "que"',
      "Le docteur Yves Rannou décrit un homme « impulsif mais pas dangereux ». Un avis que ne partage pas l'avocate générale : elle voit en lui « une bombe à retardement ».",
      ['Yves Rannou', "l'avocate générale"],
    ],
    [
      'whoever was not convinced',
      "La députée Bénédicte Taurine a interrogé le ministre. Des paroles qui n'ont pas convaincu l'élue insoumise : « On connaît la musique. »",
      ['Bénédicte Taurine'],
    ],
    [
      'a subject whose own words part it from its verb',
      'Proposition inattendue, les guérilleros, « très attristés par cette tragédie », ont proposé leur aide.',
      ['les guérilleros'],
    ],
    [
      'a subject whose verb stands inside the marks',
      "La première ministre britannique, Theresa May, « félicite chaleureusement » Emmanuel Macron. Paul Durand s'« inquiète d'une dérive autoritaire ».",
      ['Theresa May', 'Paul Durand'],
    ],
    ['somebody with an age', 'Hatice, 54 ans, attend. « Ma sœur est là-dessous », dit-elle.', ['Hatice']],
    [
      'others, as they are called',
      "D'autres policiers déclarent que l'individu « semblait en vouloir à l'État ».",
      ["D'autres policiers"],
    ],
    [
      'whoever appeals',
      'Frédéric Lefebvre tentait de faire barrage. Il en appelle au pape « pour sauvegarder ce lieu de culte ».',
      ['Frédéric Lefebvre'],
    ],
    [
      'somebody with a misspelt participle',
      "L'entraîneur Philippe Lucas a vivement réagit : « Si c'est ça, c'est une honte ».",
      ['Philippe Lucas'],
    ],
  ],
  it: [
    [
      'behind an honorific',
      "A ricostruire la dinamica ci ha pensato il comandante dei pompieri, l'ingegner Massimo Cundari: «La trave ha ceduto».",
      ['Massimo Cundari'],
    ],
    [
      'the minister by the field',
      "Nel pomeriggio la telefonata del ministro Valditara al preside Antonio Greco. Il titolare dell'Istruzione ha garantito «fondi immediati».",
      ['Valditara'],
    ],
    ['whose line it is', '«Melfi resta centrale per noi», è la linea di Carlos Tavares.', ['Carlos Tavares']],
    [
      'whose reply it is, past where it was given',
      'Maurizio Gasparri attacca. A stretto giro la risposta di Fedez, affidata a una storia su Instagram: «Mi assumo la responsabilità».',
      ['Fedez'],
    ],
    [
      'whoever spoke last, called by party',
      "Gianmarco Mazzi ha parlato di «cadute di stile». «Una parte dell'Italia non si è sentita rappresentata», ha aggiunto l'esponente di Fratelli d'Italia.",
      ['Gianmarco Mazzi', 'Gianmarco Mazzi'],
    ],
    [
      'a neighbour, and no one named before',
      'Piero Gallo viveva solo. «Era un uomo mite, salutava sempre», ricorda il barista sotto casa.',
      ['il barista'],
    ],
    [
      'a queen with her country',
      "La regina Beatrice d'Olanda ha parlato alla folla. «Oggi faccio posto ad una nuova generazione», ha detto Beatrice.",
      ["Beatrice d'Olanda"],
    ],
    [
      'who leads a company, without the letters of the office',
      "Fabrizio Viola guida la banca. «Il percorso va comunque al risanamento», ha aggiunto l'Ad Viola.",
      ['Fabrizio Viola'],
    ],
  ],
};

describe('whoever is called otherwise is', () => {
  testSpeakers(CASES);
});
