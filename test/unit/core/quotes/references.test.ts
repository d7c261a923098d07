import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'a friend, who is not whoever was named last',
      'Paul Martin fell off his horse on Monday. "Please come at once, he is not moving!" shouted the friend.',
      ['the friend'],
    ],
  ],
  fr: [
    [
      'whoever stands behind a verb of saying inside the marks',
      "« Nous n'avons jamais connu un scrutin aussi tendu, constate le politologue Pavel Mirescu. Mais les gens sont venus. »",
      ['Pavel Mirescu'],
    ],
    [
      'nobody who is only spoken of inside the marks',
      'Ils ont écrit : « Il nous a dit non, a lancé un concurrent, puis nous a poursuivis. », selon Marc Duprat.',
      ['Marc Duprat'],
    ],
    [
      'somebody other than the subject, according to whom',
      "Guillaume Estève a voulu rassurer : « Il n'y aura pas de coupures. » Le gouvernement pourra selon lui compter sur « la sobriété des Français ».",
      ['Guillaume Estève', 'Guillaume Estève'],
    ],
    [
      'a minister in capitals, before her name',
      "« Notre pays a choisi sa route », s'est félicitée la Première ministre, Ilinca Dragomirova, devant la foule.",
      ['Ilinca Dragomirova'],
    ],
    [
      'the person concerned, of whom another has spoken',
      "Fabrice Rivoire sera candidat. « Il n'écoute personne », a regretté le secrétaire général du parti, Marc Duprat.\n\nL'intéressé a dénoncé « une décision prise à Paris ».",
      ['Marc Duprat', 'Fabrice Rivoire'],
    ],
    [
      'a bishop without his title',
      'Le nouvel évêque, Mgr Bernard Quincieux, est arrivé lundi. « Je suis venu écouter », a déclaré Mgr Quincieux devant la cathédrale.',
      ['Bernard Quincieux'],
    ],
    [
      'what is said of the speaker between verb and subject',
      '« Il a acheté une carte postale en partant », rapporte, mi-figue mi-raisin, le commissaire Rémi Vasseur.',
      ['Rémi Vasseur'],
    ],
    [
      'a man in his fifties',
      "Jean Tessier a été condamné mardi. Le quinquagénaire de Lioncourt a répété : « Je n'ai rien fait de mal. »",
      ['Jean Tessier'],
    ],
  ],
  it: [
    [
      'a pope, who is not whoever was named last',
      'Franco Zambelli è uscito dal carcere nel 2004. Il Papa, in un telegramma alla famiglia, ha ricordato lo «stile mite» di Paolo Neri.',
      ['Il Papa'],
    ],
    [
      'a woman by a masculine noun',
      'La procuratrice Raffaella Introna ha arrestato Cosimo Lorusso.\n«Lo cercavamo», ha detto Raffaella Introna.\nIl magistrato ha poi spiegato che il linguaggio era «quasi infantile».',
      ['Raffaella Introna', 'Raffaella Introna'],
    ],
    [
      'a role between a comma and the colon',
      'Alla fine della riunione, ha detto il sindaco: «Non c’è più niente da fare».',
      ['il sindaco'],
    ],
    [
      'a role inside somebody else’s sentence',
      'Il sindaco Marco Fogli ha annunciato il lutto. Renzo Malaspina, ha detto il sindaco, era «un signore d’altri tempi».',
      ['Marco Fogli'],
    ],
    [
      'somebody by an age',
      'Pietro Zanardelli ha vinto ieri la corsa.\nIl ventitreenne bergamasco ha raccontato: «Stamattina avevo le gambe dure».',
      ['Pietro Zanardelli'],
    ],
    [
      'a company after its trade',
      'La società di giocattoli Hasbro ha spiegato: «Gran parte degli imballaggi viene scartata».',
      ['Hasbro'],
    ],
    [
      'a woman whose role is masculine',
      "Soddisfatto l'avvocato Silvana Crispi, che difende Nicola Traversari.\n«È una vittoria», ha detto il difensore Silvana Crispi.\n«Il gallo è morto», ha commentato lui.",
      ['Silvana Crispi', 'Nicola Traversari'],
    ],
    [
      'who acts in a headline, after the verb',
      'Montelupara, si dimette il sindaco Fabrizio Carissimi: «Non c’è più una maggioranza»',
      ['Fabrizio Carissimi'],
    ],
    [
      'a mayor named after the town',
      'Il sindaco di Montelupara Fabrizio Carissimi si è dimesso.\n«Preferisco tornare a fare il medico», ha dichiarato Carissimi.',
      ['Fabrizio Carissimi'],
    ],
    [
      'somebody who is left out behind what another verb is of',
      'Parla Raffaella Tommasini.\n«I risultati arriveranno giovedì», ha detto Raffaella Tommasini.\nAlla domanda se ci siano state negligenze ha risposto che «questo lo stabilirà la magistratura».',
      ['Raffaella Tommasini', 'Raffaella Tommasini'],
    ],
    [
      'a subject behind a place',
      '«Ci hanno trattato come un abbonamento da disdire», dice davanti ai cancelli Giuliana Bertesi.',
      ['Giuliana Bertesi'],
    ],
    [
      'somebody of whom the sentence begins by saying more',
      'È morta la cantante Anna Scardovi.\nFiglia di mondine, amava ripetere: «Le note non le so leggere».',
      ['Anna Scardovi'],
    ],
    [
      'the subject before a relative clause between commas',
      'Il ministro Carla Iodice ha ricordato Paolo Gentilomo, che per primo aveva scritto il testo, e ha poi aggiunto: «Questa è la legge che il Paese aspettava».',
      ['Carla Iodice'],
    ],
    [
      'whom a sentence without a verb is about',
      'Contrario l’assessore alla Sanità, Nicoletta Prandi.\n«Un reparto così piccolo non è sicuro», ha obiettato.',
      ['Nicoletta Prandi'],
    ],
    [
      'one of two, not told which',
      'Due uomini sono entrati nel negozio di Ottavio Remondi.\n«Fermi tutti, questa è una rapina», ha gridato uno dei due puntando una pistola.',
      ['uno dei due'],
    ],
    [
      'who thinks, not what is thought of',
      'Nando Vitagliano aveva rifiutato l’invito al Festival di Sanremo, che considerava «una fiera del bestiame».',
      ['Nando Vitagliano'],
    ],
    [
      'who goes on after reporting another',
      'Federico Cantalamessa ha respinto le accuse.\nHa ricordato che la società Trasporti Valdora ha chiuso il bilancio in perdita e ha definito lo sciopero «legittimo ma incomprensibile».',
      ['Federico Cantalamessa'],
    ],
  ],
};

describe('whom the words of attribution mean:', () => {
  testSpeakers(CASES);
});
