import type { Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { CarriesNote } from '../annotations/arguments';
import { passes, type Filter } from '../annotations/filter';
import { likelySpan, needsAttention, statusOf, type Note } from '../annotations/note';
import { noteAddress } from '../annotations/note-address';
import { targetOf, type Target } from '../border/target';

/** Notes that cannot be shown in their article: nobody can say where they belong. */
export type Lostness = 'ambiguous' | 'lost';

export interface GroupNode {
  readonly kind: 'group';
  readonly lostness: Lostness;
  readonly children: readonly NoteNode[];
}

export interface ArticleNode {
  readonly kind: 'article';
  readonly key: string;
  readonly source: string;
  readonly article: Uri | null;
  readonly target: Target | null;
  readonly children: readonly NoteNode[];
}

export interface NoteNode extends CarriesNote {
  readonly kind: 'note';
  readonly note: Note;
  /** Among the parent's notes of one address: the files of two readers may hold a copy. */
  readonly copy: number;
  readonly parent: GroupNode | ArticleNode;
}

export interface ReplyNode extends CarriesNote {
  readonly kind: 'reply';
  readonly reply: Annotation;
  readonly parent: NoteNode;
}

export type Node = GroupNode | ArticleNode | NoteNode | ReplyNode;

/** Digits count as numbers; the same order as in the list of articles. */
let collator: Intl.Collator | undefined;

/** Made at the first use: making a collator takes more time than activation has. */
function compareNaturally(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** First what the reader has to decide on, then the notes by article, in the order of the text. */
export function growTree(notes: readonly Note[], filter: Filter): readonly (GroupNode | ArticleNode)[] {
  const shown = notes.filter((note) => passes(note, filter));
  const groups = [groupOf('ambiguous', shown), groupOf('lost', shown)];
  return [...groups.filter(({ children }) => children.length > 0), ...articlesOf(shown)];
}

function groupOf(lostness: Lostness, notes: readonly Note[]): GroupNode {
  const children: NoteNode[] = [];
  const group: GroupNode = { kind: 'group', lostness, children };
  addNotes(
    children,
    notes.filter((note) => lostnessOf(note) === lostness),
    group,
  );
  return group;
}

function lostnessOf(note: Note): Lostness | null {
  if (!needsAttention(note)) return null;
  const status = statusOf(note);
  if (status === 'ambiguous') return 'ambiguous';
  return status === 'orphan' || status === 'missing' ? 'lost' : null;
}

function articlesOf(notes: readonly Note[]): readonly ArticleNode[] {
  const byArticle = new Map<string, Note[]>();
  for (const note of notes) {
    if (lostnessOf(note) !== null) continue;
    const key = note.article?.toString() ?? note.annotation.source;
    const known = byArticle.get(key);
    if (known === undefined) byArticle.set(key, [note]);
    else known.push(note);
  }
  return [...byArticle]
    .flatMap(([key, own]) => articleNode(key, own) ?? [])
    .toSorted((a, b) => compareNaturally(a.source, b.source) || compareNaturally(a.key, b.key));
}

function articleNode(key: string, notes: readonly Note[]): ArticleNode | null {
  const [first] = notes;
  if (first === undefined) return null;
  const { article, annotation } = first;
  const children: NoteNode[] = [];
  const target = article && targetOf(article);
  const node: ArticleNode = { kind: 'article', key, source: annotation.source, article, target, children };
  const startOf = (note: Note): number => likelySpan(note)?.start ?? -1;
  const sorted = notes.toSorted((a, b) => startOf(a) - startOf(b));
  addNotes(children, sorted, node);
  return node;
}

function addNotes(children: NoteNode[], notes: readonly Note[], parent: GroupNode | ArticleNode): void {
  const copies = new Map<string, number>();
  for (const note of notes) {
    const { address } = note;
    const copy = copies.get(address) ?? 0;
    copies.set(address, copy + 1);
    children.push({ kind: 'note', note, noteAddress: address, copy, parent });
  }
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'group':
    case 'article':
      return node.children;
    case 'note':
      return node.note.replies.map((reply) => ({
        kind: 'reply',
        reply,
        noteAddress: noteAddress(node.note.home, reply.id),
        parent: node,
      }));
    case 'reply':
      return [];
  }
}
