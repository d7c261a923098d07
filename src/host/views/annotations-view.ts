import { commands, EventEmitter, l10n, window } from 'vscode';
import type { TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { COMMANDS, SEED_SCHEME, VIEWS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { needsAttention, type Note } from '../annotations/note';
import { unusableFiles } from '../annotations/troubles';
import { articleIdOf } from '../border/article-address';
import { Owner } from '../border/lifecycle';
import { withoutLinks } from '../border/say';
import { oneLine } from '../border/wording';
import { articleItem, groupItem, noteItem, replyItem } from './annotation-items';
import { childrenOf, growTree, type ArticleNode, type GroupNode, type Node } from './annotations-tree';
import { whenChosen } from './choosing';
import { describeFilter } from '../annotations/filter-label';

/** All annotations by article; first those that nobody can say of where they belong. Reads nothing before it is visible. */
export class AnnotationsView implements TreeDataProvider<Node> {
  readonly #annotating: Annotating;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<Node | undefined>());
  readonly #view: TreeView<Node>;
  #filtered = '';
  #roots: readonly (GroupNode | ArticleNode)[] | undefined;

  readonly viewId = VIEWS.annotations;
  /** What stands above the tree. */
  message = '';
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(annotating: Annotating) {
    this.#annotating = annotating;
    this.#view = this.#owner.own(
      window.createTreeView(this.viewId, {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
      }),
    );
    this.#owner.own(
      whenChosen({
        view: this.#view,
        command: COMMANDS.revealSelectedAnnotation,
        log: annotating.log,
        open: reveal,
      }),
    );
    const redraw = (): void => {
      this.#redraw();
    };
    this.#owner.own(annotating.catalog.onDidChange(redraw));
    this.#owner.own(annotating.filter.onDidChange(redraw));
    this.#owner.own(annotating.reader.active.onDidChange(redraw));
    this.#owner.own(
      annotating.homes.onDidChange(() => {
        this.#say();
      }),
    );
    this.#owner.own(
      this.#view.onDidChangeSelection(({ selection }) => {
        const notes = selection.flatMap((node) => ('noteAddress' in node ? [node.noteAddress] : []));
        annotating.selected.changed(notes, selection.length);
      }),
    );
    this.#owner.own(
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#redraw();
      }),
    );
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return [...childrenOf(node)];
    const notes = this.#annotating.catalog.all();
    this.#roots = growTree(notes, this.#annotating.filter.present);
    this.#describe(notes);
    // What is found in closed articles comes as an event.
    void this.#annotating.catalog.check();
    return [...this.#roots];
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'note' || node.kind === 'reply' ? node.parent : undefined;
  }

  async getTreeItem(node: Node): Promise<TreeItem> {
    switch (node.kind) {
      case 'group':
        return groupItem(node);
      case 'article':
        return this.#articleItem(node);
      case 'note':
        return noteItem(node);
      case 'reply':
        return replyItem(node);
    }
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #redraw(): void {
    this.#announceAttention(this.#annotating.catalog.all());
    if (this.#view.visible) this.#changed.fire(undefined);
  }

  async #articleItem(node: ArticleNode): Promise<TreeItem> {
    const { article, source } = node;
    const { library } = this.#annotating.reader;
    const fileName = source.slice(Math.max(source.lastIndexOf('/'), source.indexOf(':')) + 1);
    if (article === null) return articleItem(node, fileName, null);
    // Titles are those of the list of articles, which nobody asked for while its view is folded.
    if (library.articles.length === 0) await library.refresh();
    const overview = await library.overview(articleIdOf(article));
    if (overview.ok) return articleItem(node, oneLine(overview.value.title, 120), null);
    // Of a seed that the workspace holds, only the copy is listed.
    const isSeed = article.scheme === SEED_SCHEME;
    const copy = isSeed ? library.articles.find((each) => each.fileName === fileName) : undefined;
    if (copy === undefined) return articleItem(node, fileName, null);
    const same = await library.overview(copy.id);
    return articleItem(node, same.ok ? oneLine(same.value.title, 120) : fileName, copy.source);
  }

  #describe(notes: readonly Note[]): void {
    const { filter } = this.#annotating;
    const shown = this.#roots?.reduce((sum, { children }) => sum + children.length, 0) ?? 0;
    this.#view.description = filter.isOn ? describeFilter(filter.present) : '';
    this.#filtered =
      filter.isOn && notes.length > 0 ? l10n.t('{0} of {1} annotations', shown, notes.length) : '';
    this.#say();
    this.#announceAttention(notes);
  }

  /** Above the tree; while there is something to say, the welcome to those without notes is not shown. */
  #say(): void {
    const parts = [...unusableFiles(this.#annotating.homes), this.#filtered];
    this.message = withoutLinks(parts.filter((part) => part !== '').join(' '));
    this.#view.message = this.message;
  }

  #announceAttention(notes: readonly Note[]): void {
    const value = notes.filter(needsAttention).length;
    const tooltip = l10n.t('Annotations to decide on: {0}', value);
    if (value !== (this.#view.badge?.value ?? 0)) {
      this.#view.badge = value === 0 ? undefined : { value, tooltip };
    }
  }
}

/** As in the Explorer, a click shows and stays in the view, where keys go on; Enter goes to the words. */
function reveal(node: Node): unknown {
  if (!('noteAddress' in node)) return undefined;
  const { noteAddress } = node;
  return commands.executeCommand(COMMANDS.revealAnnotation, { noteAddress, preserveFocus: true });
}
