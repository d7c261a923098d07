import { commands, EventEmitter, l10n, TreeItem, window } from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import { COMMANDS } from '../../ids';
import { Owner } from '../border/lifecycle';
import type { CommandId } from '../border/run-command';
import { oneLine } from '../border/wording';
import type { Reader } from '../reader';
import type { TrackedArticle } from '../tracker';
import { whenChosen } from './choosing';
import { PlaceItem } from './place-item';

/** More below one node would keep the window busy, and nobody reads on. */
const MOST_CHILDREN = 500;

/** A node of a tree over one article; the whole tree is made anew when the article changes. */
export interface ArticleNode {
  readonly item: TreeItem;
  readonly children: readonly ArticleNode[];
  readonly parent: ArticleNode | null;
}

/** An article whose analysis is there. */
export interface ReadArticle {
  readonly article: TrackedArticle;
  readonly analysis: NonNullable<TrackedArticle['analysis']>;
  readonly text: string;
}

/** What tells one such tree from another. */
export interface ArticleTreeOptions {
  readonly viewId: string;
  /** Of its `PlaceItem`s. */
  readonly command: CommandId;
  /** What is said of an article in which there is nothing to show. */
  readonly nothing: string;
  /** Makes the top of the tree out of an article. */
  readonly grow: (read: ReadArticle) => readonly ArticleNode[];
}

/** A tree view over the article that is being read. Nothing is worked out while it is hidden. */
export class ArticleTree implements TreeDataProvider<ArticleNode> {
  readonly #reader: Reader;
  readonly #grow: ArticleTreeOptions['grow'];
  readonly #nothing: string;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<ArticleNode | undefined>());
  readonly #view: TreeView<ArticleNode>;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(reader: Reader, { viewId, command, nothing, grow }: ArticleTreeOptions) {
    this.#reader = reader;
    this.#grow = grow;
    this.#nothing = nothing;
    this.#view = this.#owner.own(
      window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#owner.own(whenChosen({ view: this.#view, command, log: reader.log, open: reveal }));
    this.#owner.own(
      reader.active.onDidChange(() => {
        this.redraw();
      }),
    );
    this.redraw();
  }

  redraw(): void {
    const { article } = this.#reader.active;
    this.#view.message = article === undefined ? '' : messageFor(article);
    this.#view.description = article === undefined ? '' : titleOf(article);
    this.#changed.fire(undefined);
  }

  getChildren(node?: ArticleNode): ArticleNode[] {
    if (node !== undefined) return [...node.children];
    const { article } = this.#reader.active;
    if (article?.analysis == null) return [];
    const nodes = this.#grow({ article, analysis: article.analysis, text: article.document.getText() });
    if (nodes.length === 0) this.#view.message = this.#nothing;
    return [...nodes];
  }

  getParent(node: ArticleNode): ArticleNode | null {
    return node.parent;
  }

  getTreeItem(node: ArticleNode): TreeItem {
    return node.item;
  }

  dispose(): void {
    this.#owner.dispose();
  }
}

function reveal({ item }: ArticleNode): unknown {
  return item instanceof PlaceItem && commands.executeCommand(COMMANDS.reveal, item.target);
}

function titleOf({ analysis, document }: TrackedArticle): string {
  const title = analysis?.title;
  if (title == null) return '';
  return oneLine(document.getText().slice(title.start, title.end), 60);
}

function messageFor({ state }: TrackedArticle): string {
  switch (state) {
    case 'pending':
      return l10n.t('Reading the article…');
    case 'too-large':
      return l10n.t('This article is very long: it is shown without names and quotes. Annotations work.');
    case 'failed':
      return l10n.t('This article could not be analysed. The log says why.');
    case 'ready':
      return '';
  }
}

/** Joins a node with its children, made of the first items, which know it as their parent. */
export function branch<Item>(
  item: TreeItem,
  parent: ArticleNode | null,
  items: readonly Item[],
  makeChild: (item: Item, parent: ArticleNode, index: number) => ArticleNode,
): ArticleNode {
  const children: ArticleNode[] = [];
  const self: ArticleNode = { item, parent, children };
  for (const [index, each] of items.slice(0, MOST_CHILDREN).entries())
    children.push(makeChild(each, self, index));
  if (items.length > MOST_CHILDREN) children.push(rest(items.length - MOST_CHILDREN, self));
  return self;
}

function rest(count: number, parent: ArticleNode): ArticleNode {
  const item = new TreeItem(l10n.t('and {0} more', count));
  item.id = `${parent.item.id ?? ''} rest`;
  return { item, parent, children: [] };
}
