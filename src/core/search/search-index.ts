import MiniSearch from 'minisearch';
import type { Span } from '../text/span';
import {
  noteUnit,
  unitsOf,
  type SearchDocument,
  type SearchKind,
  type SearchNote,
  type SearchUnit,
} from './search-document';
import { searchTerms } from './search-terms';
import { matchesIn, snippetOf, type Snippet } from './snippet';

/** One place found. */
export interface SearchHit {
  readonly articleId: string;
  readonly kind: SearchKind;
  /** Where to go in the article; null for a note whose place is not known. */
  readonly span: Span | null;
  readonly snippet: Snippet;
  /** Name of the speaker of a quote, if known; else empty. */
  readonly speaker: string;
  /** Id of the note; else empty. */
  readonly noteId: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** A unit as MiniSearch indexes it: these two fields, under a number of ours. */
interface Entry {
  readonly id: number;
  readonly articleId: string;
  readonly unit: SearchUnit;
}

interface Article {
  body: readonly Entry[];
  notes: readonly Entry[];
}

/** A title says best what an article is about; a name or a quote is more than a word in passing. */
const BOOST: Readonly<Record<SearchKind, number>> = { title: 4, entity: 3, note: 2.5, quote: 1.5, text: 1 };

/** Shorter words are searched as they are: any two short words are near each other. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 2;

/**
 * Finds words in articles, their names, quotes and notes. All words of a query must be in one place; beginnings of
 * words and words with a typing error count less than the words themselves; accents, case and elisions do not count.
 * One article can be set, replaced or removed at a time. Synchronous; never throws.
 */
export class SearchIndex {
  readonly #entries = new Map<number, Entry>();
  readonly #articles = new Map<string, Article>();
  readonly #index = new MiniSearch<Entry>({
    fields: ['text', 'more'],
    extractField: (entry, field) =>
      field === 'id' ? String(entry.id) : field === 'text' ? entry.unit.text : entry.unit.more,
    tokenize: (text) => searchTerms(text).map(({ term }) => term),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  #nextId = 0;

  /** Makes an article findable, instead of what was set for it before. Its notes stay. */
  set(articleId: string, document: SearchDocument): void {
    const article = this.#article(articleId);
    this.#drop(article.body);
    article.body = this.#add(articleId, unitsOf(document));
  }

  /** Makes the notes of an article findable, instead of those set before. */
  setNotes(articleId: string, notes: readonly SearchNote[]): void {
    const article = this.#article(articleId);
    this.#drop(article.notes);
    article.notes = this.#add(articleId, notes.map(noteUnit));
  }

  /** Forgets an article and its notes. */
  remove(articleId: string): void {
    const article = this.#articles.get(articleId);
    if (article === undefined) return;
    this.#drop(article.body);
    this.#drop(article.notes);
    this.#articles.delete(articleId);
  }

  /** The best hits, best first; none for a query without a word. */
  search(query: string, limit = 100): readonly SearchHit[] {
    const all = this.#find(query, 'AND');
    const found = all.length > 0 ? all : this.#find(query, 'OR');
    const hits: SearchHit[] = [];
    for (const { id, score, terms } of found) {
      if (hits.length >= limit) break;
      const entry = this.#entries.get(Number(id));
      if (entry === undefined) continue;
      const hit = hitOf(entry, score, new Set(terms));
      if (!hits.some((better) => isSamePlace(better, hit))) hits.push(hit);
    }
    return hits;
  }

  #find(query: string, combineWith: 'AND' | 'OR') {
    return this.#index.search(query, {
      combineWith,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !/\d/u.test(term) ? 0.2 : false),
      boostDocument: (id) => BOOST[this.#entries.get(Number(id))?.unit.kind ?? 'text'],
    });
  }

  #article(articleId: string): Article {
    const article = this.#articles.get(articleId) ?? { body: [], notes: [] };
    this.#articles.set(articleId, article);
    return article;
  }

  #add(articleId: string, units: readonly SearchUnit[]): readonly Entry[] {
    const entries = units.map((unit) => ({ id: this.#nextId++, articleId, unit }));
    for (const entry of entries) this.#entries.set(entry.id, entry);
    this.#index.addAll(entries);
    return entries;
  }

  #drop(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#index.remove(entry);
      this.#entries.delete(entry.id);
    }
  }
}

function hitOf({ articleId, unit }: Entry, score: number, terms: ReadonlySet<string>): SearchHit {
  const matches = matchesIn(unit.text, terms);
  return {
    articleId,
    kind: unit.kind,
    span: unit.kind === 'text' ? placeOf(unit, matches) : unit.span,
    snippet: snippetOf(unit.text, matches),
    speaker: unit.kind === 'quote' ? unit.detail : '',
    noteId: unit.kind === 'note' ? unit.detail : '',
    score,
  };
}

/** The first match itself, not the passage around it. */
function placeOf({ span }: SearchUnit, [first]: readonly Span[]): Span | null {
  if (span === null || first === undefined) return span;
  return { start: span.start + first.start, end: span.start + first.end };
}

/** Whether a passage only repeats a better hit, or a quote repeats the passage it stands in. */
function isSamePlace(better: SearchHit, hit: SearchHit): boolean {
  if (better.articleId !== hit.articleId || better.span === null || hit.span === null) return false;
  const kinds = new Set([better.kind, hit.kind]);
  if (!kinds.has('text') || !(kinds.has('quote') || kinds.size === 1)) return false;
  return better.span.start < hit.span.end && hit.span.start < better.span.end;
}
