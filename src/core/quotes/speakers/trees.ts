/**
 * One regression tree. An inner node asks whether a feature is at most a threshold; a child below 0 is the leaf `~child`. A tree with one
 * leaf has no nodes.
 */
export interface Tree {
  /** For each node: feature, threshold, child where it is at most that, child where it is more. */
  readonly nodes: readonly (readonly [number, number, number, number])[];
  readonly leaves: readonly number[];
}

/** The sum of what the trees say of some features. */
export function sumOfTrees(trees: readonly Tree[], features: readonly number[]): number {
  let sum = 0;
  for (const { nodes, leaves } of trees) {
    let at = nodes.length === 0 ? -1 : 0;
    while (at >= 0) {
      const node = nodes[at];
      if (node === undefined) break;
      const [feature, threshold, low, high] = node;
      at = (features[feature] ?? 0) <= threshold ? low : high;
    }
    sum += leaves[~at] ?? 0;
  }
  return sum;
}
