import { expect, test } from 'vitest';
import { exampleOpenResponse, exampleQuiz, exampleResponse } from './example.ts';
import type { Item, Quiz, Response } from './quiz.ts';
import { largestStep, trend } from './trend.ts';

const naable: Quiz = {
  ...exampleQuiz,
  items: exampleQuiz.items.map((item): Item => ({ ...item, notApplicable: true })),
};

test('the worked example, once d is raised by one option', () => {
  const { items, levels, dimensions, level } = trend(exampleQuiz, exampleResponse, {
    ...exampleResponse,
    d: 2,
  });
  expect(items).toEqual([{ id: 'd', before: 1, after: 2 }]);
  expect(levels[1]).toEqual({
    level: 4,
    before: expect.closeTo(2 / 3, 12) as number,
    after: expect.closeTo(5 / 6, 12) as number,
    change: expect.closeTo(1 / 6, 12) as number,
    comparable: true,
    withinOneAnswer: true,
  });
  expect(levels[0]).toMatchObject({ change: 0, withinOneAnswer: true });
  expect(dimensions.map(({ dimension, change }) => [dimension, change])).toEqual([
    ['reliability', 0],
    ['assurance', 0],
    ['empathy', expect.closeTo(1 / 6, 12)],
  ]);
  expect(level).toEqual({ before: 3, after: 4 });
});

test.each<[string, Response, Response, { id: string; before: unknown; after: unknown }[]]>([
  ['nothing', exampleResponse, exampleResponse, []],
  [
    'the items come in quiz order',
    { f: 0, a: 1 },
    { f: 1, a: 2 },
    [
      { id: 'a', before: 1, after: 2 },
      { id: 'f', before: 0, after: 1 },
    ],
  ],
  ['opening an item changes it', { a: 1 }, {}, [{ id: 'a', before: 1, after: undefined }]],
  ['an open item is open either way', { a: undefined }, {}, []],
  ['na is another answer', { a: 3 }, { a: 'na' }, [{ id: 'a', before: 3, after: 'na' }]],
  ['ids that the quiz lacks are ignored', { z: 1 }, { z: 2 }, []],
])('what changed by item: %s', (_name, before, after, items) => {
  expect(trend(naable, before, after).items).toEqual(items);
});

// Level 3 weighs 1, 1 and 2: one option more or less of c moves its score by 2 × 1/3 / 4 = 1/6.
test.each<[string, Response, Response, boolean]>([
  ['the heaviest item by one option', { c: 1 }, { c: 2 }, true],
  ['the heaviest item by two options', { c: 1 }, { c: 3 }, false],
  ['a light item by two options, which is as much', { a: 0 }, { a: 2 }, true],
  ['a light item by three options', { a: 0 }, { a: 3 }, false],
  ['two light items by one option each', { a: 1, b: 1 }, { a: 2, b: 2 }, true],
  ['three items by one option each', { a: 1, b: 1, c: 1 }, { a: 2, b: 2, c: 2 }, false],
  ['downwards by one option', { c: 2 }, { c: 1 }, true],
  ['downwards by two options', { c: 3 }, { c: 1 }, false],
])('within one answer: %s', (_name, before, after, expected) => {
  const { levels } = trend(
    exampleQuiz,
    { ...exampleResponse, ...before },
    { ...exampleResponse, ...after },
  );
  expect(levels[0]?.withinOneAnswer).toBe(expected);
});

test('of two responses, the one with fewer answers says what one answer can do', () => {
  // a and b alone: one option is 1/6 of the score. a alone: it is 1/3.
  expect(largestStep(exampleQuiz, exampleQuiz.items, { a: 1, b: 1 })).toBeCloseTo(1 / 6, 12);
  const { index } = trend(exampleQuiz, { a: 1, b: 1 }, { a: 2 });
  expect(index).toMatchObject({
    change: expect.closeTo(1 / 3, 12) as number,
    withinOneAnswer: true,
  });
});

test('the widest step of an uneven scale counts', () => {
  const options = [{ value: 0 }, { value: 0.1 }, { value: 0.9 }, { value: 1 }];
  const uneven = { ...exampleQuiz, options };
  expect(largestStep(uneven, uneven.items, { a: 0, b: 0 })).toBeCloseTo(0.4, 12);
});

test('an na weighs nothing under exclude, and is an answer under zero', () => {
  const response: Response = { a: 1, b: 'na' };
  expect(largestStep(naable, naable.items, response)).toBeCloseTo(1 / 3, 12);
  const zero = { ...naable, notApplicable: 'zero' } as const;
  expect(largestStep(zero, naable.items, response)).toBeCloseTo(1 / 6, 12);
});

test('nothing answered: there is no step', () => {
  expect(largestStep(exampleQuiz, exampleQuiz.items, {})).toBe(0);
});

test('undefined against anything is not comparable, and nothing is within one answer of it', () => {
  const { levels, index } = trend(exampleQuiz, exampleResponse, { a: 2 });
  expect(levels[1]).toEqual({
    level: 4,
    before: expect.closeTo(2 / 3, 12) as number,
    after: undefined,
    change: undefined,
    comparable: false,
    withinOneAnswer: false,
  });
  expect(index.comparable).toBe(true);
  expect(trend(exampleQuiz, {}, {}).index).toMatchObject({ comparable: false, change: undefined });
});

test('the level is what was sure, beside the ranges it is the lower end of', () => {
  const { level, bounds } = trend(exampleQuiz, exampleOpenResponse, exampleResponse);
  expect(level).toEqual({ before: undefined, after: 3 });
  expect(bounds.before).toMatchObject({ lower: undefined, upper: 3, final: false });
  expect(bounds.after).toMatchObject({ lower: 3, upper: 3, final: true });
});
