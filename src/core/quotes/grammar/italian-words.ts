/** Italian nouns for persons beside the commonest, by gender and number as `agreements` reads them. */
export const ITALIAN_PERSONS: Readonly<Record<string, string>> = {
  ms: `
abate accusatore adepto aggressore agricoltore agronomo aguzzino albergatore allevatore allievo alunno amichetto
anchorman antropologo apostolo appuntato archeologo archimandrita ascoltatore astrofisico attentatore autobiografo
aviere babbo bagnino ballerino bandito barbone baritono barman barone bebè beniamino bidello bigliettaio bimbo biografo
bisnonno boia bomber bonzo borgomastro boscaiolo bottegaio brigadiere broker bullo burattinaio califfo calzolaio
cameraman cameriere camerlengo campionissimo cannoniere capobastone capobranco capoclan capocomico capocosca capomafia
capomastro capopopolo caporale caporalmaggiore carcerato cardiochirurgo cardiologo cassintegrato cecchino centauro chef
chierichetto chierico cittadino coinquilino collaboratore commediografo commentatore commesso concittadino condomino
confessore congiurato consuocero contadino conte contrammiraglio controllore coreografo creatore cronoman crooner cuoco
curatore delegato diacono dinamitardo diplomatico dirimpettaio discepolo discografo dittatore divo dottorando dottorino
drammaturgo duca educatore elettore eroe esodato esperto estensore estorsore fabbro facchino falegname fantino faraone
fattorino feldmaresciallo ferito fidanzatino figliastro figlioccio figlioletto filantropo firmatario fornaio
fotoreporter frontman fruttivendolo fuggiasco funzionario galoppino gemello gendarme genero gentiluomo geofisico
geologo gieffino ginecologo giovanotto goleador guerrigliero gup hooligan ideatore illustratore imbianchino imbroglione
imperatore impiegato incisore infettivologo informatico inquilino inquisito interlocutore inventore investigatore
kaiser ladro laureando lavoratore lessicografo lettore libraio lord macellaio mafioso maggiordomo maggiorente magnate
mago maharaja malvivente maniscalco marchese marinaio marionettaio mascalzone matematico mediatore mezzadro missionario
moderatore monaco muezzin narratore negoziatore neonato neosposo netturbino neurochirurgo nipotino nobiluomo nonnino
nostromo notaio novizio nunzio oncologo operaio oppositore orafo oratore organizzatore orologiaio oste ostetrico
padrino padrone pagliaccio paladino paperone paroliere parrucchiere pascià pasticcere patrigno pedofilo pedone
pensionato perito pescivendolo pg picciotto pizzaiolo playboy podestà porporato portinaio postino precursore
predecessore pregiudicato presbitero primogenito principino priore proconsole professorone profeta profugo promotore
pupillo pusher ragazzino rapinatore recluso restauratore revisore rider rivoltoso rugbier santone sarto sbirro
scalatore scapolo scenografo sceriffo schermidore scià secondino secondogenito sergente showman skipper sopravvissuto
sostenitore sottotenente sottufficiale spazzino specializzando spettatore spione sposo sfollato sprinter stopper strozzino
successore tenore teologo terzino tesoriere tipografo tiranno trader traduttore trapiantato tutore tycoon ultimogenito
usuraio vandalo vecchietto vedovo ventriloquo veterinario vignaiolo vincitore virologo visconte zar
`,
  fs: `
adepta agricoltrice agronoma aguzzina allieva alunna amichetta anziana arbitra archeologa architetta assassina bagnina
ballerina baronessa beniamina bidella bimba biografa biologa bisnonna cameriera capitana carcerata cardiochirurga
casalinga chirurga coinquilina colf collaboratrice colonnella commentatrice commessa commissaria compaesana
concittadina condomina consuocera contadina contessa coreografa creatrice cuoca damigella delegata detenuta diaconessa
diplomatica dirimpettaia discepola diva divetta domestica doppiatrice dottoranda dottoressa drammaturga duchessa
educatrice elettrice eroina escort esperta esploratrice etologa fidanzatina figliastra figlioccia figlioletta
filantropa filosofa first-lady fornaia fotografa fotomodella frontwoman funzionaria gemella generalessa gentildonna
geologa gieffina hostess ideatrice imbrogliona imperatrice impiegata impostora imputata indagata indiziata infermiera
ingegnera inquilina investigatrice inviata ispettrice ladra laureanda lavandaia lavoratrice lettrice libraia madrina
maga mammina manageressa mannequin marchesa marinaia matrigna mediatrice medica miliziana miss moderatrice monaca
mondina narratrice neonata neosposa neurochirurga nipotina nobildonna nonnina novizia nuora oncologa operaia orfana
organizzatrice ostessa ostetrica padrona paladina papessa parrucchiera partigiana passeggera pasticcera pastora
pensionata poetessina portinaia postina precursora prefetta primogenita principessina priora procuratrice professoressa
profetessa profuga promotrice proprietaria prostituta puerpera pupilla questora rabbina ragazzina reginetta relatrice
rettrice rifugiata sacerdotessa santona sarta sceicca scenografa scolara scultora secondogenita showgirl signorina
sindachessa soldata soldatessa sopravvissuta sostenitrice sottosegretaria soubrette sovrana specializzanda spettatrice
spiona sposa starletta starlette suocera teologa tifosa top-model traduttrice tutrice ultimogenita valletta vandala
vecchietta velina vescova veterana vigilessa vincitrice virologa viscontessa zarina zoologa étoile
`,
  ns: `
abitante acquirente adolescente amante anchor apolide artefice assistente attendente autista autocrate automobilista
baby-sitter babysitter barista batterista biatleta bisnipote brigatista burocrate cabarettista camionista capobanda
capoclasse capocorrente capodelegazione capofamiglia capofila capopartito caporeparto caposala caposcalo caposcuola
caposervizio caposquadra capostazione capoufficio ceo cfo chitarrista cineasta cinquantacinquenne cliente clochard
clown coach collezionista combattente compatriota concorrente conducente confidente coniuge connazionale consorte
consulente contendente contribuente convivente corrispondente credente decatleta deejay degente delinquente despota
diciannovenne dipendente disc-jockey dj documentarista dodicenne editorialista entertainer erede eremita esercente
esule fantasista filmmaker fisiatra fumettista fuoriclasse gamer geriatra gesuita ginnasta guardalinee guardasigilli
guru hacker infanticida influencer intendente jihadista judoka kamikaze karateka lobbista manifestante maratoneta
matricida mecenate mental-coach militante militare minorenne monarca no-tav no-vax numero-due odontoiatra ombudsman
omeopata opinionista ospite osteopata parricida paziente pediatra penalista penitente pianista pistard pluriomicida
portaborse portalettere pronipote protagonista psichiatra psicoterapeuta quarantacinquenne quattordicenne quindicenne
rappresentante reggente reporter residente richiedente rivale rocker saggista sedicenne segnalinee seguace senzatetto
showrunner simpatizzante snowboarder sommelier soprintendente sovrintendente speaker stagista steward stratega streamer
talent-scout tassista tecnocrate teenager testimonial tiktoker tossicodipendente trapper tredicenne trentacinquenne
trequartista triatleta ulema ultras ultrà undicenne utente uxoricida venticinquenne ventiduenne ventiquattrenne
ventitreenne ventunenne vice vignettista violinista vj vocalist whistleblower
`,
};

