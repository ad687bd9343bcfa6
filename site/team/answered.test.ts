import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { answeredIn } from './answered.ts';

const people = [
  { a: 1, b: 0, c: 3, d: 2, e: 0, f: 0 },
  { a: 1, b: 'na', c: 3, d: 2, e: 0 },
] as const;

test('what does not apply to somebody is not asked of them, and what is open is not answered', () => {
  expect(answeredIn(exampleQuiz, people)).toEqual({ done: 10, total: 11 });
});

test('where a quiz counts “does not apply” as an answer, it is one', () => {
  for (const notApplicable of ['credit', 'zero'] as const)
    expect(answeredIn({ ...exampleQuiz, notApplicable }, people)).toEqual({ done: 11, total: 12 });
});

test('nobody answered nothing', () => {
  expect(answeredIn(exampleQuiz, [])).toEqual({ done: 0, total: 0 });
});
