import {
  exampleOpenResponse,
  exampleQuiz,
  exampleResponse,
} from '@fifth-star/content/scoring/example';
import { levelScore } from '@fifth-star/content/scoring/score';
import { expect, test } from 'vitest';
import { equation, meanOf, sumText, termsIn, termsOf, valueText } from './formula.ts';

test('values are fractions of small numbers where they are', () => {
  expect([0, 1, 1 / 3, 2 / 3, 0.75, 0.1, 0.123456].map((v) => valueText('uk', v))).toEqual([
    '0',
    '1',
    '1/3',
    '2/3',
    '3/4',
    '1/10',
    '0,123',
  ]);
});

test('the worked example is written as in SCORING.md', () => {
  const terms = termsOf(exampleQuiz, 3, exampleResponse);
  expect(sumText('en', terms)).toBe('(2/3 + 1 + 2·2/3) / 4');
  expect(meanOf(terms)).toBeCloseTo(0.75, 12);
  expect(meanOf(terms)).toBeCloseTo(levelScore(exampleQuiz, 3, exampleResponse)!, 12);
});

test('open answers are left out, or counted as what is asked', () => {
  const sums = [undefined, 0, 1].map((open) =>
    sumText('en', termsOf(exampleQuiz, 3, exampleOpenResponse, open)),
  );
  expect(sums).toEqual(['(2/3 + 2·2/3) / 3', '(2/3 + 0 + 2·2/3) / 4', '(2/3 + 1 + 2·2/3) / 4']);
});

test('any set of items has its sum: a dimension, or the whole check', () => {
  const empathy = exampleQuiz.items.filter(({ dimension }) => dimension === 'empathy');
  expect(equation('en', termsIn(exampleQuiz, empathy, exampleResponse))).toBe(
    '(1/3 + 1) / 2 = 0.667',
  );
  expect(equation('uk', termsIn(exampleQuiz, exampleQuiz.items, exampleResponse))).toBe(
    '(2/3 + 1 + 2·2/3 + 1/3 + 1 + 0) / 7 = 0,619',
  );
});
