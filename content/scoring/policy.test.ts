import { expect, test } from 'vitest';
import { exampleQuiz, exampleResponse } from './example.ts';
import { otherPolicies } from './policy.ts';
import type { Policy, Quiz } from './quiz.ts';

const quiz = (notApplicable: Policy): Quiz => ({
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => ({ ...item, notApplicable: true })),
  notApplicable,
});

test('without an na no policy matters', () => {
  expect(otherPolicies(quiz('exclude'), exampleResponse)).toEqual([]);
});

test('an na that changes no level is not mentioned', () => {
  expect(otherPolicies(quiz('exclude'), { ...exampleResponse, e: 'na' })).toEqual([]);
});

test('a policy is named with what it would conclude', () => {
  const response = { ...exampleResponse, a: 'na' } as const;
  const zero = { policy: 'zero', level: undefined, lower: undefined, upper: undefined };
  const exclude = { policy: 'exclude', level: 3, lower: 3, upper: 3 };
  const credit = { policy: 'credit', level: 3, lower: 3, upper: 3 };
  expect(otherPolicies(quiz('exclude'), response)).toEqual([zero]);
  expect(otherPolicies(quiz('credit'), response)).toEqual([zero]);
  expect(otherPolicies(quiz('zero'), response)).toEqual([exclude, credit]);
});

test('a change of one bound alone is named, too', () => {
  // With c open, S(3) is 1 on what is answered, and at least (0 + 1 + 0) / 3 without a, (1 + 1 + 0) / 4 with a credited.
  const low = { ...quiz('exclude'), thresholds: { 3: 0.4, 4: 1, 5: 1 } };
  const credit = otherPolicies(low, { a: 'na', b: 3, d: 0, e: 0, f: 0 }).at(-1);
  expect(credit).toEqual({ policy: 'credit', level: 3, lower: 3, upper: 3 });
  const exclude = otherPolicies({ ...low, notApplicable: 'credit' }, { a: 'na', b: 3, d: 0 }).at(
    -1,
  );
  expect(exclude).toEqual({ policy: 'exclude', level: 3, lower: undefined, upper: 3 });
});
