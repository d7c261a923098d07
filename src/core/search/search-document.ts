import type { Span } from '../text/span';

/** What of an article can be found. Spans are into `text`. */
export interface SearchDocument {
  readonly text: string;
  readonly title: Span | null;
  readonly sentences: readonly Span[];
  readonly entities: readonly (Span & { readonly name: string })[];
  readonly quotes: readonly (Span & { readonly speaker: { readonly name: string } | null })[];
}

/** A reader's note on an article; `span` is null while its place is not known. */
export interface SearchNote {
  readonly id: string;
  readonly span: Span | null;
  /** Everything in the note that can be found: comment, tags, quoted words. */
  readonly text: string;
}

export type SearchKind = 'title' | 'text' | 'entity' | 'quote' | 'note';

/** One thing that can be found. */
export interface SearchUnit {
  readonly kind: SearchKind;
  /** What is searched and shown. */
  readonly text: string;
  /** Found as well, but not shown: other names of an entity. */
  readonly more: string;
  /** Where it is in the article; `text` stands exactly there when `isVerbatim`. */
  readonly span: Span | null;
  readonly isVerbatim: boolean;
  /** Speaker of a quote, id of a note; else empty. */
  readonly detail: string;
}

/** Sentences are searched together up to this length, so that words of neighbouring ones are found together. */
const PASSAGE_LENGTH = 800;
/** A sentence longer than this is cut: a result must have a place. */
const LONGEST_PASSAGE = 2000;
/** Beyond this an article is not searched any further (UTF-16 code units): it is no article but a dump of data. */
const LONGEST_ARTICLE = 5_000_000;

/** The units of an article but its notes. */
export function unitsOf(document: SearchDocument): readonly SearchUnit[] {
  const units: SearchUnit[] = [];
  const { text, title } = document;
  const verbatim = (kind: SearchKind, { start, end }: Span, detail = ''): SearchUnit => ({
    kind,
    text: text.slice(start, end),
    more: detail,
    span: { start, end },
    isVerbatim: true,
    detail,
  });
  if (title !== null) units.push(verbatim('title', title));
  for (const passage of passages(document)) units.push(verbatim('text', passage));
  for (const quote of document.quotes) units.push(verbatim('quote', quote, quote.speaker?.name ?? ''));
  return [...units, ...entityUnits(document)];
}

/** The unit of a note. */
export function noteUnit({ id, span, text }: SearchNote): SearchUnit {
  return { kind: 'note', text, more: '', span, isVerbatim: false, detail: id };
}

/** One unit for each entity, at its first mention, found by every form of its name. */
function entityUnits({ text, entities }: SearchDocument): readonly SearchUnit[] {
  const byName = new Map<string, { readonly span: Span; readonly forms: Set<string> }>();
  for (const { start, end, name } of entities) {
    const entity = byName.get(name) ?? { span: { start, end }, forms: new Set() };
    byName.set(name, entity);
    entity.forms.add(text.slice(start, end));
  }
  return [...byName].map(([name, { span, forms }]) => ({
    kind: 'entity',
    text: name,
    more: [...forms].join(' '),
    span,
    isVerbatim: false,
    detail: '',
  }));
}

/** Neighbouring sentences of a paragraph together, and long ones cut at a space; the title is a unit of its own. */
function* passages({ text, title, sentences }: SearchDocument): Generator<Span> {
  let open: Span | null = null;
  for (const { start, end } of sentences) {
    if (start > LONGEST_ARTICLE) break;
    if (title !== null && start >= title.start && end <= title.end) continue;
    if (open !== null && end - open.start <= PASSAGE_LENGTH && !hasLineEnd(text, open.end, start)) {
      open = { start: open.start, end };
      continue;
    }
    if (open !== null) yield* cut(text, open);
    open = { start, end: Math.min(end, LONGEST_ARTICLE) };
  }
  if (open !== null) yield* cut(text, open);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  return /[\r\n]/u.test(text.slice(start, end));
}

function* cut(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST_PASSAGE) {
    // Within the passage only: looking for a space from the end of a text without any would take quadratic time.
    const space = text.slice(from, from + LONGEST_PASSAGE).lastIndexOf(' ');
    const to = from + (space > PASSAGE_LENGTH ? space : LONGEST_PASSAGE);
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}
