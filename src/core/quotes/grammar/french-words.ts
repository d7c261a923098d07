/** French nouns for persons beside the commonest, by gender and number as `agreements` reads them. */
export const FRENCH_PERSONS: Readonly<Record<string, string>> = {
  ms: `
abonné académicien adhérent adjudant adjudant-chef adolescent agent agresseur agriculteur aide-soignant amant apprenti
apôtre arrière-grand-père arrière-petit-fils artisan assaillant assistant avant-centre avocat-conseil avoué ayatollah
aïeul badaud bagnard bambin bandit barman baron baryton batteur beau-fils berger bonhomme bonze boucher boulanger
bourgmestre bourreau bras-droit brigand buteur bâtonnier bûcheron cadet calife cameraman caméraman caporal challenger
chambellan chanoine charlatan chasseur cheminot châtelain citoyen client clochard clown coaccusé coach codétenu
coiffeur collaborateur collectionneur combattant commerçant comte concepteur concitoyen concubin concurrent conjoint
conscrit conservateur consultant contre-amiral copain correspondant courtisan crooner croque-mort créateur cuisinier
curé danseur dealer dessinateur dg diacre dictateur disc-jockey docker doctorant dominicain doyen duc détracteur
empereur employé enquêteur escroc espion estivant expert-comptable exploitant fantassin fiancé figurant filleul flic
forcené forçat franciscain fugitif fuyard gagnant gamin gangster gendre gentilhomme globe-trotter gourou greffier
guérillero généralissime hooligan horloger héritier héros hôtelier illustrateur imprésario inculpé indic influenceur
initiateur instigateur interlocuteur intervenant inventeur investisseur invité jockey juge-arbitre jumeau jurisconsulte
jésuite kaiser lauréat lecteur législateur magnat maire-adjoint majordome malfrat manifestant mannequin maquisard
maraîcher marchand marin marquis matelot maton maçon mendiant meneur mentor migrant modérateur monarque motard mouchard
muezzin mufti mutin mécano médaillé médiateur métallo métropolite narrateur nonce nourrisson numéro-deux numéro-un
négociant orateur organisateur orphelin ouléma outsider ouvrier pacha papa papy parent parolier parrain participant
partisan passant patient patriarche paysan pensionné petit-fils petit-neveu pharmacien pillard pionnier pistard piéton
plaignant promoteur prophète prédicateur prélat prétendant prévôt pépé pêcheur quartier-maître randonneur raïs
recordman requérant restaurateur retraité réfugié régent sacristain salarié serveur shah skipper soignant souverain
speaker spectateur sprinter sprinteur steward stratège substitut suppléant supporter surveillant sympathisant syndic
technicien théoricien thésard tonton trader traducteur trafiquant tribun truand trésorier tsar tueur twitto twittos
tyran téléspectateur ténor usager vacancier vainqueur veuf vicomte vieillard vigile vigneron viticulteur vizir votant
vétéran échevin édile électeur éleveur évadé
`,
  fs: `
abbesse abonnée académicienne adhérente adolescente agente agricultrice aide-soignante amante apprentie
arrière-grand-mère arrière-petite-fille artisane assesseure assistante ballerine barmaid baronne belle-fille bergère
bonne-sœur bouchère boulangère bru cadette call-girl camerawoman caporale carmélite chercheure chirurgienne châtelaine
citoyenne cliente codétenue coiffeuse colonelle combattante commerçante comtesse conceptrice concitoyenne concubine
concurrente conjointe conservatrice consultante copine correspondante créatrice danseuse demanderesse demoiselle
dessinatrice diaconesse dissidente diva docteure doctorante dominicaine doyenne duchesse défenderesse défenseure
détenue employée enquêtrice escort-girl espionne exploitante fiancée figurante fillette filleule fugitive gagnante
gamine gouvernante gérante héritière héroïne hôtesse inculpée infante influenceuse ingénieure initiatrice invitée
judokate lauréate lectrice lieutenante lingère lycéenne mairesse maman mamie manifestante maraîchère marchande mariée
marquise marraine mezzo-soprano migrante miss motarde médiatrice mémé narratrice nonne nounou négociante négociatrice
organisatrice orpheline papesse participante partisane pasteure patiente paysanne peintresse petite-fille
petite-nièce pharmacienne pionnière plaignante première-dame première-ministre prieure professeure prophétesse
prostituée proviseure prédécesseure préfète prétendante prêtresse rabbine rapporteure rapporteuse recordwoman
reine-mère retraitée riveraine rugbywoman réfugiée régente sage-femme salariée serveuse soignante soldate sous-préfète
souveraine speakerine starlette substitute successeure sultane suppléante surveillante suspecte sympathisante tata
technicienne tenniswoman thésarde traductrice trafiquante tsarine tueuse usagère vicomtesse victime vigneronne votante
échevine électrice éleveuse
`,
  ns: `
acolyte acrobate actionnaire adepte ado adulte apatride apparatchik automobiliste bassiste biathlète biographe bébé
chorégraphe cinéphile coloc comparse compatriote complice concierge constitutionnaliste contribuable convive copilote
copropriétaire céiste dactylo despote diplomate disciple dj djihadiste documentariste dramaturge démographe détective
ermite essayiste finaliste fonctionnaire gosse gréviste guide guitariste gymnaste gynécologue généraliste géographe
haltérophile infectiologue internaute judoka justiciable kamikaze karatéka kiné kinésithérapeute libraire lobbyiste
locataire mandataire militaire millionnaire mioche missionnaire mythomane mécène mélomane noctambule novice
océanographe oncologue orfèvre ostéopathe pensionnaire perchiste philanthrope pianiste proxénète psychanalyste
psychiatre psychothérapeute pédiatre pénaliste reporter sans-abri sdf signataire sociétaire sous-ministre stagiaire
touriste transfuge triathlète urgentiste vidéaste virologue vj éditorialiste énarque
`,
};

