import { expect, test } from 'vitest';
import { exampleQuiz as quiz, exampleResponse } from './example.ts';
import { gate, type GateReason, isAtLeast, type MustHave } from './gate.ts';
import type { Item, Quiz, Response } from './quiz.ts';

/** Level 3 with one must-have and one other item, both n/a-able. */
const pair = (facts: Partial<Quiz> = {}): Quiz => ({
  ...quiz,
  items: quiz.items.slice(0, 2).map((item): Item => ({ ...item, notApplicable: true })),
  ...facts,
});

test.each<[string, Response, GateReason[], MustHave['state'] | undefined]>([
  ['both at their bound', { a: 2, b: 3 }, [], 'met'],
  ['points alone are not enough', { a: 1, b: 3 }, ['belowThreshold', 'mustHaveFailing'], 'failing'],
  ['a must-have alone is not enough', { a: 3, b: 1 }, ['belowThreshold'], 'met'],
  ['an open item that is no must-have leaves the level to the others', { a: 3 }, [], 'met'],
  ['an open must-have blocks, as open', { b: 3 }, ['mustHaveOpen'], 'open'],
  ['all open: no score', {}, ['nothingAnswered', 'mustHaveOpen'], 'open'],
  ['an excluded must-have is no gate', { a: 'na', b: 3 }, [], undefined],
  ['excluded and open: no score', { a: 'na' }, ['nothingAnswered'], undefined],
  ['all excluded: nothing to show', { a: 'na', b: 'na' }, ['nothingToShow'], undefined],
])('%s', (_name, response, reasons, state) => {
  const result = gate(pair(), 3, response);
  expect(result.reasons).toEqual(reasons);
  expect(result.met).toBe(reasons.length === 0);
  expect(result.mustHaves).toEqual(state ? [{ id: 'a', state }] : []);
});

test('a must-have can fail although the score is enough', () => {
  const thresholds = { 3: 0.5, 4: 0.5, 5: 0.5 };
  expect(gate(pair({ thresholds }), 3, { a: 1, b: 3 }).reasons).toEqual(['mustHaveFailing']);
});

test.each([
  ['credit', 'met'],
  ['zero', 'failing'],
] as const)('under %s, a must-have answered na is %s', (notApplicable, state) => {
  const { mustHaves } = gate(pair({ notApplicable }), 3, { a: 'na', b: 3 });
  expect(mustHaves).toEqual([{ id: 'a', state }]);
});

test('a level without items has nothing to show', () => {
  expect(gate(pair(), 4, { a: 3, b: 3 })).toEqual({
    level: 4,
    met: false,
    reasons: ['nothingToShow'],
    score: undefined,
    weightedPoints: 0,
    weight: 0,
    threshold: 0.75,
    mustHaves: [],
    open: [],
  });
});

test('a score that only rounding keeps under its threshold reaches it', () => {
  // On paper (0.1·2/3 + 1·2/3) / 1.1 = 2/3; in floating point it is one rounding error less.
  const [must, other] = pair().items;
  if (!must || !other) throw new Error('the pair has two items');
  const items = [
    { ...must, weight: 0.1 },
    { ...other, weight: 1 },
  ];
  const under = (threshold: number) =>
    gate(pair({ items, thresholds: { 3: threshold, 4: 1, 5: 1 } }), 3, { a: 2, b: 2 });
  expect(under(2 / 3).score).toBeLessThan(2 / 3);
  expect(under(2 / 3).met).toBe(true);
  expect(under(2 / 3 + 9e-10).met).toBe(true);
  expect(under(2 / 3 + 2e-9).met).toBe(false);
});

test.each([1e-6, 1, 1e6])(
  'the tolerance is on the score, not on points: weights times %d',
  (by) => {
    const items = pair().items.map((item) => ({ ...item, weight: item.weight * by }));
    const under = (threshold: number) =>
      gate(pair({ items, thresholds: { 3: threshold, 4: 1, 5: 1 } }), 3, { a: 3, b: 0 }).met;
    expect(under(0.5 + 5e-10)).toBe(true);
    expect(under(0.5 + 5e-9)).toBe(false);
  },
);

test('a must-have value is compared with the same tolerance', () => {
  const met = (mustHaveAt: number) => gate(pair({ mustHaveAt }), 3, { a: 2, b: 3 }).met;
  expect(met(0.666666667)).toBe(true);
  expect(met(0.66667)).toBe(false);
});

test('isAtLeast is inclusive and forgives rounding', () => {
  expect(isAtLeast(0.1 + 0.7, 0.8)).toBe(true);
  expect(isAtLeast(0.8, 0.8)).toBe(true);
  expect(isAtLeast(0.8 - 2e-9, 0.8)).toBe(false);
});

test('inside a dimension only its items count', () => {
  expect(gate(quiz, 3, exampleResponse, 'assurance')).toMatchObject({
    met: false,
    weight: 2,
    reasons: ['belowThreshold'],
    mustHaves: [],
  });
});

test('open lists every unanswered item, must-have or not, in quiz order', () => {
  expect(gate(quiz, 3, { b: 3 }).open).toEqual(['a', 'c']);
});
