import { expect, test } from 'vitest';
import { exampleOpenResponse, exampleQuiz, exampleResponse } from './example.ts';
import { verdict } from './verdict.ts';

const close = (value: number): unknown => expect.closeTo(value, 12);

test('the worked example of SCORING.md, by hand', () => {
  expect(verdict(exampleQuiz, exampleResponse)).toEqual({
    level: 3,
    lower: 3,
    upper: 3,
    final: true,
    coverage: 1,
    next: 4,
    blockers: {
      level: 4,
      nothingToShow: false,
      failing: ['d'],
      openMustHaves: [],
      open: [],
      missingPoints: close(1 / 6), // (0.75 - 2/3)·2
    },
    levels: [
      {
        level: 3,
        met: true,
        reasons: [],
        score: close(0.75), // (2/3 + 1 + 2·2/3) / 4
        weightedPoints: close(3),
        weight: 4,
        threshold: 0.75,
        mustHaves: [{ id: 'a', state: 'met' }],
        open: [],
      },
      {
        level: 4,
        met: false,
        reasons: ['belowThreshold', 'mustHaveFailing'],
        score: close(2 / 3), // (1/3 + 1) / 2
        weightedPoints: close(4 / 3),
        weight: 2,
        threshold: 0.75,
        mustHaves: [{ id: 'd', state: 'failing' }],
        open: [],
      },
      {
        level: 5,
        met: false,
        reasons: ['belowThreshold'],
        score: 0,
        weightedPoints: 0,
        weight: 1,
        threshold: 0.75,
        mustHaves: [],
        open: [],
      },
    ],
    dimensions: [
      {
        dimension: 'reliability', // a, b at 3: 5/6 is met; nothing at 4: passed over; f at 5: not met
        score: close(5 / 9),
        level: 3,
        lower: 3,
        upper: 3,
        final: true,
        coverage: 1,
      },
      {
        dimension: 'assurance', // c at 3: 2/3 is not met
        score: close(2 / 3),
        level: undefined,
        lower: undefined,
        upper: undefined,
        final: true,
        coverage: 1,
      },
      {
        dimension: 'empathy', // d, e at 4: not met
        score: close(2 / 3),
        level: undefined,
        lower: undefined,
        upper: undefined,
        final: true,
        coverage: 1,
      },
    ],
    index: close(13 / 21), // (3 + 4/3 + 0) / 7
    otherPolicies: [],
  });
});

test('the worked example with b unanswered is provisional, from not yet three to three stars', () => {
  const result = verdict(exampleQuiz, exampleOpenResponse);
  expect(result).toMatchObject({
    level: undefined,
    lower: undefined,
    upper: 3,
    final: false,
    coverage: close(6 / 7),
    next: 3,
    blockers: {
      level: 3,
      failing: [],
      openMustHaves: [],
      open: ['b'],
      missingPoints: close(0.25), // (0.75 - 2/3)·3
    },
  });
  expect(result.levels[0]?.score).toEqual(close(2 / 3)); // (2/3 + 4/3) / 3
  const worst = verdict(exampleQuiz, { ...exampleOpenResponse, b: 0 });
  expect(worst.levels[0]?.score).toEqual(close(0.5));
  const best = verdict(exampleQuiz, { ...exampleOpenResponse, b: 3 });
  expect(best.levels[0]?.score).toEqual(close(0.75));
});

test('raising d by one option gives four stars, as the worked example says', () => {
  const result = verdict(exampleQuiz, { ...exampleResponse, d: 2 });
  expect(result).toMatchObject({ level: 4, final: true, next: 5 });
  expect(result.levels[1]?.score).toEqual(close(5 / 6));
});

test('at five stars nothing is next and nothing blocks', () => {
  const result = verdict(exampleQuiz, { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3 });
  expect(result).toMatchObject({ level: 5, lower: 5, upper: 5, final: true, index: 1 });
  expect(result.next).toBeUndefined();
  expect(result.blockers).toBeUndefined();
});

test('a quiz without items has a verdict, too', () => {
  const result = verdict({ ...exampleQuiz, items: [] }, {});
  expect(result).toMatchObject({ final: true, coverage: 1, next: 3, dimensions: [] });
  expect(result.levels.map(({ reasons }) => reasons)).toEqual(
    Array.from({ length: 3 }, () => ['nothingToShow']),
  );
});

test('any answer that is no option throws, naming the item', () => {
  expect(() => verdict(exampleQuiz, { f: 9 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: "f" expected an option index from 0 to 3, got 9]`,
  );
});
