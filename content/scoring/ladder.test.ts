import { expect, test } from 'vitest';
import { exampleQuiz } from './example.ts';
import { levelReached } from './ladder.ts';
import type { Item, Level, Quiz, Response } from './quiz.ts';

/** A quiz with one n/a-able item for each level named, its id the level. */
function quizOf(...levels: Level[]): Quiz {
  const items = levels.map((level): Item => {
    const id = `l${level}`;
    const facts = { dimension: 'empathy', weight: 1, mustHave: false, effort: 1 } as const;
    return { id, level, ...facts, notApplicable: true };
  });
  return { ...exampleQuiz, items };
}

test.each<[Level[], Response, Level | undefined, Level | undefined]>([
  // levels with items, answers, reached by the quiz, reached inside the dimension
  [[3, 4, 5], { l3: 3, l4: 3, l5: 3 }, 5, 5],
  [[3, 4, 5], { l3: 3, l4: 3, l5: 0 }, 4, 4],
  [[3, 4, 5], { l3: 3, l4: 0, l5: 3 }, 3, 3],
  [[3, 4, 5], { l3: 0, l4: 3, l5: 3 }, undefined, undefined],
  [[3, 4, 5], { l4: 3, l5: 3 }, undefined, undefined],
  [[3, 4, 5], { l3: 3, l4: 'na', l5: 3 }, 3, 5],
  [[3, 4, 5], { l3: 'na', l4: 3, l5: 0 }, undefined, 4],
  [[3, 4, 5], { l3: 3, l4: 3, l5: 'na' }, 4, 4],
  [[3, 4, 5], { l3: 'na', l4: 'na', l5: 'na' }, undefined, undefined],
  [[4, 5], { l4: 3, l5: 3 }, undefined, 5],
  [[3, 5], { l3: 3, l5: 3 }, 3, 5],
  [[3, 5], { l3: 3, l5: 0 }, 3, 3],
  [[4], { l4: 0 }, undefined, undefined],
  [[], {}, undefined, undefined],
])(
  'levels %j answered %j reach %s, and %s inside the dimension',
  (levels, response, all, inside) => {
    expect(levelReached(quizOf(...levels), response)).toBe(all);
    expect(levelReached(quizOf(...levels), response, 'empathy')).toBe(inside);
  },
);

test('a must-have of another dimension is no gate inside this one', () => {
  const response = { a: 0, b: 3, c: 3 };
  expect(levelReached(exampleQuiz, response)).toBeUndefined();
  expect(levelReached(exampleQuiz, response, 'assurance')).toBe(3);
});

test('a dimension without items reaches nothing', () => {
  expect(levelReached(exampleQuiz, {}, 'tangibles')).toBeUndefined();
});
