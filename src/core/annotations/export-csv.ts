import Papa from 'papaparse';
import type { Annotation } from './annotation';

/** Columns of the table, in their order. Positions are in Unicode code points, as in the file. */
export const CSV_COLUMNS = [
  'id',
  'source',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'comment',
  'tags',
  'state',
  'motivation',
  'creator',
  'created',
  'modified',
  'reply to',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
export type CsvRow = Readonly<Record<CsvColumn, string>>;

/** Spreadsheets take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The separator that spreadsheets expect: a semicolon where numbers are written with a decimal comma. */
export function csvSeparator(locale: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.1).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}

/**
 * Annotations as a table for spreadsheets: with a byte order mark, so that they read UTF-8; each cell that looks like a
 * formula begins with an apostrophe, so that it stays text. Tags are one a line within their cell.
 */
export function toCsv(annotations: readonly Annotation[], separator: ',' | ';'): string {
  const rows = annotations.map((annotation) => {
    const row = rowOf(annotation);
    return CSV_COLUMNS.map((column) => withoutFormula(row[column]));
  });
  const table = Papa.unparse(
    { fields: [...CSV_COLUMNS], data: rows },
    { delimiter: separator, newline: '\r\n' },
  );
  return `\ufeff${table}\r\n`;
}

function withoutFormula(value: string): string {
  return FORMULA.test(value) || /^'[=+\-@\t\r']/.test(value) ? `'${value}` : value;
}

function rowOf({ selectors, tags, replyTo, ...rest }: Annotation): CsvRow {
  const position = selectors?.position ?? null;
  return {
    id: rest.id,
    source: rest.source,
    quote: selectors?.exact ?? '',
    prefix: selectors?.prefix ?? '',
    suffix: selectors?.suffix ?? '',
    start: position === null ? '' : String(position.codePointStart),
    end: position === null ? '' : String(position.codePointEnd),
    comment: rest.comment,
    tags: tags.join('\n'),
    state: rest.state,
    motivation: rest.motivation,
    creator: rest.creator,
    created: rest.created,
    modified: rest.modified,
    'reply to': replyTo ?? '',
  };
}
