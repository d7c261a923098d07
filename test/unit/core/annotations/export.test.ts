import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Annotation } from '../../../../src/core/annotations/annotation';
import { makeAnnotation } from '../../../../src/core/annotations/annotation';
import { AnnotationCollection } from '../../../../src/core/annotations/collection';
import { csvSeparator, toCsv } from '../../../../src/core/annotations/export-csv';
import { toJsonLd } from '../../../../src/core/annotations/export-json';
import { importCsv, importJson } from '../../../../src/core/annotations/import';
import {
  EMPTY_FILE,
  parseAnnotationsFile,
  serialiseAnnotationsFile,
} from '../../../../src/store/format/annotations-file';

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+2',
    '-3',
    '@x',
    "'=1",
    "''",
    'a;b',
    'a,"b"',
    'ligne\nsuivante',
    '«\u00a0é\u00a0»',
    '👩',
  ),
);
const annotation = fc
  .record({
    comment: text,
    exact: text,
    prefix: text,
    tags: fc.uniqueArray(fc.constantFrom('a', 'b c', '=d', 'é;f')),
    at: fc.nat(999),
    id: fc.uuid(),
  })
  .map(({ comment, exact, prefix, tags, at, id }): Annotation => {
    const position = { codePointStart: at, codePointEnd: at + 3 };
    // A cell cannot tell an empty quote from none, nor a lone carriage return from a line end.
    const plain = (value: string): string => value.replaceAll('\r', ' ');
    const selectors = { exact: `q${plain(exact)}`, prefix: plain(prefix), suffix: 'z', position };
    const draft = { source: 'seeds/a b.txt', selectors, comment: plain(comment), tags };
    return makeAnnotation(draft, { id: `urn:uuid:${id}`, creator: 'Ada', now: '2026-01-01T00:00:00Z' });
  });

describe('CSV', () => {
  it('is read again as it was written, with either separator', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(annotation, { selector: ({ id }) => id, minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        (list, separator) => {
          const { annotations, problems } = importCsv(toCsv(list, separator), () => 'urn:new');
          assert.deepEqual(problems, []);
          assert.deepEqual(annotations, list);
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(annotation, { minLength: 1 }), (list) => {
        const cells = Papa.parse<string[]>(toCsv(list, ';'), { delimiter: ';' }).data.flat();
        for (const cell of cells) assert.doesNotMatch(cell, /^[=+@\t\r-]/);
      }),
    );
  });

  it('takes the separator of the locale', () => {
    assert.deepEqual(['fr', 'it', 'de', 'en', 'en-GB'].map(csvSeparator), [';', ';', ';', ',', ',']);
  });

  it('takes an id that is there twice once, the newest, and names the other row', () => {
    const old = makeAnnotation(
      { source: 'a.txt', selectors: null, comment: 'old' },
      { id: 'urn:x:1', creator: 'Ada', now: '2026-01-01T00:00:00Z' },
    );
    const recent = { ...old, comment: 'recent', modified: '2026-02-01T00:00:00Z' };
    for (const [list, problem] of [
      [[old, recent], 'row 2: row 3 has the same id and is no older'],
      [[recent, old], 'row 3: row 2 has the same id and is no older'],
      [[recent, recent], undefined],
    ] as const) {
      const { annotations, problems } = importCsv(toCsv(list, ','), () => 'urn:new');
      assert.deepEqual(annotations, [recent]);
      assert.deepEqual(problems, problem === undefined ? [] : [problem]);
    }
  });

  it('names the rows that it cannot use', () => {
    const { annotations, problems } = importCsv(
      'source,quote,start,end\n../x,a,,\na.txt,b,5,2\na.txt,c,,\n',
      () => 'urn:new',
    );
    assert.equal(annotations.length, 1);
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['row 2', 'row 3'],
    );
    assert.match(importCsv('a,b\n1,2', () => '').problems[0] ?? '', /source/);
  });
});

describe('JSON-LD', () => {
  it('is read again as it was written, one or many', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(annotation, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        (list) => {
          const { annotations, problems } = importJson(toJsonLd(list));
          assert.deepEqual(problems, []);
          assert.deepEqual(
            annotations.map((each) => ({ ...each, origin: null })),
            list,
          );
        },
      ),
    );
  });

  it('takes an id that is there twice once, and of two versions that are as old the last', () => {
    const item = { id: 'urn:x:1', type: 'Annotation', target: { source: 'a.txt' } };
    const said = { ...item, body: { type: 'TextualBody', value: 'second', purpose: 'commenting' } };
    const same = importJson(JSON.stringify([item, item]));
    assert.deepEqual([same.annotations.length, same.problems], [1, []]);
    const { annotations, problems } = importJson(JSON.stringify([item, said]));
    assert.deepEqual(
      annotations.map(({ comment }) => comment),
      ['second'],
    );
    assert.deepEqual(problems, ['item 1: item 2 has the same id and is no older']);
  });

  it('leaves out what its own file would refuse', () => {
    const item = { id: 'urn:x:1', type: 'Annotation', target: { source: 'a.txt' } };
    const nested = (levels: number): string =>
      JSON.stringify(item).replace('{', `{"x": ${'['.repeat(levels)}${']'.repeat(levels)}, `);
    for (const levels of [61, 62, 100_000]) {
      const { annotations, problems } = importJson(nested(levels));
      const file = serialiseAnnotationsFile({
        ...EMPTY_FILE,
        annotations: AnnotationCollection.of(annotations),
      });
      assert.ok(parseAnnotationsFile(file).ok, String(levels));
      assert.equal(annotations.length + problems.length, 1);
      if (levels > 100) assert.deepEqual(problems, ['item 1: it is nested too deeply']);
    }
    assert.equal(importJson(JSON.stringify({ ...item, n: 1e300 })).annotations.length, 0);
  });

  it('says what it cannot use', () => {
    assert.match(importJson('[').problems[0] ?? '', /not JSON/);
    assert.match(importJson('[{"id":"urn:1"}]').problems[0] ?? '', /item 1: its type/);
  });
});
