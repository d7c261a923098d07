import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe as describeSpan } from '../../../../src/core/anchoring/describe';
import { createLocator, locate, spanOf } from '../../../../src/core/anchoring/locate';
import type { Selectors } from '../../../../src/core/anchoring/selectors';
import { Random } from '../../support/random';

const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));

const ARTICLE = [
  'Attentat à Nice : le bilan s’alourdit',
  'Le président François Hollande a déclaré : « Nous ne céderons pas ». Le bilan est de 84 morts, selon la préfecture.',
  'À Paris, le ministre Bernard Cazeneuve a réuni les préfets. « L’état d’urgence sera prolongé », a dit François Hollande à Nice.',
  'La maire de Paris, Anne Hidalgo, a appelé à l’unité ; l’opposition a critiqué le gouvernement devant l’Assemblée.',
].join('\n\n');

function selectorsOf(text: string, quote: string, nth = 0): Selectors {
  let start = text.indexOf(quote);
  for (let at = 0; at < nth; at++) start = text.indexOf(quote, start + 1);
  assert.ok(start >= 0);
  return describeSpan(text, { start, end: start + quote.length });
}

function found(text: string, selectors: Selectors): string | null {
  const span = spanOf(locate(text, selectors));
  return span === null ? null : text.slice(span.start, span.end);
}

