import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../../src/core/article/read-article';
import type { Span } from '../../../../src/core/text/span';

const at = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

/** Pages out of the kinds of lines that the rules look at, in any order. */
const PAGE = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'Publicité',
        'Lire aussi : Un autre titre',
        'Jean Dupont',
        'Par Jean Dupont',
        'PARIS (AFP) – Une phrase de plus de soixante caractères, qui finit par un point.',
        'Une phrase de plus de soixante caractères, qui finit comme une phrase, par un point.',
        '• Mise à jour:',
        'Facebook',
        'Discutez de cet article',
        '# Titre',
        '12 mars 2020',
        '\u00a0',
        '😀',
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' '),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

function checkLayout(text: string): void {
  const layout = readArticle(text);
  const units = [...layout.paragraphs, ...layout.boilerplate].sort((a, b) => a.start - b.start);
  let last = 0;
  for (const { start, end } of units) {
    assert.ok(start >= last && end > start && end <= text.length);
    assert.equal(text.slice(last, start).trim(), '');
    assert.equal(text.slice(start, end).trim(), text.slice(start, end));
    last = end;
  }
  // Nothing is lost: what is in no unit is white space (zero-width space included).
  assert.equal(
    text
      .slice(last)
      .replace(/\u200b/gu, '')
      .trim(),
    '',
  );
  for (const span of [layout.title, layout.byline, layout.dateline]) {
    if (span === null) continue;
    assert.ok(layout.paragraphs.some(({ start, end }) => span.start >= start && span.end <= end));
    assert.ok(span.start < span.end);
  }
}

