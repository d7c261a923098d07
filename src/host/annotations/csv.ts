import type { Annotation } from '../../core/annotations/annotation';

/** Names of the columns: the same in every language, for the scripts that read them. */
const COLUMNS = [
  'source',
  'quote',
  'comment',
  'tags',
  'state',
  'place',
  'author',
  'created',
  'modified',
  'start',
  'end',
  'reply_to',
  'id',
] as const;

/** One annotation as a row; `place` is what is known of where it is in its article. */
export interface CsvRow {
  readonly annotation: Annotation;
  readonly place: string;
}

/**
 * A table for spreadsheets (RFC 4180, with a byte order mark, without which they take UTF-8 for something else).
 * `start` and `end` count Unicode code points. `separator` is what spreadsheets of the reader's country expect.
 */
export function toCsv(rows: readonly CsvRow[], separator: ',' | ';'): string {
  const lines = [COLUMNS, ...rows.map(cellsOf)].map((cells) =>
    cells.map((cell) => quoteCell(cell, separator)).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Where numbers have a decimal comma, spreadsheets expect semicolons. */
export function separatorFor(language: string): ',' | ';' {
  return new Intl.NumberFormat([language, 'en']).format(1.5).includes(',') ? ';' : ',';
}

function cellsOf({ annotation, place }: CsvRow): readonly string[] {
  const { selectors, replyTo } = annotation;
  const position = selectors?.position;
  return [
    annotation.source,
    selectors?.exact ?? '',
    annotation.comment,
    annotation.tags.join(' | '),
    annotation.state,
    place,
    annotation.creator,
    annotation.created,
    annotation.modified,
    position == null ? '' : String(position.codePointStart),
    position == null ? '' : String(position.codePointEnd),
    replyTo ?? '',
    annotation.id,
  ];
}

/** What a spreadsheet would run as a formula: text of an article or of another reader must not. */
const FORMULA = /^[=+\-@\t\r]/u;

function quoteCell(cell: string, separator: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  const needsQuotes = safe.includes(separator) || /["\r\n]/u.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
