import { TYPES, typeIndex } from '../../src/core/entities/labels';

/** Exact-span scores. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly gold: number;
}

/** Counts exact matches of span and type over many sentences. */
export class Scorer {
  readonly #hits = new Float64Array(TYPES.length);
  readonly #gold = new Float64Array(TYPES.length);
  readonly #found = new Float64Array(TYPES.length);

  add(gold: Uint8Array, found: Uint8Array): void {
    const wanted = new Set(spansOf(gold).map(String));
    for (const span of spansOf(gold)) this.#bump(this.#gold, span[2]);
    for (const span of spansOf(found)) {
      this.#bump(this.#found, span[2]);
      if (wanted.has(String(span))) this.#bump(this.#hits, span[2]);
    }
  }

  #bump(counts: Float64Array, type: number): void {
    counts[type] = (counts[type] ?? 0) + 1;
  }

  /** Score over some types, all by default. */
  score(types: readonly string[] = TYPES): Score {
    const total = (counts: Float64Array): number =>
      TYPES.reduce((sum, type, at) => sum + (types.includes(type) ? (counts[at] ?? 0) : 0), 0);
    const hits = total(this.#hits);
    const precision = hits / Math.max(1, total(this.#found));
    const recall = hits / Math.max(1, total(this.#gold));
    const f = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f, gold: total(this.#gold) };
  }
}

/** Start, end (exclusive) and type of each entity of an IOB2 sequence. */
export function spansOf(labels: Uint8Array): readonly (readonly [number, number, number])[] {
  const spans: [number, number, number][] = [];
  labels.forEach((label, at) => {
    const last = spans.at(-1);
    if (label === 0) return;
    if (label % 2 === 1) spans.push([at, at + 1, typeIndex(label)]);
    else if (last?.[1] === at) last[1] = at + 1;
  });
  return spans;
}

export function format({ precision, recall, f, gold }: Score): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)} (${gold})`;
}
