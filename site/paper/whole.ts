/** A number as a fraction of whole numbers. */
export type Ratio = { over: number; under: number };

/** Under these, fractions as people write them are exact: twelfths, sixtieths, decimals of up to six digits. */
const UNDERS = [...Array.from({ length: 1000 }, (_, k) => k + 1), 1e4, 1e5, 1e6];

/** What floating point may have left of a fraction: far less than two fractions under 1,000 are apart. */
const ROUNDING = 1e-9;

/**
 * The fraction of the smallest whole numbers that a number stands for. Finer ones than a millionth are rounded to it.
 *
 * @example ratioOf(2 / 3) // => { over: 2, under: 3 }
 */
export function ratioOf(value: number): Ratio {
  const under =
    UNDERS.find((candidate) => {
      const over = Math.round(value * candidate);
      return Math.abs(over / candidate - value) < ROUNDING;
    }) ?? 1e6;
  return { over: Math.round(value * under), under };
}

/**
 * The smallest whole numbers in the same proportions; all of them 0 where the values are.
 *
 * @example wholeNumbers([0, 1 / 3, 2 / 3, 1]) // => [0, 1, 2, 3]
 * @example wholeNumbers([1, 1, 2]) // => [1, 1, 2]
 */
export function wholeNumbers(values: readonly number[]): number[] {
  const ratios = values.map(ratioOf);
  const under = ratios.reduce((common, ratio) => leastCommonMultiple(common, ratio.under), 1);
  const numbers = ratios.map((ratio) => ratio.over * (under / ratio.under));
  const divisor = numbers.reduce(greatestCommonDivisor, 0) || 1;
  return numbers.map((number) => number / divisor);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
