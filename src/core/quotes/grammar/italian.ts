import type { Grammar } from './grammar';
import { agreements, pairs, words } from './grammar';

export const ITALIAN: Grammar = {
  determiners: words(
    "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro alcuni alcune molti molte due tre quattro cinque",
  ),
  definite: words("il lo la i gli le l' questo questa quel quello quella"),
  ofWords: words("di d' del dello della dell' dei degli delle"),
  prepositions: words(
    "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col per tra fra senza contro verso durante dopo prima presso secondo sotto sopra entro oltre attraverso nonostante tramite circa",
  ),
  pronouns: agreements({
    ms: "egli lui quest'ultimo questi esso costui",
    fs: "ella lei quest'ultima essa costei",
    np: 'loro essi esse costoro',
    ns: 'io chi',
  }),
  relatives: words('che quale quali cui'),
  complementisers: words('che come perché affinché se ché'),
  coordinators: words('e ed ma o mentre invece però poi'),
  auxiliaries: words(
    'ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe ebbero abbia abbiano avesse avessero è sono era erano sarà saranno sarebbe sarebbero fu furono sia siano fosse fossero stato ho hai abbiamo avete siamo siete sei può possono poteva potevano potrà potranno potrebbe potrebbero deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero vuole vogliono voleva volevano va vanno sta stanno stava stavano fa fanno viene vengono veniva venivano verrà',
  ),
  passiveAuxiliaries: words(
    'è sono era erano sarà saranno sarebbe fu furono sia siano stato stata stati state viene vengono veniva venivano verrà essere venne vennero',
  ),
  agents: words("da dal dallo dalla dall' dai dagli dalle"),
  accordingTo: [
    ['secondo'],
    ['stando', 'a'],
    ['stando', 'al'],
    ['stando', 'alla'],
    ['per'],
    ['a', 'detta', 'di'],
    ['a', 'detta', 'del'],
    ['a', 'detta', 'della'],
    ['nelle', 'intenzioni', 'di'],
    ['nelle', 'parole', 'di'],
    ['a', 'parere', 'di'],
    ['a', 'giudizio', 'di'],
    ['ad', 'avviso', 'di'],
  ],
  asWords: words('come così'),
  adverbs: words(
    'allora poi anche inoltre ancora già non più mai bene sempre così invece pure quindi dunque infine però tuttavia subito ieri oggi domani stesso stessa lunedì martedì mercoledì giovedì venerdì sabato domenica qui là molto proprio solo ora',
  ),
  adverbPairs: pairs(
    'per_esempio di_nuovo in_seguito in_particolare di_conseguenza per_ora in_effetti a_lungo in_parte',
  ),
  adverbEnding: 'mente',
  clitics: words("si s' lo la li le l' gli ne ci vi mi ti non c' n' m' glielo"),
  firstPerson: words(
    'io noi mio mia miei mie nostro nostra nostri nostre mi ci sono siamo abbiamo ho me voi vostro vostra',
  ),
  titleNouns: words(
    'film libro romanzo album canzone trasmissione programma serie giornale quotidiano rivista settimanale operazione progetto gruppo movimento partito club associazione nave aereo titolo nome soprannome premio piano legge canale inno concorso festival mostra opera singolo brano gioco sito documentario ospedale stadio teatro parola termine espressione categoria missione satellite sonda squadra tempesta uragano rubrica fiction telefilm spettacolo collana agenzia celebre cosiddetto domanda slogan bordo vicenda guerra virus scuola istituto hotel museo palazzo portale blog testata mensile commedia tour canzoni',
  ),
  speechNouns: words(
    'espressione espressioni minaccia frase parole parola dichiarazione comunicato slogan messaggio tweet risposta discorso lettera annuncio affermazioni grido citazione testo nota rapporto post striscione cartello scritta domanda commento intervista reazione motto telegramma appello sentenza bollettino parere obiettivo missione ambizione cartelli striscioni scopo insegna circolare',
  ),
  namingWords: words(
    'detto detta detti dette chiamato chiamata chiamati chiamate intitolato intitolata intitolati intitolate denominato denominata denominati denominate soprannominato soprannominata cosiddetto cosiddetta cosiddetti cosiddette nominato battezzato ribattezzato presunto presunta presunti presunte titolato sedicente',
  ),
  personNouns: agreements({
    ms: 'presidente ministro candidato portavoce procuratore avvocato sindaco cantante attore regista allenatore giocatore calciatore direttore ricercatore capo deputato senatore papa pontefice re principe premier uomo pilota atleta campione autore scrittore giornalista governatore segretario commissario giudice responsabile imprenditore fondatore generale colonnello leader capo-dicastero miliardario professore vescovo cardinale parroco',
    fs: 'scienziata presidentessa candidata avvocata cantante attrice regista allenatrice giocatrice direttrice ricercatrice deputata senatrice regina principessa donna campionessa autrice scrittrice governatrice ministra sindaca cancelliera',
  }),
  personEndings:
    /.{3}(?:tore|trice|ista|iere|iera|logo|ologa|ziato|iato|ante|ano|aro|ario|aria|tenne|enni|tori|trici|isti|ieri|logi|ziati|anti|ani)$/,
  subordinators: words('che cui dove quando se mentre come perché affinché quale quali'),
  organisationNouns: words(
    'azienda società compagnia organizzazione partito gruppo associazione sindacato governo ministero club agenzia istituzione ong federazione giornale quotidiano emittente fondazione banca comune',
  ),
  isProDrop: true,
};
