import { expect, test } from 'vitest';
import { cheapestChoices } from './plan-search.ts';

const stay = { key: 0, gain: 0 };

test('takes the smallest sum of keys that brings enough, not the best value for each key', () => {
  const lists = [
    [{ key: 2, gain: 3 }, stay],
    [{ key: 4, gain: 4 }, stay],
  ];
  // One key of the first brings 1.5, of the second 1; yet the first is no help when 4 are needed.
  expect(cheapestChoices(lists, 4)).toEqual([stay, { key: 4, gain: 4 }]);
});

test('of ways with the same sum of keys takes the choices that stand first in the first list', () => {
  const list = [{ key: 2, gain: 2 }, { key: 1, gain: 1 }, stay];
  expect(cheapestChoices([list, list], 3)).toEqual([
    { key: 2, gain: 2 },
    { key: 1, gain: 1 },
  ]);
});

test('adding up in another order spoils nothing', () => {
  // 0.1 + (0.2 + 0.3) = 0.6, and (0.1 + 0.2) + 0.3 = 0.6000000000000001.
  for (const need of [0.1 + (0.2 + 0.3), 0.1 + 0.2 + 0.3]) {
    for (const gains of [
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ]) {
      const lists = gains.map((gain) => [{ key: 1, gain }, stay]);
      expect(cheapestChoices(lists, need)?.map(({ key }) => key)).toEqual([1, 1, 1]);
    }
  }
});

test('nothing is needed: the smallest keys, which need not be 0', () => {
  expect(
    cheapestChoices(
      [
        [
          { key: 3, gain: 1 },
          { key: 2, gain: 0.5 },
        ],
      ],
      -0.2,
    ),
  ).toEqual([{ key: 2, gain: 0.5 }]);
  expect(cheapestChoices([], 0)).toEqual([]);
});

test('what cannot be reached is undefined', () => {
  expect(cheapestChoices([[{ key: 1, gain: 1 }]], 1.1)).toBeUndefined();
  expect(cheapestChoices([[], [stay]], -1), 'a list without a choice').toBeUndefined();
  expect(cheapestChoices([], 0.1)).toBeUndefined();
});
