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

const CURLY = /[‘’ʼ]/g;

/**
 * The reporter's text as a flat sequence: words, punctuation, one item for each quote, and the breaks between sentences
 * and paragraphs. Text inside quotes is not in it. `soft` is a break that an attribution may still cross ("...?" he asked).
 */
export class Items {
  readonly text: string;
  readonly length: number;
  /** Kind, start and end of each. */
  readonly #cells: readonly number[];
  /** The text in small letters with straight apostrophes and plain hyphens; null where offsets would shift: "İ" alone grows, and no letter shrinks. */
  readonly #small: string | null;
  readonly #words: (string | undefined)[];
  readonly #isFrench: boolean;

  constructor(text: string, rows: ItemRows, isFrench = false) {
    this.text = text;
    this.#isFrench = isFrench;
    this.length = rows.length;
    this.#cells = rows.cells;
    const small = text.toLowerCase();
    this.#small = small.length === text.length ? plain(small) : null;
    this.#words = new Array<string | undefined>(rows.length).fill(undefined);
  }

  kind(index: number): number {
    return this.#holds(index) ? (this.#cells[CELLS * index] ?? 0) : ITEM.paragraph;
  }

  start(index: number): number {
    return this.#holds(index) ? (this.#cells[CELLS * index + 1] ?? 0) : this.text.length;
  }

  end(index: number): number {
    return this.#holds(index) ? (this.#cells[CELLS * index + 2] ?? 0) : this.text.length;
  }

  #holds(index: number): boolean {
    return index >= 0 && index < this.length;
  }

  /** The text of the items from `from` up to `to`, as written, with the stop of an abbreviation at the end: "Andrea C." */
  slice(from: number, to: number): string {
    const end = this.end(to - 1);
    const hasStop = this.text.charCodeAt(end) === 0x2e && this.start(to) !== end;
    return this.text.slice(this.start(from), hasStop ? end + 1 : end);
  }

  /** Lower case, straight apostrophes, without the hyphen that ties an inverted pronoun to its verb. */
  word(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const known = this.#words[index];
    if (known !== undefined) return known;
    const raw = this.#smallOf(this.start(index), this.end(index));
    const isTied = raw.charCodeAt(0) === 0x2d && raw.length > 1;
    const plainly = isTied ? raw.slice(raw.lastIndexOf('-') + 1) : raw;
    const word = plainly === 'a' && this.#isPreposition(index) ? 'à' : plainly;
    this.#words[index] = word;
    return word;
  }

  /** "A Marseille": French newspapers leave the accent of a capital out; "A-t-il dit" is the verb, "A. Martin" and "le plan A" names. */
  #isPreposition(index: number): boolean {
    if (!this.#isFrench || this.kind(index) !== ITEM.capital) return false;
    const isInitial = index === 0 || this.kind(index - 1) >= ITEM.mark;
    const end = this.end(index);
    return isInitial && this.text.charAt(end) === ' ' && this.start(index + 1) === end + 1;
  }

  #smallOf(from: number, to: number): string {
    if (this.#small !== null) return this.#small.slice(from, to);
    return plain(this.text.slice(from, to).toLowerCase());
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
    if (!this.isWord(index)) return false;
    const unit = this.text.charCodeAt(this.start(index));
    return unit === 0x2d || unit === 0x2011;
  }
}

/** With straight apostrophes and plain hyphens, unit by unit. */
function plain(text: string): string {
  const straight = text.replace(CURLY, "'");
  return straight.includes('\u2011') ? straight.replaceAll('\u2011', '-') : straight;
}

/** Kind, start and end of each item, as they are added. */
export class ItemRows {
  /** Three for each item, one after the other. */
  readonly cells: number[] = [];

  get length(): number {
    return this.cells.length / CELLS;
  }

  kind(index: number): number | undefined {
    return index < 0 ? undefined : this.cells[CELLS * index];
  }

  start(index: number): number | undefined {
    return index < 0 ? undefined : this.cells[CELLS * index + 1];
  }

  end(index: number): number | undefined {
    return index < 0 ? undefined : this.cells[CELLS * index + 2];
  }

  get lastKind(): number {
    return this.kind(this.length - 1) ?? ITEM.paragraph;
  }

  add(kind: number, start: number, end: number): void {
    this.cells.push(kind, start, end);
  }
}

const CELLS = 3;
