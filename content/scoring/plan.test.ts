import { expect, test } from 'vitest';
import { exampleOpenResponse, exampleQuiz, exampleResponse } from './example.ts';
import { gate } from './gate.ts';
import { plan } from './plan.ts';
import type { Item, Level, Quiz, Response } from './quiz.ts';

test('the worked example: d by one option for four stars', () => {
  expect(plan(exampleQuiz, exampleResponse)).toEqual({
    target: 4,
    raises: [{ id: 'd', from: 1, to: 2, cost: 1, open: false }],
    cost: 1,
  });
});

test('the worked example with b unanswered: three stars cost 2, the must-have before the open item', () => {
  // b from 0 with c would cost as much; a is a must-have.
  expect(plan(exampleQuiz, exampleOpenResponse)).toEqual({
    target: 3,
    raises: [
      { id: 'a', from: 2, to: 3, cost: 1, open: false },
      { id: 'c', from: 2, to: 3, cost: 1, open: false },
    ],
    cost: 2,
  });
});

const item = (facts: Partial<Item> = {}, index = 0): Item => ({
  id: 'abcdef'.charAt(index),
  level: 3,
  dimension: 'reliability',
  weight: 1,
  mustHave: false,
  effort: 1,
  notApplicable: true,
  ...facts,
});

const quizOf = (items: Partial<Item>[], facts: Partial<Quiz> = {}): Quiz => ({
  ...exampleQuiz,
  // A copy: the tests move them.
  thresholds: { ...exampleQuiz.thresholds },
  items: items.map(item),
  ...facts,
});

/** The raises of the plan for three stars, unless another target is given: "b1-3" is b from option 1 to option 3. */
const raises = (quiz: Quiz, response: Response, target: Level = 3) =>
  plan(quiz, response, target)?.raises.map(({ id, from, to }) => `${id}${from}-${to}`);

// Ties, one by one: but for the criterion named, a later one or the order of the quiz would decide otherwise. `missing`
// counts steps of a third at weight 1.
test.each<[string, Partial<Item>[], number[], number, string[]]>([
  [
    'the lower cost goes before fewer items',
    [{}, {}, { weight: 2, effort: 3 }],
    [2, 2, 1],
    2,
    ['a2-3', 'b2-3'],
  ],
  ['fewer items go before the order of the quiz', [{}, {}], [2, 1], 2, ['b1-3']],
  [
    'fewer items go before more must-haves',
    [{ mustHave: true }, { mustHave: true }, { weight: 2, effort: 2 }],
    [2, 2, 1],
    2,
    ['c1-2'],
  ],
  [
    'more must-haves go before the order of the quiz',
    [{}, { mustHave: true }],
    [2, 2],
    1,
    ['b2-3'],
  ],
  ['the first item in quiz order goes before a later one', [{}, {}], [2, 2], 1, ['a2-3']],
  ['the first item is raised more', [{}, {}], [1, 1], 3, ['a1-3', 'b1-2']],
  [
    'the first item is raised, though the next one is then raised less',
    [{}, {}, {}],
    [2, 1, 1],
    3,
    ['a2-3', 'b1-3'],
  ],
])('%s', (_name, items, answers, missing, expected) => {
  const quiz = quizOf(items);
  const response: Response = {};
  let points = missing;
  let weight = 0;
  for (const [index, { id, weight: own }] of quiz.items.entries()) {
    const answer = answers[index] ?? 0;
    response[id] = answer;
    points += own * answer;
    weight += own;
  }
  quiz.thresholds[3] = points / (3 * weight);
  expect(raises(quiz, response)).toEqual(expected);
});

test('the step that brings most for its effort is not always part of the cheapest plan', () => {
  // b brings 2 for 1, a brings 3 for 2, and 3 are missing: whoever begins with b pays 3.
  const quiz = quizOf([{ weight: 3, effort: 2 }, { weight: 2 }]);
  quiz.thresholds[3] = (2 * 3 + 2 * 2 + 3) / 15;
  expect(raises(quiz, { a: 2, b: 2 })).toEqual(['a2-3']);
});

test('a must-have below its bound is raised, though the points are enough', () => {
  const quiz = quizOf([{ mustHave: true, effort: 3 }, { weight: 9 }]);
  expect(plan(quiz, { a: 0, b: 3 })).toEqual({
    target: 3,
    raises: [{ id: 'a', from: 0, to: 2, cost: 6, open: false }],
    cost: 6,
  });
});

