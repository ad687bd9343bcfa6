import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { isSame, openItems, readStored, storageKey, toAnswer } from './answers.ts';
import { readResponse } from './read-response.ts';

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

test.each([
  [null, 'none'],
  ['{}', 'none'],
  ['{"a":2,"gone":1}', 'none'],
  ['{"a":2,"c":9}', 'partly'],
  ['{"a":2', 'unreadable'],
  ['[]', 'unreadable'],
  ['null', 'unreadable'],
] as const)('says how %s is damaged', (stored, damage) => {
  expect(readStored(quiz, stored).damage).toBe(damage);
});

test('what is readable in a damaged store is kept', () => {
  expect(readStored(quiz, '{"a":2,"c":9}').response).toEqual({ a: 2 });
});

test('responses are the same when every item is answered alike', () => {
  expect(isSame(quiz, { a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame(quiz, { a: 1 }, { a: 1, b: 'na' })).toBe(false);
});
