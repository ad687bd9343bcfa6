import { expect, test } from 'vitest';
import { discussionOrder, itemAgreements, spread } from './agreement.ts';
import { at } from './arbitrary.ts';
import { exampleQuiz } from './example.ts';
import type { Quiz, Response } from './quiz.ts';

/** The worked example's first item, with as many options, and 'na' allowed. */
const quizWith = (options: number): Quiz => ({
  ...exampleQuiz,
  options: Array.from({ length: options }, (_, index) => ({ value: index / (options - 1) })),
  items: exampleQuiz.items.slice(0, 1).map((item) => ({ ...item, notApplicable: true })),
});

const agreement = (answers: Response[string][], options = 4) =>
  at(
    itemAgreements(
      quizWith(options),
      answers.map((a) => ({ a })),
    ),
    0,
  );

test('an item is told with its counts, its range, its median and the answer of the team', () => {
  expect(agreement([3, 1, 'na', undefined, 1, 2])).toEqual({
    id: 'a',
    counts: [0, 2, 1, 1],
    na: 1,
    open: 1,
    lowest: 1,
    highest: 3,
    median: 1,
    merged: 1,
    // Squared distances from the mean 7/4: 25 + 9 + 9 + 1 sixteenths, by n - 1 = 3.
    variance: 44 / 16 / 3,
    agreement: 1 - 44 / 16 / 3 / 1.25,
  });
});

test('where most say na the median of the others is kept beside it', () => {
  expect(agreement(['na', 'na', 2])).toMatchObject({
    median: 2,
    merged: 'na',
    counts: [0, 0, 1, 0],
  });
});

test.each([[[]], [['na', undefined]], [['na', 2, undefined]]] as const)(
  '%j: under two options chosen there is no variance and no agreement',
  (answers) => {
    expect(agreement([...answers])).toMatchObject({ variance: undefined, agreement: undefined });
  },
);

test('where nobody answered nothing is said', () => {
  expect(agreement([undefined])).toMatchObject({
    counts: [0, 0, 0, 0],
    open: 1,
    lowest: undefined,
    highest: undefined,
    median: undefined,
    merged: undefined,
  });
});

test.each([
  [4, [2, 2, 2], 0, 1],
  [4, [2, 3], 0.5, 0.6],
  [4, [0, 1, 2, 3], 5 / 3, 0],
  [4, [0, 3], 4.5, 0],
  [2, [0, 1, 1, 1], 0.25, 0],
  [2, [1, 1, 1, 1], 0, 1],
])('of %i options %j has variance %d and agreement %d', (options, answers, variance, rwg) => {
  const item = agreement(answers, options);
  expect(item.variance).toBeCloseTo(variance, 12);
  expect(item.agreement).toBeCloseTo(rwg, 12);
});

// James, L. R., Demaree, R. G., and Wolf, G. (1984), Journal of Applied Psychology 69, 85-98, as the manual page of
// `rwg` in the R package multilevel (version 2.8) puts it: r_wg = 1 - observed variance / expected random variance, 2
// for five options and (A² - 1) / 12 for A, truncated to 0 where the observed variance is larger.
test('r_wg is that of James, Demaree and Wolf: with five options the expected variance is 2', () => {
  const answers = [2, 3, 3, 4, 4, 4];
  const mean = answers.reduce((sum, one) => sum + one) / answers.length;
  const squares = answers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  expect(agreement(answers, 5).agreement).toBeCloseTo(1 - squares / (answers.length - 1) / 2, 12);
  expect(agreement([0, 0, 4, 4], 5).agreement).toBe(0);
});

test('the spread is the sum of squared differences over all pairs', () => {
  expect(spread([0, 1, 3])).toBe(1 + 4 + 9);
  expect(spread([])).toBe(0);
});

test('the largest variance comes first, equal ones in quiz order, those without one last', () => {
  const members: Response[] = [
    { b: 1, c: 2, d: 0, e: 1, f: 3 },
    { b: 1, c: 3, d: 3, e: 2 },
  ];
  const items = itemAgreements(exampleQuiz, members);
  expect(discussionOrder(items).map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'a', 'f']);
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('one variance has one place, however many members it comes from', () => {
  // 1/3 from three members and from four.
  const members: Response[] = [{ a: 2, b: 1 }, { a: 2, b: 1 }, { a: 3, b: 2 }, { b: 2 }];
  const [a, b] = itemAgreements(exampleQuiz, members);
  expect(a?.variance).toBe(b?.variance);
  expect(
    discussionOrder(itemAgreements(exampleQuiz, members))
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['a', 'b']);
});

test('an answer out of range is a RangeError', () => {
  expect(() => agreement([4])).toThrow(RangeError);
});
