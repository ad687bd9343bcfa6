import { expect, test } from 'vitest';
import { ratioOf, wholeNumbers } from './whole.ts';

test.each([
  [0, 0, 1],
  [1, 1, 1],
  [2 / 3, 2, 3],
  [0.75, 3, 4],
  [11 / 12, 11, 12],
  [0.6667, 6667, 10_000],
  [0.142857, 142_857, 1_000_000],
  [2.5, 5, 2],
])('%d is %d/%d', (value, over, under) => {
  expect(ratioOf(value)).toEqual({ over, under });
});

test('what is finer than a millionth is rounded to it', () => {
  expect(ratioOf(Math.PI)).toEqual({ over: 3_141_593, under: 1_000_000 });
});

test.each([
  [
    [0, 1 / 3, 2 / 3, 1],
    [0, 1, 2, 3],
  ],
  [
    [0, 1 / 12, 0.75, 1],
    [0, 1, 9, 12],
  ],
  [
    [1, 1, 2],
    [1, 1, 2],
  ],
  [
    [10, 20],
    [1, 2],
  ],
  [
    [0.1, 0.7, 1],
    [1, 7, 10],
  ],
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
])('%j become %j', (values, expected) => {
  expect(wholeNumbers(values)).toEqual(expected);
});
