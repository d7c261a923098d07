import assert from 'node:assert/strict';
import { quotesOf } from './article';

/** When, where and how something was said, between a verb and its subject: each with each must give the same speaker. */
interface Words {
  readonly before: string;
  readonly sentence: (adverbial: string, subject: string) => string;
  readonly inside: (adverbial: string, subject: string) => string;
  readonly adverbials: readonly string[];
  readonly subjects: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  fr: {
    before: 'Le préfet a reçu les élus.\n\n',
    sentence: (adverbial, subject) => `« Nous sommes très inquiets », a déclaré ${adverbial} ${subject}.`,
    inside: (adverbial, subject) =>
      `« Nous sommes très inquiets, a déclaré ${adverbial} ${subject}. Nous partons demain. »`,
    adverbials: [
      'ce matin',
      'hier soir',
      'mardi matin',
      'la semaine dernière',
      'cette semaine',
      'peu après',
      'quelques heures plus tard',
      'le 12 mai 2017',
      'le lendemain',
      'à l’AFP',
      'au micro de France Inter',
      'sur Twitter',
      'dans un communiqué',
      'lors d’une conférence de presse',
      'à l’issue de la réunion',
      'devant les caméras',
      'pour sa part',
    ],
    subjects: [
      'Bruno Valette',
      'le ministre de la Santé',
      'un témoin',
      'la mairie',
      'un membre de la police',
    ],
  },
  it: {
    before: 'Il prefetto ha ricevuto gli eletti.\n\n',
    sentence: (adverbial, subject) => `«Siamo molto preoccupati», ha dichiarato ${adverbial} ${subject}.`,
    inside: (adverbial, subject) =>
      `«Siamo molto preoccupati - ha dichiarato ${adverbial} ${subject} -. Andiamo via domani».`,
    adverbials: [
      'questa mattina',
      'ieri sera',
      'martedì mattina',
      'la settimana scorsa',
      'poco dopo',
      'qualche ora più tardi',
      'il 12 maggio 2017',
      'il giorno dopo',
      'all’ANSA',
      'su Twitter',
      'in una nota',
      'nel corso di una conferenza stampa',
      'al termine della riunione',
      'davanti alle telecamere',
    ],
    subjects: [
      'Bruno Valletti',
      'il ministro della Salute',
      'un testimone',
      'la polizia',
      'un agente della polizia',
    ],
  },
};

/** The one quote's speaker. */
const speakerOf = (text: string, language: string): string | undefined =>
  quotesOf(text, language).find(({ kind }) => kind !== 'indirect')?.speaker?.name;

describe('a subject behind its verb', () => {
  for (const [language, { before, sentence, inside, adverbials, subjects }] of Object.entries(LANGUAGES))
    for (const adverbial of adverbials)
      it(`${language}: is found past "${adverbial}"`, () => {
        for (const subject of subjects) {
          assert.equal(speakerOf(before + sentence(adverbial, subject), language), subject);
          assert.equal(speakerOf(before + inside(adverbial, subject), language), subject);
        }
      });

  const OTHERS: readonly (readonly [string, string, string])[] = [
    ['fr', 'Le préfet est là.\n\n« C’était terrible », ont confié sur place des témoins.', 'des témoins'],
    [
      'fr',
      'Le préfet est là.\n\nIl l’a fait par « ennui », comme prétendu dans un communiqué par Anne Morel.',
      'Anne Morel',
    ],
    [
      'fr',
      'Le préfet est là.\n\nPaul est en fuite, qualifié mardi à la radio par les enquêteurs d’« homme violent ».',
      'les enquêteurs',
    ],
    [
      'fr',
      'Le préfet est là.\n\nIl est mort « dans son sommeil », selon son porte-parole, Jean Morel (Parti libéral).',
      'Jean Morel',
    ],
    [
      'it',
      'Il prefetto è qui.\n\nAl termine della riunione, Bruno Valletti, portavoce del comitato, ha detto: «Siamo molto preoccupati».',
      'Bruno Valletti',
    ],
    [
      'it',
      'Il prefetto è qui.\n\nDavanti ai suoi colleghi, Bruno Valletti, ex campione di nuoto, ha detto: «Siamo molto preoccupati».',
      'Bruno Valletti',
    ],
  ];
  for (const [language, text, speaker] of OTHERS)
    it(`${language}: ${text.slice(text.indexOf('\n') + 2)}`, () => {
      assert.equal(speakerOf(text, language), speaker);
    });
});
