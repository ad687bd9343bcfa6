import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { readResponse } from './read-response.ts';
import { answerIn, withAnswer } from './one-answer.ts';

test.each([
  [null, ''],
  ['{"a":2}', '2'],
  ['{"a":"na"}', 'na'],
  ['{"b":2}', ''],
  ['{"a":{}}', ''],
  ['{"a":"2"}', ''],
  ['[2]', ''],
  ['{', ''],
  ['null', ''],
])('the answer in %s is "%s"', (stored, value) => {
  expect(answerIn(stored, 'a')).toBe(value);
});

test('what every object inherits is no answer', () => {
  expect(answerIn('{}', 'constructor')).toBe('');
});

test.each([
  [null, '3', '{"a":3}'],
  ['{"a":1,"b":2}', '0', '{"b":2,"a":0}'],
  ['{"b":2}', 'na', '{"b":2,"a":"na"}'],
  ['{"a":1,"b":2}', '', '{"b":2}'],
  ['{"other":"x","a":1}', '2', '{"other":"x","a":2}'],
])('%s with a = "%s" becomes %s', (stored, value, expected) => {
  expect(withAnswer(stored, 'a', value)).toBe(expected);
});

test.each(['{', '[]', 'null', '3'])('%s is not overwritten', (stored) => {
  expect(withAnswer(stored, 'a', '3')).toBeUndefined();
});

test('the self-check reads what the card wrote', () => {
  const stored = withAnswer('{"b":1}', 'a', '3') ?? '';
  expect(readResponse(exampleQuiz, stored)).toEqual({ a: 3, b: 1 });
});
