import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeAnnotation } from '../../../src/core/annotations/annotation';
import { separatorFor, toCsv } from '../../../src/host/annotations/csv';

function row(exact: string, comment = '', tags: readonly string[] = []) {
  const selectors = { exact, prefix: '', suffix: '', position: { codePointStart: 3, codePointEnd: 9 } };
  const by = { id: 'urn:uuid:1', creator: 'Ada', now: '2026-01-31T12:00:00Z' };
  const annotation = makeAnnotation({ source: 'articles/a.txt', selectors, comment, tags }, by);
  return { annotation, place: 'exact' };
}

/** A reader of RFC 4180, written apart from the writer. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === separator || text.startsWith('\r\n', at)) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character !== separator) {
        rows.push([]);
        at++;
      }
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('the table of annotations', () => {
  it('begins with a byte order mark and the names of its columns', () => {
    assert.match(toCsv([], ','), /^\uFEFFsource,quote,comment,tags,state,place,author,/u);
  });

  it('keeps separators, quotes and line ends inside of cells', () => {
    for (const separator of [',', ';'] as const) {
      const comment = 'one, two; "three"\r\nfour';
      const [, cells] = parse(toCsv([row('a; b, c', comment, ['x', 'y z'])], separator), separator);
      assert.deepEqual(cells?.slice(0, 7), [
        'articles/a.txt',
        'a; b, c',
        comment,
        'x | y z',
        'open',
        'exact',
        'Ada',
      ]);
      assert.deepEqual(cells.slice(9, 11), ['3', '9']);
    }
  });

  it('lets no cell be run as a formula', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      const [, cells] = parse(toCsv([row(formula, formula)], ','), ',');
      assert.equal(cells?.[1], `'${formula}`);
      assert.equal(cells[2], `'${formula}`);
    }
  });

  it('gives every text back, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(',' as const, ';' as const),
        (text, separator) => {
          const [, cells] = parse(toCsv([row('words', text)], separator), separator);
          assert.equal(cells?.[2]?.replace(/^'(?=[=+\-@\t\r])/u, ''), text);
          assert.equal(cells.length, 13);
        },
      ),
    );
  });

  it('takes the separator that spreadsheets of the country expect', () => {
    assert.deepEqual(['en', 'fr', 'it', 'de', 'en-GB'].map(separatorFor), [',', ';', ';', ';', ',']);
  });
});
