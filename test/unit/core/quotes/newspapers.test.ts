import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [],
  fr: [
    [
      'titles are no part of names',
      'Les témoins se sont succédé. « Nous avons tous vu la fumée », a affirmé Mme Valdrin. « Je ne crois pas au hasard. » Mme Valdrin habite la rue.',
      ['Valdrin', 'Valdrin'],
    ],
    [
      'complement with en',
      'Un agent a confié que le quartier était fermé. Une femme en larmes est arrivée, en répétant : « c’est trop horrible ».',
      ['Une femme en larmes'],
    ],
    [
      'relative far from its verb',
      'Des groupes en faveur de la sécession qui scandaient « ni oubli, ni pardon » ont fait face à des partisans du roi criant « longue vie au roi ».',
      ['groupes en faveur de la sécession', 'partisans du roi'],
    ],
    [
      'participle with a place',
      'Le service météorologique national basé à Brest a déclaré que « seules dix tempêtes ont atteint la côte ».',
      ['Le service météorologique national basé à Brest'],
    ],
    [
      'thing in a phrase',
      'Morand s’adressait aux invités de l’Alliance verte, un organisme à but non lucratif. Il a comparé les deux stratégies. « Les deux se valent », a-t-il déclaré.',
      ['Morand'],
    ],
    [
      'from a club between commas',
      'Robin Cresson, du Melun, a félicité Dijon : « Bravo à eux, ils ont été plus forts. »',
      ['Robin Cresson'],
    ],
    [
      'a paper and a speaker',
      'Selon NBC News, l’ancien président du Comité républicain, Michael Stone, a déclaré la semaine dernière que « c’est devenu un désordre ».',
      ['Michael Stone'],
    ],
    [
      'reporting verb before',
      'Vendredi matin, rapporte Mic, les manifestants ont chanté « le mois de novembre arrive » dans le couloir.',
      ['les manifestants'],
    ],
    [
      'apposition without its comma',
      'Dans un article publié hier, Marc Raher, professeur de sciences politiques à l’école Bonnard de l’université de Lyon affirmait « qu’on ne peut pas revenir en arrière ».',
      ['Marc Raher'],
    ],
    [
      'what worries him',
      'Paul Adrien habite là depuis toujours. Il raconte ses voisins. Les églises ferment et cela le préoccupe : « tôt ou tard, ils reviendront à la case départ ».',
      ['Paul Adrien'],
    ],
    [
      'mother of a son',
      'Le fils de Mme Davrin, Tristan, avait 13 ans lorsqu’il est tombé malade. « Je ne veux pas qu’aucun parent ressente cela », a-t-elle dit.',
      ['Davrin'],
    ],
    [
      'a body that ends like an adverb',
      'Un porte-parole du gouvernement a affirmé : « Nous avons proposé un plan précis. »',
      ['Un porte-parole du gouvernement'],
    ],
    [
      'a person that is an infinitive',
      'Un conseiller du ministère a confié que la réforme était « enterrée pour de bon ».',
      ['Un conseiller du ministère'],
    ],
    [
      'the name before an indefinite apposition',
      'Zelmer s’adressait à la Prairie Energy Alliance, un organisme à but non lucratif qui se définit comme le « porte-parole des consommateurs d’énergie ».',
      ['Prairie Energy Alliance'],
    ],
    [
      'a clause that ends before the verb',
      'Paul Morin, à qui Luc Bertin avait écrit, a reproché à Luc Bertin son « manque de courage politique ».',
      ['Paul Morin'],
    ],
    [
      'a preposition that is a verb, too',
      'Le quotidien ajoute que, tandis que Pénélope Faure cumulait deux emplois entre le 1er juillet et le 30 novembre, le couple a « signé une fausse déclaration ».',
      ['Le quotidien'],
    ],
    [
      'who signed a text',
      'La lettre, signée par Charles Vannier, dit : « On ne peut plus attendre ».',
      ['Charles Vannier'],
    ],
    [
      'a quote without its opening mark',
      'Le conseil a dévoilé son plan.\nLa fondation accorde des fonds à des chercheurs dont le travail est plus faible », a expliqué Kevin Lorrain.\nLe reste suivra.',
      ['Kevin Lorrain'],
    ],
  ],
  it: [
    [
      'inserted time and place',
      'Il 10 maggio Marco Travaglini, durante il programma televisivo condotto da Fabio Fazzi, ha attaccato il presidente del Senato Renato Schifanelli: lo ha paragonato a un «lombrico».',
      ['Marco Travaglini'],
    ],
    [
      'subordinate first',
      "Nonostante per il momento le zone turistiche siano state risparmiate dalle proteste, il capo dell'unità di crisi Elisa Bellori ha sconsigliato i viaggi nel paese, in quanto «la situazione potrebbe peggiorare». Ha aggiunto poi: «Nei prossimi giorni vedremo».",
      ['Elisa Bellori', 'Elisa Bellori'],
    ],
    [
      'inverted person',
      'Sul terremoto si è espresso anche un missionario attivo nel luogo, padre Aldo Zanottelli. Ha dichiarato: «La base degli scontri è economica».',
      ['Aldo Zanottelli'],
    ],
    [
      'infinitive before its subject',
      'Oltre ad esprimere rammarico per la «sfortunata coincidenza», il ministro Carlo Vanni si è detto «incoraggiato dai dati».',
      ['Carlo Vanni', 'Carlo Vanni'],
    ],
    [
      'text given out',
      "«I genitori hanno acconsentito - si legge in un comunicato stampa diramato dall'Ospedale Maggiore - alla donazione».",
      ['Ospedale Maggiore'],
    ],
    [
      'the very words of',
      'I medici hanno avuto un atteggiamento sbagliato (citando le testuali parole del figlio «un comportamento superficiale e strafottente»).',
      ['figlio'],
    ],
    [
      'sms with written',
      'Un saluto va ad Alberto Tombari, che dopo la prima manche aveva mandato a Razzini un messaggio con scritto «Giuliano feroce e veloce».',
      ['Alberto Tombari'],
    ],
    [
      'for whom',
      "Il quartiere più colpito è Marina, per il quale Guido Glaseri, direttore della Protezione civile, ha riservato un commento su Twitter: «La parte bassa è coperta dall'acqua».",
      ['Guido Glaseri'],
    ],
    [
      'plural going on',
      "Carlo Schumann è caduto. I medici precisano: «Ci sono lesioni diffuse». Inoltre, specificano che Schumann è stato operato una sola volta, che «l'operazione è andata bene» e che «non sono previsti altri interventi».",
      ['I medici', 'I medici', 'I medici'],
    ],
    [
      'mental verb inside',
      'La figlia di Marina Petrelli, Elisa Novelli, «spera che questa notizia le donerà la voglia di ricominciare».',
      ['Elisa Novelli'],
    ],
    [
      'the word of a forename in a role',
      '«Queste persone non hanno mai visto un uragano», ha detto il meteorologo di Cubavision Jose Rubiera.',
      ['Jose Rubiera'],
    ],
    [
      'minister of transport',
      'Sul luogo si è recato anche il Ministro dei Trasporti Matteoli, che ha parlato di «casualità incredibile».',
      ['Matteoli'],
    ],
    [
      'attention to those',
      'Papa Ratzinger ha parlato delle guerre, volgendo attenzione a quelli che sembrano segnali distensivi, e dicendosi certo che «gli sforzi di riconciliazione» possano portare pace.',
      ['Ratzinger'],
    ],
    [
      'subject after a source',
      '«Le donne non dimenticheranno quanto è accaduto», ha dichiarato venerdì, secondo quanto riporta il giornale Washington Post, Karine Jean-Pierre, consulente.',
      ['Karine Jean-Pierre'],
    ],
    [
      'accused him',
      'È ripartito affermando che erano stati fatti progressi, ma poche ore dopo la Corea del Nord lo aveva accusato di avere presentato «richieste da gangster».',
      ['Corea del Nord'],
    ],
    [
      'the presence of',
      "Tra i politici, da registrare anche la presenza di Paolo Ferrini, Ministro della Solidarietà: «È una manifestazione che chiede più diritti», ha dichiarato, per poi parlare d'altro: «Bisogna avere chiare due cose».",
      ['Paolo Ferrini', 'Paolo Ferrini'],
    ],
    [
      'a cleft sentence',
      'Paolo Morini ha criticato il progetto. A rincarare la dose ci pensa Luca Bertini: «Abbiamo proposto un piano».',
      ['Luca Bertini'],
    ],
    [
      'whom words are judged of',
      'Paolo Morini ha criticato il progetto. Luca Bertini ha definito le parole di Morini «una vergogna per tutta la città».',
      ['Luca Bertini'],
    ],
    [
      'no subject behind a preposition',
      'Paolo Morini ha incontrato Luca Bertini a Roma. Alla domanda su Luca Bertini ha risposto: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
      ['Paolo Morini'],
    ],
    [
      'a verb of a clause that a gerund goes on from',
      'Paolo Morini, sindaco di Torino, ha criticato Luca Bertini, accusandolo di «aver mentito a tutti».',
      ['Paolo Morini'],
    ],
    [
      'a sentence without a verb',
      'Dura la reazione di Paolo Morini alle parole di Luca Bertini. Poi ha aggiunto: «Abbiamo proposto un piano preciso».',
      ['Paolo Morini'],
    ],
    [
      'a note of whoever the sentence before is about',
      'Paolo Morini ha incontrato Luca Bertini a Roma. In una nota si legge: «Abbiamo proposto un piano preciso e lo porteremo avanti».',
      ['Paolo Morini'],
    ],
    [
      'the gender that a participle shows',
      'La deputata Anna Riva ha interpellato il ministro Paolo Morini. Poi si è detta «molto preoccupata per il futuro della città».',
      ['Anna Riva'],
    ],
    [
      'one against another in a headline',
      'Scuola, Bertini contro Morini: «Non possiamo più aspettare»\n\nIl ministro Paolo Morini ha presentato il piano. Il sindacalista Luca Bertini era presente.',
      ['Luca Bertini'],
    ],
    [
      'two towns with one of',
      'I sindaci di Torino e Milano hanno detto: «Non possiamo più aspettare».',
      ['I sindaci di Torino e Milano'],
    ],
    [
      'an adjective after the verb',
      'Il premier Silvio Verini si era mostrato fiducioso. «Otterremo la fiducia anche alla Camera», aveva detto ottimista ai suoi collaboratori.',
      ['Silvio Verini'],
    ],
    [
      'the apposition after what opens the sentence',
      'L’assemblea parrocchiale, l’organo direttivo della parrocchia, costituita da laici, ha scritto che la diocesi «cerca di scaricare i costi».',
      ['L’assemblea parrocchiale'],
    ],
  ],
};

describe('speakers: sentences of newspapers', () => {
  testSpeakers(CASES);
});
