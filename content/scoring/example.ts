import type { Item, Quiz, Response } from './quiz.ts';

const item = (
  id: string,
  level: Item['level'],
  dimension: string,
  facts: Partial<Item> = {},
): Item => ({
  id,
  level,
  dimension,
  weight: 1,
  mustHave: false,
  effort: 1,
  notApplicable: false,
  ...facts,
});

/** The quiz of the worked example in SCORING.md, computed live on the page "How scoring works". */
export const exampleQuiz: Quiz = {
  slug: 'worked-example',
  edition: 1,
  options: [{ value: 0 }, { value: 1 / 3 }, { value: 2 / 3 }, { value: 1 }],
  items: [
    item('a', 3, 'reliability', { mustHave: true }),
    item('b', 3, 'reliability'),
    item('c', 3, 'assurance', { weight: 2 }),
    item('d', 4, 'empathy', { mustHave: true }),
    item('e', 4, 'empathy'),
    item('f', 5, 'reliability'),
  ],
  thresholds: { 3: 0.75, 4: 0.75, 5: 0.75 },
  mustHaveAt: 2 / 3,
  notApplicable: 'exclude',
};

/** The answers of the worked example: every item is answered, three stars are reached. */
export const exampleResponse: Response = { a: 2, b: 3, c: 2, d: 1, e: 3, f: 0 };

/** The worked example with b unanswered: provisional, from not yet three to three stars. */
export const exampleOpenResponse: Response = { a: 2, c: 2, d: 1, e: 3, f: 0 };
