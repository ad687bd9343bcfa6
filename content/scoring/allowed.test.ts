import { expect, test } from 'vitest';
import { allowedAnswers } from './allowed.ts';
import { exampleQuiz, exampleResponse } from './example.ts';
import type { Quiz } from './quiz.ts';
import { verdict } from './verdict.ts';

const quiz: Quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: item.id === 'b' })),
};

test.each([
  ['an option beyond the last', 4],
  ['a negative option', -1],
  ['half an option', 1.5],
  ['an option in words', '2'],
  ['no number at all', NaN],
  ['nothing', null],
  ['a list', [1]],
  ['the name of something every list has', 'length'],
  ['na where it is not allowed', 'na'],
])('%s is left open, and said to be', (_name, answer) => {
  const { response, dropped } = allowedAnswers(quiz, { ...exampleResponse, a: answer });
  expect(response).toEqual({ ...exampleResponse, a: undefined });
  expect(dropped).toEqual(['a']);
  expect(() => verdict(quiz, response)).not.toThrow();
});

test('na is kept where it is allowed; ids that the quiz lacks and open items are no loss', () => {
  expect(allowedAnswers(quiz, { b: 'na', z: 1, a: undefined })).toEqual({
    response: { b: 'na' },
    dropped: [],
  });
});

test('an id that every object inherits is open until it is answered', () => {
  const [first] = exampleQuiz.items;
  if (!first) throw new Error('the worked example has items');
  const inherited: Quiz = { ...quiz, items: [{ ...first, id: 'constructor' }] };
  expect(allowedAnswers(inherited, {})).toEqual({ response: {}, dropped: [] });
  expect(allowedAnswers(inherited, { constructor: 1 }).response).toEqual({ constructor: 1 });
});
