import { LABEL_COUNT, mayFollow } from '../../src/core/entities/labels';

/** A sentence as the trainer sees it: rows of the weight table, token by token. */
export interface Example {
  /** Rows of token t are `rows[offsets[t]]` to `rows[offsets[t + 1]]`. */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly gold: Uint8Array;
  /** Labels allowed at each token, one bit each; null when the gold label is the only one. */
  readonly allowed: Int32Array | null;
  /** Added to the score of `O` where the gold label is a name, while training: trades precision for recall. */
  readonly missCost: number;
  /** How much it counts while training: 1, less for texts whose guideline is another. */
  readonly weight: number;
}

export interface CrfOptions {
  readonly rate: number;
  readonly decay: number;
  /** L2 penalty on the weights of active features. */
  readonly penalty: number;
  /** Share of features hidden at random while training. */
  readonly dropout: number;
}

/** Weights per row: one per label but `O`, whose score is 0. */
export const STRIDE = LABEL_COUNT - 1;
const START = LABEL_COUNT;

/** Linear-chain conditional random field, trained by AdaGrad on one sentence at a time. */
export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
  readonly #options: CrfOptions;
  readonly #expTransitions = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
  #lattice = new Lattice(64);
  #free = new Lattice(64);
  #random: () => number;
  #sums: { weights: Float32Array; transitions: Float64Array; count: number } | null = null;
  rate: number;

  constructor(rows: number, options: CrfOptions, random: () => number) {
    this.weights = new Float32Array(rows * STRIDE);
    this.#squares = new Float32Array(rows * STRIDE);
    this.#options = options;
    this.#random = random;
    this.rate = options.rate;
  }

  /** One pass over the examples in the given order; returns the mean negative log-likelihood of a token. */
  epoch(examples: readonly Example[], order: Int32Array): number {
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined || example.gold.length === 0) continue;
      loss += this.#learn(example);
      tokens += example.gold.length;
    }
    this.rate *= this.#options.decay;
    return loss / tokens;
  }

  /** Adds the weights as they are to what `average` takes the mean of. */
  remember(): void {
    this.#sums ??= {
      weights: new Float32Array(this.weights.length),
      transitions: this.transitions.map(() => 0),
      count: 0,
    };
    const { weights, transitions } = this.#sums;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) + (this.weights[at] ?? 0);
    for (let at = 0; at < transitions.length; at++)
      transitions[at] = (transitions[at] ?? 0) + (this.transitions[at] ?? 0);
    this.#sums.count++;
  }

  /** Sets the weights to the mean of those remembered, and forgets these. */
  average(): void {
    if (this.#sums === null) return;
    const { weights, transitions, count } = this.#sums;
    for (let at = 0; at < weights.length; at++) this.weights[at] = (weights[at] ?? 0) / count;
    for (let at = 0; at < transitions.length; at++) this.transitions[at] = (transitions[at] ?? 0) / count;
    this.#sums = null;
  }

  /** Moves the weights towards those of another field with the same rows, by a share of the way. */
  add(other: Crf, share: number): void {
    for (let at = 0; at < this.weights.length; at++)
      this.weights[at] = (1 - share) * (this.weights[at] ?? 0) + share * (other.weights[at] ?? 0);
    for (let at = 0; at < this.transitions.length; at++)
      this.transitions[at] = (1 - share) * (this.transitions[at] ?? 0) + share * (other.transitions[at] ?? 0);
  }

  scores(example: Example, scores: Float64Array): void {
    const { offsets, rows, gold } = example;
    for (let token = 0; token < gold.length; token++)
      for (let at = offsets[token] ?? 0; at < (offsets[token + 1] ?? 0); at++)
        this.#addRow(rows[at] ?? 0, scores, token * LABEL_COUNT);
  }

  /** Probability of each label at each token, among those allowed. */
  marginals(example: Example): Float64Array {
    const count = example.gold.length;
    const lattice = (this.#free = this.#free.fit(count));
    lattice.scores.fill(0, 0, count * LABEL_COUNT);
    this.scores(example, lattice.scores);
    if (example.allowed !== null) restrict(lattice.scores, example.allowed);
    this.#exponentiate();
    lattice.run(count, this.#expTransitions);
    return lattice.marginals.slice(0, count * LABEL_COUNT);
  }

  #addRow(row: number, scores: Float64Array, base: number): void {
    const from = row * STRIDE;
    for (let label = 1; label < LABEL_COUNT; label++)
      scores[base + label] = (scores[base + label] ?? 0) + (this.weights[from + label - 1] ?? 0);
  }

  #learn(example: Example): number {
    const { gold, allowed } = example;
    const count = gold.length;
    const kept = this.#sample(example);
    const free = (this.#free = this.#free.fit(count));
    const clamped = (this.#lattice = this.#lattice.fit(count));
    free.scores.fill(0, 0, count * LABEL_COUNT);
    this.scores(kept, free.scores);
    const grown = 1 / (1 - this.#options.dropout);
    for (let at = 0; at < count * LABEL_COUNT; at++) free.scores[at] = (free.scores[at] ?? 0) * grown;
    this.#exponentiate();
    clamped.scores.set(free.scores.subarray(0, count * LABEL_COUNT));
    for (let token = 0; token < count; token++) {
      const at = token * LABEL_COUNT;
      if (gold[token] !== 0) free.scores[at] = (free.scores[at] ?? 0) + example.missCost;
    }
    restrict(clamped.scores, allowed ?? Int32Array.from(gold, (label) => 1 << label));
    const all = free.run(count, this.#expTransitions);
    const wanted = clamped.run(count, this.#expTransitions);
    this.#update(kept, free, clamped);
    return all - wanted;
  }

  /** The example with a random share of its features hidden. */
  #sample(example: Example): Example {
    if (this.#options.dropout === 0) return example;
    const rows = new Int32Array(example.rows.length);
    const offsets = new Int32Array(example.offsets.length);
    let length = 0;
    for (let token = 0; token < example.gold.length; token++) {
      for (let at = example.offsets[token] ?? 0; at < (example.offsets[token + 1] ?? 0); at++)
        if (this.#random() >= this.#options.dropout) rows[length++] = example.rows[at] ?? 0;
      offsets[token + 1] = length;
    }
    return { ...example, rows, offsets };
  }

  #exponentiate(): void {
    for (let from = 0; from <= START; from++)
      for (let to = 0; to < LABEL_COUNT; to++) {
        const at = from * LABEL_COUNT + to;
        const isAllowed = mayFollow(from === START ? -1 : from, to);
        this.#expTransitions[at] = isAllowed ? Math.exp(this.transitions[at] ?? 0) : 0;
      }
  }

  #update({ offsets, rows, gold, weight }: Example, free: Lattice, clamped: Lattice): void {
    const gradient = new Float64Array(STRIDE);
    for (let token = 0; token < gold.length; token++) {
      let largest = 0;
      for (let label = 1; label < LABEL_COUNT; label++) {
        const at = token * LABEL_COUNT + label;
        const value = weight * ((free.marginals[at] ?? 0) - (clamped.marginals[at] ?? 0));
        gradient[label - 1] = value;
        largest = Math.max(largest, Math.abs(value));
      }
      if (largest < 0.002) continue;
      for (let at = offsets[token] ?? 0; at < (offsets[token + 1] ?? 0); at++)
        this.#updateRow((rows[at] ?? 0) * STRIDE, gradient);
    }
    for (let at = 0; at < this.transitions.length; at++) {
      const value = weight * ((free.pairs[at] ?? 0) - (clamped.pairs[at] ?? 0));
      if (value === 0) continue;
      const squares = (this.#transitionSquares[at] ?? 0) + value * value;
      this.#transitionSquares[at] = squares;
      this.transitions[at] = (this.transitions[at] ?? 0) - (this.rate * value) / Math.sqrt(squares + 1);
    }
  }

  #updateRow(base: number, gradient: Float64Array): void {
    const { weights } = this;
    const squares = this.#squares;
    const { penalty } = this.#options;
    for (let label = 0; label < STRIDE; label++) {
      const at = base + label;
      const weight = weights[at] ?? 0;
      const value = (gradient[label] ?? 0) + penalty * weight;
      const square = (squares[at] ?? 0) + value * value;
      squares[at] = square;
      weights[at] = weight - (this.rate * value) / Math.sqrt(square + 1);
    }
  }
}

/** Makes labels impossible that are not allowed: one bit each, token by token. */
function restrict(scores: Float64Array, allowed: Int32Array): void {
  allowed.forEach((mask, token) => {
    for (let label = 0; label < LABEL_COUNT; label++)
      if (((mask >> label) & 1) === 0) scores[token * LABEL_COUNT + label] = -Infinity;
  });
}

/** Forward and backward sums over one sentence, scaled token by token. */
class Lattice {
  readonly scores: Float64Array;
  readonly marginals: Float64Array;
  /** Expected transition counts, `from * LABEL_COUNT + to`; the last `from` is the start of the sentence. */
  readonly pairs = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #potentials: Float64Array;
  readonly #scale: Float64Array;
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.scores = new Float64Array(capacity * LABEL_COUNT);
    this.marginals = new Float64Array(capacity * LABEL_COUNT);
    this.#forward = new Float64Array(capacity * LABEL_COUNT);
    this.#backward = new Float64Array(capacity * LABEL_COUNT);
    this.#potentials = new Float64Array(capacity * LABEL_COUNT);
    this.#scale = new Float64Array(capacity);
  }

  fit(count: number): Lattice {
    return count <= this.#capacity ? this : new Lattice(count * 2);
  }

  /** Fills marginals and pairs from the scores; returns the logarithm of the sum over all paths. */
  run(count: number, transitions: Float64Array): number {
    let total = this.#exponentiate(count);
    total += this.#runForward(count, transitions);
    this.#runBackward(count, transitions);
    this.#collect(count, transitions);
    return total;
  }

  #exponentiate(count: number): number {
    let total = 0;
    for (let token = 0; token < count; token++) {
      let best = -Infinity;
      for (let label = 0; label < LABEL_COUNT; label++)
        best = Math.max(best, this.scores[token * LABEL_COUNT + label] ?? 0);
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = token * LABEL_COUNT + label;
        this.#potentials[at] = Math.exp((this.scores[at] ?? 0) - best);
      }
      total += best;
    }
    return total;
  }

  #runForward(count: number, transitions: Float64Array): number {
    let total = 0;
    const forward = this.#forward;
    for (let token = 0; token < count; token++) {
      const base = token * LABEL_COUNT;
      let sum = 0;
      for (let to = 0; to < LABEL_COUNT; to++) {
        let reached = 0;
        if (token === 0) reached = transitions[START * LABEL_COUNT + to] ?? 0;
        else
          for (let from = 0; from < LABEL_COUNT; from++)
            reached +=
              (forward[base - LABEL_COUNT + from] ?? 0) * (transitions[from * LABEL_COUNT + to] ?? 0);
        reached *= this.#potentials[base + to] ?? 0;
        forward[base + to] = reached;
        sum += reached;
      }
      const scale = sum > 0 ? 1 / sum : 1;
      for (let to = 0; to < LABEL_COUNT; to++) forward[base + to] = (forward[base + to] ?? 0) * scale;
      this.#scale[token] = scale;
      total -= Math.log(scale);
    }
    return total;
  }

  #runBackward(count: number, transitions: Float64Array): void {
    const backward = this.#backward;
    backward.fill(1, (count - 1) * LABEL_COUNT, count * LABEL_COUNT);
    for (let token = count - 2; token >= 0; token--) {
      const next = (token + 1) * LABEL_COUNT;
      for (let from = 0; from < LABEL_COUNT; from++) {
        let sum = 0;
        for (let to = 0; to < LABEL_COUNT; to++)
          sum +=
            (transitions[from * LABEL_COUNT + to] ?? 0) *
            (this.#potentials[next + to] ?? 0) *
            (backward[next + to] ?? 0);
        backward[token * LABEL_COUNT + from] = sum * (this.#scale[token + 1] ?? 1);
      }
    }
  }

  #collect(count: number, transitions: Float64Array): void {
    const { pairs, marginals } = this;
    pairs.fill(0);
    for (let token = 0; token < count; token++) {
      const base = token * LABEL_COUNT;
      for (let to = 0; to < LABEL_COUNT; to++) {
        marginals[base + to] = (this.#forward[base + to] ?? 0) * (this.#backward[base + to] ?? 0);
        const after =
          (this.#potentials[base + to] ?? 0) * (this.#backward[base + to] ?? 0) * (this.#scale[token] ?? 1);
        if (token === 0) {
          const at = START * LABEL_COUNT + to;
          pairs[at] = (pairs[at] ?? 0) + (transitions[at] ?? 0) * after;
          continue;
        }
        if (after === 0) continue;
        for (let from = 0; from < LABEL_COUNT; from++) {
          const at = from * LABEL_COUNT + to;
          pairs[at] =
            (pairs[at] ?? 0) +
            (this.#forward[base - LABEL_COUNT + from] ?? 0) * (transitions[at] ?? 0) * after;
        }
      }
    }
  }
}
