import Papa from 'papaparse';
import type { CodePointSpan } from '../anchoring/selectors';
import type { Annotation } from './annotation';
import { hasSameContent } from './annotation';
import type { CsvRow } from './export-csv';
import { CSV_COLUMNS } from './export-csv';
import type { Json } from './json';
import { isJsonObject } from './json';
import { findJsonProblem } from './json-check';
import { sourceProblem } from './source';
import { readAnnotation } from './w3c-read';

/**
 * What an import gives: what could be read, each id once, and what could not, in English, with the row or item that it is about.
 */
export interface Imported {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly string[];
}

/** Reads W3C JSON-LD: a collection, a page, a list of annotations, or a single one. */
export function importJson(text: string): Imported {
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch (error) {
    return {
      annotations: [],
      problems: [`not JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const named: Named[] = [];
  const problems: string[] = [];
  for (const [index, item] of itemsOf(root).entries()) {
    const name = `item ${index + 1}`;
    // In the file, an item is three levels deep; what the file refuses would make the whole of it unreadable.
    const problem = findJsonProblem([[[item]]]);
    if (problem !== null) {
      problems.push(`${name}: ${problem.message}`);
      continue;
    }
    const read = readAnnotation(withoutContext(item));
    if (read.kind === 'annotation') named.push({ name, annotation: read.annotation });
    else problems.push(`${name}: ${read.kind === 'unplaced' ? read.reason : read.message}`);
  }
  const once = onceEach(named);
  return { annotations: withSources(once.annotations), problems: [...problems, ...once.problems] };
}

function itemsOf(root: Json): readonly Json[] {
  if (Array.isArray(root)) return root as readonly Json[];
  if (!isJsonObject(root)) return [root];
  const page = isJsonObject(root['first']) ? root['first'] : root;
  const { items } = page;
  return Array.isArray(items) ? (items as readonly Json[]) : [root];
}

/** The context of a single annotation is that of its document; in a collection it would be there twice. */
function withoutContext(item: Json): Json {
  if (!isJsonObject(item)) return item;
  const { '@context': _context, ...rest } = item;
  return rest;
}

/** An annotation and what the reader knows its place in the file by. */
interface Named {
  readonly name: string;
  readonly annotation: Annotation;
}

/** Of those with one id, the newest, and of equally new ones the last: it is said of the others, unless they say the same. */
function onceEach(all: readonly Named[]): Imported {
  const chosen = new Map<string, Named>();
  const problems: string[] = [];
  for (const each of all) {
    const { id } = each.annotation;
    const known = chosen.get(id);
    const [better, other] =
      known !== undefined && known.annotation.modified > each.annotation.modified
        ? [known, each]
        : [each, known];
    chosen.set(id, better);
    if (other !== undefined && !hasSameContent(better.annotation, other.annotation))
      problems.push(`${other.name}: ${better.name} has the same id and is no older`);
  }
  return { annotations: [...chosen.values()].map(({ annotation }) => annotation), problems };
}

/** Replies have the source of what they answer. */
function withSources(annotations: readonly Annotation[]): readonly Annotation[] {
  const sources = new Map(annotations.map(({ id, source }) => [id, source]));
  return annotations.map((annotation) =>
    annotation.replyTo === null || annotation.source !== ''
      ? annotation
      : { ...annotation, source: sources.get(annotation.replyTo) ?? '' },
  );
}

/** Reads a table that `toCsv` made, also after a spreadsheet saved it with another separator. Columns may be missing, but for `source`. */
export function importCsv(text: string, newId: () => string): Imported {
  const table = Papa.parse<Record<string, string | undefined>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  if (!(table.meta.fields ?? []).includes('source')) {
    return { annotations: [], problems: ['the first row has no column called "source"'] };
  }
  const named: Named[] = [];
  const problems: string[] = [];
  for (const [index, cells] of table.data.entries()) {
    const row = Object.fromEntries(
      CSV_COLUMNS.map((column) => [column, (cells[column] ?? '').replace(/^'(?=[=+\-@\t\r'])/, '')]),
    ) as CsvRow;
    // The first row holds the names of the columns.
    const name = `row ${index + 2}`;
    const problem = rowProblem(row);
    if (problem === null) named.push({ name, annotation: annotationOf(row, newId) });
    else problems.push(`${name}: ${problem}`);
  }
  const once = onceEach(named);
  return { annotations: once.annotations, problems: [...problems, ...once.problems] };
}

function rowProblem({ source, start, end }: CsvRow): string | null {
  if (sourceProblem(source) !== null) return `${JSON.stringify(source)} is no file of this folder`;
  if ((start !== '' || end !== '') && positionOf(start, end) === null) return 'start and end are no position';
  return null;
}

function annotationOf(row: CsvRow, newId: () => string): Annotation {
  const { quote: exact, prefix, suffix, created } = row;
  const isReply = row['reply to'] !== '';
  const tags = [...new Set(row.tags.split('\n').map((tag) => tag.trim()))].filter((tag) => tag !== '');
  return {
    id: row.id === '' ? newId() : row.id,
    source: row.source,
    selectors:
      exact === '' || isReply ? null : { exact, prefix, suffix, position: positionOf(row.start, row.end) },
    comment: row.comment,
    tags,
    state: row.state === 'resolved' ? 'resolved' : 'open',
    motivation: row.motivation === '' ? 'commenting' : row.motivation,
    creator: row.creator,
    created,
    modified: row.modified === '' ? created : row.modified,
    replyTo: isReply ? row['reply to'] : null,
    conflictOf: null,
    origin: null,
  };
}

function positionOf(start: string, end: string): CodePointSpan | null {
  const [codePointStart, codePointEnd] = [Number(start), Number(end)];
  const isPosition = /^\d{1,15}$/.test(start) && /^\d{1,15}$/.test(end) && codePointStart <= codePointEnd;
  return isPosition ? { codePointStart, codePointEnd } : null;
}
