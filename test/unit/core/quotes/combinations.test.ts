import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../src/core/analysis/analyse';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';

/**
 * Ways to name a subject with ways to quote it, and sentences that introduce somebody with sentences that leave the subject out: P speaks
 * in every combination, whatever is said of O.
 */
interface Combinations {
  readonly P: string;
  readonly O: string;
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const ITALIAN: Combinations = {
  P: 'Paolo Morini',
  O: 'Luca Bertini',
  subjects: [
    'P',
    'P, sindaco di Torino,',
    'Il sindaco di Torino, P,',
    'P, che dirige la commissione,',
    'P (Partito verde)',
    'P, il cui figlio è morto in marzo,',
    'P, accompagnato da O,',
    'P, in una nota diffusa martedì,',
    'Durante una visita a Milano con O, P',
    'Dopo aver incontrato O, P',
    'Mentre O era assente, P',
    'Di fronte a O, P',
    'P, l’avvocato di O, che chiede giustizia da dieci anni,',
    'Se O rifiuta di rispondere, P',
    'P, a cui O aveva scritto,',
    'L’ex presidente della regione e attuale sindaco P',
  ],
  verbs: [
    'ha dichiarato: «Abbiamo proposto un piano preciso»',
    'ritiene che «la città non può più pagare»',
    'ha risposto a O: «Abbiamo proposto un piano»',
    'ha parlato di «una vergogna per tutta la città»',
    'si è detto «molto preoccupato per il futuro»',
    'ha criticato O, accusandolo di «aver mentito a tutti»',
    'afferma, in un’intervista al Corriere, che «la città non può più pagare»',
    'ha rimproverato a O la sua «mancanza di coraggio politico»',
    'ha reagito su Twitter alle parole di O: «Abbiamo proposto un piano preciso»',
    'giudica la decisione di O «indegna e scandalosa»',
    'ha pubblicato un messaggio di sostegno a O: «Abbiamo proposto un piano preciso»',
    'ha scritto a O, il 4 maggio, per dirgli che «la città non può più pagare»',
  ],
  before: [
    'P ha incontrato O a Roma.',
    'Il sindaco di Torino P è arrivato martedì in tribunale.',
    'P ha criticato O.',
    'P ha parlato con i giornalisti: «Sono molto stanco di tutto questo».',
    'Secondo P, la città è in crisi.',
    'Alla riunione è intervenuto anche P, assessore al bilancio.',
    'Il piano è stato presentato da P.',
    'Dura la reazione di P alle parole di O.',
    'A O ha risposto P.',
    'O ha accusato P di aver mentito. P non ci sta.',
  ],
  after: [
    '«Abbiamo proposto un piano preciso e lo porteremo avanti», ha aggiunto.',
    'Ha poi spiegato che «abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Alla domanda su O ha risposto: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Parlando di O, ha detto: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Egli ha inoltre affermato: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Di O dice: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Nel suo intervento ha parlato di «una vergogna per tutta la città».',
    'Rivolgendosi a O ha detto: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Queste le sue parole: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
    'Si è detto «molto preoccupato per il futuro della città».',
  ],
};

const FRENCH: Combinations = {
  P: 'Paul Morin',
  O: 'Luc Bertin',
  subjects: [
    'P',
    'P, maire de Lyon,',
    'Le maire de Lyon, P,',
    'P, qui dirige la commission,',
    'P (Parti vert)',
    'P, dont le fils est mort en mars,',
    'P, accompagné de O,',
    'P, dans un communiqué publié mardi,',
    'Lors d’une visite à Lille avec O, P',
    'Après avoir rencontré O, P',
    'Alors que O était absent, P',
    'Face à O, P',
    'P, l’avocat de O, qui demande justice depuis dix ans,',
    'Si O refuse de répondre, P',
    'L’ancien président de la région et actuel maire P',
  ],
  verbs: [
    'a déclaré : « Nous avons proposé un plan précis »',
    'a estimé que « la ville ne peut plus payer »',
    'a répondu à O : « Nous avons proposé un plan »',
    'a parlé d’« une honte pour la ville entière »',
    's’est dit « très inquiet pour la suite »',
    'a critiqué O, l’accusant d’« avoir menti à tous »',
    'affirme, dans un entretien au Figaro, que « la ville ne peut plus payer »',
    'a reproché à O son « manque de courage politique »',
    'a réagi sur Twitter aux propos de O : « Nous avons proposé un plan précis »',
    'juge la décision de O « indigne et scandaleuse »',
    'a publié un message de soutien à O : « Nous avons proposé un plan précis »',
    'a écrit à O, le 4 mai, pour lui dire que « la ville ne peut plus payer »',
  ],
  before: [
    'P a rencontré O à Lille.',
    'Le maire de Lyon P est arrivé mardi au tribunal.',
    'P a critiqué O.',
    'P a parlé aux journalistes : « Je suis très fatigué de tout cela ».',
    'Selon P, la ville est en crise.',
    'P, adjoint aux finances, est aussi intervenu.',
    'Le plan a été présenté par P.',
    'La réaction de P aux propos de O ne s’est pas fait attendre.',
    'P a répondu à O.',
    'O a accusé P d’avoir menti. P n’est pas de cet avis.',
  ],
  after: [
    '« Nous avons proposé un plan précis et nous irons jusqu’au bout », a-t-il ajouté.',
    'Il a ensuite expliqué que « nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'À une question sur O, il a répondu : « Nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'Parlant de O, il a dit : « Nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'De O, il dit : « Nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'Dans son discours, il a parlé d’« une honte pour toute la ville ».',
    'S’adressant à O, il a dit : « Nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'Voici ses mots : « Nous avons proposé un plan précis et nous irons jusqu’au bout ».',
    'Il s’est dit « très inquiet pour l’avenir de la ville ».',
    'Puis, revenant sur l’affaire, il a précisé que « nous avons proposé un plan précis ».',
  ],
};

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
const recogniser = loaded.ok ? loaded.value : null;

/** The texts whose last quote is not of P. */
function wrong(
  language: string,
  { P, O }: Combinations,
  first: readonly string[],
  second: readonly string[],
) {
  return first.flatMap((one) =>
    second.flatMap((other) => {
      const text = `${one} ${other}`.replace(/\bP\b(?!arti)/g, P).replace(/\bO\b/g, O);
      const { quotes } = analyse(/[.]$/.test(text) ? text : `${text}.`, {
        recogniser,
        declaredLanguage: language,
      });
      const last = quotes.filter(({ kind }) => kind !== 'indirect').at(-1);
      return last?.speaker?.name === P ? [] : [`${text} -> ${last?.speaker?.name ?? 'nobody'}`];
    }),
  );
}

describe('speakers: combinations', () => {
  for (const [language, set] of [
    ['it', ITALIAN],
    ['fr', FRENCH],
  ] as const) {
    it(`${language}: every way to name a subject with every way to quote it`, () => {
      assert.deepEqual(wrong(language, set, set.subjects, set.verbs), []);
    });
    it(`${language}: subjects left out or taken up by a pronoun`, () => {
      assert.deepEqual(wrong(language, set, set.before, set.after), []);
    });
  }
});