/** Nouns for bodies that speak. */
export const FRENCH_BODIES = `
académie actionnariat ambassade archevêché archidiocèse assemblée assureur avionneur barreau boys-band brigade cartel
chancellerie chorale chu clinique collectivité collège commissariat communauté concile conclave confrérie
confédération conglomérat congrégation consistoire consortium consulat coopérative copropriété corporation
croisiériste curie diocèse diplomatie directoire distributeur douane eurogroupe fanfare filiale fisc franc-maçonnerie
fédé gang groupuscule guérilla hebdo hiérarchie holding hôpital institut intercommunalité interprofession
intersyndicale junte jury labo laboratoire lycée magistrature maison-mère majorité milice motoriste mouvance
multinationale mutuelle observatoire opposition opérateur orchestre organisme parlement paroisse patriarcat patronat
pme quatuor rabbinat radio rectorat rédac régie régulateur secrétariat secte sous-commission sous-préfecture staff
start-up startup synode sécu sénat tabloïd task-force team think-tank tour-opérateur transporteur troupe tutelle
université vatican voyagiste écurie église épiscopat équipementier état-major évêché
`;

/** Nouns for texts and utterances. */
export const FRENCH_TEXTS = `
affichette affirmation allocution allégation annotation aparté aphorisme argument argumentaire assertion avant-propos
avertissement aveu aveux blague bon-mot boutade circulaire clarification commentaires compte-rendu confession
confidence consigne constat constatation credo diatribe directive doléance déclarations dédicace démenti déposition
dépêche e-mail email encyclique exclamation exhortation faire-part formulation harangue hashtag homélie imprécation
indiscrétion injonction injure insulte interjection interrogation intitulé invective juron leitmotiv libellé manchette
manifeste mantra maxime mention messages missive monologue mot-dièse motion mémo mémorandum nécrologie objection
panégyrique philippique phrases plaidoirie plaidoyer plaisanterie post-it postface proclamation procès-verbal
protestation proverbe préambule préconisation préface prêche punchline pv pétition recension recommandation
rectificatif refrain remarque remarques reproche requête réponses réquisitoire révélation sentence serment sermon sms
souhait sous-titre suggestion supplique texto tirade télégramme ultimatum verdict vœu éclaircissement édito énoncé
épigraphe épitaphe épître
`;

/** Adverbs that stand before a verb or inside a verb group. */
export const FRENCH_ADVERBS = `
ailleurs après-demain assez auparavant aussitôt autant autrefois avant-hier beaucoup bientôt certes ci-dessus combien
davantage derechef dorénavant désormais elles-mêmes entretemps guère hélas illico incognito jadis loin longtemps
là-bas là-dessus maintenant mieux moins mordicus naguère nonobstant parfois partout peut-être presque quasi
quelquefois sinon sitôt soi-même soudain souvent sur-le-champ surtout tant tantôt trop voire volontiers
`;
