import { CancellationTokenSource, l10n, window } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';
import type { SearchKind } from '../../core/search/search-document';
import type { SearchHit } from '../../core/search/search-index';
import { COMMANDS } from '../../ids';
import { uriOfId } from '../border/article-address';
import { Delay, Owner } from '../border/lifecycle';
import type { CommandTable } from '../border/run-command';
import { withoutIcons } from '../border/say';
import { showArticle } from '../border/show-article';
import { oneLine } from '../border/wording';
import type { Reader } from '../reader';

const MOST_HITS = 60;
/** Pause in typing after which is searched. Milliseconds. */
const PAUSE = 60;
/** While articles are read, what is found is shown anew this often. Milliseconds. */
const REFRESH = 500;

interface HitItem extends QuickPickItem {
  readonly hit: SearchHit | null;
}

export function searchCommands(reader: Reader): CommandTable {
  return {
    [COMMANDS.search]: () => {
      new SearchPick(reader, selectedWords()).show();
    },
  };
}

/** What is selected, if it is on one line: searching starts with it. */
function selectedWords(): string {
  const editor = window.activeTextEditor;
  if (editor === undefined || !editor.selection.isSingleLine) return '';
  return editor.document.getText(editor.selection).slice(0, 100);
}

/** The quick pick over all articles: finds while it indexes, and stops both when it is closed. */
class SearchPick {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #pick: QuickPick<HitItem>;
  readonly #cancellation = this.#owner.own(new CancellationTokenSource());
  readonly #pause = this.#owner.own(new Delay());
  /** Titles for the hits, by article. */
  readonly #titles = new Map<string, string>();

  constructor(reader: Reader, query: string) {
    this.#reader = reader;
    this.#pick = this.#owner.own(window.createQuickPick<HitItem>());
    this.#pick.title = l10n.t('Search Articles');
    this.#pick.placeholder = l10n.t(
      'Words, names, speakers, notes: beginnings and small typing errors are fine',
    );
    this.#pick.value = query;
    this.#owner.own(
      this.#pick.onDidChangeValue(() => {
        this.#searchSoon();
      }),
    );
    this.#owner.own(this.#pick.onDidAccept(() => void this.#accept()));
    this.#owner.own(
      this.#pick.onDidHide(() => {
        this.#cancellation.cancel();
        this.#owner.dispose();
      }),
    );
  }

  show(): void {
    this.#pick.show();
    void this.#update();
  }

  async #update(): Promise<void> {
    this.#pick.busy = true;
    let shown = Date.now();
    try {
      await this.#reader.search.update(this.#cancellation.token, ({ done, all }) => {
        if (this.#owner.isDisposed) return;
        this.#pick.title =
          done < all
            ? l10n.t('Search Articles: reading {0} of {1}', done + 1, all)
            : l10n.t('Search Articles');
        if (done < all && Date.now() - shown < REFRESH) return;
        shown = Date.now();
        this.#searchSoon();
      });
    } catch (error) {
      this.#reader.log.error('Articles could not be indexed', error);
    }
    if (!this.#owner.isDisposed) this.#pick.busy = false;
  }

  #searchSoon(): void {
    this.#pause.restart(PAUSE, () => void this.#search());
  }

  async #search(): Promise<void> {
    const query = this.#pick.value;
    const hits = this.#reader.search.search(query, MOST_HITS);
    await Promise.all(hits.map(({ articleId }) => this.#readTitle(articleId)));
    // Titles take a moment at first: the reader may have typed on.
    if (this.#owner.isDisposed || query !== this.#pick.value) return;
    this.#pick.items =
      hits.length === 0 && query.trim() !== '' && !this.#pick.busy
        ? [nothing()]
        : hits.map((hit) => this.#itemFor(hit));
  }

  async #readTitle(id: string): Promise<void> {
    if (this.#titles.has(id)) return;
    const overview = await this.#reader.library.overview(id);
    this.#titles.set(id, overview.ok ? oneLine(overview.value.title, 50) : id);
  }

  #itemFor(hit: SearchHit): HitItem {
    return {
      label: `$(${ICONS[hit.kind]}) ${withoutIcons(this.#titles.get(hit.articleId) ?? '')}`,
      description: kindName(hit),
      detail: withoutIcons(hit.snippet.text),
      // VS Code filters by what is typed; what was found stays, typing errors and all.
      alwaysShow: true,
      hit,
    };
  }

  async #accept(): Promise<void> {
    const hit = this.#pick.selectedItems[0]?.hit;
    if (hit == null) return;
    this.#pick.hide();
    await showArticle(uriOfId(hit.articleId), { span: hit.span });
  }
}

const ICONS: Readonly<Record<SearchKind, string>> = {
  title: 'file-text',
  text: 'list-flat',
  entity: 'symbol-class',
  quote: 'quote',
  note: 'note',
};

function kindName({ kind, speaker }: SearchHit): string {
  switch (kind) {
    case 'title':
      return l10n.t('Title');
    case 'text':
      return '';
    case 'entity':
      return l10n.t('Name');
    case 'quote':
      return speaker === '' ? l10n.t('Quote') : l10n.t('Quote, {0}', speaker);
    case 'note':
      return l10n.t('Note');
  }
}

function nothing(): HitItem {
  return { label: l10n.t('Nothing found'), alwaysShow: true, hit: null };
}
