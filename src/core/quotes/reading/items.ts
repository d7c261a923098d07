/** What one item of a reading is. */
export const ITEM = {
  word: 0,
  capital: 1,
  number: 2,
  mark: 3,
  quote: 4,
  soft: 5,
  sentence: 6,
  paragraph: 7,
} as const;

/**
 * The reporter's text as a flat sequence: words, punctuation, one item for each quote, and the breaks between sentences
 * and paragraphs. Text inside quotes is not in it. `soft` is a break that an attribution may still cross ("...?" he asked).
 */
export class Items {
  readonly text: string;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For a quote its number; -1 otherwise. */
  readonly quotes: Int32Array;
  readonly length: number;
  readonly #words: (string | undefined)[] = [];

  constructor(text: string, rows: ItemRows) {
    this.text = text;
    this.length = rows.length;
    this.kinds = rows.kinds;
    this.starts = rows.starts;
    this.ends = rows.ends;
    this.quotes = rows.quotes;
  }

  kind(index: number): number {
    return this.kinds[index] ?? ITEM.paragraph;
  }

  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.ends[index] ?? this.text.length;
  }

  /** The text of the items from `from` up to `to`, as written. */
  slice(from: number, to: number): string {
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** Lower case, straight apostrophes, without the hyphen that ties an inverted pronoun to its verb. */
  word(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#words[index];
    if (known !== undefined) return known;
    const raw = this.text.slice(this.start(index), this.end(index)).toLowerCase().replace(/[‘’ʼ]/g, "'");
    const word = raw.startsWith('-') && raw.length > 1 ? raw.slice(raw.lastIndexOf('-') + 1) : raw;
    this.#words[index] = word;
    return word;
  }

  isWord(index: number): boolean {
    const kind = this.kind(index);
    return kind === ITEM.word || kind === ITEM.capital;
  }

  /** Whether a sentence ends at the item, for every reader. */
  isHardBreak(index: number): boolean {
    return index < 0 || this.kind(index) >= ITEM.sentence;
  }

  /** Whether the item is a pronoun tied to the verb before it by a hyphen: -t-il. */
  isTiedPronoun(index: number): boolean {
    return this.isWord(index) && this.text.charCodeAt(this.start(index)) === 0x2d;
  }
}

export interface ItemRows {
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quotes: Int32Array;
}

/** Rows that grow as items are added. */
export class ItemRowsBuilder implements ItemRows {
  length = 0;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  quotes: Int32Array;

  constructor(capacity: number) {
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.quotes = new Int32Array(capacity);
  }

  get lastKind(): number {
    return this.length === 0 ? ITEM.paragraph : (this.kinds[this.length - 1] ?? ITEM.paragraph);
  }

  add(kind: number, start: number, end: number, quote = -1): void {
    if (this.length === this.kinds.length) this.#grow();
    this.kinds[this.length] = kind;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.quotes[this.length] = quote;
    this.length++;
  }

  #grow(): void {
    const copy = <T extends Uint8Array | Int32Array>(from: T, to: T): T => (to.set(from), to);
    const size = this.kinds.length * 2;
    this.kinds = copy(this.kinds, new Uint8Array(size));
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.quotes = copy(this.quotes, new Int32Array(size));
  }
}
