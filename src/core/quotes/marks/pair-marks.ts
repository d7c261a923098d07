import type { Block } from './blocks';
import { isWordUnit } from './character-classes';
import type { Mark } from './mark';
import type { RoleCosts } from './role-costs';
import { roleCosts } from './role-costs';

/** Two marks that belong together, or an opening mark whose partner is missing (`close` null). */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/** An open mark on top of those that it stands in. */
interface Open {
  readonly mark: Mark;
  readonly below: Open | null;
  readonly depth: number;
  /** Whether another quote was closed inside it: the next one surprises less. */
  readonly hasNested: boolean;
  /** One number for the families that are open, in order, and whether each mark is straight. */
  readonly key: number;
}

/** One thing that a path takes marks for, and what it took them for before. */
interface Step {
  readonly pair: Pair | null;
  readonly unopened: Mark | null;
  readonly before: Step | null;
}

/** One way to take the marks read so far. */
interface Path {
  readonly cost: number;
  readonly top: Open | null;
  readonly steps: Step | null;
}

/** An opening mark that nothing closes. */
const UNCLOSED = 5;
const UNCLOSED_SINGLE = 2.2;
/** An opening mark that the next block goes on with. */
const GOES_ON = 0.5;
/** A quote inside one with the same marks, and with others. */
const NESTED_ALIKE = 2.5;
const NESTED = 1;
/** The next one inside the same: a list of titles must not cost the quote that holds it. */
const NESTED_ALIKE_AGAIN = 1.6;
const NESTED_AGAIN = 0.2;
/** One mark of a pair is a guillemet, the other is not. */
const MIXED = 3.5;
/** Nothing but marks and spaces between two marks. */
const EMPTY = 6;
/** A line that ends inside a quote. */
const LINE = 0.5;
const STRAIGHT_LINE = 0.8;

/** Marks open at once. */
const MAX_OPEN = 2;
/** Paths kept, and how much more one may cost than the cheapest. */
const MAX_PATHS = 4;
const MARGIN = 7;
/** After so many marks the cheapest path is settled: bounds memory on hostile text. */
const SETTLED = 128;
/** Units between two marks that are looked at for a word. */
const LONGEST_EMPTY = 16;

const NOTHING: Path = { cost: 0, top: null, steps: null };
const FAMILIES = { guillemet: 1, double: 2, single: 3 } as const;

/**
 * Pairs the marks of a text block by block in the cheapest way: each mark opens, closes or is stray, at a cost that its shape, its
 * neighbours and what is open tell (`role-costs`). The cheapest path to each set of open marks is kept from mark to mark, so that a lost
 * or turned mark costs its own quote at most. Between two blocks whoever reads them says what becomes of the open marks.
 */
export class Pairing {
  readonly pairs: Pair[] = [];
  /** Closing marks that nothing was opened for, each the first mark on its line. */
  readonly unopened: Mark[] = [];
  readonly #text: string;
  #paths: Path[] = [NOTHING];
  #next: Path[] = [];
  #unsettled = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The outermost mark still open; null when none is. */
  get stillOpen(): Mark | null {
    return outermost(this.#paths[0]?.top ?? null);
  }

  /**
   * Reads the marks of a block in order. `repeated` is an opener that only repeats the one carried over: skipped. `goesOn`: whether the
   * next block goes on with a mark, for one that is left open then is no lost one.
   */
  read(marks: readonly Mark[], block: Block, repeated: Mark | null, goesOn: (open: Mark) => boolean): void {
    let from = block.start;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark === repeated) continue;
      const lines = this.#linesBetween(from, mark.start);
      if (lines > 0) this.#crossLines(lines);
      const isFirst = lines > 0 || from === block.start;
      this.#take(mark, roleCosts(this.#text, mark, marks[index - 1], marks[index + 1]), isFirst);
      from = mark.end;
      if (++this.#unsettled > SETTLED) this.#settle(() => false);
    }
    this.#settle(goesOn);
  }

