import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'who speaks, not whom for',
      'A spokesperson for the Compass Trust, which runs the academy, said all passes "are honoured without exception".',
      ['A spokesperson for the Compass Trust'],
    ],
    [
      'whoever is quoted as saying',
      'Radio Lund quoted Horst Kubitz as saying he had "rowed over more officials than there are fish".',
      ['Horst Kubitz'],
    ],
    [
      'an adjective before the role',
      '"This is not a theatre, Mr Carr," said retired judge Linda Maseko.',
      ['Linda Maseko'],
    ],
    [
      'the other of two with verbs of their own',
      'The hearing was heated, with Steve Scales of Louisiana calling the inquiry "a farce from beginning to end" and Ross Spano of Florida calling it "a disgrace to the country".',
      ['Steve Scales', 'Ross Spano'],
    ],
  ],
  fr: [
    [
      'the subject before "he himself" between commas',
      'Le rapport de gendarmerie, lui, relève la présence de son ADN « en quantité significative » sur l’anneau.',
      ['Le rapport de gendarmerie'],
    ],
    [
      'an adjective between the verb and the name',
      '« On a gagné la bataille, on n’a pas gagné la route », commente, philosophe, Didier Pasquet, porte-parole des riverains.',
      ['Didier Pasquet'],
    ],
    [
      'a long place between the verb and its subject',
      '« L’Europe a la mémoire courte », a persiflé, sur les ondes de la radio nationale, le porte-parole de la junte, le colonel Abdou Maïga.',
      ['Abdou Maïga'],
    ],
    [
      'two descriptions that share a verb',
      'L’agence de santé parle de « régulation des urgences », les élus de « fermeture pure et simple ».',
      ['L’agence de santé', 'les élus'],
    ],
    [
      'the latter, with a gerund of its own',
      'Alors que Rachel Dati et Christian Estrel le critiquent, ce dernier expliquant que « la campagne est déjà perdue », il se tait.',
      ['Christian Estrel'],
    ],
    [
      'an idiom of saying',
      'Le ministre Paul Morin a fait part de sa « très vive émotion devant ce drame ».',
      ['Paul Morin'],
    ],
    [
      'a body without the noun before it',
      "L'association Rives du monde a réagi mardi. L'association déplore « un mépris total pour les malades ».",
      ['Rives du monde'],
    ],
    [
      'whom a profession takes up',
      'Samedi, Gérard Loirat a vendu ses derniers poissons. « Si je lève la tête, je pleure », souffle le commerçant.',
      ['Gérard Loirat'],
    ],
    [
      'where somebody is from',
      "Jean Lassère a fondé un mouvement. « Je n'ai pas d'argent, j'ai des chaussures », a lancé le Béarnais.",
      ['Jean Lassère'],
    ],
  ],
  it: [
    [
      'the premier, not the president',
      'Il presidente della Repubblica Carlo Verri ha parlato di «sciagura inaccettabile», mentre il presidente del Consiglio Enzo Latini, in trasferta ad Atene, ha detto: «È un giorno molto triste per tutti noi».',
      ['Carlo Verri', 'Enzo Latini'],
    ],
    [
      'the former premier by his office',
      "Il presidente della Repubblica Carlo Verri ha accolto il presidente del Consiglio Enzo Latini. L'ex premier ha spiegato: «Ho vissuto ogni giorno come se fosse l'ultimo».",
      ['Enzo Latini'],
    ],
    [
      'a role after a name on a preposition, with its verb',
      'Papa Clemente XV è arrivato a Vienna. Accolto dal presidente austriaco Hans Moser, il pontefice ha detto agli austriaci: «Vengo come pellegrino in questa terra».',
      ['Clemente XV'],
    ],
    [
      'an apposition with a noun that is a verb, too',
      "Un'ex guida turistica, testimone della scena, ha riportato: «Sono venuti con i picconi e hanno cominciato a gridare».",
      ["Un'ex guida turistica"],
    ],
    [
      'a lucky name of a union after a role',
      "Raffaele Longhi, presidente dell'Unione Apicoltori Italiana e monaco residente a Pomaia, fa un appello: «Non ce la faremo mai da soli a ricostruire tutto».",
      ['Raffaele Longhi'],
    ],
    [
      'the antecedent of "according to whom"',
      'Di parere opposto il portavoce Dario Melandri, secondo cui il campo era comunque «una trappola annunciata da mesi».',
      ['Dario Melandri'],
    ],
    [
      'whoever a preposition and a relative stand for',
      "Il suo ex capogruppo è Michele Turati, per il quale l'espulsione è «un atto dovuto e tardivo».",
      ['Michele Turati'],
    ],
    [
      'the subject after where it was said',
      '« Atterrare su un corpo così piccolo non è facile », ha commentato sul suo blog Dora Abelli, già responsabile delle operazioni.',
      ['Dora Abelli'],
    ],
    [
      'the subject after how it was said',
      '«Un collega che ha smarrito la strada di casa», commenta gelido il suo ex capogruppo, Michele Turati.',
      ['Michele Turati'],
    ],
    [
      'one of several, with the name',
      "«Io ho tre figli all'università e li mantengono gli elefanti» spiega una di loro, Giulia Mosca, indicando il cappellino.",
      ['Giulia Mosca'],
    ],
    [
      'somebody not told',
      'Dal fondo della sala qualcuno ha gridato: «Adesso dovete vergognarvi tutti!»',
      ['qualcuno'],
    ],
    [
      'a verb that no list knows',
      '«È una truffa ai danni degli elettori», sbraitolava la sindaca Anna Corti davanti al seggio.',
      ['Anna Corti'],
    ],
    [
      'an idiom of saying',
      'Il ministro Paolo Sereni ha rincarato la dose: «Chi ha sbagliato deve pagare fino in fondo».',
      ['Paolo Sereni'],
    ],
    [
      'whoever lends an organisation a voice',
      "L'opposizione, per bocca della consigliera Rosa Tucci, ammette che «il rigore non c'era affatto».",
      ['Rosa Tucci'],
    ],
    [
      'thus X',
      '«Ci hanno fatto vedere una torta già tagliata»: così la segretaria provinciale Debora Zanetti, che ha lasciato la riunione.',
      ['Debora Zanetti'],
    ],
    [
      'the subject past the quote',
      'Si dice invece «senza parole per quanto è accaduto» il chitarrista Stefano Croppi, che con lui aveva suonato.',
      ['Stefano Croppi'],
    ],
    [
      'the subject before "for his part"',
      'Il sindaco Sergio Chiari dal canto suo si è detto «onorato della visita di oggi».',
      ['Sergio Chiari'],
    ],
    [
      'whom a preposition governs, before the relative',
      "La frase, riferita da due consiglieri, viene smentita dal portavoce Luca Neri, che concede soltanto «un confronto un po' acceso».",
      ['Luca Neri'],
    ],
    [
      'a cleft after the quote',
      '«Stavo abbassando la serranda quando ho sentito un botto». A parlare è Denis Marra, il barista.',
      ['Denis Marra'],
    ],
    [
      'where the field of an office belongs to it',
      "Sul piano politico l'assessore alla legalità del comune osserva che «la patente dei napoletani vale quanto quella degli altri».",
      ["l'assessore alla legalità del comune"],
    ],
    [
      'the owner of a state before a colon',
      'Commosso il saluto del Teatro Aligeri, affidato ad una nota: «Se ne va un maestro che non ha mai voluto esserlo».',
      ['Teatro Aligeri'],
    ],
    [
      'somebody from before, after a place alone',
      'Il ministro Paolo Ferri replica agli industriali: «Il programma lo hanno scritto gli elettori». Poi, ai microfoni di Radio Aurora: «Un ragazzo che cambia sei contratti non compra casa».',
      ['Paolo Ferri', 'Paolo Ferri'],
    ],
  ],
};

describe('whose words they are', () => {
  testSpeakers(CASES);
});
