import { DIMENSIONS, type Embeddings } from './embeddings';
import { seeded } from './random';

const COARSE = 64;
const FINE = 16;
const ROUNDS = 8;

/** Clusters of the `count` most frequent words, two levels: `coarse * 16 + fine + 1`. */
export function clusterWords({ words, vectors }: Embeddings, count: number): Map<string, number> {
  const chosen = words.slice(0, count);
  const all = Int32Array.from(chosen, (_, row) => row);
  const coarse = kMeans(vectors, all, COARSE, 17);
  const clusters = new Map<string, number>();
  for (let group = 0; group < COARSE; group++) {
    const rows = all.filter((row) => coarse[row] === group);
    const fine = kMeans(vectors, rows, FINE, 100 + group);
    rows.forEach((row, at) => clusters.set(chosen[row] ?? '', group * FINE + (fine[at] ?? 0) + 1));
  }
  return clusters;
}

/** Assigns each of `rows` to one of `k` centres by cosine. */
function kMeans(points: Float32Array, rows: Int32Array, k: number, seed: number): Int32Array {
  const random = seeded(seed);
  const centres = new Float32Array(k * DIMENSIONS);
  for (let centre = 0; centre < k; centre++) {
    const row = rows[Math.floor(random() * rows.length)] ?? 0;
    centres.set(points.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), centre * DIMENSIONS);
  }
  const assigned = new Int32Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    assign(points, rows, centres, k, assigned);
    recentre(points, rows, centres, assigned);
  }
  return assigned;
}

function assign(
  points: Float32Array,
  rows: Int32Array,
  centres: Float32Array,
  k: number,
  assigned: Int32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const base = (rows[at] ?? 0) * DIMENSIONS;
    let best = -Infinity;
    for (let centre = 0; centre < k; centre++) {
      let similarity = 0;
      const from = centre * DIMENSIONS;
      for (let dimension = 0; dimension < DIMENSIONS; dimension++)
        similarity += (points[base + dimension] ?? 0) * (centres[from + dimension] ?? 0);
      if (similarity <= best) continue;
      best = similarity;
      assigned[at] = centre;
    }
  }
}

function recentre(points: Float32Array, rows: Int32Array, centres: Float32Array, assigned: Int32Array): void {
  centres.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const base = (rows[at] ?? 0) * DIMENSIONS;
    const to = (assigned[at] ?? 0) * DIMENSIONS;
    for (let dimension = 0; dimension < DIMENSIONS; dimension++)
      centres[to + dimension] = (centres[to + dimension] ?? 0) + (points[base + dimension] ?? 0);
  }
  for (let from = 0; from < centres.length; from += DIMENSIONS) {
    let norm = 0;
    for (let at = from; at < from + DIMENSIONS; at++) norm += (centres[at] ?? 0) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let at = from; at < from + DIMENSIONS; at++) centres[at] = (centres[at] ?? 0) / norm;
  }
}
