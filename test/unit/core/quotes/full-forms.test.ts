import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'behind a field and a title',
      'Undersecretary for Education Mr. Toccafondi says "many schools will increase their fees".',
      ['Toccafondi'],
    ],
    ['a campaign', 'Trump\'s campaign said the report was "fake news".', ["Trump's campaign"]],
    [
      'by a surname that is a title, too',
      'Martin Luther King III spoke first. "We must go on," King said.',
      ['Martin Luther King III'],
    ],
  ],
  fr: [
    [
      'behind a body with a noun for one in its name',
      '« Nous agirons », a promis le président de la Commission européenne Juncker.',
      ['Juncker'],
    ],
    [
      'behind a field with an article',
      'Le ministre français de la Santé Martin estime que « la crise est derrière nous ».',
      ['Martin'],
    ],
    [
      'whom some are of',
      "Selon ce que certains de ses anciens camarades de l'école ont confié, « on ne voit pas comment ». Certains d'entre eux ont crié « vergogne ».",
      ["certains de ses anciens camarades de l'école", 'Certains'],
    ],
    [
      'the document that a text is',
      'Un communiqué présidentiel annonce « une mesure exceptionnelle ». Selon le texte, la firme devra « verser une amende ».',
      ['Un communiqué présidentiel', 'Un communiqué présidentiel'],
    ],
    [
      'somebody of whom the article has the full name there, too',
      "L'entourage d'Emmanuel Macron a démenti. « Rien n'est tranché », assure l'entourage de Macron. « Il hésite », confie un proche de Macron.",
      ["l'entourage d'Emmanuel Macron", 'un proche de Macron'],
    ],
  ],
  it: [
    [
      'two complements of one',
      'Gli stessi vertici di Germanwings e di Lufthansa hanno parlato di «incidente inspiegabile».',
      ['Gli stessi vertici di Germanwings e di Lufthansa'],
    ],
    [
      'a union, whose name ends as a participle',
      'Lo sciopero continua, con il sindacato che parla di «insulto».',
      ['il sindacato'],
    ],
    [
      'two of whom one looks like a person',
      'Adusbef e Codacons hanno denunciato «un comportamento scorretto».',
      ['Adusbef e Codacons'],
    ],
  ],
};

describe('a speaker is named in full', () => {
  testSpeakers(CASES);
});
