import type { Grammar } from './grammar';
import { agreements, endings, pairs, withPlurals, words } from './grammar';
import { ITALIAN_ADVERBS, ITALIAN_BODIES, ITALIAN_PERSONS, ITALIAN_TEXTS } from './italian-words';

export const ITALIAN: Grammar = {
  determiners: words(
    "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle suo sua suoi sue loro alcuni alcune molti molte due tre quattro cinque",
  ),
  definite: words("il lo la i gli le l' questo questa quel quello quella"),
  ofWords: words("di d' del dello della dell' dei degli delle"),
  prepositions: words(
    "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col per tra fra senza contro verso durante dopo prima presso secondo sotto sopra entro oltre attraverso nonostante tramite circa davanti accanto dietro intorno assieme",
  ),
  pronouns: agreements({
    ms: 'egli lui questi esso costui',
    fs: 'ella lei essa costei',
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
    ...endings('stando', "a ad al allo alla agli alle ai all'"),
    ['per'],
    ['a', 'sentire'],
    ['a', 'dare', 'retta', 'a'],
    ...[
      'a detta',
      'nelle intenzioni',
      'nelle parole',
      'a parere',
      'dal punto di vista',
      'per ammissione',
      'per stessa ammissione',
      'a giudizio',
      'ad avviso',
      'agli occhi',
    ].flatMap((phrase) => endings(phrase, "di del dello della dei degli delle dell' d'")),
  ],
  asWords: words('come così'),
  adverbs: words(
    'ormai infatti insomma pertanto perciò intanto successivamente allora poi anche inoltre ancora già non più mai bene sempre così invece pure quindi dunque infine però tuttavia subito ieri oggi domani stesso stessa lunedì martedì mercoledì giovedì venerdì sabato domenica qui là molto proprio solo ora',
    ITALIAN_ADVERBS,
  ),
  adverbPairs: pairs(
    "per_esempio poc'_anzi di_nuovo in_seguito in_particolare di_conseguenza per_ora in_effetti a_lungo in_parte",
  ),
  adverbEnding: 'mente',
  clitics: words("si s' lo la li le l' gli ne ci vi mi ti non c' n' m' glielo"),
  firstPerson: words(
    'io noi mio mia miei mie nostro nostra nostri nostre mi ci sono siamo abbiamo ho me voi vostro vostra',
  ),
  titleNouns: words(
    'film libro romanzo album canzone trasmissione programma serie giornale quotidiano rivista settimanale operazione progetto gruppo movimento partito club associazione nave aereo titolo nome soprannome premio piano legge canale inno concorso festival mostra opera singolo brano gioco sito documentario ospedale stadio teatro parola termine espressione categoria missione satellite sonda squadra tempesta uragano rubrica fiction telefilm spettacolo collana agenzia celebre cosiddetto domanda slogan bordo vicenda guerra virus scuola istituto hotel museo palazzo portale blog testata mensile commedia tour canzoni iniziativa campagna petizione sondaggio bando rassegna convegno congresso seminario saggio inchiesta cortometraggio disco quadro dipinto scultura statua videogioco applicazione app piattaforma fondazione comitato cooperativa agriturismo ristorante bar discoteca albergo villa cinema clinica liceo università biblioteca traghetto treno indagine decreto pacchetto manovra riforma trattato medaglia coppa trofeo torneo manifestazione lista banda clan cosca brigata codice formula metodo modello volume capitolo hashtag etichetta marchio pseudonimo nomignolo',
  ),
  speechNouns: withPlurals(
    words(
      'espressione espressioni minaccia frase parole parola dichiarazione comunicato slogan messaggio tweet risposta discorso lettera annuncio affermazioni grido citazione testo nota rapporto post striscione cartello scritta domanda commento intervista reazione motto telegramma appello sentenza bollettino parere obiettivo ambizione cartelli striscioni scopo insegna circolare racconto versione testimonianza denuncia sfogo accusa accuse spiegazione riflessione considerazioni considerazione ragionamento invito monito opinione pensiero conclusione motivazione post-it biglietto manifesto volantino appunto editoriale articolo replica promessa previsione giudizio valutazione stima',
      ITALIAN_TEXTS,
    ),
    'it',
  ),
  namingWords: words(
    'detto detta detti dette chiamato chiamata chiamati chiamate intitolato intitolata intitolati intitolate denominato denominata denominati denominate soprannominato soprannominata cosiddetto cosiddetta cosiddetti cosiddette nominato nominata battezzato battezzata ribattezzato ribattezzata ribattezzati ribattezzate presunto presunta presunti presunte titolato sedicente',
  ),
  personNouns: agreements(ITALIAN_PERSONS, {
    ms: 'corridore iscritto pentastellato grillino tizio interessato studioso presule prelato ministro candidato procuratore avvocato sindaco attore allenatore giocatore calciatore direttore ricercatore capo deputato senatore papa pontefice re principe premier uomo campione autore scrittore governatore segretario commissario imprenditore fondatore generale colonnello capo-dicastero miliardario professore vescovo cardinale parroco vicepremier sottosegretario rettore preside cofondatore cantautore rapper comico musicologo scienziato astronomo fisico chimico biologo medico chirurgo infermiere psicologo sociologo storico filosofo politologo costituzionalista magistrato pm pubblico-ministero gip poliziotto carabiniere ufficiale capitano maggiore tenente ammiraglio comandante maresciallo soldato questore prefetto ispettore detective assessore consigliere europarlamentare eurodeputato coordinatore ambasciatore console cancelliere sultano sceicco emiro ayatollah imam rabbino monsignore arcivescovo prete sacerdote frate patriarca reverendo pastore dalai-lama lama maestro studente tecnico ct mister portiere difensore centrocampista attaccante nuotatore pugile cestista arbitro manager amministratore ad dg finanziere banchiere industriale editore redattore conduttore presentatore doppiatore sceneggiatore produttore compositore pittore scultore architetto ingegnere fotografo poeta romanziere youtuber sindacalista dissidente terrorista killer assassino imputato indagato latitante boss pentito padre papà figlio fratello fratellastro marito nonno zio cugino cognato suocero amico compagno fidanzato vicino ragazzo bambino giovane anziano signore medico tifoso passeggero raìs rais cavaliere sospettato capo-di-stato vicesegretario luogotenente cosmonauta esploratore alpinista inviato relatore garante patron numero-uno proprietario gestore volontario soccorritore pompiere prigioniero ostaggio detenuto',
    fs: 'gente iscritta pentastellata grillina tizia interessata studiosa scienziata presidentessa candidata avvocata attrice allenatrice giocatrice direttrice ricercatrice deputata senatrice regina principessa donna campionessa autrice scrittrice governatrice ministra sindaca cancelliera cantautrice astronoma psicologa sociologa storica magistrata poliziotta assessora consigliera ambasciatrice suora badessa maestra studentessa nuotatrice amministratrice imprenditrice fondatrice redattrice conduttrice presentatrice sceneggiatrice produttrice compositrice pittrice poetessa segretaria coordinatrice madre mamma figlia sorella sorellastra moglie nonna zia cugina cognata amica compagna fidanzata vedova vicina ragazza bambina signora modella avvocatessa curatrice ex-moglie dama',
    ns: 'colpevole complice vigile teste liceale internauta dem fonte presidente portavoce cantante regista pilota atleta giornalista responsabile leader vicepresidente dirigente musicista economista agente parlamentare onorevole esponente capogruppo insegnante docente ciclista tennista stilista blogger attivista testimone superstite nipote collega astronauta legale giudice parente familiare ribelle appartenente persona vittima titolare ristoratore inquirente capotreno interprete mittente cronista giurista custode omicida',
  }),
  personEndings:
    /.{3}(?:tore|trice|ista|iere|iera|logo|ologa|ziato|iato|ante|ano|aro|ario|aria|tenne|enni|tori|trici|isti|ieri|logi|ziati|anti|ani)$/,
  subordinators: words(
    "che cui dove quando quand' se mentre come perché affinché quale quali benché sebbene",
  ),
  organisationNouns: withPlurals(
    words(
      'unione coordinamento collettivo consulta alleanza folla popolazione quartier azienda società compagnia organizzazione partito gruppo associazione sindacato governo ministero club agenzia istituzione ong federazione giornale quotidiano emittente fondazione banca comune polizia procura tribunale corte commissione consiglio delegazione dipartimento autorità amministrazione contea esercito staff opposizione maggioranza missione missioni ufficio difesa',
      ITALIAN_BODIES,
    ),
    'it',
  ),
  isHeadLast: false,
  isProDrop: true,
};
