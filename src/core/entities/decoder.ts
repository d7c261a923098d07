import { LABEL_COUNT, mayFollow } from './labels';

const START = LABEL_COUNT;

/** Finds the best labels of a sentence under IOB2, and how sure they are. Keeps its work space between sentences. */
export class Decoder {
  readonly #transitions: Float64Array;
  readonly #factors: Float64Array;
  #capacity = 0;
  #back = new Uint8Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #potentials = new Float64Array(0);

  /** `transitions` as in `Model`; forbidden steps are made impossible here. */
  constructor(transitions: Float32Array) {
    this.#transitions = Float64Array.from(transitions, (value, at) => (isAllowed(at) ? value : -Infinity));
    this.#factors = this.#transitions.map((value) => Math.exp(value));
  }

  #fit(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = Math.max(count, this.#capacity * 2, 128);
    this.#back = new Uint8Array(this.#capacity * LABEL_COUNT);
    this.#forward = new Float64Array(this.#capacity * LABEL_COUNT);
    this.#backward = new Float64Array(this.#capacity * LABEL_COUNT);
    this.#potentials = new Float64Array(this.#capacity * LABEL_COUNT);
  }

  /** Writes the best label of each of `count` tokens to `labels`; `scores` holds `LABEL_COUNT` values a token. */
  decode(scores: Int32Array, scale: number, count: number, labels: Uint8Array): void {
    this.#fit(count);
    if (count === 0) return;
    const path = this.#forward;
    const back = this.#back;
    const transitions = this.#transitions;
    for (let to = 0; to < LABEL_COUNT; to++)
      path[to] = (transitions[START * LABEL_COUNT + to] ?? 0) + (scores[to] ?? 0) * scale;
    for (let token = 1; token < count; token++) {
      const base = token * LABEL_COUNT;
      const before = base - LABEL_COUNT;
      for (let to = 0; to < LABEL_COUNT; to++) {
        let best = -Infinity;
        let from = 0;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const score = (path[before + label] ?? 0) + (transitions[label * LABEL_COUNT + to] ?? 0);
          if (score <= best) continue;
          best = score;
          from = label;
        }
        path[base + to] = best + (scores[base + to] ?? 0) * scale;
        back[base + to] = from;
      }
    }
    let label = 0;
    const last = (count - 1) * LABEL_COUNT;
    for (let to = 1; to < LABEL_COUNT; to++)
      if ((path[last + to] ?? 0) > (path[last + label] ?? 0)) label = to;
    for (let token = count - 1; token >= 0; token--) {
      labels[token] = label;
      label = back[token * LABEL_COUNT + label] ?? 0;
    }
  }

  /** Prepares `probability` for a sentence: forward and backward sums, scaled token by token. */
  sum(scores: Int32Array, scale: number, count: number): void {
    this.#fit(count);
    for (let token = 0; token < count; token++) {
      const base = token * LABEL_COUNT;
      let best = 0;
      for (let label = 1; label < LABEL_COUNT; label++) best = Math.max(best, scores[base + label] ?? 0);
      for (let label = 0; label < LABEL_COUNT; label++)
        this.#potentials[base + label] = Math.exp(((scores[base + label] ?? 0) - best) * scale);
    }
    this.#sumForward(count);
    this.#sumBackward(count);
  }

  #sumForward(count: number): void {
    const forward = this.#forward;
    for (let token = 0; token < count; token++) {
      const base = token * LABEL_COUNT;
      let total = 0;
      for (let to = 0; to < LABEL_COUNT; to++) {
        let reached = token === 0 ? (this.#factors[START * LABEL_COUNT + to] ?? 0) : 0;
        if (token > 0)
          for (let from = 0; from < LABEL_COUNT; from++)
            reached +=
              (forward[base - LABEL_COUNT + from] ?? 0) * (this.#factors[from * LABEL_COUNT + to] ?? 0);
        forward[base + to] = reached * (this.#potentials[base + to] ?? 0);
        total += forward[base + to] ?? 0;
      }
      for (let to = 0; to < LABEL_COUNT; to++) forward[base + to] = (forward[base + to] ?? 0) / total;
    }
  }

  #sumBackward(count: number): void {
    const backward = this.#backward;
    for (let token = count - 1; token >= 0; token--) {
      const base = token * LABEL_COUNT;
      const next = base + LABEL_COUNT;
      let total = 0;
      for (let from = 0; from < LABEL_COUNT; from++) {
        let sum = token === count - 1 ? 1 : 0;
        if (token < count - 1)
          for (let to = 0; to < LABEL_COUNT; to++)
            sum +=
              (this.#factors[from * LABEL_COUNT + to] ?? 0) *
              (this.#potentials[next + to] ?? 0) *
              (backward[next + to] ?? 0);
        backward[base + from] = sum;
        total += sum;
      }
      for (let from = 0; from < LABEL_COUNT; from++)
        backward[base + from] = (backward[base + from] ?? 0) / total;
    }
  }

  /**
   * Probability that exactly the tokens `[start, end)` are an entity of the type that `label` (`B-`) begins, after `sum` for
   * a sentence of `count` tokens.
   */
  probability(start: number, end: number, label: number, count: number): number {
    const inside = label + 1;
    let path = this.#forward[start * LABEL_COUNT + label] ?? 0;
    for (let token = start + 1; token < end; token++)
      path *= this.#step(token, token === start + 1 ? label : inside, inside);
    const last = end - 1 === start ? label : inside;
    return path * this.#leaving(end, last, inside, count);
  }

  /** Share of the step from `from` to `to` among all ways to reach `token`, times what the scaling took away. */
  #step(token: number, from: number, to: number): number {
    const base = token * LABEL_COUNT;
    const before = base - LABEL_COUNT;
    const factor = (this.#factors[from * LABEL_COUNT + to] ?? 0) * (this.#potentials[base + to] ?? 0);
    return factor / this.#total(before, base);
  }

  #total(before: number, base: number): number {
    let total = 0;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let reached = 0;
      for (let from = 0; from < LABEL_COUNT; from++)
        reached += (this.#forward[before + from] ?? 0) * (this.#factors[from * LABEL_COUNT + to] ?? 0);
      total += reached * (this.#potentials[base + to] ?? 0);
    }
    return total;
  }

  /** Share of the paths that leave the entity after its last token. */
  #leaving(end: number, last: number, inside: number, count: number): number {
    const own = (end - 1) * LABEL_COUNT;
    let all = 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      all += (this.#forward[own + label] ?? 0) * (this.#backward[own + label] ?? 0);
    if (end >= count) return (this.#backward[own + last] ?? 0) / all;
    const next = end * LABEL_COUNT;
    let whole = 0;
    let leaving = 0;
    for (let to = 0; to < LABEL_COUNT; to++) {
      const way =
        (this.#factors[last * LABEL_COUNT + to] ?? 0) *
        (this.#potentials[next + to] ?? 0) *
        (this.#backward[next + to] ?? 0);
      whole += way;
      if (to !== inside) leaving += way;
    }
    return whole === 0 ? 0 : ((this.#backward[own + last] ?? 0) / all) * (leaving / whole);
  }
}

function isAllowed(at: number): boolean {
  const from = Math.floor(at / LABEL_COUNT);
  return mayFollow(from === START ? -1 : from, at % LABEL_COUNT);
}
