import type { Block } from './blocks';
import { isClosingPunctuation, isSpaceAt } from './character-classes';
import type { Mark, MarkFamily } from './mark';
import { couldBeMeasure } from './read-marks';

/** Two marks that belong together, or an opening mark whose partner is missing (`close` null). */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/** Straight marks on one line: their number tells whether one is left open at its end. */
interface Line {
  readonly isOdd: boolean;
}

/** Lines that a straight mark may stay open over; a longer stretch means that its partner is lost. */
const MAX_STRAIGHT_LINES = 16;

/** A coordinator with its spaces. */
const AND = /^\s(?:e|ed|et|and|y|und|o|od|ou|or|ma|mais|but)\s$/;
const LONGEST_AND = 6;

/** Pairs the marks of a text by state, block after block. Between two blocks whoever reads them says what becomes of the open marks. */
export class Pairing {
  readonly pairs: Pair[] = [];
  /** Closing marks that nothing was opened for, each the first mark on its line. */
  readonly unopened: Mark[] = [];
  #stack: Mark[] = [];
  readonly #text: string;
  #line: Line = { isOdd: false };
  #lineEnd = -1;
  #linesOpen = 0;
  #firstOfLine: Mark | null = null;
  readonly #open: Record<MarkFamily, number> = { guillemet: 0, double: 0, single: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Marks still open, outermost first. */
  get stillOpen(): readonly Mark[] {
    return this.#stack;
  }

  /** Reads the marks of a block in order. `repeated` is an opener that only repeats the one carried over: skipped. */
  read(marks: readonly Mark[], block: Block, repeated: Mark | null): void {
    this.#lineEnd = -1;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark === repeated) continue;
      if (mark.start > this.#lineEnd) this.#startLine(marks, index, block);
      if (!this.#isPossessive(mark, marks[index + 1])) this.#take(mark);
    }
  }

  /** 'The fans' support means everything,' he said: of two single marks that could close, the one between "s" and a small letter is none. */
  #isPossessive(mark: Mark, next: Mark | undefined): boolean {
    if (mark.family !== 'single' || mark.look !== 'close' || this.#open.single === 0) return false;
    const isNextCloser = next?.family === 'single' && next.look === 'close' && next.start < this.#lineEnd;
    return isNextCloser && /^s.\s\p{Ll}/u.test(this.#text.slice(mark.start - 1, mark.end + 2));
  }

  /** Keeps the outermost open mark alone, for the next block to close; everything inside it is forgotten. */
  carry(): void {
    for (const mark of this.#stack.splice(1)) this.#open[mark.family]--;
  }

  /** Ends the block: what is open stays without a partner. */
  flush(): void {
    for (const open of this.#stack) this.pairs.push({ open, close: null });
    this.#stack = [];
    this.#open.guillemet = this.#open.double = this.#open.single = 0;
  }

  #startLine(marks: readonly Mark[], from: number, block: Block): void {
    const first = marks[from];
    if (first === undefined) return;
    const newline = this.#text.indexOf('\n', first.start);
    this.#firstOfLine = first;
    this.#lineEnd = newline === -1 || newline > block.end ? block.end : newline;
    let straight = 0;
    for (let index = from; index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark.start >= this.#lineEnd) break;
      if (mark.family === 'double' && mark.shape === 'none' && !couldBeMeasure(this.#text, mark)) straight++;
    }
    this.#line = { isOdd: straight % 2 === 1 };
    this.#linesOpen++;
    this.#dropLostStraight(first, marks[from + 1]);
    this.#dropSingles();
  }

  /** A straight mark from a line before that this line gives no partner: the partner is lost. */
  #dropLostStraight(first: Mark, second: Mark | undefined): void {
    const top = this.#stack.at(-1);
    if (top?.shape !== 'none' || top.family !== 'double') return;
    const isStraight = first.family === 'double' && first.shape === 'none';
    const isLost =
      isStraight &&
      !this.#line.isOdd &&
      first.look !== 'close' &&
      !this.#isBeforePunctuation(first) &&
      !this.#isBetweenQuotes(first, second);
    if (isLost || this.#linesOpen > MAX_STRAIGHT_LINES) this.#drop();
  }

  /** A spaced mark before punctuation closes: `parola " , ha detto`. */
  #isBeforePunctuation(mark: Mark): boolean {
    let index = mark.end;
    while (index < this.#lineEnd && isSpaceAt(this.#text, index)) index++;
    return index < this.#lineEnd && isClosingPunctuation(this.#text.charCodeAt(index));
  }

  /** `... diminuito " e " questo ...`: an "and" alone stands between two quotes, not inside one. */
  #isBetweenQuotes(first: Mark, second: Mark | undefined): boolean {
    if (second === undefined || second.start - first.end > LONGEST_AND || second.start > this.#lineEnd)
      return false;
    return AND.test(this.#text.slice(first.end, second.start));
  }

  /** Single marks never stay open over a line: an apostrophe is likelier than that. */
  #dropSingles(): void {
    while (this.#stack.at(-1)?.family === 'single') this.#drop();
  }

  #drop(): void {
    const lost = this.#stack.pop();
    if (lost === undefined) return;
    this.#open[lost.family]--;
    this.pairs.push({ open: lost, close: null });
  }

  #take(mark: Mark): void {
    // Inside other marks a single mark is nested or an apostrophe: either way it changes nothing outside.
    if (mark.family === 'single' && this.#open.guillemet + this.#open.double > 0) return;
    if (this.#closes(mark)) this.#close(mark);
    else if (this.#opens(mark)) this.#push(mark);
    else if (
      mark === this.#firstOfLine &&
      mark.shape === 'close' &&
      mark.look !== 'open' &&
      mark.family !== 'single'
    )
      this.unopened.push(mark);
  }

  #closes(mark: Mark): boolean {
    if (this.#open[mark.family] === 0) return false;
    if (mark.family === 'single') return mark.look === 'close';
    if (mark.shape === 'close') return true;
    if (mark.shape === 'open') return mark.look === 'close' || this.#closesLowMark(mark);
    return mark.look !== 'open';
  }

  /** „German“ and ‚so‘: the mark that opens in English closes there. */
  #closesLowMark(mark: Mark): boolean {
    const top = this.#stack.at(-1);
    if (top?.family !== mark.family || mark.look === 'open') return false;
    return this.#text.charAt(top.start) === '„' && this.#text.charAt(mark.start) === '“';
  }

  #opens(mark: Mark): boolean {
    if (mark.family === 'single')
      return mark.look === 'open' && mark.shape !== 'close' && this.#open.single === 0;
    if (mark.shape === 'open') return true;
    if (mark.shape === 'close') return mark.look === 'open';
    if (couldBeMeasure(this.#text, mark)) return false;
    return mark.look !== 'close';
  }

  #push(mark: Mark): void {
    if (this.#stack.length === 0) this.#linesOpen = 0;
    this.#stack.push(mark);
    this.#open[mark.family]++;
  }

  /** Closes the nearest open mark of the same family; marks of other families opened inside are dropped. */
  #close(mark: Mark): void {
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      this.#open[top.family]--;
      if (top.family === mark.family) {
        this.pairs.push({ open: top, close: mark });
        return;
      }
      this.pairs.push({ open: top, close: null });
    }
  }
}
