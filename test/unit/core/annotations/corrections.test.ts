import assert from 'node:assert/strict';
import type { Analysis } from '../../../../src/core/analysis/analysis';
import { ANALYSIS_VERSION } from '../../../../src/core/analysis/analysis';
import { describe as describeSpan } from '../../../../src/core/anchoring/describe';
import type { Correction, Fix } from '../../../../src/core/annotations/corrections';
import { applyCorrections, insideMarks, madeTogether } from '../../../../src/core/annotations/corrections';
import type { Mention } from '../../../../src/core/entities/mention';
import type { Quote } from '../../../../src/core/quotes/quote';
import type { Span } from '../../../../src/core/text/span';

const TEXT =
  'Hier à Lyon, le maire a parlé longuement. « Nous allons gagner », a dit Jean Dupont à Paris. La foule a applaudi « la fête ».';

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

function analysisOf(text: string): Analysis {
  const quote = spanOf(text, 'Nous allons gagner');
  return {
    version: ANALYSIS_VERSION,
    language: { code: 'fr', confidence: 1, decidedBy: 'detected' },
    title: null,
    byline: null,
    dateline: null,
    paragraphs: [],
    sentences: [],
    boilerplate: [],
    dates: [],
    quantities: [],
    entities: [{ ...spanOf(text, 'Paris'), type: 'PER', name: 'Paris', confidence: 0.4 }],
    quotes: [
      {
        ...quote,
        outer: { start: quote.start - 2, end: quote.end + 2 },
        kind: 'direct',
        cue: null,
        speaker: { name: 'le maire', span: spanOf(text, 'le maire') },
        confidence: 0.5,
      },
    ],
  };
}

let count = 0;
function correction(words: string, fix: Fix): Correction {
  const created = `2026-01-01T00:00:${String(count++).padStart(2, '0')}Z`;
  const selectors = describeSpan(TEXT, spanOf(TEXT, words));
  return { id: `urn:uuid:${count}`, source: 'a.txt', selectors, fix, creator: 'Ada', created };
}

const setSpeaker = (name: string | null): Correction =>
  correction('Nous allons gagner', {
    kind: 'set-speaker',
    name,
    speaker: name === null ? null : describeSpan(TEXT, spanOf(TEXT, name)),
  });

