import assert from 'node:assert/strict';
import { findMarkedSpans } from '../../../../src/core/quotes/marks/find-marked-spans';
import { ReportingClauses } from '../../../../src/core/quotes/reading/reporting-clause';

/** What a slip of the finger or a conversion makes of the marks of one quote. */
const DAMAGES: Readonly<Record<string, (open: string, close: string) => readonly [string, string]>> = {
  'closes with its opening mark': (open) => [open, open],
  'opens with its closing mark': (_, close) => [close, close],
  'closes with a straight mark': (open) => [open, '"'],
  'opens with a straight mark': (_, close) => ['"', close],
  'closes with a mark of another family': (open) => [open, open.startsWith('«') ? '”' : '»'],
  'has its closing mark twice': (open, close) => [open, close + close],
  'has its opening mark twice': (open, close) => [open + open, close],
  'closes with two single marks': (open) => [open, "''"],
};

const STYLES: Readonly<Record<string, readonly [string, string]>> = {
  guillemets: ['«', '»'],
  'spaced guillemets': ['« ', ' »'],
  'curly marks': ['“', '”'],
};

/** The words in three quotes of a paragraph, of which the second has other marks. */
function article(
  [open, close]: readonly [string, string],
  [badOpen, badClose]: readonly [string, string],
): string {
  const space = open.endsWith(' ') ? ' ' : '';
  const second = `${badOpen.trim()}${space}C'est grave${space}${badClose.trim()}`;
  return `Il parle d'une ${open}crise${close}. ${second}, dit-il, puis il cite une ${open}erreur${close} du maire.`;
}

const inside = (text: string, language?: string): readonly string[] =>
  findMarkedSpans(text, language === undefined ? null : new ReportingClauses(language)).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('damaged quotation marks', () => {
  for (const [damage, damaged] of Object.entries(DAMAGES))
    for (const [style, marks] of Object.entries(STYLES))
      it(`are read where a quote in ${style} ${damage}`, () => {
        const text = article(marks, damaged(marks[0].trim(), marks[1].trim()));
        assert.deepEqual(inside(text), ['crise', "C'est grave", 'erreur'], text);
      });

  it('cost no other quote where the closing mark is lost', () => {
    const text = 'Une « crise grave. Il parle d’une « erreur ». Puis, à la « fin », il part.';
    assert.deepEqual(inside(text), ['crise grave.', 'erreur', 'fin']);
  });

  it('cost no other quote where the opening mark is lost', () => {
    const text = 'Une crise ». Il parle d’une « erreur ». Puis, à la « fin », il part.';
    assert.deepEqual(inside(text), ['erreur', 'fin']);
  });

  it('of inches do not end a quote', () => {
    assert.deepEqual(inside('"I bought a 15" screen," he said. She has a 14" one.'), [
      'I bought a 15" screen,',
    ]);
  });

  it('at the end of two lines open nothing', () => {
    const text =
      'Nous sommes prêts. »\nIl parle d’une « crise » et d’une « erreur ».\nNous partons. »\nIl part.';
    assert.deepEqual(inside(text), ['crise', 'erreur']);
  });

  it('in a row of lines cost no line its quote', () => {
    const text = '« Un », dit-il.\n« Deux, dit-elle.\n« Trois, dit-il.\n« Quatre », dit-elle.';
    assert.deepEqual(inside(text, 'fr'), ['Un', 'Deux', 'Trois', 'Quatre']);
  });

  it('are repaired in the same way whatever was read before', () => {
    const text = 'Il souffle : « Oui. Puis il part vers Paris, et la salle applaudit longuement.';
    const before = inside(text);
    inside('« Il a parlé de « crise » hier soir à la télévision nationale. Il est parti.');
    assert.deepEqual(inside(text), before);
    assert.deepEqual(before, ['Oui.']);
  });

  it('that are lost at the beginning are looked for behind a colon', () => {
    assert.deepEqual(inside('Il a répondu : Nous sommes prêts. »\nPuis il est parti.'), [
      'Nous sommes prêts.',
    ]);
  });
});

describe('a quote whose closing mark is lost', () => {
  const ENDS: readonly (readonly [string, string, string])[] = [
    ['fr', '« Nous partons demain, a déclaré le ministre lundi.', 'Nous partons demain'],
    ['fr', '« Nous partons demain, m’a-t-il dit lundi.', 'Nous partons demain'],
    ['fr', '« Nous partons, explique-t-il dans une lettre.', 'Nous partons'],
    ['fr', '« Nous partons ? demande Anne Dupont.', 'Nous partons ?'],
    ['it', '«Partiamo domani, ha detto ieri il sindaco.', 'Partiamo domani'],
    ['it', '«Partiamo domani, spiega Rossi al giornale.', 'Partiamo domani'],
    ['en', '“We leave tomorrow, she said on Monday.', 'We leave tomorrow'],
    ['en', '“We leave tomorrow, said Ann Hill.', 'We leave tomorrow'],
    ['en', '“We leave tomorrow, the Red Cross said.', 'We leave tomorrow'],
  ];
  for (const [language, text, words] of ENDS)
    it(`ends before the clause of the reporter: ${text}`, () => {
      assert.deepEqual(inside(text, language), [words]);
    });

  it('ends with its sentence where no clause follows', () => {
    assert.deepEqual(inside('« Nous partons demain, comme hier. Le train est plein.', 'fr'), [
      'Nous partons demain, comme hier.',
    ]);
  });
});
