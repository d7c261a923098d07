import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'both of two',
      'Both Mary Smith and John Jones called the plan "a scandal that nobody will forget".',
      ['Mary Smith and John Jones'],
    ],
    [
      'one of several, behind the verb',
      '"He was a monster to all of us," said one. Another called him "evil to the core".',
      ['one', 'Another'],
    ],
    [
      'whoever is heard, not whoever hears it',
      'A witness heard the man shout "you will all pay for this".',
      ['the man'],
    ],
    [
      'whoever acts behind the quote',
      'The court struck down the law, a decision hailed as "historic" by campaigners.',
      ['campaigners'],
    ],
    [
      'whose own words they are',
      'The plan was, in the mayor\'s words, "a disaster for the city".',
      ['the mayor'],
    ],
    [
      'people who look like a verb',
      'The meeting was short. "We are very worried," witnesses said on Tuesday.',
      ['witnesses'],
    ],
    [
      'somebody with an apposition, in a clause that looks like a place',
      'The rally drew attention because Paul Durand, a lawyer in Leeds, claimed there were "fine people on both sides".',
      ['Paul Durand'],
    ],
    [
      'whose column it is',
      'Owen Jones\'s column in the Guardian said the plan was "doomed from the start".',
      ['Owen Jones'],
    ],
    [
      'whoever holds a role, not whom the verb behind it speaks of',
      'Later, the judge said Adam Bell was "a danger to women everywhere".',
      ['the judge'],
    ],
    ['a crowd', 'The crowd chanted "lock her up" as Trump smiled.', ['The crowd']],
    [
      'people, not the place that they stand at',
      '"We will not be moved by this," chanted protesters outside Parliament.',
      ['protesters'],
    ],
    [
      'whose reply it is, not a verb behind a possessive',
      'The mayor\'s reply was swift: "I will sue them all for this."',
      ['The mayor'],
    ],
    [
      'a source with what it knows of',
      '"He was furious when he heard of it," said a person familiar with the matter.',
      ['a person familiar with the matter'],
    ],
    [
      'whoever echoes a message',
      'The prime minister stood firm. It was a message echoed by her deputy: "The line will not change."',
      ['her deputy'],
    ],
    [
      'whoever opens the sentence, not whoever hears it',
      'Rita Koval, a 35-year-old mother, told Radio Lund: "Every minute an ambulance brings in somebody."',
      ['Rita Koval'],
    ],
    [
      'whoever opens the sentence, past an apposition without its second comma',
      'Nils Termer, 68, an electrician attending the march with his wife said it was "no longer possible to hope".',
      ['Nils Termer'],
    ],
    [
      'the subject after an apposition with a gerund in it',
      'David Patten, one of the lawyers representing Omar Sayed, said they were "obviously disappointed by the decision".',
      ['David Patten'],
    ],
    [
      'the owner of a thing, for the pronoun after it',
      'Karen Graham met John Kenney. Kenney said he was open. Peter Hall\'s vote appears set in stone. "My mind is made up about this," he said.',
      ['Peter Hall'],
    ],
    [
      'the group that a possessive and a noun name',
      'The report\'s authors say the lack of iodine is "the sleeping health issue in this country".',
      ["The report's authors"],
    ],
    ['somebody not told', '"Very poor decision to show cows in this film," one wrote.', ['one']],
    [
      'several not told, after "with"',
      'The film has divided viewers, with many saying it "makes light of the horrors of the trade".',
      ['many'],
    ],
    [
      'who said it, not the agency that reports it',
      'The minister Anna Lund said the plan was "the best that anybody can hope for", according to Radio Koval.',
      ['Anna Lund'],
    ],
    [
      'a described source with what is said of it in front',
      'One Boeing engineer said his group was "concerned that it will never fly again".',
      ['One Boeing engineer'],
    ],
    [
      'a source with the one it is close to',
      'A source close to Anna Lund said last night: "We would not comment on her affairs."',
      ['A source close to Anna Lund'],
    ],
    [
      'the subject of the clause that closes the sentence',
      'The island "would regret it for ever" if it lost the factory, the minister Anna Lund has said.',
      ['Anna Lund'],
    ],
  ],
  fr: [
    [
      'somebody with an initial, which is no preposition',
      'A. Martin a parlé de « décision historique ».',
      ['Martin'],
    ],
    [
      'somebody of a party, not the party',
      "« On perd l'opinion », soupire une députée Renaissance.",
      ['une députée Renaissance'],
    ],
    [
      'whoever is at a place that begins without its accent',
      "Élisabeth Borne a parlé. A Marseille, Nadia, aide-soignante, défilait avec ses enfants. « C'est impossible dans nos métiers », lâche cette mère de 42 ans.",
      ['Nadia'],
    ],
    [
      'whoever stands behind a place and a comma, whatever the verb',
      '« On a couru », raconte Inès. À ses côtés, son amie Louna fond en larmes : « On vient la boule au ventre ».',
      ['Inès', 'Louna'],
    ],
    [
      'the head of a school, not whoever was named before',
      'Gérald Darmanin viendra mercredi. « Les élèves ont besoin de parler », explique le proviseur.',
      ['le proviseur'],
    ],
    [
      'whoever stands between "et" and an infinitive',
      "Et le leader de la CFDT d'ajouter : « On nous méprise tous ».",
      ['le leader de la CFDT'],
    ],
    [
      'those to whom it is so, not the subject of the clause before',
      "Si le préfet parle de « débordements limités », pour les avocats il s'agit d'« arrestations arbitraires ».",
      ['le préfet', 'les avocats'],
    ],
    [
      'whoever spoke before, not of whom they speak',
      "« Il faut agir vite », dit le ministre Jean Castel. Et sur Macron : « Il a raison d'attendre ».",
      ['Jean Castel', 'Jean Castel'],
    ],
    [
      'whoever is heard, not whoever hears it',
      "Le témoin dit avoir vu l'homme crier « à mort, à mort ».",
      ["l'homme"],
    ],
    [
      'whoever stands behind "dont" and its verb',
      "Le projet, dont se félicite le maire : « C'est une chance pour la ville ».",
      ['le maire'],
    ],
    [
      'a house around somebody',
      "« Rien n'est décidé », dit-on dans l'entourage de la ministre.",
      ["l'entourage de la ministre"],
    ],
    [
      'a house on whose side it is said',
      "« Rien n'est décidé », fait-on valoir du côté de la mairie.",
      ['la mairie'],
    ],
    ['no place', "« Rien n'est décidé », disait-on dans les cafés.", [null]],
    [
      'whoever stands before a participle and its pronoun',
      "L'animateur Jean Morand, outre les critiques qui lui sont adressées, Télérama le qualifiant d'« expert le plus douteux du secteur », est mis en examen.",
      ['Télérama'],
    ],
    [
      'whoever acts in the passive before, not the owner of what was done',
      'Le décret de Donald Trump a été bloqué par le juge fédéral Derrick Watson. Il estime que le décret comprend « des preuves significatives ».',
      ['Derrick Watson'],
    ],
    [
      'whoever says it after several reported it',
      "D'après plusieurs médias, le suspect aurait dit aux policiers : « C'est fini pour moi ».",
      ['le suspect'],
    ],
    [
      'for whom it is so, behind the quote',
      "« C'est un crime de guerre », pour le secrétaire général de l'ONU.",
      ["le secrétaire général de l'ONU"],
    ],
    [
      'whoever answers the one before, behind an oblique relative',
      'Le maire Jean Roux persiste, auquel répond la députée Anne Morel : « Il faut un accord au plus vite ».',
      ['Anne Morel'],
    ],
    [
      'a person described behind an insertion between commas',
      "« Il ne répondait plus, j'ai compris tout de suite », témoigne, encore sous le choc, la voisine du couple.",
      ['la voisine du couple'],
    ],
    [
      'whoever does in a relative clause what is said of a thing',
      'La direction se veut rassurante. Un argument que balaie la CGT : « On nous ment depuis le début ».',
      ['CGT'],
    ],
    [
      'whoever closes the sentence, at a distance from the quote',
      '« L’apparence compte beaucoup ici » quand on exerce une fonction publique, répond la ministre Anne Durand.',
      ['Anne Durand'],
    ],
    [
      'the subject after a hearer between commas',
      '« Nous avons déposé un préavis de grève », a confié, à Radio Lund, le directeur Paul Martin.',
      ['Paul Martin'],
    ],
    [
      'whoever gave out the text that is read',
      'La fermeture a été confirmée lundi. « Le filtre est maintenant actif dans tout le pays », peut-on lire dans le communiqué de la ministre Anne Durand.',
      ['Anne Durand'],
    ],
    [
      'the subject of the first verb of saying, for a gerund after another',
      'Une source proche du dossier affirme que l’exploitation des fichiers laisserait penser à un accident, tout en ajoutant que « rien ne permet de le confirmer ».',
      ['Une source proche du dossier'],
    ],
    [
      'a noun that looks like a verb',
      '« Nous restons tous ici », a dit Paul Martin. Le soir, l’attaquant a déclaré que le club « ne fera plus jamais appel à lui ».',
      ['Paul Martin', 'Paul Martin'],
    ],
    [
      'the pope, and nobody of the same forename',
      'Paul Martin et François Durand sont venus. « Nous restons tous ici », a dit le pape François.',
      ['François'],
    ],
  ],
  it: [],
};

describe('subjects of verbs of saying', () => {
  testSpeakers(CASES);
});
