import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'somebody described, of whom somebody named tells',
      'Prosecutor John Martin said the suspect had shouted "long live death" before he fired.',
      ['the suspect'],
    ],
    [
      'somebody named, of whom another tells',
      'Paul Durand claimed that Mary Petty described him as "a thief and a liar".',
      ['Mary Petty'],
    ],
    [
      'whose claim another does not answer',
      'Mayor Paul Durand did not respond to Mary Petty\'s claim that he had "stolen the money".',
      ['Mary Petty'],
    ],
    [
      'whose promise another welcomes',
      'Mayor Paul Durand welcomed the promise of Mary Petty to "fix the roads".',
      ['Mary Petty'],
    ],
    [
      'whoever calls what another does something',
      'The mayor called Mary Petty\'s plan "a disaster".',
      ['The mayor'],
    ],
    [
      'whoever describes somebody',
      'Mary Petty, described by Paul Durand as "very brave", kept silent.',
      ['Paul Durand'],
    ],
    [
      'whoever tells what a thing is',
      'Paul Durand said the reform was "a chance for the country".',
      ['Paul Durand'],
    ],
    [
      'whoever pays tribute',
      'Susan Holt will take over. In a statement she paid tribute to his "energy and commitment".',
      ['Susan Holt'],
    ],
  ],
  fr: [
    [
      'whoever a long insertion parts from the participle',
      'La mère de Pascal a confirmé la cause du drame, alors que la mère du suspect avait, il y a quelques jours, qualifié cette hypothèse de « légende familiale ».',
      ['la mère du suspect'],
    ],
    [
      'whoever tells what somebody would ask for',
      "L'avocat Christian Vert a affirmé que le joueur demanderait une réparation au titre des « dommages moraux subis ».",
      ['Christian Vert'],
    ],
    [
      'whose promise another welcomes',
      'Le maire Paul Durand a salué la promesse de Marie Petit de « réparer les routes ».',
      ['Marie Petit'],
    ],
    [
      'somebody named, of whom another tells',
      'Le ministre Paul Durand a rappelé que Marie Petit avait qualifié la réforme de « honteuse ».',
      ['Marie Petit'],
    ],
    [
      'who can speak, not who quotes them',
      "« Huit militaires ont été tués dans l'accident », selon une agence locale citée par Reuters.",
      ['une agence locale'],
    ],
    [
      'whoever acts right before',
      "Les témoins racontent qu'un homme lui aurait tiré dans le dos avant de crier « N'oubliez pas Alep ».",
      ['un homme'],
    ],
    [
      'who can speak, past what a preposition governs',
      "Manuel Valls a été enfariné par un militant opposé à la loi travail qui a crié « On n'oublie pas, on ne pardonne pas ».",
      ['un militant opposé à la loi travail'],
    ],
    [
      'whoever has sources of their own',
      "L'agence Amaq annonce que, selon ses sources, le crime a été commis par un « combattant de l'État ».",
      ['Amaq'],
    ],
    [
      'whose words they are',
      "Les épreuves seront repassées partiellement pour garantir « l'équité et l'égalité des chances » selon les dires du ministère de l'Éducation.",
      ["ministère de l'Éducation"],
    ],
    [
      'a signature below is of another quote where a pronoun stands behind this one',
      "Alexander Dobrindt s'est rendu sur place. Le tronçon est situé « dans un virage sans visibilité » a-t-il déclaré.\n\n— Angela Merkel, Chancelière allemande",
      ['Alexander Dobrindt'],
    ],
  ],
  it: [
    [
      'whoever tells what somebody will do',
      "L'avvocato Christian Verdi ha dichiarato che il calciatore chiederà un risarcimento per «danni morali nella misura della violazione».",
      ['Christian Verdi'],
    ],
    [
      'somebody described, of whom somebody named tells',
      "Il procuratore Mario Rossi ha precisato che l'uomo aveva urlato «Viva la morte» prima di sparare.",
      ["l'uomo"],
    ],
    [
      'somebody named, of whom another tells',
      'Il ministro Paolo Neri ha ricordato che Maria Bianchi aveva definito la riforma «vergognosa».',
      ['Maria Bianchi'],
    ],
    [
      'not told who',
      "Una fonte investigativa non esclude nulla. Tra gli inquilini c'è chi ammette di aver «paura a dormire la notte».",
      ['chi'],
    ],
  ],
};

describe('the speaker of words that somebody else tells of is', () => {
  testSpeakers(CASES);
});
