/**
 * One regression tree. An inner node asks whether a feature is at most a threshold; a child below 0 is the leaf `~child`. A tree with one
 * leaf has no nodes.
 */
export interface Tree {
  /** For each node: feature, threshold, child where it is at most that, child where it is more. */
  readonly nodes: readonly (readonly [number, number, number, number])[];
  readonly leaves: readonly number[];
}

/** Trees laid out in a row, for walking them quickly. */
export class Forest {
  /** For each tree its first node, or `~leaf` where it has none. */
  readonly #roots: Int32Array;
  readonly #features: Int32Array;
  readonly #thresholds: Float64Array;
  /** Two for each node, numbered through all trees. */
  readonly #children: Int32Array;
  readonly #leaves: Float64Array;

  constructor(trees: readonly Tree[]) {
    const nodes = trees.reduce((sum, tree) => sum + tree.nodes.length, 0);
    this.#roots = new Int32Array(trees.length);
    this.#features = new Int32Array(nodes);
    this.#thresholds = new Float64Array(nodes);
    this.#children = new Int32Array(2 * nodes);
    this.#leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
    let node = 0;
    let leaf = 0;
    trees.forEach((tree, number) => {
      const numbered = (child: number): number => (child < 0 ? ~(leaf + ~child) : node + child);
      this.#roots[number] = numbered(tree.nodes.length === 0 ? -1 : 0);
      tree.nodes.forEach(([feature, threshold, low, high], at) => {
        this.#features[node + at] = feature;
        this.#thresholds[node + at] = threshold;
        this.#children[2 * (node + at)] = numbered(low);
        this.#children[2 * (node + at) + 1] = numbered(high);
      });
      node += tree.nodes.length;
      leaf += tree.leaves.length;
    });
  }

  /** The sum of what the trees say of some features. */
  sum(features: ArrayLike<number>): number {
    let sum = 0;
    for (let tree = 0; tree < this.#roots.length; tree++) {
      let at = this.#roots[tree] ?? -1;
      while (at >= 0) {
        const value = features[this.#features[at] ?? 0] ?? 0;
        at = this.#children[2 * at + (value <= (this.#thresholds[at] ?? 0) ? 0 : 1)] ?? -1;
      }
      sum += this.#leaves[~at] ?? 0;
    }
    return sum;
  }
}
