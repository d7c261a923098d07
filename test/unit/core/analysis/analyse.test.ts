import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../../src/core/analysis/analyse';
import type { Analysis } from '../../../../src/core/analysis/analysis';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';
import type { Span } from '../../../../src/core/text/span';

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
const recogniser = loaded.ok ? loaded.value : null;

const TEXT = `Le Sénat adopte le budget

Par Jeanne Moreau

PARIS, 3 mars 2017 – Le Sénat a adopté vendredi un budget de 2,5 milliards d'euros. « Nous tiendrons nos promesses », a déclaré Gérard Larcher.

Lire aussi : Le budget expliqué
`;

/** Pieces that make rules meet: marks, names, dates, page remains, line ends. */
const PIECES = [
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '’',
    '– ',
    '- ',
    '(',
    ')',
    ': ',
    '. ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    ' ',
  ],
  ...[
    'Emmanuel Macron',
    'Paris',
    'a déclaré',
    'selon',
    'Musk',
    'ha detto',
    'said',
    'OTAN',
    'dit-il',
    '@x',
    'l’',
  ],
  ...['3 mars 2017', 'PARIS (AFP) –', '12 %', '2 millions', 'Publicité', 'Lire aussi : ', 'Par Jean Dupont'],
  ...['😀', 'e\u0301', '\ud800', '\u200b', '\ufeff', 'ﷺ', '漢字', '\0', 'https://a.b/c?d=e', 'x'.repeat(300)],
];
const HOSTILE = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

function checkSpans(text: string, spans: readonly Span[], isFlat: boolean): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end));
    assert.ok(
      start >= (isFlat ? last : 0) && start < end && end <= text.length,
      `${start}–${end} after ${last}`,
    );
    last = isFlat ? end : start;
  }
}

function checkAnalysis(text: string, analysis: Analysis): void {
  for (const flat of [analysis.paragraphs, analysis.sentences, analysis.boilerplate, analysis.entities])
    checkSpans(text, flat, true);
  checkSpans(text, analysis.dates, true);
  checkSpans(text, analysis.quantities, true);
  checkSpans(text, analysis.quotes, false);
  for (const quote of analysis.quotes) {
    assert.ok(
      quote.outer.start <= quote.start && quote.end <= quote.outer.end && quote.outer.end <= text.length,
    );
    checkSpans(
      text,
      [quote.cue, quote.speaker?.span ?? null].filter((span) => span !== null),
      false,
    );
  }
  for (const { confidence } of [...analysis.entities, ...analysis.quotes, analysis.language])
    assert.ok(confidence >= 0 && confidence <= 1);
  const { byline } = analysis;
  const author = byline === null ? null : text.slice(byline.start, byline.end);
  const isAuthor = ({ start, end }: Span): boolean => text.slice(start, end) === author;
  const found = [...analysis.entities.filter((mention) => !isAuthor(mention)), ...analysis.sentences];
  for (const line of analysis.boilerplate)
    assert.ok(!found.some(({ start, end }) => start < line.end && end > line.start));
}

describe('analyse', () => {
  it('runs every room, in one call', () => {
    const analysis = analyse(TEXT, { recogniser });
    const at = (span: Span | null | undefined): string | null =>
      span === null || span === undefined ? null : TEXT.slice(span.start, span.end);
    assert.equal(analysis.language.code, 'fr');
    assert.equal(at(analysis.title), 'Le Sénat adopte le budget');
    assert.equal(at(analysis.byline), 'Jeanne Moreau');
    assert.equal(at(analysis.dateline), 'PARIS, 3 mars 2017');
    assert.deepEqual(analysis.boilerplate.map(at), ['Lire aussi : Le budget expliqué']);
    assert.ok(
      analysis.entities.some((mention) => at(mention) === 'Gérard Larcher' && mention.type === 'PER'),
    );
    assert.deepEqual(
      analysis.dates.map(({ value }) => value),
      ['2017-03-03'],
    );
    assert.deepEqual(
      analysis.quantities.map(({ value, unit }) => [value, unit]),
      [[2_500_000_000, 'EUR']],
    );
    assert.deepEqual(
      analysis.quotes.map((quote) => [at(quote), quote.kind, quote.speaker?.name]),
      [['Nous tiendrons nos promesses', 'direct', 'Gérard Larcher']],
    );
  });

  it('reads decomposed accents and soft hyphens like any other text, and counts in the text as given', () => {
    const decomposed = TEXT.normalize('NFD').replaceAll('promesses', 'pro\u00admes\u00adses');
    const analysis = analyse(decomposed, { recogniser });
    const at = ({ start, end }: Span): string =>
      decomposed.slice(start, end).normalize('NFC').replaceAll('\u00ad', '');
    const plain = analyse(TEXT, { recogniser });
    assert.deepEqual(
      analysis.entities.map((mention) => [at(mention), mention.name]),
      plain.entities.map(({ start, end, name }) => [TEXT.slice(start, end), name]),
    );
    const [quote] = analysis.quotes;
    assert.ok(quote?.cue && quote.speaker?.span);
    assert.deepEqual([quote, quote.cue, quote.speaker.span].map(at), [
      'Nous tiendrons nos promesses',
      'a déclaré',
      'Gérard Larcher',
    ]);
  });

  it('works without a recogniser', () => {
    const analysis = analyse(TEXT, { recogniser: null });
    assert.deepEqual(analysis.entities, []);
    assert.equal(analysis.quotes.length, 1);
  });

  it('is plain data that survives being written and read', () => {
    const analysis = analyse(TEXT, { recogniser });
    assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
  });

  it('gives the same answer each time, whatever was analysed before', () => {
    const first = analyse(TEXT, { recogniser });
    analyse(readFileSync('seeds/001_35b8396e2c17a74e.txt', 'utf8'), { recogniser });
    assert.deepEqual(analyse(TEXT, { recogniser }), first);
  });

  it('takes any text; its spans are in order and inside of it, and page remains hold no names but the author', () => {
    fc.assert(
      fc.property(
        HOSTILE,
        fc.constantFrom(undefined, 'fr', 'it', 'en', 'es', 'de', 'pt', 'ja'),
        (text, language) => {
          checkAnalysis(text, analyse(text, { recogniser, language }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes the names of what every object has for words and for languages like any other', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const text = names
      .flatMap((name) => [`Le ${name} a dit : « ${name} ».`, `${name} said 3 ${name}, 2 ${name} 2017.`])
      .join('\n');
    for (const language of ['fr', 'it', 'en', 'es', 'de', 'pt', ...names])
      checkAnalysis(text, analyse(text, { recogniser, language }));
  });

  it('takes an article of one long line', () => {
    const text = 'Le président Emmanuel Macron a déclaré « oui » à Paris le 3 mars, '.repeat(1500);
    checkAnalysis(text, analyse(text, { recogniser }));
  });
});
