import {
  commands,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from '../../ids';
import type { ArticleOverview, ListedArticle } from '../../store/article-library';
import { articleIdOf, uriOfId } from '../border/article-address';
import { setContextKey } from '../border/context-keys';
import { Delay, Owner } from '../border/lifecycle';
import { targetOf, type Target } from '../border/target';
import {
  countNames,
  countNotes,
  countQuotes,
  languageName,
  languageWithConfidence,
  oneLine,
} from '../border/wording';
import type { Reader } from '../reader';
import { ArticleCounts, type Counts } from './article-counts';
import { choosing, whenChosen } from './choosing';
import { LanguageBadges } from './language-badges';

/** A heading, when the articles are in several places: a workspace folder, or the shipped articles. */
interface Group {
  readonly kind: 'group';
  /** URI of the folder; null for the seeds. */
  readonly folder: string | null;
  readonly articles: readonly ArticleNode[];
}

interface ArticleNode {
  readonly kind: 'article';
  readonly article: ListedArticle;
  /** Menus hand nodes to commands, which read this. */
  readonly target: Target;
}

type Node = Group | ArticleNode;

/** Changes within this time are drawn together. Milliseconds. */
const CALM = 250;

/** The list of articles. Reads nothing before it is visible. */
export class ArticlesView implements TreeDataProvider<Node> {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<Node[] | undefined>());
  readonly #counts: ArticleCounts;
  readonly #badges: LanguageBadges;
  readonly #view: TreeView<Node>;
  #roots: readonly Node[] | undefined;
  readonly #calm = this.#owner.own(new Delay());
  readonly #stale = new Set<string>();
  /** How each item looked when it was drawn last. */
  readonly #shown = new Map<string, string>();
  #isWaiting = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#counts = this.#owner.own(new ArticleCounts(reader));
    this.#badges = this.#owner.own(new LanguageBadges(reader));
    this.#view = this.#owner.own(
      window.createTreeView(VIEWS.articles, { treeDataProvider: this, showCollapseAll: false }),
    );
    this.#owner.own(
      whenChosen({
        view: this.#view,
        command: COMMANDS.openSelectedArticle,
        log: reader.log,
        open: (node) => node.kind === 'article' && commands.executeCommand(COMMANDS.openArticle, node.target),
      }),
    );
    this.#listen();
  }

  dispose(): void {
    this.#owner.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return node.kind === 'group' ? [...node.articles] : [];
    if (this.#roots === undefined) await this.#reader.library.refresh();
    this.#roots = grouped(this.#reader.library.articles);
    this.#announceList();
    return [...this.#roots];
  }

  getParent(node: Node): Node | undefined {
    if (node.kind === 'group') return undefined;
    return this.#roots?.find((root) => root.kind === 'group' && root.articles.includes(node));
  }

  async getTreeItem(node: Node): Promise<TreeItem> {
    return node.kind === 'group' ? groupItem(node) : this.#articleItem(node);
  }

  async #articleItem({ article }: ArticleNode): Promise<TreeItem> {
    const overview = await this.#reader.library.overview(article.id);
    this.#shown.set(article.id, this.#lookOf(article.id));
    const item = overview.ok
      ? readableItem(article, overview.value, this.#counts.get(article.id))
      : unreadableItem(article, overview.message);
    item.id = article.id;
    item.resourceUri = this.#badges.resourceOf(uriOfId(article.id));
    item.command = choosing(COMMANDS.openSelectedArticle, l10n.t('Open Article'));
    return item;
  }

  #listen(): void {
    const { library, active, notes, tracker } = this.#reader;
    this.#owner.own({
      dispose: library.onDidChangeList(() => {
        this.#redraw();
      }),
    });
    const redraw = (id: string): void => {
      this.#redrawSoon(id);
    };
    this.#owner.own({
      dispose: library.onDidChangeArticle((id) => {
        // Its title or its language may be another.
        this.#shown.delete(id);
        this.#badges.refresh(uriOfId(id));
        redraw(id);
      }),
    });
    this.#owner.own(this.#counts.onDidChange(redraw));
    this.#owner.own(
      notes.onDidChange((articles) => {
        const ids = articles?.map(articleIdOf) ?? library.articles.map(({ id }) => id);
        ids.forEach(redraw);
      }),
    );
    this.#owner.own(
      tracker.onDidChange(({ document, change }) => {
        if (change === 'analysis' || change === 'annotations') redraw(articleIdOf(document.uri));
      }),
    );
    this.#owner.own(active.onDidChange(() => void this.#select()));
    this.#owner.own(this.#view.onDidChangeVisibility(() => void this.#select()));
  }

  #redraw(): void {
    this.#roots = grouped(this.#reader.library.articles);
    this.#changed.fire(undefined);
  }

  /** Together, and only what looks different then: a list that is drawn anew under the mouse swallows a click. */
  #redrawSoon(id: string): void {
    this.#stale.add(id);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#calm.restart(CALM, () => {
      this.#isWaiting = false;
      const nodes = [...this.#stale].flatMap((stale) => this.#find(stale) ?? []);
      this.#stale.clear();
      const different = nodes.filter(
        ({ article }) => this.#shown.get(article.id) !== this.#lookOf(article.id),
      );
      if (different.length > 0) this.#changed.fire(different);
    });
  }

  /** What of an item may change while its article stays the same. */
  #lookOf(id: string): string {
    return JSON.stringify(this.#counts.get(id));
  }

  #find(id: string): ArticleNode | undefined {
    return this.#roots
      ?.flatMap((root) => (root.kind === 'group' ? root.articles : [root]))
      .find(({ article }) => article.id === id);
  }

  /** Shows where the reader is, without taking the focus. */
  async #select(): Promise<void> {
    const id = this.#reader.active.article?.articleId;
    const node = id === undefined || !this.#view.visible ? undefined : this.#find(id);
    if (node === undefined || this.#view.selection.includes(node)) return;
    await this.#view.reveal(node, { select: true, focus: false });
  }

  #announceList(): void {
    const { articles } = this.#reader.library;
    setContextKey(
      CONTEXT_KEYS.hasNoWorkspaceArticles,
      !articles.some(({ origin }) => origin === 'workspace'),
    );
    this.#counts.follow(articles.map(({ id }) => id));
  }
}

