/**
 * How many of the elements 0 to `length` - 1 satisfy a condition that holds for a beginning of them only: the place of the first that
 * does not. By halving, in steps that grow with the logarithm of `length`.
 */
export function countWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
