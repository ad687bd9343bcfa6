import { expect, test } from 'vitest';
import { toEdition } from './editions.ts';
import { exampleQuiz, exampleResponse } from './example.ts';
import type { Quiz } from './quiz.ts';

const ids = exampleQuiz.items.map(({ id }) => id);
const unmoved = { lacking: [], gone: [], changed: [], rules: [] };

/** The worked example with other facts for one item. */
const withItem = (id: string, facts: Partial<Quiz['items'][number]>): Quiz => ({
  ...exampleQuiz,
  items: exampleQuiz.items.map((item) => (item.id === id ? { ...item, ...facts } : item)),
});

test('nothing moves between equal editions', () => {
  const old = { ids, quiz: exampleQuiz };
  expect(toEdition({ ...exampleQuiz, edition: 2 }, old, exampleResponse)).toEqual({
    response: exampleResponse,
    moved: unmoved,
  });
});

test('items the old edition lacks are open, items that are gone are dropped', () => {
  const { response, moved } = toEdition(
    exampleQuiz,
    { ids: ['y', 'f', 'a', 'x', 'b'] },
    { a: 2, b: 3, f: 0, x: 1, y: 'na' },
  );
  expect(response).toEqual({ a: 2, b: 3, f: 0 });
  expect(moved).toEqual({ ...unmoved, lacking: ['c', 'd', 'e'], gone: ['y', 'x'] });
});

test('an answer to what the old edition did not ask is none', () => {
  expect(toEdition(exampleQuiz, { ids: ['a'] }, { a: 2, b: 3 }).response).toEqual({ a: 2 });
});

test.each([
  ['level', { level: 4 }],
  ['weight', { weight: 3 }],
  ['mustHave', { mustHave: false }],
  ['dimension', { dimension: 'tangibles' }],
  ['notApplicable', { notApplicable: true }],
] as const)('an item whose %s changed is named', (field, facts) => {
  const old = { ids, quiz: withItem('a', facts) };
  const { moved } = toEdition(exampleQuiz, old, exampleResponse);
  expect(moved).toEqual({ ...unmoved, changed: [{ id: 'a', fields: [field] }] });
});

test('what a step costs moves no verdict', () => {
  const old = { ids, quiz: withItem('a', { effort: 3 }) };
  expect(toEdition(exampleQuiz, old, exampleResponse).moved).toEqual(unmoved);
});

test.each<[string, Partial<Quiz>]>([
  ['options', { options: [{ value: 0 }, { value: 0.3 }, { value: 0.6 }, { value: 1 }] }],
  ['thresholds.4', { thresholds: { 3: 0.75, 4: 0.8, 5: 0.75 } }],
  ['mustHaveAt', { mustHaveAt: 1 }],
  ['notApplicable', { notApplicable: 'zero' }],
])('a change of %s is named', (rule, facts) => {
  const old = { ids, quiz: { ...exampleQuiz, ...facts } };
  expect(toEdition(exampleQuiz, old, exampleResponse).moved).toEqual({ ...unmoved, rules: [rule] });
});

test('an na that is not allowed any more is left open, and its item named even by ids alone', () => {
  const answered = { ...exampleResponse, b: 'na' as const };
  const { response, moved } = toEdition(exampleQuiz, { ids }, answered);
  expect(response).not.toHaveProperty('b');
  expect(moved).toEqual({ ...unmoved, changed: [{ id: 'b', fields: ['notApplicable'] }] });
});

test('an item that moved to another level and weight is named once, with both', () => {
  const old = { ids, quiz: withItem('e', { level: 3, weight: 5 }) };
  expect(toEdition(exampleQuiz, old, {}).moved.changed).toEqual([
    { id: 'e', fields: ['level', 'weight'] },
  ]);
});