/** Nouns for bodies that speak. */
export const ITALIAN_BODIES = `
accademia ambasciata antitrust arcidiocesi asl assemblea assessorato ateneo authority avvocatura band capitaneria
cassazione cda centrodestra centrosinistra clan coalizione collegio colosso comitato commissariato compagine comunità
conclave confederazione confraternita conglomerato congregazione consolato consorzio controllata cooperativa cosca
curia dicastero diocesi direttorio direzione dirigenza ditta ensemble ente entourage episcopato equipe esecutivo
eurocamera eurogruppo famiglia fisco gendarmeria giunta giuria governatorato holding impresa intergruppo ispettorato
istituto label liceo magistratura major massoneria milizia minoranza movimento multinazionale municipalizzata
municipio newsroom onlus orchestra ospedale osservatorio parlamento parrocchia partecipata patriarcato patronato
policlinico polisportiva politburo prefettura presidenza pro-loco provveditorato questura rabbinato radio redazione
regolatore rettorato rotocalco scuderia segretariato segreteria senato setta sinodo soprintendenza sottocommissione
sovrintendenza squadra start-up startup stato-maggiore tabloid task-force team think-tank tifoseria tour-operator
troika troupe tv università vicariato équipe
`;

/** Nouns for texts and utterances. */
export const ITALIAN_TEXTS = `
affermazione aforisma allocuzione ammissione annotazione arringa asserzione audiomessaggio audizione auspicio
avvertimento battuta bigliettino boutade chiarimento chiosa cinguettio comizio confessione confidenza constatazione
controreplica corsivo dedica deposizione dicitura didascalia diffida direttiva dispaccio e-mail elogio email enciclica
encomio epigrafe epistola epitaffio epiteto esclamazione esortazione esposto filippica frecciata frecciatina freddura
giuramento graffito imprecazione indiscrezione informativa ingiuria intercettazione interpellanza interrogazione
invettiva istanza mail memoriale missiva monologo mozione obiezione omelia ordinanza osservazione panegirico pec
petizione pizzino postfazione postilla preambolo precisazione predica prefazione premessa provocazione
puntualizzazione raccomandazione recensione reportage requisitoria resoconto rettifica retweet richiesta rimprovero
rivelazione rivendicazione segnalazione sermone smentita sms soffiata sottolineatura stroncatura suggerimento supplica
telefonata ultimatum urlo verbale videomessaggio
`;

/** Adverbs that stand before a verb or inside a verb group. */
export const ITALIAN_ADVERBS = `
abbastanza addirittura adesso affatto almeno altresì altrettanto altrimenti altrove anzi anzitempo anzitutto appena
apposta assai beninteso casomai ciononostante cioè comunque daccapo dappertutto dapprima dapprincipio davvero dianzi
difatti dopodiché dopodomani dovunque eppoi eppure finora forse frattanto giammai innanzitutto invano laggiù lassù
magari malvolentieri mica neanche nemmeno neppure nondimeno oltremodo oltretutto oramai orbene ovunque parecchio
peraltro perfino perlomeno perlopiù persino piuttosto pressappoco pressoché quaggiù quantomeno quasi semmai
sinora soltanto soprattutto sottovoce sovente spesso stamane stamani stamattina stanotte stasera stavolta suppergiù
talora talvolta tanto tardi troppo tuttora viceversa vieppiù volentieri
`;
