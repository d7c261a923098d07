/** The id of a tree's node out of its path: no name can hold what parts two, so that no two nodes share one. */
export function nodeId(...path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}
