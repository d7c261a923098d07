import type { Selectors } from '../anchoring/selectors';
import type { JsonObject } from './json';

export type AnnotationState = 'open' | 'resolved';

/**
 * One annotation, as the W3C Web Annotation model has it, in the words of this project. Times are UTC, ISO 8601
 * (`2026-01-31T12:00:00Z`). A reply is an annotation on an annotation.
 */
export interface Annotation {
  /** `urn:uuid:…` for those made here; any IRI for those of other tools. */
  readonly id: string;
  /**
   * Which article: a path relative to the workspace folder with forward slashes, or `pressmark-seed:<file>`. A reply has
   * the source of what it answers.
   */
  readonly source: string;
  /** Null for a reply, and for a note on the whole article. */
  readonly selectors: Selectors | null;
  /** Markdown; may be empty. */
  readonly comment: string;
  /** In the order in which they were given, each once. */
  readonly tags: readonly string[];
  readonly state: AnnotationState;
  /** Why it was made, a W3C motivation: `commenting`, `tagging`, `highlighting`, `replying`, …; others are kept as they are. */
  readonly motivation: string;
  /** Name that the author chose; empty when the file gives none. */
  readonly creator: string;
  readonly created: string;
  /** Equal to `created` until something changed. */
  readonly modified: string;
  /** Id of the annotation that this one answers. */
  readonly replyTo: string | null;
  /** Id of the annotation of which this is a second version that could not be merged; null nearly always. */
  readonly conflictOf: string | null;
  /** The item as the file had it: what Pressmark does not know of it survives. Null for a new one. Carry it along. */
  readonly origin: JsonObject | null;
}

/** What a caller gives to make an annotation; the store adds id, times and creator. */
export interface AnnotationDraft {
  readonly source: string;
  readonly selectors: Selectors | null;
  readonly comment?: string;
  readonly tags?: readonly string[];
  /** Default: `commenting` with a comment, else `tagging` with tags, else `highlighting`. */
  readonly motivation?: string;
}

/** What can be changed of an annotation; what is left out stays. */
export interface AnnotationPatch {
  readonly source?: string;
  /** To re-anchor, or to accept changed text: the only ways in which a stored quote is ever rewritten. */
  readonly selectors?: Selectors;
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly state?: AnnotationState;
  readonly motivation?: string;
}

/** What the store or a test adds to a draft. */
export interface Authorship {
  readonly id: string;
  readonly creator: string;
  /** UTC, ISO 8601. */
  readonly now: string;
}

/** A new annotation out of a draft. */
export function makeAnnotation(draft: AnnotationDraft, by: Authorship): Annotation {
  const comment = draft.comment ?? '';
  const tags = [...new Set(draft.tags ?? [])];
  return {
    id: by.id,
    source: draft.source,
    selectors: draft.selectors,
    comment,
    tags,
    state: 'open',
    motivation: draft.motivation ?? usualMotivation(comment, tags),
    creator: by.creator,
    created: by.now,
    modified: by.now,
    replyTo: null,
    conflictOf: null,
    origin: null,
  };
}

/** An answer to `parent`; to answer a reply is to answer what it answers, so that threads stay one level deep. */
export function makeReply(parent: Annotation, comment: string, by: Authorship): Annotation {
  return {
    ...makeAnnotation({ source: parent.source, selectors: null, comment, motivation: 'replying' }, by),
    replyTo: parent.replyTo ?? parent.id,
  };
}

/** The annotation with `patch` applied at time `now`; the very same object when nothing differs. */
export function patchAnnotation(annotation: Annotation, patch: AnnotationPatch, now: string): Annotation {
  const tags = patch.tags === undefined ? annotation.tags : [...new Set(patch.tags)];
  const patched: Annotation = { ...annotation, ...patch, tags };
  return hasSameContent(annotation, patched) ? annotation : { ...patched, modified: now };
}

/** Whether two versions say the same, leaving `modified` and `origin` aside. */
export function hasSameContent(a: Annotation, b: Annotation): boolean {
  return contentKey(a) === contentKey(b);
}

function contentKey(a: Annotation): string {
  return JSON.stringify([
    a.id,
    a.source,
    selectorsKey(a.selectors),
    a.comment,
    a.tags,
    a.state,
    a.motivation,
    a.creator,
    a.created,
    a.replyTo,
    a.conflictOf,
  ]);
}

/** A string that is equal for equal selectors, whatever order their properties were made in. */
export function selectorsKey(selectors: Selectors | null): string {
  if (selectors === null) return 'null';
  const { exact, prefix, suffix, position, isRepeated } = selectors;
  return JSON.stringify([
    exact,
    prefix,
    suffix,
    position?.codePointStart,
    position?.codePointEnd,
    isRepeated,
  ]);
}

function usualMotivation(comment: string, tags: readonly string[]): string {
  if (comment !== '') return 'commenting';
  return tags.length > 0 ? 'tagging' : 'highlighting';
}
