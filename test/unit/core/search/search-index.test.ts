import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SearchDocument } from '../../../../src/core/search/search-document';
import { SearchIndex, type SearchHit } from '../../../../src/core/search/search-index';
import { searchTerms } from '../../../../src/core/search/search-terms';
import type { Span } from '../../../../src/core/text/span';

const span = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  return { start, end: start + part.length };
};

function documentOf(text: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const sentences = [...text.matchAll(/[^.\n]+\.?/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return { text, title: null, sentences, entities: [], quotes: [], ...more };
}

/** The snippet with what was found in brackets. */
function shown({ snippet: { text, matches } }: SearchHit): string {
  return [...matches]
    .reverse()
    .reduce(
      (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    );
}

const FRENCH = `L'Élysée répond à la Commission. L’usine de Sochaux ferme. Jusqu'à l'œuvre dernière.
Le président « n'est pas inquiet » selon un proche.`;

describe('SearchIndex', () => {
  const index = new SearchIndex();
  const found = (query: string): readonly string[] => index.search(query).map(shown);
  before(() => {
    index.set('fr', documentOf(FRENCH));
    index.set(
      'it',
      documentOf("Il governo dell'Ungheria e l’opposizione. Nell'anno 2019 quell'accordo saltò."),
    );
    index.set('en', documentOf("Musk's company answered. The Court's ruling stands."));
  });

  it('folds accents, case and ligatures', () => {
    assert.match(found('elysee').join(), /\[Élysée\]/u);
    assert.match(found('ŒUVRE').join(), /\[œuvre\]/u);
    assert.match(found('oeuvre').join(), /\[œuvre\]/u);
  });

  it('splits French and Italian elisions under any apostrophe', () => {
    assert.match(found('usine').join(), /L’\[usine\]/u);
    assert.match(found("l'usine").join(), /L’\[usine\]/u);
    assert.match(found('ungheria').join(), /dell'\[Ungheria\]/u);
    assert.match(found('dell’Ungheria').join(), /dell'\[Ungheria\]/u);
    assert.match(found('anno').join(), /Nell'\[anno\]/u);
    assert.match(found('musk').join(), /\[Musk\]'s/u);
  });

  it('knows a word before a genitive, a closing mark, and with invisible letters inside', () => {
    const terms = (text: string): string[] => searchTerms(text).map(({ term }) => term);
    assert.deepEqual(terms("The UN’s report, Bell's telephone"), [
      'the',
      'un',
      'report',
      'bell',
      'telephone',
    ]);
    assert.deepEqual(terms('‘We lost it all’'), ['we', 'lost', 'it', 'all']);
    assert.deepEqual(terms('gou\u00advernement, \ufb01lm'), ['gouvernement', 'film']);
    assert.deepEqual(terms("un'altra, dell’Ungheria"), ['altra', 'ungheria']);
  });

  it('finds beginnings of words and words with a typing error', () => {
    assert.match(found('opposi').join(), /\[opposizione\]/u);
    assert.match(found('presidant').join(), /\[président\]/u);
    assert.deepEqual(found('2018'), []);
  });

  it('wants all words of a query in one place, as long as there is such a place', () => {
    assert.deepEqual(found('usine sochaux'), [
      "L'Élysée répond à la Commission. L’[usine] de [Sochaux] ferme. Jusqu'à l'œuvre dernière.",
    ]);
    assert.equal(found('usine accordo').length, 2);
  });

  it('finds nothing for a query without words', () => {
    for (const query of ['', ' ', '…', "l'", 'zzzzzz']) assert.deepEqual(found(query), []);
  });

  it('says where in the article a hit is', () => {
    const [hit] = index.search('sochaux');
    assert.deepEqual(hit?.span, span(FRENCH, 'Sochaux'));
    assert.equal(hit.articleId, 'fr');
    assert.equal(hit.kind, 'text');
  });

  it('finds titles, entities by any of their names, quotes by their speakers, and notes', () => {
    const text = 'Altman répond\nSam Altman parle. « Une idée forte », dit-il.';
    const own = new SearchIndex();
    own.set('a', {
      ...documentOf(text),
      title: span(text, 'Altman répond'),
      entities: [
        { ...span(text, 'Sam Altman'), name: 'Samuel Altman' },
        { ...span(text, 'Altman répond'), end: 6, name: 'Samuel Altman' },
      ],
      quotes: [{ ...span(text, 'Une idée forte'), speaker: { name: 'Samuel Altman' } }],
    });
    own.setNotes('a', [{ id: 'n', span: null, text: 'À vérifier' }]);
    const kinds = (query: string): readonly string[] => own.search(query).map(({ kind }) => kind);
    assert.deepEqual(kinds('samuel'), ['entity', 'quote']);
    assert.equal(own.search('samuel').at(1)?.speaker, 'Samuel Altman');
    assert.equal(kinds('altman').includes('title'), true);
    assert.deepEqual(kinds('idée'), ['quote'], 'the passage would only repeat the quote');
    const [note] = own.search('verifier');
    assert.deepEqual([note?.kind, note?.noteId, note?.span], ['note', 'n', null]);
  });

  it('replaces and removes one article and leaves the others', () => {
    const own = new SearchIndex();
    own.set('a', documentOf('Une pomme rouge.'));
    own.set('b', documentOf('Une pomme verte.'));
    own.setNotes('a', [{ id: '1', span: null, text: 'pomme' }]);
    assert.equal(own.search('pomme').length, 3);
    own.set('a', documentOf('Une poire.'));
    assert.deepEqual(own.search('rouge'), []);
    assert.equal(own.search('pomme').length, 2, 'the note stays');
    own.setNotes('a', []);
    own.remove('b');
    own.remove('never there');
    assert.deepEqual(own.search('pomme'), []);
    assert.equal(own.search('poire').length, 1);
  });

  it('gives no more hits than asked for, the best first', () => {
    const own = new SearchIndex();
    for (let id = 0; id < 20; id++) own.set(String(id), documentOf(`Pomme numéro ${id}.`));
    const hits = own.search('pomme', 7);
    assert.equal(hits.length, 7);
    assert.deepEqual(
      hits.map(({ score }) => score),
      hits.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('takes any text and any query, and its matches are inside of its snippets', () => {
    const own = new SearchIndex();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        own.set('x', documentOf(text));
        for (const hit of own.search(`${query} ${text.slice(0, 5)}`)) {
          for (const { start, end } of hit.snippet.matches)
            assert.ok(start >= 0 && start < end && end <= hit.snippet.text.length);
          assert.ok(hit.span === null || (hit.span.start >= 0 && hit.span.end <= text.length));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('cuts a text without sentences or spaces into places', () => {
    const own = new SearchIndex();
    const text = `${'a'.repeat(300_000)} fin ${'mot '.repeat(50_000)}`;
    own.set('x', { ...documentOf(''), text, sentences: [{ start: 0, end: text.length }] });
    assert.deepEqual(own.search('fin').at(0)?.span, span(text, 'fin'));
  });
});
