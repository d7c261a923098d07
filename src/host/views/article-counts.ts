import { EventEmitter } from 'vscode';
import type { Event } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { articleIdOf, uriOfId } from '../border/article-address';
import { Owner } from '../border/lifecycle';
import { correctedArticle } from '../corrected-article';
import type { Reader } from '../reader';

export interface Counts {
  readonly names: number;
  readonly quotes: number;
  readonly notes: number;
}

/** Between two articles, so that the window stays swift while a long list is counted. Milliseconds. */
const BREATH = 5;

/** What the list shows of each article: of the open ones at once, of the others one after the other in the background. */
export class ArticleCounts {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<string>());
  readonly #analyses = new Map<string, Pick<Counts, 'names' | 'quotes'>>();
  #waiting: string[] = [];
  #isRunning = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#owner.own({
      dispose: reader.library.onDidChangeArticle((id) => {
        this.#countAgain([id]);
      }),
    });
    this.#owner.own(
      reader.notes.onDidChange((articles, what) => {
        if (what === 'corrections')
          this.#countAgain(articles?.map(articleIdOf) ?? [...this.#analyses.keys()]);
      }),
    );
  }

  /** Those only that the list asked for before. */
  #countAgain(ids: readonly string[]): void {
    this.#enqueue(ids.filter((id) => this.#analyses.delete(id)));
  }

  /** Announces the id of an article whose counts are known now. */
  get onDidChange(): Event<string> {
    return this.#changed.event;
  }

  follow(ids: readonly string[]): void {
    this.#enqueue(ids.filter((id) => !this.#analyses.has(id)));
  }

  /** Null until they are known. */
  get(id: string): Counts | null {
    const open = this.#reader.tracker.all().find(({ articleId }) => articleId === id);
    const counts = open?.analysis ? countsOf(open.analysis) : this.#analyses.get(id);
    if (counts === undefined) return null;
    return { ...counts, notes: this.#reader.notes.threadsOf(uriOfId(id)).length };
  }

  dispose(): void {
    this.#waiting = [];
    this.#owner.dispose();
  }

  #enqueue(ids: readonly string[]): void {
    this.#waiting.push(...ids.filter((id) => !this.#waiting.includes(id)));
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift()) {
      await this.#count(id);
      await new Promise((resolve) => setTimeout(resolve, BREATH));
    }
    this.#isRunning = false;
  }

  async #count(id: string): Promise<void> {
    const { library, log, notes } = this.#reader;
    try {
      const analysed = await correctedArticle(library, notes, id);
      if (!analysed.ok || this.#owner.isDisposed) return;
      this.#analyses.set(id, countsOf(analysed.value.analysis));
      this.#changed.fire(id);
    } catch (error) {
      log.error(`${id} could not be counted`, error);
    }
  }
}

/** Names count once each, however often they are mentioned. Terms are no quotes. */
function countsOf(analysis: Analysis): Pick<Counts, 'names' | 'quotes'> {
  const names = new Set(analysis.entities.map(({ type, name }) => `${type} ${name}`));
  return { names: names.size, quotes: analysis.quotes.filter(({ kind }) => kind !== 'term').length };
}
