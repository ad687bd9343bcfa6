import { expect, test } from 'vitest';
import type { SiteLibrary } from '../library.ts';
import { cardQuestions } from './card-questions.ts';

const quiz = (slug: string, edition: number, ...sections: string[][]) => ({
  slug,
  facts: { edition, sections: sections.map((questions) => ({ questions })) },
});

const questions = new Map(
  [
    ['a', 'plain-words'],
    ['b', 'reply-clock'],
    ['c', 'plain-words'],
    ['never-asked', 'plain-words'],
  ].map(([id = '', practice]) => [
    id,
    {
      facts: { practice, notApplicable: id === 'c' },
      texts: { statement: `Statement ${id}`, options: ['0', '1', '2', '3'] },
    },
  ]),
);

// As much of the library as is asked for.
const library = {
  entries: {
    quiz: new Map([
      ['two', quiz('two', 4, ['c'])],
      ['one', quiz('one', 1, ['a', 'b'], ['c'])],
    ]),
  },
  get: (_kind: string, id: string, locale: string) =>
    locale === 'lv' ? undefined : questions.get(id),
  link: (_kind: string, slug: string) => ({ title: `Check ${slug}`, href: `/uk/${slug}/` }),
} as unknown as SiteLibrary;

test('a card asks the questions about its practice that some self-check asks', () => {
  expect(cardQuestions(library, 'plain-words', 'uk').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(cardQuestions(library, 'reply-clock', 'uk').map(({ id }) => id)).toEqual(['b']);
  expect(cardQuestions(library, 'hidden-side', 'uk')).toEqual([]);
});

test('the answer counts in every self-check that asks, the most thorough first, in its edition and at its place', () => {
  expect(cardQuestions(library, 'plain-words', 'uk')[1]).toEqual({
    id: 'c',
    statement: 'Statement c',
    options: ['0', '1', '2', '3'],
    notApplicable: true,
    keys: ['fifth-star:one:1', 'fifth-star:two:4'],
    places: [
      { title: 'Check one', href: '/uk/one/#c', number: 3 },
      { title: 'Check two', href: '/uk/two/#c', number: 1 },
    ],
  });
});

test('a question without a translation is not asked', () => {
  expect(cardQuestions(library, 'plain-words', 'lv')).toEqual([]);
});
