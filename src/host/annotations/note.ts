import type { Uri } from 'vscode';
import type { Candidate, Located } from '../../core/anchoring/locate';
import { spanOf } from '../../core/anchoring/locate';
import type { Annotation } from '../../core/annotations/annotation';
import type { Span } from '../../core/text/span';
import type { Home } from './home';

/** An annotation that is no reply, with all that is known of it. */
export interface Note {
  readonly annotation: Annotation;
  /** Names it for commands: see `note-address.ts`. */
  readonly address: string;
  readonly home: Home;
  /** Null when the file of another folder or tool names a source that no address can be made of. */
  readonly article: Uri | null;
  /** Oldest first. */
  readonly replies: readonly Annotation[];
  readonly where: NotePlace;
}

/** Where a note is in its article's text. */
export type NotePlace =
  /** The article is closed and was not looked at yet. */
  | { readonly kind: 'unknown' }
  /** The note is about the whole article. */
  | { readonly kind: 'article' }
  /** The article is gone or cannot be read. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'located'; readonly located: Located };

export type NoteStatus =
  'unknown' | 'article' | 'missing' | 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

export function statusOf({ where }: Note): NoteStatus {
  return where.kind === 'located' ? where.located.outcome : where.kind;
}

/** What the reader has to decide on: the words changed, or nobody can say where the note belongs. */
export function needsAttention(note: Note): boolean {
  if (note.annotation.state === 'resolved') return false;
  const status = statusOf(note);
  return status === 'changed' || status === 'ambiguous' || status === 'orphan' || status === 'missing';
}

/** Where the note is; null when that is not known for certain. */
export function certainSpan({ where }: Note): Span | null {
  return where.kind === 'located' ? spanOf(where.located) : null;
}

/** Other places that could be meant, best first. */
export function candidatesOf({ where }: Note): readonly Candidate[] {
  if (where.kind !== 'located') return [];
  const { located } = where;
  return located.outcome === 'ambiguous' || located.outcome === 'orphan' ? located.candidates : [];
}

/** The best place to show the note at: certain, or a guess that has to be called one. */
export function likelySpan(note: Note): Span | null {
  return certainSpan(note) ?? (statusOf(note) === 'ambiguous' ? (candidatesOf(note)[0]?.span ?? null) : null);
}

/** The annotated words as they were stored; empty for a note on the whole article. */
export function quotedWords({ annotation }: Note): string {
  return annotation.selectors?.exact ?? '';
}

export function isEditable({ home, annotation }: Note): boolean {
  return home.annotations.isEditable(annotation.id);
}
