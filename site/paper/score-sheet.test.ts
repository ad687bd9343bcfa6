import { filledQuiz } from '@fifth-star/content/scoring/arbitrary';
import { bounds } from '@fifth-star/content/scoring/bounds';
import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import { levelReached } from '@fifth-star/content/scoring/ladder';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followSheet } from './follow-sheet.ts';
import { neededOf, scoreSheetOf } from './score-sheet.ts';

const RUNS = { numRuns: 10_000 };

test('the worked example in thirds: points are values times weights', () => {
  const [three, four] = scoreSheetOf(exampleQuiz).levels;
  expect(three?.rows.map(({ number, id, points }) => [number, id, ...points])).toEqual([
    [1, 'a', 0, 1, 2, 3],
    [2, 'b', 0, 1, 2, 3],
    [3, 'c', 0, 2, 4, 6],
  ]);
  expect(three?.passMarks).toEqual([{ possible: 12, needed: 9 }]);
  expect(four?.passMarks).toEqual([{ possible: 6, needed: 5 }]);
  expect(scoreSheetOf(exampleQuiz).needed).toBe(2);
});

test('the worked example by hand: 9 of 12 points, then 4 of 6', () => {
  const { levels, certain, atBest } = followSheet(scoreSheetOf(exampleQuiz), exampleResponse);
  expect(levels[0]).toMatchObject({ points: 9, open: 0, possible: 12, needed: 9, certain: true });
  expect(levels[1]).toMatchObject({ points: 4, open: 0, possible: 6, needed: 5, certain: false });
  expect([certain, atBest]).toEqual([3, 3]);
});

test('with b open: from not yet three stars to three', () => {
  const { levels, certain, atBest } = followSheet(scoreSheetOf(exampleQuiz), exampleOpenResponse);
  expect(levels[0]).toMatchObject({ points: 6, open: 3, certain: false, atBest: true });
  expect([certain, atBest]).toEqual([undefined, 3]);
});

const withNa = (facts: Partial<Quiz> = {}): Quiz => ({
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: true })),
  ...facts,
});

test('every sum that rows crossed out may leave is in the table, none being left is not', () => {
  expect(scoreSheetOf(withNa()).levels[0]?.passMarks).toEqual([
    { possible: 12, needed: 9 },
    { possible: 9, needed: 7 },
    { possible: 6, needed: 5 },
    { possible: 3, needed: 3 },
  ]);
});

test.each([
  ['exclude', 'crossOut', 4],
  ['credit', 3, 1],
  ['zero', 0, 1],
] as const)('under %s “does not apply” is %s', (notApplicable, meaning, marks) => {
  const [three] = scoreSheetOf(withNa({ notApplicable })).levels;
  expect(three?.rows[0]?.notApplicable).toBe(meaning);
  expect(three?.passMarks).toHaveLength(marks);
});

test('a table that would be a maze is left to multiplication', () => {
  const [first] = withNa().items;
  const items = Array.from({ length: 6 }, (_, k) => ({ ...first!, id: `i${k}`, weight: 2 ** k }));
  const sheet = scoreSheetOf(withNa({ items }));
  expect(sheet.levels[0]?.passMarks).toBeUndefined();
  expect(followSheet(sheet, { i0: 'na', i1: 3 }).levels[0]).toMatchObject({
    possible: 186,
    needed: 140,
  });
});

test('a level without questions is never reached', () => {
  const items = exampleQuiz.items.filter(({ level }) => level !== 4);
  const { certain, levels } = followSheet(
    scoreSheetOf({ ...exampleQuiz, items }),
    Object.fromEntries(items.map(({ id }) => [id, 3])),
  );
  expect(levels[1]?.needed).toBeUndefined();
  expect(certain).toBe(3);
});

test('needed points are whole', () => {
  expect(neededOf(30, { over: 3, under: 4 })).toBe(23);
  expect(neededOf(24, { over: 3, under: 4 })).toBe(18);
});

test('with every question answered, the sheet gives the level that the engine gives', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const answered = Object.fromEntries(
        quiz.items.map(({ id }) => [id, response[id] ?? quiz.options.length - 1]),
      );
      const { certain, atBest } = followSheet(scoreSheetOf(quiz), answered);
      expect(certain).toBe(levelReached(quiz, answered));
      expect(atBest).toBe(certain);
    }),
    RUNS,
  );
});

test('with questions open, the sheet gives the bounds that the engine gives', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const { lower, upper } = bounds(quiz, response);
      expect(followSheet(scoreSheetOf(quiz), response)).toMatchObject({
        certain: lower,
        atBest: upper,
      });
    }),
    RUNS,
  );
});

test('all that a person adds up and compares is whole', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      const { levels } = followSheet(scoreSheetOf(quiz), response);
      for (const { points, open, possible, needed = 0 } of levels)
        for (const number of [points, open, possible, needed])
          expect(Number.isInteger(number)).toBe(true);
    }),
    RUNS,
  );
});