describe('locate', () => {
  it('finds words without context, as other tools write them, where they are there once', () => {
    const bare = (exact: string): Selectors => ({ exact, prefix: '', suffix: '', position: null });
    assert.equal(found(ARTICLE, bare('Anne Hidalgo, a appelé')), 'Anne Hidalgo, a appelé');
    assert.equal(locate(ARTICLE, bare('François Hollande')).outcome, 'ambiguous');
    assert.equal(locate(ARTICLE, bare('préfets')).outcome, 'orphan');
    assert.equal(locate(ARTICLE, bare('Anne Hidalgo, a refusé')).outcome, 'orphan');
  });

  it('takes no part of another word or number for words without context, and believes their position', () => {
    const bare = (exact: string, start?: number): Selectors => ({
      exact,
      prefix: '',
      suffix: '',
      position: start === undefined ? null : { codePointStart: start, codePointEnd: start + exact.length },
    });
    const grown = [
      ['Hier, le président Royer a dit non.', 'le président Roy', 'le président Royer'],
      ['Jean-Paul Roy va à Lyon demain.', 'Paul Roy va à', 'Jean-Paul Roy va à'],
      ['Une hausse de 3,52 % au mois de mars.', 'Une hausse de 3,5', 'Une hausse de 3,52'],
      ['Il y a 13 % de hausse en un an.', '3 % de hausse en', '13 % de hausse en'],
      ['Il a quitté la Banque US hier.', 'quitté la banque us', 'quitté la Banque US'],
    ] as const;
    for (const [text, exact, expected] of grown) {
      const located = locate(text, bare(exact));
      assert.deepEqual([located.outcome, found(text, bare(exact))], ['changed', expected]);
    }
    const text = 'Hollande parle. Hollande se tait. Puis Hollande parle encore.';
    assert.deepEqual(locate(text, bare('Hollande', 16)), {
      outcome: 'exact',
      span: { start: 16, end: 24 },
      score: 1,
    });
    assert.equal(locate(text, bare('Hollande parle encore', 3)).outcome, 'moved');
    assert.equal(locate(text, bare('Hollande')).outcome, 'orphan');
  });

  it('finds each span of the seeds again where it was', () => {
    const random = new Random(5);
    for (const text of seeds) {
      const locator = createLocator(text);
      for (let count = 0; count < 200; count++) {
        const start = random.below(text.length - 1);
        const span = { start, end: start + 1 + random.below(Math.min(300, text.length - start)) };
        const selectors = locator.describe(span);
        const located = locator.locate(selectors);
        assert.equal(located.outcome, 'exact');
        assert.deepEqual(spanOf(located), span);
      }
    }
  });

  it('says moved when text was put above', () => {
    const located = locate(`Mis à jour.\n\n${ARTICLE}`, selectorsOf(ARTICLE, 'Anne Hidalgo'));
    assert.equal(located.outcome, 'moved');
  });

  const retyped: readonly (readonly [string, (text: string) => string])[] = [
    ['quote marks', (text) => text.replaceAll('« ', '“').replaceAll(' »', '”')],
    ['apostrophes', (text) => text.replaceAll('’', "'")],
    ['no-break spaces', (text) => text.replaceAll(' : ', '\u00a0: ').replaceAll('« ', '«\u202f')],
    ['Unicode form D', (text) => text.normalize('NFD')],
    ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
    ['soft hyphens', (text) => text.replaceAll('ment', '\u00adment').replaceAll('ent', 'e\u00adnt')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ];
  for (const [name, retype] of retyped) {
    it(`takes a text with other ${name} for the same`, () => {
      for (const quote of [
        '« Nous ne céderons pas »',
        'l’unité',
        '84 morts',
        'L’état d’urgence sera prolongé',
      ]) {
        const text = retype(ARTICLE);
        const located = locate(text, selectorsOf(ARTICLE, quote));
        assert.ok(located.outcome === 'exact' || located.outcome === 'moved', `${quote}: ${located.outcome}`);
        assert.equal(
          found(text, selectorsOf(ARTICLE, quote))?.normalize('NFC').length,
          retype(quote).replace('\ufeff', '').normalize('NFC').length,
        );
      }
    });
  }

  it('tells what changed: a number, a name, words', () => {
    const cases = [
      ['84 morts', '85 morts', '84', 'number'],
      ['Bernard Cazeneuve', 'Bernard Dupont', 'Bernard Cazeneuve', 'name'],
      ['a critiqué le gouvernement', 'a blâmé le gouvernement', 'a critiqué le gouvernement', 'words'],
    ] as const;
    for (const [before, after, quote, reason] of cases) {
      const located = locate(ARTICLE.replace(before, after), selectorsOf(ARTICLE, quote));
      assert.equal(located.outcome, 'changed', quote);
      assert.deepEqual('reason' in located ? located.reason : null, reason);
    }
  });

  it('takes in what a number or a name grew by', () => {
    const cases = [
      ['84 morts', '84 000 morts', '84', '84 000', 'number'],
      ['84 morts', '1 284 morts', '84', '1 284', 'number'],
      ['84 morts', '84,5 morts', '84', '84,5', 'number'],
      ['84 morts', '1,84 morts', '84', '1,84', 'number'],
      ['84 morts', '-84 morts', '84', '-84', 'words'],
      ['84 morts', '3/84 morts', '84', '3/84', 'number'],
      ['84 morts', '84:30 morts', '84', '84:30', 'number'],
      ['Anne Hidalgo', 'Marie-Anne Hidalgo', 'Anne Hidalgo', 'Marie-Anne Hidalgo', 'name'],
      ['François Hollande a déclaré', 'François Hollandes a déclaré', 'Hollande', 'Hollandes', 'name'],
    ] as const;
    for (const [before, after, quote, grown, reason] of cases) {
      const text = ARTICLE.replace(before, after);
      const located = locate(text, selectorsOf(ARTICLE, quote));
      assert.deepEqual([located.outcome, found(text, selectorsOf(ARTICLE, quote))], ['changed', grown]);
      assert.equal('reason' in located ? located.reason : null, reason);
    }
  });

  it('takes capitals for the same words, changed', () => {
    const text = ARTICLE.toUpperCase();
    assert.equal(locate(text, selectorsOf(ARTICLE, 'Anne Hidalgo')).outcome, 'changed');
    assert.equal(found(text, selectorsOf(ARTICLE, 'Anne Hidalgo')), 'ANNE HIDALGO');
  });

  it('finds a sentence that moved, and not one with another name in other surroundings', () => {
    const sentence = 'Le ministre Bernard Cazeneuve a réuni les préfets à Paris.';
    const first = `Un premier paragraphe dit ce que personne ne sait encore. ${sentence} Puis vient la suite du récit.`;
    const other = 'La soirée avait commencé dans le calme, selon les témoins.';
    const selectors = selectorsOf(`${first}\n\n${other}`, 'a réuni les préfets');
    const without = first.replace(` ${sentence}`, '');
    assert.equal(found(`${without}\n\n${other} ${sentence}`, selectors), 'a réuni les préfets');
    const lookAlike = sentence.replace('Bernard Cazeneuve', 'Manuel Valls');
    assert.equal(found(`${without}\n\n${other}\n\n${other} ${lookAlike}`, selectors), null);
  });

  it('takes no neighbour of a list for the item that went', () => {
    const items = [
      '3. Tag (29.12.2008)',
      '4. Tag (30.12.2008)',
      '5. Tag (31.12.2008)',
      '6. Tag (01.01.2009)',
    ];
    const list = `Chronik:\n${items.join('\n')}\nEnde der Chronik.`;
    for (const item of items)
      assert.equal(found(list.replace(`${item}\n`, ''), selectorsOf(list, item)), null, item);
  });

  it('finds words that a deletion left in the middle of others', () => {
    const before = 'Le bilan est de ';
    const text = ARTICLE.replace(before, 'Le bi');
    assert.equal(
      found(text, selectorsOf(ARTICLE, '84 morts, selon la préfecture')),
      '84 morts, selon la préfecture',
    );
    const after = ARTICLE.replace(' a réuni les pré', '');
    assert.equal(
      found(after, selectorsOf(ARTICLE, 'ministre Bernard Cazeneuve')),
      'ministre Bernard Cazeneuve',
    );
  });

  it('takes no line for one that begins alike and went', () => {
    const stages = [
      'Dumoulin gagne le chrono',
      'Sagan gagne au sprint',
      'Froome gagne en montagne',
      'Pinot abandonne',
    ];
    const lines = stages.map((stage, index) => `Tour 2016, ${stage} de la ${index + 9}e étape`);
    const list = `${ARTICLE}\n\n${lines.join('\n')}\n\nTous droits réservés.`;
    for (const [nth, line] of lines.entries()) {
      const without = list.replace(`${line}\n`, '');
      assert.equal(found(without, selectorsOf(list, '2016', nth)), null, line);
    }
  });

  it('takes no other words for what was replaced, but a number for a number and a name for a name', () => {
    const text = ARTICLE.replace('a réuni les préfets', 'prendra bientôt sa retraite');
    assert.equal(found(text, selectorsOf(ARTICLE, 'a réuni les préfets')), null);
  });

  it('does not take another mention for one that was deleted', () => {
    const first = selectorsOf(ARTICLE, 'François Hollande');
    const text = ARTICLE.replace(/Le président François Hollande[^]*?préfecture\.\n\n/, '');
    const located = locate(text, first);
    assert.equal(located.outcome, 'orphan');
    assert.equal(located.reason, 'only-look-alikes');
    assert.ok(located.candidates.length > 0);
  });

  it('does not take a sentence of another speaker for one that was deleted', () => {
    const sentence = '« L’état d’urgence sera prolongé », a dit François Hollande à Nice.';
    const text = `${ARTICLE.replace(sentence, '')}\n\nEt puis ceci. « L’état d’urgence sera prolongé », a dit Manuel Valls à Lyon. Fin.`;
    assert.equal(found(text, selectorsOf(ARTICLE, 'François Hollande', 1)), null);
    assert.equal(found(text, selectorsOf(ARTICLE, sentence)), null);
  });

  it('prefers the right context to the very words elsewhere', () => {
    const text = `${ARTICLE.replace('est de 84 morts', 'est de 86 morts')}\n\nUn autre jour, 84 morts ailleurs.`;
    assert.equal(found(text, selectorsOf(ARTICLE, '84 morts')), '86 morts');
  });

  it('gives the candidates when several places fit', () => {
    const line = 'Partager\nImprimer\nEnvoyer\n';
    const text = line.repeat(12);
    const selectors = describeSpan(text, { start: 6 * line.length + 9, end: 6 * line.length + 17 });
    const located = locate(`Publicité\n${text}`, { ...selectors, position: null });
    assert.equal(located.outcome, 'ambiguous');
    assert.ok(located.candidates.length >= 2);
  });

  it('needs context for words that are few', () => {
    const bare = { exact: 'Paris', prefix: '', suffix: '', position: null };
    const located = locate(ARTICLE, bare);
    assert.equal(located.outcome, 'orphan');
    assert.equal(located.reason, 'context-missing');
    assert.deepEqual(locate(ARTICLE, { ...bare, exact: '' }), {
      outcome: 'orphan',
      reason: 'empty-quote',
      candidates: [],
    });
    assert.equal(locate('', selectorsOf(ARTICLE, 'Paris')).outcome, 'orphan');
  });

  it('finds a quote that grew between its contexts, and the quote alone when text was put beside it', () => {
    const quote = 'a appelé à l’unité';
    const grown = ARTICLE.replace(quote, 'a appelé hier soir à l’unité');
    assert.equal(found(grown, selectorsOf(ARTICLE, quote)), 'a appelé hier soir à l’unité');
    const beside = ARTICLE.replace(quote, `avec beaucoup d’autres élus de toutes les régions ${quote}`);
    assert.equal(found(beside, selectorsOf(ARTICLE, quote)), quote);
  });

  it('trusts a hint for where the words were last seen', () => {
    const text = 'oui non oui non oui';
    const selectors = describeSpan(text, { start: 8, end: 11 });
    const located = locate(`${text} oui`, selectors, { start: 8, end: 11 });
    assert.deepEqual(spanOf(located) ?? { start: 8, end: 11 }, { start: 8, end: 11 });
  });

  it('counts positions in code points', () => {
    const text = 'Le 👩‍👩‍👧 et 𝄞 e\u0301te\u0301 : « maire »';
    const start = text.indexOf('maire');
    const { position } = describeSpan(text, { start, end: start + 5 });
    assert.deepEqual(position, {
      codePointStart: Array.from(text.slice(0, start)).length,
      codePointEnd: Array.from(text.slice(0, start + 5)).length,
    });
  });

  it('widens a span that cuts a character', () => {
    assert.equal(describeSpan('a👩b', { start: 2, end: 3 }).exact, '👩');
  });

  it('never throws, and never leaves the text', () => {
    const piece = fc.constantFrom(
      'le ',
      'maire ',
      '« ',
      ' »',
      '12',
      '\r\n',
      '👩',
      'e\u0301',
      'Paris',
      '. ',
      "'",
      '\u00ad',
    );
    const texts = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, other, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const selectors = describeSpan(text, { start: start ?? 0, end: end ?? 0 });
        const located = locate(other, selectors);
        const spans = [
          spanOf(located),
          ...('candidates' in located ? located.candidates.map(({ span }) => span) : []),
        ];
        for (const span of spans) {
          if (span !== null) assert.ok(0 <= span.start && span.start <= span.end && span.end <= other.length);
        }
        if (start !== end) assert.equal(locate(text, selectors).outcome, 'exact');
      }),
      { numRuns: 300 },
    );
  });

  it('comes to an end on hostile text', () => {
    const same = 'a'.repeat(300_000);
    const selectors = describeSpan(same, { start: 150_000, end: 150_050 });
    assert.ok(locate(`b${same}`, { ...selectors, position: null }).outcome !== 'exact');
    const long = describeSpan(same, { start: 0, end: 100_000 });
    assert.ok(locate(`b${same.slice(1)}`, long).outcome !== 'exact');
  });
});