test('an open item is raised from 0, and says that it is open; one that need not be raised stays open', () => {
  const quiz = quizOf([{ mustHave: true, effort: 2 }, {}, {}]);
  quiz.thresholds[3] = 0.5;
  expect(plan(quiz, { b: 3 })).toEqual({
    target: 3,
    raises: [{ id: 'a', from: 0, to: 2, cost: 4, open: true }],
    cost: 4,
  });
});

test.each([
  ['exclude', ['a1-2']],
  ['credit', []],
  ['zero', ['a1-3']],
] as const)("an 'na' is never raised; under %s the others must bring %j", (policy, expected) => {
  const quiz = quizOf([{ weight: 2 }, {}], { notApplicable: policy });
  quiz.thresholds[3] = 0.5;
  expect(raises(quiz, { a: 1, b: 'na' })).toEqual(expected);
});

test.each<[string, Quiz, Response, Level]>([
  [
    "a must-have that is 'na' where that is worth 0",
    quizOf([{ mustHave: true }, { weight: 9 }], { notApplicable: 'zero' }),
    { a: 'na', b: 3 },
    3,
  ],
  [
    "too much that is 'na' where that is worth 0",
    quizOf([{}, {}], { notApplicable: 'zero' }),
    { a: 'na', b: 1 },
    3,
  ],
  ['a level of which nothing applies', quizOf([{}]), { a: 'na' }, 3],
  ['a level without items', quizOf([{}]), { a: 3 }, 4],
  ['a level under the target that cannot be met', quizOf([{ level: 4 }]), { a: 3 }, 4],
  [
    'a must-have that no option satisfies',
    quizOf([{ mustHave: true }], { mustHaveAt: 1.1 }),
    {},
    3,
  ],
])('no plan for %s', (_name, quiz, response, target) => {
  expect(plan(quiz, response, target)).toBeUndefined();
});

test('the plan for a level under which a level is missing includes that level, in quiz order', () => {
  const quiz = quizOf([{ level: 5 }, { level: 3 }, { level: 4 }, { level: 3 }]);
  const response = { a: 0, b: 2, c: 2, d: 2 };
  expect(raises(quiz, response, 3)).toEqual(['b2-3']);
  expect(raises(quiz, response, 4)).toEqual(['b2-3', 'c2-3']);
  expect(raises(quiz, response, 5)).toEqual(['a0-3', 'b2-3', 'c2-3']);
});

test('the target is the level above the lower bound, not above the level on what is answered', () => {
  const quiz = quizOf([{}, {}, { level: 4 }, { level: 5 }]);
  expect(plan(quiz, { a: 3, c: 3 })?.target).toBe(3);
  expect(plan(quiz, { a: 3, b: 3 })?.target).toBe(4);
  expect(plan(quiz, { a: 3, b: 3, c: 3 })?.target).toBe(5);
});

test('a target already met needs nothing; at five stars the target is 5', () => {
  const best = { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 };
  expect(plan(exampleQuiz, best)).toEqual({ target: 5, raises: [], cost: 0 });
  expect(plan(exampleQuiz, exampleResponse, 3)).toEqual({ target: 3, raises: [], cost: 0 });
});

test('a score one tolerance under its threshold needs no raise; a little further it does', () => {
  const quiz = quizOf([{}, {}, {}, {}]);
  const response = { a: 3, b: 3, c: 3, d: 0 };
  const at = (threshold: number) => {
    quiz.thresholds[3] = threshold;
    return raises(quiz, response);
  };
  expect(at(0.75)).toEqual([]);
  expect(at(0.75 + 0.9e-9)).toEqual([]);
  expect(at(0.75 + 1.1e-9)).toEqual(['d0-1']);
});

test('at the very edge the gate decides, not the sums of the search', () => {
  // The edge of what the gate forgives, a little to either side: less than what the search allows for rounding.
  const response = { a: 3, b: 3, c: 3, d: 0 };
  const quiz = quizOf([{}, {}, {}, {}]);
  quiz.thresholds[3] = 0.75 + 1e-9 + 5e-13;
  expect(gate(quiz, 3, response).met).toBe(false);
  expect(raises(quiz, response)).toEqual(['d0-1']);
  quiz.thresholds[3] = 0.75 + 1e-9 - 5e-13;
  expect(gate(quiz, 3, response).met).toBe(true);
  expect(raises(quiz, response)).toEqual([]);
});

test('an answer that is no option is refused', () => {
  expect(() => plan(exampleQuiz, { a: 4 })).toThrow(RangeError);
});
