import { expect, test } from 'vitest';
import type { Entry } from './kinds.ts';
import { toScoringQuiz } from './scoring-quiz.ts';

const quiz = {
  kind: 'quiz',
  slug: 'check',
  facts: {
    edition: 2,
    sections: [
      { id: 'one', questions: ['b'] },
      { id: 'two', questions: ['a'] },
    ],
    scale: ['0', '1/3', '2/3', '1'],
    thresholds: { 3: '0.75', 4: '3/4', 5: '0.8' },
    mustHaveAt: '2/3',
    notApplicable: 'exclude',
  },
  texts: {},
} as unknown as Entry<'quiz'>;
const question = (slug: string, practice: string) =>
  [
    slug,
    {
      kind: 'question',
      slug,
      facts: { practice, weight: 2, mustHave: true, notApplicable: false },
    },
  ] as unknown as [string, Entry<'question'>];
const practices = new Map([
  ['p', { kind: 'practice', slug: 'p', facts: { level: 4, dimension: 'empathy', effort: 3 } }],
]) as unknown as Map<string, Entry<'practice'>>;

test('items stand in the order of the sections, with what their practice says of them', () => {
  const found = toScoringQuiz(quiz, new Map([question('a', 'p'), question('b', 'p')]), practices);
  expect(found.items.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(found.items[0]).toEqual({
    id: 'b',
    level: 4,
    dimension: 'empathy',
    effort: 3,
    weight: 2,
    mustHave: true,
    notApplicable: false,
  });
});

test('fractions become exact numbers', () => {
  const found = toScoringQuiz(quiz, new Map([question('a', 'p'), question('b', 'p')]), practices);
  expect(found.options.map(({ value }) => value)).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(found.thresholds).toEqual({ 3: 0.75, 4: 0.75, 5: 0.8 });
});

test('a question without its practice is a mistake, not an item less', () => {
  expect(() =>
    toScoringQuiz(quiz, new Map([question('a', 'p'), question('b', 'q')]), practices),
  ).toThrow(RangeError);
});
