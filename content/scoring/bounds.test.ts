import { expect, test } from 'vitest';
import { bounds, nextLevel } from './bounds.ts';
import { exampleQuiz, exampleResponse } from './example.ts';
import type { Level, Quiz, Response } from './quiz.ts';

const allNa: Quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: true })),
};

test.each<[string, Quiz, Response, ReturnType<typeof bounds>]>([
  [
    'nothing answered: anything is possible',
    exampleQuiz,
    {},
    { lower: undefined, upper: 5, final: false, coverage: 0 },
  ],
  [
    'everything answered: final',
    exampleQuiz,
    exampleResponse,
    { lower: 3, upper: 3, final: true, coverage: 1 },
  ],
  [
    'final although answers are missing, as none can change the level',
    exampleQuiz,
    { a: 0 },
    { lower: undefined, upper: undefined, final: true, coverage: 1 / 7 },
  ],
  [
    'a range over several levels',
    exampleQuiz,
    { a: 2, b: 3, c: 2 },
    { lower: 3, upper: 5, final: false, coverage: 4 / 7 },
  ],
  [
    'an excluded item is not applicable: its weight does not count',
    allNa,
    { a: 2, b: 3, c: 2, d: 'na' },
    { lower: 3, upper: 5, final: false, coverage: 4 / 6 },
  ],
  [
    'under zero it is an answer like any other',
    { ...allNa, notApplicable: 'zero' },
    { a: 2, b: 3, c: 2, d: 'na' },
    { lower: 3, upper: 3, final: true, coverage: 5 / 7 },
  ],
  [
    'nothing applicable: covered, and not yet three stars',
    allNa,
    { a: 'na', b: 'na', c: 'na', d: 'na', e: 'na', f: 'na' },
    { lower: undefined, upper: undefined, final: true, coverage: 1 },
  ],
])('%s', (_name, quiz, response, expected) => {
  expect(bounds(quiz, response)).toEqual(expected);
});

test('inside a dimension, bounds and coverage are of its items alone', () => {
  const range = bounds(exampleQuiz, { c: 3 }, 'assurance');
  expect(range).toEqual({ lower: 3, upper: 3, final: true, coverage: 1 });
});

test.each<[Level | undefined, Level | undefined]>([
  [undefined, 3],
  [3, 4],
  [4, 5],
  [5, undefined],
])('above %s is %s', (level, next) => {
  expect(nextLevel(level)).toBe(next);
});
