import { expect, test } from 'vitest';
import { expectationGap } from './expectation-gap.ts';

const days = (promised: number, delivered: number): number[] => {
  const figure = expectationGap({
    delivered,
    rows: [{ name: '', promised, note: '' }],
    words: { title: '', day: 'day', delivered: '' },
  });
  return [...figure.matchAll(/text-anchor="middle">(\d+)</g)].map(([, day]) => Number(day));
};

test('figures of ten days or fewer share one axis', () => {
  expect(days(3, 7)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(days(10, 7)).toEqual(days(3, 7));
});

test('a longer axis ends on a full ten and is numbered sparsely', () => {
  expect(days(21, 25)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
});
