import { expect, test } from 'vitest';
import { exampleOpenResponse, exampleQuiz as quiz, exampleResponse } from './example.ts';
import { plan } from './plan.ts';
import { verdict } from './verdict.ts';
import { applyRaises, whatIf } from './what-if.ts';

test('the worked example: one option more for d gives four stars, at S(4) = 0.833', () => {
  const { level, lower, levels } = whatIf(quiz, exampleResponse, [{ id: 'd', to: 2 }]);
  expect([level, lower]).toEqual([4, 4]);
  expect(levels[1]?.score).toBeCloseTo(5 / 6);
});

test("a plan's own raises give its target", () => {
  const { raises = [] } = plan(quiz, exampleOpenResponse, 5) ?? {};
  expect(whatIf(quiz, exampleOpenResponse, raises).lower).toBe(5);
});

test('part of a plan gives the verdict of that part, and no raises the verdict as it is', () => {
  const { raises = [] } = plan(quiz, exampleOpenResponse) ?? {};
  expect(whatIf(quiz, exampleOpenResponse, raises.slice(0, 1)).lower).toBeUndefined();
  expect(whatIf(quiz, exampleOpenResponse, [])).toEqual(verdict(quiz, exampleOpenResponse));
});

test('open items that are not raised stay open', () => {
  const { blockers, coverage } = whatIf(quiz, { a: 2 }, [{ id: 'c', to: 3 }]);
  expect(blockers?.open).toEqual(['b']);
  expect(coverage).toBeCloseTo(3 / 7);
});

test('the response is left as it was', () => {
  const response = { a: 2, x: 'na' as const };
  const raises = [
    { id: 'a', to: 3 },
    { id: 'b', to: 1 },
  ];
  expect(applyRaises(response, raises)).toEqual({ a: 3, b: 1, x: 'na' });
  expect(response).toEqual({ a: 2, x: 'na' });
});

test('an id may be a name that every object has', () => {
  const raised = applyRaises({}, [{ id: '__proto__', to: 1 }]);
  expect(Object.hasOwn(raised, '__proto__')).toBe(true);
});

test('a raise beyond the options is refused', () => {
  expect(() => whatIf(quiz, exampleResponse, [{ id: 'd', to: 4 }])).toThrow(RangeError);
});
