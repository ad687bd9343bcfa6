import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { openItems, readResponse, storageKey, toAnswer } from './answers.ts';

const quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: item.id === 'b' })),
};

test('what was stored comes back', () => {
  const response = { a: 2, b: 'na', f: 0 };
  expect(readResponse(quiz, JSON.stringify(response))).toEqual(response);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another type', '"a"'],
  ['null', 'null'],
  ['unknown items', '{"z":1}'],
  ['no option', '{"a":4,"b":-1,"c":1.5,"d":"2"}'],
  ['not applicable where it is not allowed', '{"a":"na"}'],
])('%s gives an empty response', (_, stored) => {
  expect(readResponse(quiz, stored)).toEqual({});
});

test('a response is kept per quiz and edition, in whatever language', () => {
  expect(storageKey(quiz)).toBe('fifth-star:worked-example:1');
});

test('open items are those without an answer; "na" is one', () => {
  expect(openItems(quiz, { a: 0, b: 'na', c: undefined, d: 3 }).map(({ id }) => id)).toEqual([
    'c',
    'e',
    'f',
  ]);
});

test('the value of a radio button is an answer', () => {
  expect(['0', '3', 'na', ''].map(toAnswer)).toEqual([0, 3, 'na', undefined]);
});