describe('readArticle', () => {
  it('puts every character but white space in a paragraph or in the page remains', () => {
    fc.assert(fc.property(PAGE, checkLayout));
    fc.assert(fc.property(fc.string({ maxLength: 300 }), checkLayout));
  });

  it('gives the same for any line ends but for the offsets', () => {
    fc.assert(
      fc.property(PAGE, (page) => {
        const unix = page.replace(/\r\n?/gu, '\n');
        const windows = unix.replaceAll('\n', '\r\n');
        const texts = (text: string): unknown => {
          const layout = readArticle(text);
          return [
            at(text, layout.title),
            at(text, layout.byline),
            layout.boilerplate.map((span) => at(text, span)),
            layout.paragraphs.map((span) => at(text, span)),
          ];
        };
        assert.deepEqual(texts(windows), texts(unix));
      }),
    );
  });

  it('never takes a sentence of the article for a page remain', () => {
    const sentences = [
      'Publicité mensongère : le tribunal condamne la marque à verser deux millions d’euros.',
      'Le tweet a peut-être été supprimé, mais des captures circulent encore, note le chercheur.',
      'Condividi et impera, ironizza il deputato in aula dopo il voto.',
      'Share buybacks rose to a record in March.',
      'Photo : c’est le mot que répète le témoin à la barre.',
      'Anzeige erstattete die Stadt am Montag gegen unbekannt.',
      'Read more books, the minister told pupils.',
      'Tags: the word appears twice in the ruling, which surprised lawyers.',
      "La CNIL a condamné Google, car refuser était plus compliqué qu'accepter les cookies, a dit Marie-Laure Denis.",
      'The judge said that it must be as easy to refuse as easily as to accept cookies, Judge Jane Doe ruled on Monday.',
      'Le juge Paul Martin a rappelé que toute reproduction interdite du tableau serait poursuivie.',
      'Il Garante ha multato la società perché questo sito utilizza dati personali.',
      'Questo sito utilizza dati personali, ha scritto il Garante.',
      'Kim Kardashian told fans to follow us on the road, he said.',
      'Accepter les cookies devait rester un choix, a dit la présidente.',
      'Pourquoi il est si facile d’accepter les cookies',
    ];
    for (const sentence of sentences) {
      const text = `Un titre pour cette page\n\n${'Une phrase de plus de soixante caractères, qui finit par un point. '.repeat(3)}\n\n${sentence}\n\nUne autre phrase de plus de soixante caractères, pour que le texte continue.`;
      assert.deepEqual(readArticle(text).boilerplate, [], sentence);
    }
  });

  it('takes the stock phrases of pages for page remains where nobody says them', () => {
    const remains = [
      'Suivez-nous sur Facebook et Twitter.',
      'Accepter les cookies',
      'Toute reproduction interdite',
      'Follow us on Facebook and Instagram.',
      'The Daily: sign up to our newsletter',
      '© 2022 City Press. All rights reserved.',
      'Copyright 2022 City Press, all rights reserved.',
      'Your email address will not be published. Required fields are marked *',
      'Questo sito utilizza i cookie per migliorare l’esperienza.',
    ];
    for (const remain of remains) {
      const text = `Un titre pour cette page\n\n${'Une phrase de plus de soixante caractères, qui finit par un point. '.repeat(3)}\n\n${remain}\n\nUne autre phrase de plus de soixante caractères, pour que le texte continue.`;
      const layout = readArticle(text);
      assert.deepEqual(
        layout.boilerplate.map((span) => at(text, span)),
        [remain],
      );
    }
  });

  it('takes a headline with a label for the title, not for a dateline', () => {
    const body = 'Une phrase de plus de soixante caractères, qui finit comme une phrase, par un point.';
    for (const title of [
      'EXCLUSIF – Le gouvernement prépare une réforme des retraites',
      'UKRAINE - Les combats reprennent à Kiev',
      'DIRECT - Le procès de la catastrophe reprend',
      'Ukraine – Les combats reprennent à Kiev',
    ]) {
      const layout = readArticle(`${title}\n\n${body}`);
      assert.equal(at(title, layout.title), title);
      assert.equal(layout.dateline, null, title);
    }
    const layout = readArticle(`PARIS - Le ministre a refusé.\n\n${body}`);
    assert.equal(layout.title, null);
    assert.deepEqual(layout.dateline, { start: 0, end: 5 });
  });

  it('takes no headline for a button', () => {
    const body = 'A sentence of more than sixty characters, which ends as sentences do, with a full stop.';
    for (const title of [
      'Why You Should Subscribe',
      'What to Download',
      'Minister Tells Parties to Subscribe',
    ]) {
      const layout = readArticle(`${title}\n\n${body}`);
      assert.equal(at(title, layout.title), title);
      assert.deepEqual(layout.boilerplate, []);
    }
    const text = `A title for this page\n\nChatGPT Download\n\n${body}\n\n${body}\n\nOther words\n\nMicrosoft Office 365 Download`;
    assert.deepEqual(
      readArticle(text).boilerplate.map((span) => at(text, span)),
      ['ChatGPT Download', 'Microsoft Office 365 Download'],
    );
  });

  it('takes the name alone from a byline', () => {
    const body = 'Une phrase de plus de soixante caractères, qui finit comme une phrase, par un point.';
    const names = {
      'Par Jean-Marc Dupont': 'Jean-Marc Dupont',
      'Par Anne Le Gall et Hugo Petit': 'Anne Le Gall et Hugo Petit',
      'By Sarah J. Connor, Health correspondent': 'Sarah J. Connor',
      'By JOHN SMITH': 'JOHN SMITH',
      'di Carlo De Benedetti - 3 marzo 2021': 'Carlo De Benedetti',
      'Von Ursula von der Heide': 'Ursula von der Heide',
      'Por José Luís d’Almeida': 'José Luís d’Almeida',
      'Publié par Élise Roux le 3 mars': 'Élise Roux',
      'Par Jean Dupont Publié le 12 mars 2017': 'Jean Dupont',
      'Par Jean Dupont le lundi 12 mars': 'Jean Dupont',
      'Di Mario Rossi Pubblicato il 3 marzo': 'Mario Rossi',
      'By John Smith Updated on March 3': 'John Smith',
      'By John Smith in Washington': 'John Smith',
      'Par Yann le Goff': 'Yann le Goff',
      'Par **Jean Dupont**': 'Jean Dupont',
      '**Par [Jean Dupont](https://example.org/jd)**': 'Jean Dupont',
    };
    for (const [line, name] of Object.entries(names)) {
      const text = `Un titre pour cette page de journal\n\n${line}\n\n${body}`;
      assert.equal(at(text, readArticle(text).byline), name, line);
    }
  });

  it('sees no byline in a sentence, a place or a paper', () => {
    const body = 'Une phrase de plus de soixante caractères, sur Silicon Valley, qui finit par un point.';
    for (const line of [
      'Par ici la sortie',
      'By the numbers',
      'Silicon Valley',
      'Le Monde',
      'di nuovo in piazza',
      'Par Service Politique',
      'Redazione Online',
      'Di Redazione Online',
      'Agence France Presse',
      'By Associated Press',
    ]) {
      const text = `Un titre pour cette page de journal\n\n${line}\n\n${body}`;
      assert.equal(at(text, readArticle(text).byline), null, line);
    }
  });

  it('grows no faster than the text', () => {
    // Units made, not time taken: a count that explodes would show as a hang here, since mocha stops at 30 s.
    for (const line of [
      'a\n',
      'Jean Dupont\n',
      'Publicité\n',
      'Facebook\n',
      `${'x'.repeat(200)}.\n`,
      'x',
      '- ',
      '– ',
      '("',
    ]) {
      const text = line.repeat(Math.ceil(200_000 / line.length));
      const layout = readArticle(text);
      const lines = line.endsWith('\n') ? text.length / line.length : 1;
      assert.ok(layout.paragraphs.length + layout.boilerplate.length <= lines);
    }
  });
});
