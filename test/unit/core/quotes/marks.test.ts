import assert from 'node:assert/strict';
import { findMarkedSpans } from '../../../../src/core/quotes/marks/find-marked-spans';

const inside = (text: string): string[] =>
  findMarkedSpans(text).map(({ start, end }) => text.slice(start, end));

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'French marks padded by plain, no-break and thin spaces',
    '« a b » et «\u00a0c d\u00a0» et «\u202fe f\u202f».',
    ['a b', 'c d', 'e f'],
  ],
  [
    'an opening mark that closes',
    'Il a dit : «Je pars maintenant«, puis il est sorti.',
    ['Je pars maintenant'],
  ],
  [
    'a closing mark that opens',
    'il settore dell’”intelligenza artificiale”. Poi altro.',
    ['intelligenza artificiale'],
  ],
  ['two closing marks around a phrase', 'He called it ”a very bad idea” again.', ['a very bad idea']],
  [
    'a quote in a quote: the outer one',
    '« Il a crié « Au feu » puis il est parti », dit-elle.',
    ['Il a crié « Au feu » puis il est parti'],
  ],
  ['nested double and single marks', '“She said ‘no’ to me,” he said.', ['She said ‘no’ to me,']],
  ['a doubled opening mark', '« « Je viens », dit-il.', ['Je viens']],
  [
    'an opening mark that is never closed',
    'Il a répondu : « Nous verrons bien.\nLa réunion reprendra lundi.',
    ['Nous verrons bien.'],
  ],
  [
    'a quote that is closed a paragraph later',
    'He said, "It was a very good day.\n\nWe could have scored." Then he left.',
    ['It was a very good day.\n\nWe could have scored.'],
  ],
  [
    'an unclosed mark before a closed one',
    'Ha detto: «Vedremo. Poi se ne è andato.\nE «torno domani» ha scritto.',
    ['Vedremo.', 'torno domani'],
  ],
  [
    'an opening mark that shares its closing one with the last quote in it',
    '"Sie wollen “erst Abrüstung” und sprechen von einer “Erklärung”, sagte er. “Nein”, rief sie.',
    ['Sie wollen “erst Abrüstung” und sprechen von einer “Erklärung', 'Nein'],
  ],
  ['German low marks', 'Er sagte: „Das ist gut“ und ging.', ['Das ist gut']],
  ['German marks that point inwards', 'Sie rief: »Kommt alle her!« und lief.', ['Kommt alle her!']],
  ['double angle brackets', 'Ha detto: <<Siamo pronti>> ieri.', ['Siamo pronti']],
  ['straight marks with spaces on both sides', 'parole come " uno " e " due " e basta', ['uno', 'due']],
  [
    'a straight mark glued to an elision',
    'L\'" Avvenire " scrive e dell\'" Unità " no',
    ['Avvenire', 'Unità'],
  ],
  [
    'seconds and inches',
    'Ha corso in 3\'33 " netti: 14 " meglio. Ha detto "sono felice" dopo.',
    ['sono felice'],
  ],
  [
    'a quote over several lines',
    'Ha detto:\n«Prima frase.\nSeconda frase.»\nFine.',
    ['Prima frase.\nSeconda frase.'],
  ],
  [
    'a straight quote over several lines',
    'Ha detto:\n" Prima frase.\nSeconda frase "\nFine.',
    ['Prima frase.\nSeconda frase'],
  ],
  [
    'two straight quotes over lines, with an "and" between them',
    '" Ci ha sorpreso.\nIl vigore è poco " e " lo avevamo notato.\nUn po\' di stanchezza ", ha detto.',
    ['Ci ha sorpreso.\nIl vigore è poco', "lo avevamo notato.\nUn po' di stanchezza"],
  ],
  [
    'paragraphs that repeat the opening mark',
    '“First paragraph.\n\n“Second paragraph.”\n\nHe left.',
    ['First paragraph.\n\n“Second paragraph.'],
  ],
  [
    'paragraphs of one quote with another inside',
    '« La loi est un “échec”, tout le monde le sait.\n\n« Il faut la changer », a dit Paul.',
    ['La loi est un “échec”, tout le monde le sait.\n\n« Il faut la changer'],
  ],
  [
    'a list of titles inside a quote',
    '« Je lis « Dune », « Emma », « Ulysse », « Nana » et « Bel-Ami » », dit-elle.',
    ['Je lis « Dune », « Emma », « Ulysse », « Nana » et « Bel-Ami »'],
  ],
  [
    'two quotes inside single marks',
    '‘He said “no” and then “yes” to me,’ she said.',
    ['He said “no” and then “yes” to me,'],
  ],
  [
    'two possessives inside single marks',
    '‘The fans’ joy and the players’ pride were real,’ he said.',
    ['The fans’ joy and the players’ pride were real,'],
  ],
  ['a number that opens a quote', "'100 days of chaos': the '90s and '68", ['100 days of chaos']],
  ['a short word in single marks', 'Trump says ‘No’ to talks.', ['No']],
  ['marks with Markdown around', "**'Yes we can'** and *'no we cannot'*", ['Yes we can', 'no we cannot']],
  [
    'apostrophes that look like marks',
    "l' Assemblée et l’ONU, d‘Open AI, rock 'n' roll, the dogs' bowls, '68",
    [],
  ],
  ['single marks as a quote', "South African 'Lion Man' killed by lions", ['Lion Man']],
  ['nothing between marks', 'vide « » et "" et “ ”', []],
  ['a stray closing mark', 'Il est parti ». Puis « Bonjour à tous », dit-il.', ['Bonjour à tous']],
];

describe('quotation marks', () => {
  for (const [name, text, expected] of CASES) {
    it(`pairs ${name}`, () => {
      assert.deepEqual(inside(text), expected);
    });
  }

  it('does not let a stray mark shift the paragraphs after it', () => {
    const text = 'A stray mark" ends here.\n\n"One whole quote," she said.\n\n"Another one," he said.';
    assert.deepEqual(inside(text), ['One whole quote,', 'Another one,']);
  });

  it('tells a possessive from the mark that closes a British quote', () => {
    const text = "'The fans' support means everything,' he said. He called them 'fools' and 'traitors'.";
    assert.deepEqual(inside(text), ["The fans' support means everything,", 'fools', 'traitors']);
  });

  it('keeps the marks in the outer span', () => {
    const text = 'Il dit : « Oui ».';
    const [span] = findMarkedSpans(text);
    assert.ok(span);
    assert.equal(text.slice(span.outer.start, span.outer.end), '« Oui »');
  });
});

describe('dialogue dashes', () => {
  it('finds speech with the clause of the reporter after it', () => {
    assert.deepEqual(inside('—Mañana salimos todos —dijo Juan.'), ['Mañana salimos todos']);
  });

  it('ends speech at a question before the clause of the reporter', () => {
    assert.deepEqual(inside('— Perché parti? — insiste Rossi.\n— Sono stanca — risponde Anna.'), [
      'Perché parti?',
      'Sono stanca',
    ]);
  });

  it('finds an exchange of two lines', () => {
    assert.deepEqual(inside('— Vous partez ?\n— Oui, demain.'), ['Vous partez ?', 'Oui, demain.']);
  });

  it('leaves datelines, lists and signatures alone', () => {
    assert.deepEqual(
      inside('Paris, 3 mai — Le conseil se réunit.\n\n—John Hickenlooper\n\n- Un point\n- Deux points'),
      [],
    );
  });
});