function grouped(articles: readonly ListedArticle[]): readonly Node[] {
  const folders = [...new Set(articles.map(({ folder }) => folder))];
  const nodes = articles.map((article) => ({
    kind: 'article' as const,
    article,
    target: targetOf(uriOfId(article.id)),
  }));
  if (folders.length < 2) return nodes;
  return folders.map((folder) => ({
    kind: 'group',
    folder,
    articles: nodes.filter(({ article }) => article.folder === folder),
  }));
}

function groupItem({ folder, articles }: Group): TreeItem {
  const label = folder === null ? l10n.t('Sample Articles') : folderName(folder);
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `group ${folder ?? ''}`;
  item.iconPath = new ThemeIcon(folder === null ? 'library' : 'folder');
  item.description = String(articles.length);
  item.contextValue = folder === null ? 'seeds' : 'folder';
  return item;
}

function folderName(folder: string): string {
  const uri = Uri.parse(folder, true);
  return workspace.getWorkspaceFolder(uri)?.name ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function readableItem(article: ListedArticle, overview: ArticleOverview, counts: Counts | null): TreeItem {
  const title = oneLine(overview.title);
  const item = new TreeItem(title, TreeItemCollapsibleState.None);
  // Only an article without a single word is called by its file name.
  const isEmpty = !overview.hasTitle && overview.title === article.fileName;
  const language = isEmpty ? l10n.t('empty') : languageName(overview.language.code);
  const facts = counts === null || isEmpty ? [] : countsInWords(counts);
  // The badge tells the language.
  item.description = isEmpty ? language : facts.join(' · ');
  item.tooltip = tooltip(article, title, [
    isEmpty ? language : languageWithConfidence(overview.language),
    ...facts,
  ]);
  item.iconPath = new ThemeIcon('file-text');
  item.contextValue = `article ${article.origin}`;
  item.accessibilityInformation = { label: [title, language, ...facts].join(', ') };
  return item;
}

function countsInWords({ names, quotes, notes }: Counts): readonly string[] {
  return [countNames(names), countQuotes(quotes), ...(notes > 0 ? [countNotes(notes)] : [])];
}

function tooltip(article: ListedArticle, title: string, facts: readonly string[]): MarkdownString {
  const place = article.origin === 'seed' ? l10n.t('Shipped with Pressmark, read-only') : article.source;
  // appendText takes every character literally: titles come from the article, and are nothing to trust.
  return new MarkdownString('**')
    .appendText(title)
    .appendMarkdown('**\n\n')
    .appendText(facts.join(' · '))
    .appendMarkdown('\n\n')
    .appendText(place);
}

function unreadableItem(article: ListedArticle, reason: string): TreeItem {
  const item = new TreeItem(article.fileName, TreeItemCollapsibleState.None);
  item.description = l10n.t('cannot be read');
  item.tooltip = l10n.t('{0} cannot be read: {1}', article.source, reason);
  item.iconPath = new ThemeIcon('warning');
  item.contextValue = `article ${article.origin} unreadable`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}
