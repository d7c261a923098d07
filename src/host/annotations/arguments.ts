import type { Comment, CommentReply, CommentThread } from 'vscode';

/** One comment of a thread, as commands see it: an annotation or a reply. */
export interface AnnotationComment extends Comment, CarriesNote {
  /** Turns the comment into an editor of its Markdown. */
  edit(): void;
  /** Turns the editor back into what is stored. */
  show(): void;
  /** What the annotation said when its editor was opened. */
  readonly original: string;
  /** What is in the comment's editor. */
  readonly typed: string;
}

/** What tree items and other carriers of an annotation hand to commands: see `note-address.ts`. */
export interface CarriesNote {
  readonly noteAddress: string;
}

/** Threads that show an annotation; a thread that is none of these is one that the reader just began. */
const threads = new WeakMap<CommentThread, string>();

export function rememberThread(thread: CommentThread, address: string): void {
  threads.set(thread, address);
}

/**
 * The address of the annotation that a command was called for, from a view, a comment, a thread, a link; or its plain id, from
 * elsewhere. Null when called for none.
 */
export function noteAddressOf(received: unknown): string | null {
  if (typeof received === 'string') return received;
  if (typeof received !== 'object' || received === null) return null;
  if ('noteAddress' in received && typeof received.noteAddress === 'string') return received.noteAddress;
  if ('annotationId' in received && typeof received.annotationId === 'string') return received.annotationId;
  if ('thread' in received) return noteAddressOf(received.thread);
  return threads.get(received as CommentThread) ?? null;
}

/** All annotations that a command was called for: trees hand over the item and then all selected ones. */
export function noteAddressesOf(received: readonly unknown[]): readonly string[] {
  const [first, all] = received;
  const many = Array.isArray(all) ? all : [first];
  const addresses = many.flatMap((each: unknown) => noteAddressOf(each) ?? []);
  return addresses.length > 0
    ? [...new Set(addresses)]
    : [noteAddressOf(first)].filter((address) => address !== null);
}

/** What the reader typed below a thread and where; null when the command was called otherwise. */
export function replyOf(received: unknown): CommentReply | null {
  if (typeof received !== 'object' || received === null) return null;
  if (!('thread' in received) || !('text' in received) || typeof received.text !== 'string') return null;
  return received as CommentReply;
}

export function commentOf(received: unknown): AnnotationComment | null {
  if (typeof received !== 'object' || received === null) return null;
  return 'noteAddress' in received && 'edit' in received ? (received as AnnotationComment) : null;
}
