import type { Tree } from '../../../src/core/quotes/speakers/trees';

/** How trees are grown; found by cross-validation. */
const LEAVES = 31;
const RATE = 0.15;
/** Share of the features that each tree may ask for. */
const SHARE = 0.3;
const MIN_ROWS = 10;
const MIN_BEND = 0.1;
/** Penalty on the square of what a leaf says. */
const L2 = 2;
/** Values of a feature that are told apart. */
const BINS = 64;

interface Leaf {
  readonly rows: Int32Array;
  readonly slope: number;
  readonly bend: number;
  /** Node above it and which of its children it is; -1 for the root. */
  readonly above: number;
  readonly isHigh: boolean;
  split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows regression trees on the derivatives of a loss, leaf by leaf, the best split first. Deterministic. */
export class Booster {
  /** What the trees grown so far say of each row. */
  readonly scores: Float64Array;
  readonly #count: number;
  /** For each feature its thresholds, ascending, and the bin of each row. */
  readonly #thresholds: readonly (readonly number[])[];
  readonly #bins: readonly Uint8Array[];

  constructor(rows: readonly (readonly number[])[]) {
    this.#count = rows.length;
    this.scores = new Float64Array(rows.length);
    const width = rows[0]?.length ?? 0;
    const thresholds: (readonly number[])[] = [];
    const bins: Uint8Array[] = [];
    for (let feature = 0; feature < width; feature++) {
      const values = rows.map((row) => row[feature] ?? 0);
      const between = thresholdsOf(values);
      thresholds.push(between);
      bins.push(Uint8Array.from(values, (value) => binOf(between, value)));
    }
    this.#thresholds = thresholds;
    this.#bins = bins;
  }

  /** A tree on some derivatives, whose say is added to the scores. `seed`: which features it may ask for. */
  grow(slopes: Float64Array, bends: Float64Array, seed: number): Tree {
    const features = this.#chosen(seed);
    const leafOf = (rows: Int32Array, above: number, isHigh: boolean): Leaf => {
      let slope = 0;
      let bend = 0;
      for (const row of rows) {
        slope += slopes[row] ?? 0;
        bend += bends[row] ?? 0;
      }
      const leaf: Leaf = { rows, slope, bend, above, isHigh, split: null };
      leaf.split = this.#bestSplit(leaf, features, slopes, bends);
      return leaf;
    };
    const leaves = [
      leafOf(
        Int32Array.from({ length: this.#count }, (_, row) => row),
        -1,
        false,
      ),
    ];
    const nodes: [number, number, number, number][] = [];
    while (leaves.length < LEAVES) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === null) break;
      const { feature, bin } = best.split;
      const column = this.#bins[feature] ?? new Uint8Array();
      const low = best.rows.filter((row) => (column[row] ?? 0) <= bin);
      const high = best.rows.filter((row) => (column[row] ?? 0) > bin);
      const node = nodes.length;
      nodes.push([feature, this.#thresholds[feature]?.[bin] ?? 0, -1, -1]);
      link(nodes, best, node);
      leaves.splice(leaves.indexOf(best), 1, leafOf(low, node, false), leafOf(high, node, true));
    }
    const says = leaves.map((leaf, number) => {
      link(nodes, leaf, ~number);
      const say = Number(((-RATE * leaf.slope) / (leaf.bend + L2)).toFixed(4));
      for (const row of leaf.rows) this.scores[row] = (this.scores[row] ?? 0) + say;
      return say;
    });
    return { nodes, leaves: says };
  }

  /** A share of the features that differs from tree to tree, by a linear congruential generator. */
  #chosen(seed: number): readonly number[] {
    const all = this.#bins.map((_, feature) => feature);
    let state = (seed + 1) * 2654435761;
    for (let at = all.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
    }
    return all.slice(0, Math.max(1, Math.round(SHARE * all.length))).sort((a, b) => a - b);
  }

  #bestSplit(
    leaf: Leaf,
    features: readonly number[],
    slopes: Float64Array,
    bends: Float64Array,
  ): Split | null {
    if (leaf.rows.length < 2 * MIN_ROWS) return null;
    const whole = leaf.slope ** 2 / (leaf.bend + L2);
    let best: Split | null = null;
    for (const feature of features) {
      const found = this.#bestOf(leaf, feature, slopes, bends);
      const gain = found === null ? 0 : found.gain - whole;
      if (found !== null && gain > (best?.gain ?? 1e-9)) best = { ...found, gain };
    }
    return best;
  }

  #bestOf(leaf: Leaf, feature: number, slopes: Float64Array, bends: Float64Array): Split | null {
    const column = this.#bins[feature] ?? new Uint8Array();
    const size = (this.#thresholds[feature]?.length ?? 0) + 1;
    const slope = new Float64Array(size);
    const bend = new Float64Array(size);
    const count = new Int32Array(size);
    for (const row of leaf.rows) {
      const bin = column[row] ?? 0;
      slope[bin] = (slope[bin] ?? 0) + (slopes[row] ?? 0);
      bend[bin] = (bend[bin] ?? 0) + (bends[row] ?? 0);
      count[bin] = (count[bin] ?? 0) + 1;
    }
    let best: Split | null = null;
    let [low, lowBend, rows] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      low += slope[bin] ?? 0;
      lowBend += bend[bin] ?? 0;
      rows += count[bin] ?? 0;
      const highBend = leaf.bend - lowBend;
      if (rows < MIN_ROWS || lowBend < MIN_BEND) continue;
      if (leaf.rows.length - rows < MIN_ROWS || highBend < MIN_BEND) break;
      const gain = low ** 2 / (lowBend + L2) + (leaf.slope - low) ** 2 / (highBend + L2);
      if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
    }
    return best;
  }
}

/** Tells the node above a leaf what has come in its place. */
function link(nodes: [number, number, number, number][], { above, isHigh }: Leaf, child: number): void {
  const node = nodes[above];
  if (node !== undefined) node[isHigh ? 3 : 2] = child;
}

/** What parts the values of a feature: between neighbours, or between shares of equal size where there are too many. */
function thresholdsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const shares = Array.from(
    { length: BINS },
    (_, share) => sorted[Math.floor((share * sorted.length) / BINS)] ?? 0,
  );
  const kept = distinct.length <= BINS ? distinct : [...new Set(shares)];
  return kept.slice(1).map((value, at) => Number((((kept[at] ?? 0) + value) / 2).toFixed(3)));
}

/** The number of thresholds below a value. */
function binOf(thresholds: readonly number[], value: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