  /** Keeps the outermost open mark alone, for the next block to close; everything inside it is forgotten. */
  carry(): void {
    const mark = this.stillOpen;
    this.#paths = [mark === null ? NOTHING : { ...NOTHING, top: opened(mark, null) }];
  }

  /** Ends the block: what is open stays without a partner. */
  flush(): void {
    for (let open = this.#paths[0]?.top ?? null; open !== null; open = open.below)
      this.pairs.push({ open: open.mark, close: null });
    this.#paths = [NOTHING];
  }

  #linesBetween(from: number, to: number): number {
    let lines = 0;
    for (let index = from; index < to; index++) if (this.#text.charCodeAt(index) === 0x0a) lines++;
    return lines;
  }

  /** A path's open marks may all be lost at the end of a line; single marks always are, for an apostrophe is likelier than that. */
  #crossLines(lines: number): void {
    for (const path of this.#paths) {
      const outer = outermost(path.top);
      if (outer !== null) this.#add(withoutTop(path, null));
      if (outer?.family === 'single') continue;
      const each = outer === null ? 0 : outer.shape === 'none' ? STRAIGHT_LINE : LINE;
      this.#add({ cost: path.cost + each * lines, top: path.top, steps: path.steps });
    }
    this.#keep();
  }

  #take(mark: Mark, costs: RoleCosts, isFirst: boolean): void {
    const isSingle = mark.family === 'single';
    const mayLackOpener = isFirst && mark.shape === 'close' && mark.look !== 'open' && !isSingle;
    for (const path of this.#paths) {
      if (isSingle) this.#takeSingle(path, mark, costs);
      else {
        this.#open(path, mark, costs.open);
        this.#close(path, mark, costs.close);
        this.#skip(
          path,
          path.top === null ? costs.stray : costs.inside,
          mayLackOpener && path.top === null ? mark : null,
        );
      }
    }
    this.#keep();
  }

  /** Inside other marks a single mark is nested or an apostrophe: either way it changes nothing outside. */
  #takeSingle(path: Path, mark: Mark, { open, close, stray, inside }: RoleCosts): void {
    const { top } = path;
    if (top === null) {
      this.#skip(path, stray, null);
      if (open < Infinity) this.#add(opening(path, null, mark, open));
    } else if (top.below !== null || top.mark.family !== 'single') this.#add(path);
    else {
      this.#skip(path, inside, null);
      if (close < Infinity) this.#add(closed(path, top, mark, close));
    }
  }

  /** The mark opens a quote, inside what is open or where that was never closed. */
  #open(path: Path, mark: Mark, cost: number): void {
    const { top } = path;
    if (top === null || top.depth < MAX_OPEN) this.#add(opening(path, top, mark, cost));
    if (top !== null) this.#add(opening(withoutTop(path, top.below), top.below, mark, cost));
  }

  /** The mark closes any of the open marks; those inside it were never closed. */
  #close(path: Path, mark: Mark, cost: number): void {
    for (let open = path.top; open !== null; open = open.below)
      if (open.mark.family !== 'single') {
        const closing = this.#closingCost(open.mark, mark, cost);
        this.#add(closed(withoutTop(path, open), open, mark, closing));
      }
  }

  #closingCost(open: Mark, mark: Mark, cost: number): number {
    // „German“: the mark that opens in English closes there.
    const isLow = this.#text.charAt(open.start) === '„' && this.#text.charAt(mark.start) === '“';
    if (isLow) return mark.look === 'open' ? cost : 0;
    return (
      cost + (open.family === mark.family ? 0 : MIXED) + (this.#isEmpty(open.end, mark.start) ? EMPTY : 0)
    );
  }

  #isEmpty(from: number, to: number): boolean {
    if (to - from > LONGEST_EMPTY) return false;
    for (let index = from; index < to; index++) if (isWordUnit(this.#text.charCodeAt(index))) return false;
    return true;
  }

  #skip(path: Path, cost: number, unopened: Mark | null): void {
    const steps = unopened === null ? path.steps : { pair: null, unopened, before: path.steps };
    this.#add({ cost: path.cost + cost, top: path.top, steps });
  }

  /** Of the paths with the same marks open only the cheapest goes on. */
  #add(path: Path): void {
    const key = path.top?.key ?? 0;
    const known = this.#next.findIndex(({ top }) => (top?.key ?? 0) === key);
    if (known === -1) this.#next.push(path);
    else if (path.cost < (this.#next[known]?.cost ?? 0)) this.#next[known] = path;
  }

  /** The paths that were added go on, but for those that cost much more than the cheapest. */
  #keep(): void {
    let least = Infinity;
    for (const { cost } of this.#next) if (cost < least) least = cost;
    const kept = this.#next.filter(({ cost }) => cost <= least + MARGIN);
    if (kept.length > MAX_PATHS) kept.sort((a, b) => a.cost - b.cost).length = MAX_PATHS;
    this.#paths = kept;
    this.#next = [];
  }

  /** Believes the path that is the cheapest when what it has open is never closed, and forgets the others. */
  #settle(goesOn: (open: Mark) => boolean): void {
    let best = NOTHING;
    let least = Infinity;
    for (const path of this.#paths) {
      const outer = outermost(path.top);
      const saved = outer !== null && goesOn(outer) ? UNCLOSED - GOES_ON : 0;
      const cost = withoutTop(path, null).cost - saved;
      if (cost < least) [best, least] = [path, cost];
    }
    const unopened: Mark[] = [];
    for (let step = best.steps; step !== null; step = step.before) {
      if (step.pair !== null) this.pairs.push(step.pair);
      if (step.unopened !== null) unopened.push(step.unopened);
    }
    this.unopened.push(...unopened.reverse());
    this.#paths = [{ ...NOTHING, top: best.top }];
    this.#unsettled = 0;
  }
}

