import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

/** Who is meant where the sentences before tell it. */
const CASES: Cases = {
  en: [
    [
      'whoever was asked in the sentence before',
      'Reporters asked Liam Garrow whether he would play in all six games. "I don\'t need them to be ready," he replied.',
      ['Liam Garrow'],
    ],
  ],
  fr: [
    [
      'whoever was asked in the sentence before',
      'L’équipe jouera samedi. Après l’entraînement, on a demandé à Bruno Garrow s’il jouerait. « Je n’ai pas besoin de ces matchs », a-t-il répondu.',
      ['Bruno Garrow'],
    ],
    [
      'the person whom the sentence before is about, not the agency that reports it',
      'Paul Merrin est en détention préventive, signale RTNA. Il est apparu devant le tribunal samedi, où il s’est déclaré « aucunement coupable ».',
      ['Paul Merrin'],
    ],
    [
      'the owner of the thing that is the subject',
      '« Bien sûr », a déclaré John Merrin. Le vote de Luc Garrow semble gravé dans la pierre. « Mon opinion est déjà faite », a-t-il dit.',
      ['John Merrin', 'Luc Garrow'],
    ],
    [
      'the source that ends the sentence, for all its quotes',
      '« Différentes armes ont été découvertes dans le coffre » de sa voiture, « des armes blanches et un bidon contenant un produit », selon le parquet de Merval.',
      ['le parquet de Merval', 'le parquet de Merval'],
    ],
    [
      'whoever a participle without a comma says more of',
      'Une trentaine de manifestants réclamant la libération des grévistes lui ont jeté des œufs et crié qu’ils « ne céderont pas un pouce de terrain ».',
      ['Une trentaine de manifestants'],
    ],
    [
      'people whose name an age parts from what they do',
      'Narcis Termont, 68 ans, un électricien participant à la protestation avec sa femme a déclaré qu’il n’avait « plus aucune confiance dans les partis ».',
      ['Narcis Termont'],
    ],
    [
      'the subject of a verb that an adverbial parts',
      'Les autorités ont par la suite confirmé qu’il s’agissait d’un « acte de vengeance prémédité ».',
      ['Les autorités'],
    ],
  ],
  it: [
    [
      'whoever was asked in the sentence before',
      'Il tecnico ha salutato tutti. I giornalisti hanno chiesto a Mario Garrone se avrebbe giocato. «Non ne ho bisogno», ha risposto.',
      ['Mario Garrone'],
    ],
    [
      'the head of a company before a name',
      "Il presidente Sandro Prandi ha ribadito che non intende dimettersi. Al termine del Cda l'Ad Fabio Vela si è detto insoddisfatto, ma ha anche aggiunto che nonostante il rinvio «il percorso va dritto al risanamento».",
      ['Fabio Vela'],
    ],
    [
      'whoever says it, past a parenthesis',
      'Dopo che aveva saputo della morte, la ragazza ha detto (riferendosi a Stesi, n.d.r.) «È stato lui, non ho dubbi».',
      ['la ragazza'],
    ],
    [
      'the second of two who speak in a sentence',
      'Renzo Schifoni ha parlato di «ipocrisia», mentre Michele Anzani ha commentato di ritenere la frase in cui il ministro è stato paragonato a un re «un siluro alla maggioranza».',
      ['Renzo Schifoni', 'Michele Anzani'],
    ],
  ],
};

describe('speakers whom the context tells', () => {
  testSpeakers(CASES);
});
