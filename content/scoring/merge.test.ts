import { expect, test } from 'vitest';
import { exampleOpenResponse, exampleQuiz, exampleResponse } from './example.ts';
import { lowerMedian, mergeResponses, tally } from './merge.ts';
import type { Item, Policy, Quiz, Response } from './quiz.ts';
import { verdict } from './verdict.ts';

const item: Item = {
  id: 'x',
  level: 3,
  dimension: 'empathy',
  weight: 1,
  mustHave: false,
  effort: 1,
  notApplicable: true,
};
const quiz: Quiz = { ...exampleQuiz, items: [item] };

/** The team's answer to `x` when the members answer so. */
const merged = (answers: Response[string][], notApplicable: Policy = 'exclude') =>
  mergeResponses(
    { ...quiz, notApplicable },
    answers.map((x) => ({ x })),
  )['x'];

test.each([
  [[2], 2],
  [[0, 3], 0],
  [[3, 1, 2], 2],
  [[3, 3, 1, 0], 1],
  [[0, 0, 3, 3, 3], 3],
])('of %j the lower median is %i: at least half say at least this', (answers, answer) => {
  expect(merged(answers)).toBe(answer);
  const least = answers.filter((one) => one >= answer).length;
  expect(least).toBeGreaterThanOrEqual(answers.length / 2);
});

test('the lower median of nothing is undefined', () => {
  expect(lowerMedian([])).toBeUndefined();
});

test('ten is more than nine: the median does not sort by digits', () => {
  const options = Array.from({ length: 12 }, (_, index) => ({ value: index / 11 }));
  expect(tally({ ...quiz, options }, item, [{ x: 10 }, { x: 9 }, { x: 2 }])).toEqual({
    chosen: [2, 9, 10],
    na: 0,
    open: 0,
  });
});

test.each([
  [['na'], 'na'],
  [['na', 'na', 3], 'na'],
  [['na', 3], 3],
  [['na', 'na', 3, 1], 1],
  [['na', 'na', 'na', 3, 1], 'na'],
] as const)('%j is %j: na needs more than half of those who answered', (answers, answer) => {
  expect(merged([...answers])).toBe(answer);
});

test('members who left the item open have no say, not even about na', () => {
  expect(merged([undefined, undefined, 'na', 'na', 3])).toBe('na');
  expect(merged([undefined, undefined, undefined, 2])).toBe(2);
});

test('an item nobody answered is not in the response', () => {
  const response = mergeResponses(exampleQuiz, [exampleOpenResponse, { b: undefined }, {}]);
  expect(Object.keys(response)).toEqual(['a', 'c', 'd', 'e', 'f']);
  expect(mergeResponses(exampleQuiz, [])).toEqual({});
});

test.each(['credit', 'zero'] as const)('under %s, too, the answers are merged, not values', (p) => {
  expect(merged(['na', 'na', 1], p)).toBe('na');
  expect(merged(['na', 'na', 1, 2], p)).toBe(1);
});

test('ids the quiz lacks are dropped, and what every object inherits is no answer', () => {
  const odd = {
    ...quiz,
    items: [
      { ...item, id: 'constructor' },
      { ...item, id: '__proto__' },
    ],
  };
  expect(mergeResponses(odd, [{ x: 3 }])).toEqual({});
  const own = JSON.parse('{ "__proto__": 2 }') as Response;
  expect(Object.entries(mergeResponses(odd, [own]))).toEqual([['__proto__', 2]]);
});

test.each([4, -1, 0.5, NaN])('%d of one member is no option: a RangeError', (answer) => {
  expect(() => merged([3, answer, 3])).toThrow(RangeError);
});

test('na is a RangeError where the item does not allow it', () => {
  const members: Response[] = [{ a: 3 }, { a: 'na' }];
  expect(() => mergeResponses(exampleQuiz, members)).toThrow(RangeError);
});

test('two members who each reach three stars in different ways may together reach none', () => {
  const members: Response[] = [
    { ...exampleResponse, a: 2, b: 3, c: 2 },
    { ...exampleResponse, a: 3, b: 0, c: 3 },
  ];
  expect(members.map((member) => verdict(exampleQuiz, member).level)).toEqual([3, 3]);
  const team = mergeResponses(exampleQuiz, members);
  expect(team).toEqual({ ...exampleResponse, a: 2, b: 0, c: 2 });
  expect(verdict(exampleQuiz, team)).toMatchObject({ level: undefined, final: true });
});