describe('applyCorrections', () => {
  it('sets a speaker, with the place where it is named, also after the text was edited above', () => {
    const edited = `Mis à jour à 12 h.\n\n${TEXT.replace('longuement', 'peu')}`;
    for (const text of [TEXT, edited]) {
      const [quote] = applyCorrections(text, analysisOf(text), [setSpeaker('Jean Dupont')]).quotes;
      assert.deepEqual(quote?.speaker, { name: 'Jean Dupont', span: spanOf(text, 'Jean Dupont') });
      assert.equal(quote.confidence, 1);
    }
  });

  it('keeps the quote around a term that is marked inside it', () => {
    const marked = correction('gagner', { kind: 'mark-as-quote', quoteKind: 'term' });
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [marked]);
    assert.deepEqual(
      quotes.map(({ start, end, kind }) => `${kind} ${TEXT.slice(start, end)}`),
      ['direct Nous allons gagner', 'term gagner'],
    );
  });

  it('follows a quote that grew, and one that was split', () => {
    const words = 'Nous allons gagner';
    const grown = TEXT.replace(
      words,
      `${words}. Et nous le dirons partout, dans les villes et les campagnes`,
    );
    const quote = analysisOf(grown).quotes[0];
    assert.ok(quote !== undefined);
    const longer = { ...quote, end: spanOf(grown, 'campagnes').end };
    const analysis = { ...analysisOf(grown), quotes: [longer] };
    const corrected = applyCorrections(grown, analysis, [setSpeaker('Jean Dupont')]).quotes;
    assert.deepEqual(
      corrected.map(({ end, speaker }) => [end, speaker?.name]),
      [[longer.end, 'Jean Dupont']],
    );
    const [first, second] = ['Nous allons', 'gagner'].map((part) => ({ ...quote, ...spanOf(TEXT, part) }));
    assert.ok(first !== undefined && second !== undefined);
    const split = applyCorrections(TEXT, { ...analysisOf(TEXT), quotes: [first, second] }, [
      setSpeaker('Jean Dupont'),
    ]).quotes;
    assert.deepEqual(
      split.map(({ speaker }) => speaker?.name),
      ['Jean Dupont', 'Jean Dupont'],
    );
  });

  it('rejects words that grew a little or were split, but no long quote that begins with them', () => {
    const words = 'Nous allons gagner';
    const rejected = correction(words, { kind: 'not-a-quote' });
    for (const [added, left] of [
      [' la finale', 0],
      ['. Et nous le dirons partout, dans les villes et les campagnes', 1],
    ] as const) {
      const grown = TEXT.replace(words, words + added);
      const quote = { ...analysisOf(TEXT).quotes[0], ...spanOf(grown, words + added) } as Quote;
      const { quotes } = applyCorrections(grown, { ...analysisOf(grown), quotes: [quote] }, [rejected]);
      assert.equal(quotes.length, left, added);
    }
    const parts = ['Nous allons', 'gagner'].map(
      (part) => ({ ...analysisOf(TEXT).quotes[0], ...spanOf(TEXT, part) }) as Quote,
    );
    assert.deepEqual(applyCorrections(TEXT, { ...analysisOf(TEXT), quotes: parts }, [rejected]).quotes, []);
  });

  it('leaves a part of a quote that is marked to whoever says the whole', () => {
    const spoken = setSpeaker('Jean Dupont');
    const marked = correction('Nous', { kind: 'mark-as-quote', quoteKind: 'fragment' });
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [spoken, marked]);
    assert.deepEqual(
      quotes.map(({ start, end, speaker }) => [TEXT.slice(start, end), speaker?.name]),
      [['Nous', 'Jean Dupont']],
    );
  });

  it('lets the later correction win, whatever their order in the file', () => {
    const [first, second] = [setSpeaker('Jean Dupont'), setSpeaker(null)];
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [second, first]);
    assert.equal(quotes[0]?.speaker, null);
  });

  it('removes what is no quote, and marks what was not found with its marks', () => {
    const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [
      correction('Nous allons gagner', { kind: 'not-a-quote' }),
      correction('la fête', { kind: 'mark-as-quote', quoteKind: 'term' }),
    ]);
    assert.equal(quotes.length, 1);
    assert.equal(quotes[0]?.kind, 'term');
    assert.equal(TEXT.slice(quotes[0].outer.start, quotes[0].outer.end), '« la fête »');
  });

  it('takes the borders that were marked, instead of what was found of the same words', () => {
    for (const words of ['Nous allons', 'gagner', 'Nous allons gagner']) {
      const { quotes } = applyCorrections(TEXT, analysisOf(TEXT), [
        correction(words, { kind: 'mark-as-quote', quoteKind: 'fragment' }),
      ]);
      assert.deepEqual(
        quotes.map(({ start, end, kind }) => [TEXT.slice(start, end), kind]),
        [[words, 'fragment']],
      );
    }
  });

  it('makes a quote of a term that somebody says, and keeps no cue of another speaker', () => {
    const analysis = analysisOf(TEXT);
    const [quote] = analysis.quotes;
    assert.ok(quote !== undefined);
    const said = { ...quote, cue: spanOf(TEXT, 'a dit') };
    const after = (found: Quote): Quote | undefined =>
      applyCorrections(TEXT, { ...analysis, quotes: [found] }, [setSpeaker('Jean Dupont')]).quotes[0];
    assert.equal(after({ ...said, kind: 'term', speaker: null })?.kind, 'fragment');
    assert.equal(after(said)?.cue, null);
    const right = { name: 'Jean Dupont', span: null };
    assert.deepEqual(after({ ...said, speaker: right })?.cue, said.cue);
  });

  it('knows the words of a quote by any marks', () => {
    for (const text of ['« Wort »', '»Wort«', '„Wort“', '‚Wort‘', '"Wort"']) {
      const { start, end } = insideMarks(text, { start: 0, end: text.length });
      assert.equal(text.slice(start, end), 'Wort');
    }
  });

  it('rejects, retypes, names and adds entities', () => {
    const fixes: readonly (readonly [string, Fix, readonly string[]])[] = [
      ['Paris', { kind: 'reject-entity' }, []],
      ['Paris', { kind: 'retype-entity', type: 'LOC' }, ['LOC Paris']],
      ['Paris', { kind: 'name-entity', name: 'Ville de Paris' }, ['PER Ville de Paris']],
      ['Lyon', { kind: 'retype-entity', type: 'LOC' }, ['LOC Lyon', 'PER Paris']],
    ];
    for (const [words, fix, expected] of fixes) {
      const { entities } = applyCorrections(TEXT, analysisOf(TEXT), [correction(words, fix)]);
      assert.deepEqual(
        entities.map(({ type, name }) => `${type} ${name}`),
        expected,
      );
    }
  });

  it('names the speakers of quotes like their mentions, however the article calls them', () => {
    const text = 'Tom Brandt came. « Un », said Brandt. « Deux », he said. « Trois », said the mayor.';
    const mention = (words: string): Mention => ({
      ...spanOf(text, words),
      type: 'PER',
      name: 'Tom Brandt',
      confidence: 1,
    });
    const [full, short] = [mention('Tom Brandt'), mention('Brandt.')];
    const brandt = { ...short, end: short.end - 1 };
    const quote = (words: string, speaker: Span | null): Quote => ({
      ...spanOf(text, words),
      outer: spanOf(text, words),
      kind: 'direct',
      cue: null,
      speaker: { name: 'Tom Brandt', span: speaker },
      confidence: 1,
    });
    const quotes = [quote('Un', brandt), quote('Deux', spanOf(text, 'he ')), quote('Trois', null)];
    const analysis: Analysis = { ...analysisOf(TEXT), entities: [full, brandt], quotes };
    const rename = (span: Span, name: string): Correction => ({
      ...correction('Paris', { kind: 'name-entity', name }),
      selectors: describeSpan(text, span),
    });
    const speakers = (corrections: readonly Correction[]): readonly (string | undefined)[] =>
      applyCorrections(text, analysis, corrections).quotes.map(({ speaker }) => speaker?.name);
    const [first, second] = [rename(full, 'Thomas Brandt'), rename(brandt, 'Thomas Brandt')];
    assert.deepEqual(speakers([first, second]), ['Thomas Brandt', 'Thomas Brandt', 'Thomas Brandt']);
    assert.deepEqual(speakers([second]), ['Thomas Brandt', 'Tom Brandt', 'Tom Brandt']);
    assert.deepEqual(speakers([first]), ['Tom Brandt', 'Tom Brandt', 'Tom Brandt']);
    // What the reader says of a quote afterwards wins.
    const later = { ...setSpeaker(null), selectors: describeSpan(text, spanOf(text, 'Deux')) };
    assert.deepEqual(speakers([first, second, later]), ['Thomas Brandt', undefined, 'Thomas Brandt']);
  });

  it('knows the corrections that one answer made from those that were made one by one', () => {
    const made = (id: string, created: string, name = 'Thomas Brandt'): Correction => ({
      ...correction('Paris', { kind: 'name-entity', name }),
      id,
      created,
    });
    const all = [
      made('a', '2026-01-01T00:00:00.998Z'),
      made('b', '2026-01-01T00:00:01.002Z'),
      made('other name', '2026-01-01T00:00:01.002Z', 'Tom Brandt'),
      made('later', '2026-01-01T00:00:09.000Z'),
      { ...made('elsewhere', '2026-01-01T00:00:01.000Z'), source: 'b.txt' },
    ];
    for (const correction of all.slice(0, 2)) {
      assert.deepEqual(
        madeTogether(correction, all).map(({ id }) => id),
        ['a', 'b'],
      );
    }
  });

  it('does nothing for words that are gone', () => {
    const analysis = analysisOf(TEXT);
    const gone = 'Tout autre chose, ailleurs et plus tard.';
    const { quotes } = applyCorrections(gone, { ...analysis, quotes: [] }, [setSpeaker('Jean Dupont')]);
    assert.deepEqual(quotes, []);
    assert.equal(applyCorrections(TEXT, analysis, []), analysis);
  });
});
