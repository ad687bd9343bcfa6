import { expect, test } from 'vitest';
import { answerOpenItems, answerValue } from './answer.ts';
import { exampleOpenResponse, exampleQuiz } from './example.ts';
import type { Item, Policy, Quiz, Response } from './quiz.ts';

const item: Item = {
  id: 'x',
  level: 3,
  dimension: 'empathy',
  weight: 1,
  mustHave: false,
  effort: 1,
  notApplicable: true,
};
const quizUnder = (notApplicable: Policy): Quiz => ({
  ...exampleQuiz,
  items: [item],
  notApplicable,
});

test.each([0, 1, 2, 3])('option %i is worth its value on the scale', (option) => {
  expect(answerValue(exampleQuiz, item, { x: option })).toBe(option / 3);
});

test.each([
  ['exclude', 'na'],
  ['credit', 1],
  ['zero', 0],
] as const)('under %s, na is worth %s', (policy, value) => {
  expect(answerValue(quizUnder(policy), item, { x: 'na' })).toBe(value);
});

test.each([[{}], [{ x: undefined }], [{ y: 3 }]])('%j leaves the item open', (response) => {
  expect(answerValue(exampleQuiz, item, response)).toBeUndefined();
});

test('an id that every object inherits is open, too', () => {
  expect(answerValue(exampleQuiz, { ...item, id: 'constructor' }, {})).toBeUndefined();
});

test.each([-1, 4, 1.5, NaN, Infinity])('%d is no option: a RangeError', (answer) => {
  expect(() => answerValue(exampleQuiz, item, { x: answer })).toThrow(RangeError);
});

test.each(['1', 'length', 'NA', '', null, true])('%j is no answer: a RangeError', (answer) => {
  // What a damaged file may hold, whatever the types say.
  const response = { x: answer } as unknown as Response;
  expect(() => answerValue(exampleQuiz, item, response)).toThrow(RangeError);
});

test('na is a RangeError where the item does not allow it, whatever the policy', () => {
  const strict = { ...item, notApplicable: false };
  for (const policy of ['exclude', 'credit', 'zero'] as const) {
    expect(() => answerValue(quizUnder(policy), strict, { x: 'na' })).toThrow(RangeError);
  }
});

test('the error says what was expected and what came', () => {
  expect(() => answerValue(exampleQuiz, item, { x: 7 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: "x" expected an option index from 0 to 3 or "na", got 7]`,
  );
  expect(() =>
    answerValue(exampleQuiz, { ...item, notApplicable: false }, { x: 'na' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: "x" expected an option index from 0 to 3, got "na"]`,
  );
});

test('answering the open items leaves all other answers alone', () => {
  expect(answerOpenItems(exampleQuiz, exampleOpenResponse, 3)).toEqual({
    ...exampleOpenResponse,
    b: 3,
  });
  expect(answerOpenItems(quizUnder('exclude'), { x: 'na' }, 0)).toEqual({ x: 'na' });
});
