import { expect, test } from 'vitest';
import { blockers } from './blockers.ts';
import { exampleQuiz as quiz } from './example.ts';
import type { Item, Quiz } from './quiz.ts';

test('failing and open must-haves are told apart', () => {
  const items = quiz.items.map((item): Item => ({ ...item, mustHave: true }));
  expect(blockers({ ...quiz, items }, 3, { a: 0, b: 3 })).toEqual({
    level: 3,
    nothingToShow: false,
    failing: ['a'],
    openMustHaves: ['c'],
    open: ['c'],
    missingPoints: 0.5, // (0.75 - 0.5)·2
  });
});

test('missing points are of the answered items, in their weights', () => {
  expect(blockers(quiz, 3, { a: 2, c: 2 }).missingPoints).toBeCloseTo((0.75 - 2 / 3) * 3, 12);
  const heavy = quiz.items.map((item) => ({ ...item, weight: item.weight * 10 }));
  expect(blockers({ ...quiz, items: heavy }, 3, { a: 2, c: 2 }).missingPoints).toBeCloseTo(2.5, 12);
});

test('no points are missing at the threshold or above', () => {
  expect(blockers(quiz, 3, { a: 2, b: 3, c: 2 }).missingPoints).toBe(0);
  expect(blockers(quiz, 3, { a: 3, b: 3, c: 3 }).missingPoints).toBe(0);
});

test('what rounding left over is not missing', () => {
  const rounded: Quiz = { ...quiz, thresholds: { ...quiz.thresholds, 3: 0.75 + 5e-10 } };
  expect(blockers(rounded, 3, { a: 2, b: 3, c: 2 }).missingPoints).toBe(0);
});

test('without an answer no points can be counted', () => {
  expect(blockers(quiz, 5, {})).toEqual({
    level: 5,
    nothingToShow: false,
    failing: [],
    openMustHaves: [],
    open: ['f'],
    missingPoints: undefined,
  });
});

test('a level without items says so', () => {
  const items = quiz.items.filter((item) => item.level !== 5);
  expect(blockers({ ...quiz, items }, 5, {}).nothingToShow).toBe(true);
});

test('an open item that is no must-have can be all that blocks', () => {
  expect(blockers(quiz, 3, { a: 3, b: 3 })).toMatchObject({
    failing: [],
    openMustHaves: [],
    open: ['c'],
    missingPoints: 0,
  });
});
