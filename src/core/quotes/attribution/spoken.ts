import type { Sentence } from '../reading/reading';
import type { Referent } from './referent';
import { countWhere } from '../../text/count-where';

/** Who spoke where: the speakers of the quotes attributed so far, in the order of the text. */
export class Spoken {
  readonly #known: { readonly at: number; readonly referent: Referent }[] = [];

  /** Adds the speaker of a quote; `at` is its item, which stands behind those of all others. */
  add(at: number, referent: Referent): void {
    this.#known.push({ at, referent });
  }

  /** The last speaker before an item, however far back. */
  before(item: number): Referent | null {
    return this.#lastBefore(item)?.referent ?? null;
  }

  /** The speaker of the last quote of a sentence. */
  within({ from, to }: Sentence): Referent | null {
    const last = this.#lastBefore(to);
    return last === undefined || last.at < from ? null : last.referent;
  }

  /** Asked for at every place of an article, when all of its quotes are known. */
  #lastBefore(item: number): { readonly at: number; readonly referent: Referent } | undefined {
    return this.#known[countWhere(this.#known.length, (spoken) => (this.#known[spoken]?.at ?? 0) < item) - 1];
  }
}
