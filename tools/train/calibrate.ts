/** A found entity: the model's raw probability, and whether span and type were right. */
export interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

const ROUNDS = 500;
const BINS = 10;

function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(bounded / (1 - bounded));
}

/** Fits `1 / (1 + exp(-(bias + slope × logit)))` to what was right, by gradient descent. */
export function calibrate(judged: readonly Judged[]): readonly [bias: number, slope: number] {
  let bias = 0;
  let slope = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let biasStep = 0;
    let slopeStep = 0;
    for (const { probability, isRight } of judged) {
      const value = logit(probability);
      const error = Number(isRight) - 1 / (1 + Math.exp(-(bias + slope * value)));
      biasStep += error;
      slopeStep += error * value;
    }
    bias += (0.5 * biasStep) / judged.length;
    slope += (0.05 * slopeStep) / judged.length;
  }
  return [bias, slope];
}

/** Mean distance between confidence and share of right ones, over ten bins of confidence, weighted by their sizes. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const { probability, isRight } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) continue;
    bin.count++;
    bin.right += Number(isRight);
    bin.sum += probability;
  }
  return bins.reduce((sum, { right, sum: total }) => sum + Math.abs(right - total), 0) / judged.length;
}