function opened(mark: Mark, below: Open | null): Open {
  const kind = 2 * FAMILIES[mark.family] + (mark.shape === 'none' ? 1 : 0);
  const key = 8 * (below?.key ?? 0) + kind;
  return { mark, below, depth: (below?.depth ?? 0) + 1, key, hasNested: false };
}

function opening({ cost, steps }: Path, below: Open | null, mark: Mark, open: number): Path {
  return { cost: cost + open + nesting(below, mark), top: opened(mark, below), steps };
}

function outermost(top: Open | null): Mark | null {
  let open = top;
  while (open !== null && open.below !== null) open = open.below;
  return open?.mark ?? null;
}

function closed(path: Path, { mark: open, below }: Open, close: Mark, cost: number): Path {
  const steps = { pair: { open, close }, unopened: null, before: path.steps };
  return { cost: path.cost + cost, top: below === null ? null : withNested(below), steps };
}

function withNested(open: Open): Open {
  const { mark, below, depth, key } = open;
  return open.hasNested ? open : { mark, below, depth, key, hasNested: true };
}

/** The path on which whatever is open above `kept` was never closed. */
function withoutTop(path: Path, kept: Open | null): Path {
  let { cost, steps, top } = path;
  for (; top !== null && top !== kept; top = top.below) {
    cost += top.mark.family === 'single' ? UNCLOSED_SINGLE : UNCLOSED;
    steps = { pair: { open: top.mark, close: null }, unopened: null, before: steps };
  }
  return { cost, top: kept, steps };
}

function nesting(top: Open | null, { family }: Mark): number {
  if (top === null) return 0;
  if (top.hasNested) return top.mark.family === family ? NESTED_ALIKE_AGAIN : NESTED_AGAIN;
  return top.mark.family === family ? NESTED_ALIKE : NESTED;
}
