import { expect, test } from 'vitest';
import { exampleQuiz as quiz, exampleResponse } from './example.ts';
import type { Policy, Response } from './quiz.ts';
import { dimensionScore, levelScore, overallIndex, sumAnswers, weightedScore } from './score.ts';

const allowNa = (notApplicable: Policy) => ({
  ...quiz,
  items: quiz.items.map((item) => ({ ...item, notApplicable: true })),
  notApplicable,
});

test.each<[string, Response, number | undefined]>([
  ['every highest option gives 1', { a: 3, b: 3, c: 3 }, 1],
  ['every lowest option gives 0', { a: 0, b: 0, c: 0 }, 0],
  ['an item counts by its weight', { a: 0, b: 0, c: 3 }, 2 / 4],
  ['an open item and its weight are left out', { a: 0, b: 3 }, 1 / 2],
  ['nothing answered gives undefined', {}, undefined],
  ['answers of other levels do not count', { d: 3, e: 3, f: 3 }, undefined],
  ['ids the quiz lacks do not count', { gone: 3, a: 0 }, 0],
])('level score: %s', (_name, response, score) => {
  expect(levelScore(quiz, 3, response)).toBe(score);
});

test.each<[Policy, Response, number | undefined]>([
  ['exclude', { a: 3, b: 0, c: 'na' }, 1 / 2],
  ['credit', { a: 3, b: 0, c: 'na' }, 3 / 4],
  ['zero', { a: 3, b: 0, c: 'na' }, 1 / 4],
  ['exclude', { a: 'na', b: 'na', c: 'na' }, undefined],
  ['credit', { a: 'na', b: 'na', c: 'na' }, 1],
  ['zero', { a: 'na', b: 'na', c: 'na' }, 0],
])('level score under %s of %j is %d', (policy, response, score) => {
  expect(levelScore(allowNa(policy), 3, response)).toBe(score);
});

test('a dimension score takes all levels together', () => {
  expect(dimensionScore(quiz, 'reliability', exampleResponse)).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
  expect(dimensionScore(quiz, 'tangibles', exampleResponse)).toBeUndefined();
});

test('the overall index takes all items of the quiz', () => {
  expect(overallIndex(quiz, exampleResponse)).toBeCloseTo((3 + 1 / 3 + 1 + 0) / 7, 12);
  expect(overallIndex(quiz, {})).toBeUndefined();
});

test('a score over no items is undefined', () => {
  expect(weightedScore(quiz, [], exampleResponse)).toBeUndefined();
});

test('open items are applicable, excluded ones are not', () => {
  const sums = sumAnswers(allowNa('exclude'), quiz.items, { a: 3 });
  expect(sums).toEqual({ weightedPoints: 1, weight: 1, applicableWeight: 7 });
  const all = allowNa('exclude');
  expect(sumAnswers(all, all.items, { a: 3, c: 'na' }).applicableWeight).toBe(5);
});

test('an answer that is no option throws', () => {
  expect(() => overallIndex(quiz, { a: 4 })).toThrow(RangeError);
});
