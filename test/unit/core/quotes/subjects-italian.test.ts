import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [],
  fr: [],
  it: [
    [
      'whoever is named behind a cleft and a comma',
      'È morto Vanni Leopardi. A dare la notizia, ieri sera, la figlia Chiara su Facebook: «Ciao babbo, canta anche lassù».',
      ['Chiara'],
    ],
    [
      'a former premier, not a president who is named later',
      'Critico Giuseppe Conte. L’ex premier ha definito la legge "un pannicello caldo". Il presidente Emanuele Orsini tace.',
      ['Giuseppe Conte'],
    ],
    [
      'the number one of a club',
      'Secondo il numero uno del Genoa, "il Var va rivisto".',
      ['il numero uno del Genoa'],
    ],
    [
      'whoever a sentence without a verb is about',
      'Antonio Conte è nero. Di tutt’altro umore Alberto Gilardino. "Abbiamo fatto una partita di cuore", ha commentato l’allenatore.',
      ['Alberto Gilardino'],
    ],
    [
      'the subject beside whom somebody stands, who gives them no role',
      'Anna Riva ha parlato. Aurelio Neri, in tribuna con la moglie, ha lasciato lo stadio. In serata il patron ha scritto: "Sempre con la squadra nel cuore".',
      ['Aurelio Neri'],
    ],
    [
      'whoever speaks, behind the verb',
      'Dopo la sentenza parla la mamma di Luca: «Giustizia è fatta».',
      ['la mamma di Luca'],
    ],
    [
      'people to whom something is so',
      'Per i genitori la chiusura della scuola è «una sconfitta per tutti».',
      ['i genitori'],
    ],
    [
      'whoever spoke before, not of whom they speak',
      '"Ripartiamo dai giovani", spiega il ct Mancini. E su Balotelli: "Le porte sono aperte".',
      ['Mancini', 'Mancini'],
    ],
    [
      'whoever speaks of somebody',
      'Roberto Mancini su Balotelli: "Le porte sono aperte a tutti".',
      ['Roberto Mancini'],
    ],
    [
      'whoever stands behind "cui" and its verb',
      '«È un bluff», twitta Carlo Calenda, cui replica Nicola Fratoianni: «Parla proprio lui».',
      ['Carlo Calenda', 'Nicola Fratoianni'],
    ],
    [
      'whoever is heard, not whoever hears it',
      'In aula il testimone ha ricordato di aver sentito la vittima gridare «aiuto».',
      ['la vittima'],
    ],
    [
      'several at a place',
      '«Nessuna decisione è stata presa», spiegano dalla questura di Roma.',
      ['questura di Roma'],
    ],
    [
      'whoever stands behind the object',
      '«Una vergogna»: così ha commentato la sentenza la deputata Laura Boldrani.',
      ['Laura Boldrani'],
    ],
    [
      'the subject between "così" and its verb',
      '«Troppo poche risorse per i comuni»: così il governatore Vincenzo De Lucchi ha commentato le accuse.',
      ['Vincenzo De Lucchi'],
    ],
    [
      'whose answer it was, with an adjective between',
      '«Ci vediamo in tribunale», è stata la risposta secca dell’ex ministro.',
      ['ex ministro'],
    ],
    [
      'for whom each half of a sentence holds',
      'Per Carlo Calenda il piano è «un bluff», per Emma Bonino «solo propaganda».',
      ['Carlo Calenda', 'Emma Bonino'],
    ],
    [
      'whoever does what a pronoun takes up',
      "L'allarme lo lancia Coldiretti: «Raccolti dimezzati dalla siccità».",
      ['Coldiretti'],
    ],
    [
      'of whom the message is, behind what it is of',
      'Messaggio di cordoglio del capo dello Stato: «Perdiamo un grande italiano».',
      ['capo dello Stato'],
    ],
    [
      'nobody of a gerund that follows the verb',
      'Mario Rossi non si dà pace. «È stata una strage», ha commentato scuotendo la testa.',
      ['Mario Rossi'],
    ],
    [
      'whoever cries into the telephone',
      '«Era come un padre per noi», piange al telefono la collaboratrice.',
      ['la collaboratrice'],
    ],
    [
      'according to whom it is, right behind an object',
      'È una promessa che non convince i residenti, secondo i quali «è tutto fermo da mesi».',
      ['i residenti'],
    ],
    [
      'whoever leaves out the subject of an inserted verb, not the subject of the quote',
      '«Nessuna trattativa è in corso», ha detto il portavoce Dmitri Pesko. Mosca, ha aggiunto, «non accetta ultimatum».',
      ['Dmitri Pesko', 'Dmitri Pesko'],
    ],
    [
      'several of a kind, before a verb that is a noun too',
      'Un gruppo di cento intellettuali denuncia «la deriva autoritaria del governo».',
      ['Un gruppo di cento intellettuali'],
    ],
    [
      'whoever leaves out the subject behind a clause of what was asked',
      'Renzi parla oggi a Roma. A chi gli chiede del partito risponde secco: «Non è il momento».',
      ['Renzi'],
    ],
    [
      'the side in court, for which it is so',
      'Per la difesa, invece, si tratta di «un tragico incidente».',
      ['la difesa'],
    ],
    [
      'the sentence after a quote that stands alone behind a dateline',
      "Roma, 12 marzo – «Non ci saranno nuove tasse». Lo assicura il ministro dell'Economia Piero Galli.",
      ['Piero Galli'],
    ],
    [
      'whoever stands behind a phrase without a verb',
      'I sindacati hanno firmato. Dello stesso avviso il segretario della Cisl: «Serve un accordo».',
      ['il segretario della Cisl'],
    ],
    [
      'the organisation behind such a phrase',
      "I sindacati hanno firmato. Sulla stessa lunghezza d'onda Forza Italia: «Serve un accordo».",
      ['Forza Italia'],
    ],
    [
      'whoever answers the one before, behind an oblique relative',
      "«I conti vanno rispettati», ammonisce il commissario Paolo Genti, al quale replica a distanza il ministro dell'Economia: «Faremo la nostra parte».",
      ['Paolo Genti', "il ministro dell'Economia"],
    ],
    [
      'whoever put it on record',
      '«Quella notte», ha messo a verbale il testimone, «ho sentito tre spari».',
      ['il testimone', 'il testimone'],
    ],
    [
      'nobody of the adverbial before: "dal canto suo"',
      'Dal canto suo la società fa sapere che «non ci sono rischi per i lavoratori».',
      ['la società'],
    ],
    [
      'nobody of the adverbial before: "da parte sua"',
      'Da parte sua la ministra ha replicato: «Andiamo avanti per la nostra strada».',
      ['la ministra'],
    ],
    [
      'whoever makes understood',
      '«Non è escluso che succeda», ha però fatto capire uno dei suoi più stretti collaboratori.',
      ['uno dei suoi più stretti collaboratori'],
    ],
    [
      'the organisation for which it is so, right before the quote',
      'I sindacati protestano. Per la Uil «la misura è colma da tempo per tutti».',
      ['Uil'],
    ],
    [
      'the subject of the verb before its object',
      'Quando il ministro Marco Rossi notò l’assenza del quadro affermò: «Non sono stato io a prenderlo».',
      ['Marco Rossi'],
    ],
    [
      'whoever speaks on, not the object of a gerund',
      '«Resteremo tutti qui», ha detto Anna Bianchi. Commentando la scelta del consiglio, ha dichiarato: «Non è la mia».',
      ['Anna Bianchi', 'Anna Bianchi'],
    ],
    [
      'the source of the text that is read',
      'Marco Rossi ha lasciato l’incarico. Nella nota di Anna Bianchi si legge: «Le dimissioni sono irrevocabili da oggi».',
      ['Anna Bianchi'],
    ],
    [
      'the holder of one of two roles',
      'Madonna ha parlato del marito e regista Guido Ricci. Pare che il regista abbia definito lo spettacolo «una prova senza alcun valore».',
      ['Guido Ricci'],
    ],
    [
      'the holder of an office that is written like a name',
      'Il sindaco Flavio Bianchi è intervenuto. «Ho proposto una fiaccolata - ha dichiarato il Primo cittadino - per domani sera».',
      ['Flavio Bianchi'],
    ],
    [
      'whoever leaves out the subject of both verbs',
      'Marco Rossi ha preso la parola. Ha ammesso che la strada migliore sia quella, sottolineando che «la lotta non finirà mai».',
      ['Marco Rossi'],
    ],
    [
      'several in the plural',
      'Le donne del comitato hanno detto che «non si fermeranno davanti a nulla».',
      ['Le donne del comitato'],
    ],
  ],
};

describe('subjects of Italian verbs of saying', () => {
  testSpeakers(CASES);
});
