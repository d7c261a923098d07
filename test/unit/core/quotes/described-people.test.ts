import { type Cases, testSpeakers } from './speaker-cases';

const CASES: Cases = {
  fr: [
    ['some of a kind', 'Selon certains élus, « la situation reste préoccupante ».', ['certains élus']],
    ['some, and no more', 'Certains estiment que « la situation est grave ».', ['Certains']],
    [
      'many, with an adjective before the noun',
      'De nombreux élus ont déclaré : « Il faut agir vite, et pour tout le monde. »',
      ['De nombreux élus'],
    ],
    [
      'others behind the verb',
      '« La situation reste très préoccupante », ont déclaré d’autres élus.',
      ['d’autres élus'],
    ],
    [
      'whose account it is',
      'D’après le récit des enquêteurs, « l’homme serait tombé dans l’escalier ».',
      ['enquêteurs'],
    ],
    [
      'whose analysis it is',
      'Selon l’analyse de la police, « l’homme serait tombé dans l’escalier ».',
      ['la police'],
    ],
    [
      'whose anger it is',
      'La colère des riverains est grande : « Il faut agir vite, et pour tout le monde. »',
      ['riverains'],
    ],
    [
      'whose view it is',
      'C’est l’avis de la police : « Il faut agir vite, et pour tout le monde. »',
      ['la police'],
    ],
    [
      'from whom one learned it',
      '« La situation reste préoccupante », a-t-on appris auprès de la police.',
      ['la police'],
    ],
    [
      'somebody behind an inserted verb',
      'Rien de tel, répond un porte-parole : « Il faut agir vite, et pour tout le monde. »',
      ['un porte-parole'],
    ],
    [
      'somebody, and not the agency that is told',
      '« La situation reste très préoccupante », explique un ancien collègue à l’AFP.',
      ['un ancien collègue'],
    ],
    [
      'nobody, in a talk whose lines no words give to anybody',
      'Claire Dubois publie un roman. Nous l’avons rencontrée.\n\n— Pourquoi ce livre ?\n— Parce que je le devais à ma mère.\n— Et maintenant ?\n— Je me repose.',
      [null, null, null, null],
    ],
    [
      'a role, and not whom it speaks to',
      'Marc Dupont a été blessé lundi. « Nous verrons », a promis le juge à Marc Dupont. « Attendez », a dit le juge.',
      ['le juge', 'le juge'],
    ],
    [
      'an initial, and not the sentence after it',
      'Le procès s’est ouvert. « Il m’a frappée », a raconté Anna K. Il a été placé en garde à vue.',
      ['Anna K.'],
    ],
    [
      'whoever stands behind "thus"',
      '« La situation reste très préoccupante. » Ainsi parle le maire.',
      ['le maire'],
    ],
  ],
  it: [
    [
      'whose reconstruction it is',
      'Stando alla ricostruzione degli inquirenti, «l’uomo sarebbe caduto dalle scale».',
      ['inquirenti'],
    ],
    [
      'many, with an adjective before the noun',
      'Numerosi consiglieri hanno dichiarato: «Bisogna agire presto, e per tutti».',
      ['Numerosi consiglieri'],
    ],
    [
      'a verb that is a noun, too, behind a complement',
      'Il capo della diplomazia denuncia una situazione «molto grave».',
      ['Il capo della diplomazia'],
    ],
    [
      'a verb that is a noun, too, behind a former office',
      'L’ex ministro replica: «Bisogna agire presto, e per tutti».',
      ['L’ex ministro'],
    ],
    [
      'whose view it is',
      'È il parere degli inquirenti: «Bisogna agire presto, e per tutti».',
      ['inquirenti'],
    ],
    [
      'who is said to say it in the sentence after',
      '«La situazione resta molto grave.» A dirlo è il sindaco.',
      ['il sindaco'],
    ],
    [
      'who stands behind "thus" without a verb',
      '«La situazione resta molto grave.» Così il sindaco al termine dell’incontro.',
      ['il sindaco'],
    ],
  ],
  en: [
    [
      'whoever has markup around the name',
      'The council met. "It was good," said Bob Cole. "I agree," said **Kim Lee**, a teacher. "Never," replied [Ann Hill](https://example.org/a_b).',
      ['Bob Cole', 'Kim Lee', 'Ann Hill'],
    ],
    [
      'an account',
      '"I love it," said Jose Garcia. "Me too, and so do my friends," replied @anna_b.',
      ['Jose Garcia', '@anna_b'],
    ],
    [
      'nobody who is spoken to',
      'The hearing went on in the morning. You told us "we could stay here for ever."',
      [null],
    ],
    [
      'a victim and a doctor, and nobody else who is named',
      'Mayor Claire Simon opened the bridge on Monday.\n\n"He hit me, and then he ran away," the victim said. "He was lucky," the doctor said.',
      ['the victim', 'the doctor'],
    ],
  ],
};

describe('speakers: people who are described', () => {
  testSpeakers(CASES);
});
