import type { Grammar } from './grammar';
import { agreements, endings, pairs, withPlurals, words } from './grammar';
import { FRENCH_ADVERBS, FRENCH_BODIES, FRENCH_PERSONS, FRENCH_TEXTS } from './french-words';

export const FRENCH: Grammar = {
  determiners: words(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelques plusieurs certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix",
  ),
  definite: words("le la les l' ce cet cette ces"),
  ofWords: words("de d' du des"),
  prepositions: words(
    "à au aux en dans sur sous par pour avec sans chez contre vers entre depuis pendant lors après avant devant derrière selon malgré parmi auprès via près jusque jusqu' dès envers outre durant",
  ),
  pronouns: agreements({
    ms: 'il celui-ci lui lui-même celui',
    fs: 'elle celle-ci celle elle-même',
    mp: 'ils ceux-ci eux ceux',
    fp: 'elles celles-ci',
    ns: "on je j' c' ça cela",
    np: 'nous',
  }),
  relatives: words('qui lequel laquelle lesquels lesquelles'),
  complementisers: words("que qu'"),
  coordinators: words('et mais ou puis ainsi'),
  auxiliaries: words(
    'a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient sera seront serait seraient fut furent soit soient ai as avons avez suis es sommes êtes avais étais peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient va vont allait allaient vais veut veulent voulait voulaient fait font faisait faisaient fera feront ferait faut fallait faudra faudrait vient viennent venait',
  ),
  passiveAuxiliaries: words(
    'est sont était étaient sera seront serait seraient fut furent soit soient été être étant',
  ),
  agents: words('par'),
  accordingTo: [
    ['selon'],
    ...[
      'aux yeux',
      'aux dires',
      "de l' avis",
      "de l' aveu",
      'au dire',
      'du point de vue',
      'sous la plume',
    ].flatMap((phrase) => endings(phrase, "de du des d'")),
    ['à', 'en', 'croire'],
    ["d'", 'après'],
    ['suivant'],
    ['pour'],
  ],
  asWords: words('comme ainsi'),
  adverbs: words(
    'aussi ensuite encore toujours déjà pas plus jamais bien très alors puis même également enfin pourtant cependant néanmoins toutefois plutôt lui-même elle-même eux-mêmes ainsi tout peu tôt tard hier demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir ici là non effet',
    FRENCH_ADVERBS,
  ),
  adverbPairs: pairs(
    "aujourd'_hui par_conséquent par_ailleurs par_exemple en_effet en_outre en_revanche en_fait de_nouveau à_nouveau par_contre tout_d' d'_abord à_l' par_la en_particulier de_plus au_contraire à_ce en_conséquence",
  ),
  adverbEnding: 'ment',
  clitics: words("ne n' se s' me m' te t' le la les l' lui leur y en nous vous"),
  firstPerson: words("je j' nous mon ma mes notre nos moi m' me vous votre vos"),
  titleNouns: words(
    'film livre roman album chanson émission série journal quotidien magazine revue hebdomadaire opération projet programme affaire groupe mouvement parti club association navire bateau avion vol titre nom surnom prix plan loi chaîne hymne concours festival exposition ouvrage single morceau jeu site documentaire pièce prime mot terme expression vigilance alerte catégorie candidat mission fusée satellite sonde équipe stade tempête typhon ouragan cyclone rubrique dossier association collectif initiative campagne pétition sondage colloque congrès spectacle essai enquête tournée disque opéra tableau sculpture statue application blog portail plateforme fondation comité restaurant bar hôtel théâtre cinéma hôpital clinique école lycée institut université bibliothèque musée décret réforme traité médaille coupe trophée tournoi manifestation gang code méthode modèle collection édition volume chapitre hashtag label pseudonyme',
  ),
  speechNouns: withPlurals(
    words(
      'expression terme phrase mots paroles dires déclaration communiqué slogan message tweet réponse discours lettre annonce propos cri citation formule texte note rapport billet post banderole pancarte inscription question commentaire avis termes interview entretien mail courriel réaction objectif but mission devise ambition arrêt jugement bulletin panneau écriteau tract récit version témoignage accusation explication réflexion appel opinion pensée conclusion motivation éditorial article réplique promesse prévision',
      FRENCH_TEXTS,
    ),
    'fr',
  ),
  namingWords: words(
    'dit dits dite dites appelé appelée appelés appelées nommé nommée nommés nommées intitulé intitulée intitulés baptisé baptisée surnommé surnommée surnommés dénommé dénommée soi-disant alias titré titrée prétendu prétendue prétendus prétendues pseudo',
  ),
  personNouns: agreements(FRENCH_PERSONS, {
    mp: 'gens',
    ms: 'insoumis républicain juré clandestin insurgé croyant aîné cadet benjamin intéressé président candidat procureur avocat chanteur acteur réalisateur entraîneur joueur footballeur directeur patron chercheur chef député sénateur pape pontife roi prince premier homme athlète champion auteur écrivain gouverneur entrepreneur fondateur cofondateur pdg général colonel militant opposant leader dirigeant suspect médecin professeur astronome vice-président premier-ministre conseiller ambassadeur consul chancelier sultan émir cheikh imam rabbin évêque archevêque cardinal abbé prêtre moine pasteur maître enseignant instituteur étudiant écolier sportif coureur nageur boxeur tennisman gardien défenseur attaquant sélectionneur entraineur manager administrateur président-directeur banquier industriel éditeur rédacteur chroniqueur animateur présentateur producteur compositeur musicien rappeur comédien peintre sculpteur ingénieur poète romancier blogueur youtubeur dissident assassin meurtrier accusé prévenu survivant rescapé père fils frère demi-frère mari époux grand-père oncle cousin beau-frère beau-père neveu ami compagnon voisin garçon monsieur physicien chirurgien infirmier historien magistrat policier gendarme officier commandant lieutenant lieutenant-colonel amiral maréchal sergent soldat préfet sous-préfet inspecteur adjoint eurodéputé élu représentant délégué coordinateur coordonnateur rapporteur négociateur envoyé explorateur navigateur skieur rugbyman basketteur handballeur gérant sauveteur pompier prisonnier détenu expert observateur riverain habitant résident passager conducteur chauffeur hacker lanceur sous-secrétaire cadre successeur prédécesseur rival ',
    fs: 'insoumise républicaine jurée insurgée croyante aînée cadette benjamine intéressée présidente candidate avocate chanteuse actrice réalisatrice entraîneuse joueuse directrice patronne chercheuse députée sénatrice reine princesse femme championne auteure autrice écrivaine gouverneure dirigeante militante opposante chancelière vice-présidente conseillère ambassadrice consule maîtresse enseignante institutrice étudiante coureuse nageuse administratrice éditrice rédactrice chroniqueuse animatrice présentatrice productrice compositrice musicienne rappeuse comédienne poétesse romancière blogueuse accusée survivante rescapée mère fille sœur demi-sœur épouse grand-mère tante cousine belle-sœur belle-mère nièce amie compagne voisine veuve dame physicienne infirmière historienne magistrate policière procureure cheffe adjointe élue représentante déléguée coordinatrice experte habitante résidente passagère source trésorière collaboratrice fondatrice cofondatrice',
    ns: 'coupable complice fidèle ministre porte-parole maire journaliste secrétaire responsable élève capitaine humoriste scénariste témoin proche membre lycéen pèlerin malade blessé camarade collègue biologiste psychologue sociologue philosophe économiste juriste astronaute spécialiste analyste enfant juge cinéaste otage guide garde adversaire propriétaire bénévole émissaire parlementaire commissaire milliardaire scientifique pilote activiste syndicaliste terroriste photographe styliste architecte archéologue paléontologue anthropologue géologue météorologue climatologue volcanologue sismologue épidémiologiste cardiologue chimiste spationaute cosmonaute alpiniste cycliste politologue rebelle arbitre jeune',
  }),
  personEndings: /.{3}(?:eur|euse|rice|iste|ien|ienne|logue|crate|aire|ier|ière)s?$/,
  subordinators: words("dont où quand lorsque lorsqu' si s' comme que qu' tandis alors après avant bien"),
  organisationNouns: withPlurals(
    words(
      'coordination alliance enseigne marque foule panel famille fratrie exécutif population entreprise société compagnie organisation parti groupe association syndicat firme gouvernement ministère club agence institution ong constructeur fédération collectif journal quotidien chaîne ligue fondation banque mairie municipalité ville cabinet entourage équipe direction parquet préfecture présidence rédaction tribunal police gendarmerie armée autorités secours commission coalition administration conseil délégation cour comité défense accusation',
      FRENCH_BODIES,
    ),
    'fr',
  ),
  isHeadLast: false,
  isProDrop: false,
};
