import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict } from '@fifth-star/content/scoring/verdict';
import { expect, test } from 'vitest';
import type { CheckData } from './data.ts';
import { readingPath } from './reading-path.ts';

const practices: CheckData['practices'] = Object.fromEntries(
  exampleQuiz.items.map(({ id }) => [id, { slug: id, action: '', title: id, href: `/${id}/` }]),
);
const page = (name: string, ...told: string[]) => ({
  title: name,
  href: `/${name}/`,
  takes: '',
  practices: told,
});
const cards = exampleQuiz.items.map(({ id }) => page(id, id));
const path = (response: Response, articles: CheckData['pages'] = [], quiz = exampleQuiz) =>
  readingPath(
    { quiz, practices, pages: [...cards, ...articles] },
    response,
    verdict(quiz, response),
  ).map((reading) => [reading.page.title, reading.gaps, reading.mustHaves]);

test('a must-have that blocks the next level comes first, whatever its weight', () => {
  expect(path({ ...exampleResponse, e: 0 })).toEqual([
    ['d', 1, 1],
    ['e', 1, 0],
    ['c', 1, 0],
    ['a', 1, 0],
  ]);
});

test('the next level comes before those under it, and none above it is read about', () => {
  expect(path(exampleResponse)).toEqual([
    ['d', 1, 1],
    ['c', 1, 0],
    ['a', 1, 0],
  ]);
});

test('an article counts for all practices it tells of, and covers them', () => {
  expect(path({ ...exampleResponse, e: 0 }, [page('both', 'd', 'e'), page('a', 'a')])).toEqual([
    ['both', 2, 1],
    ['c', 1, 0],
    ['a', 1, 0],
  ]);
});

test('a card comes before an article that covers no more', () => {
  expect(path(exampleResponse, [page('long', 'd')])[0]).toEqual(['d', 1, 1]);
});

test('four pages at most', () => {
  expect(path({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 })).toHaveLength(3);
  expect(path({ a: 3, b: 3, c: 3, d: 3, e: 3, f: 0 })).toEqual([['f', 1, 0]]);
  const items = exampleQuiz.items.map((item) => ({ ...item, level: 3 as const }));
  const flat = { ...exampleQuiz, items };
  expect(path({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 }, [], flat)).toHaveLength(4);
});

test('open answers, those that do not apply and best ones are no gaps', () => {
  const items = exampleQuiz.items.map((item) => ({ ...item, notApplicable: true }));
  const quiz = { ...exampleQuiz, items, notApplicable: 'zero' as const };
  expect(path({ a: 'na', b: 3 }, [], quiz)).toEqual([]);
  expect(path({})).toEqual([]);
});

test('at five stars every gap that is left may be read about', () => {
  expect(path({ a: 2, b: 3, c: 3, d: 3, e: 3, f: 3 })).toEqual([['a', 1, 0]]);
});

test('items without a published practice are passed over', () => {
  const { d: _, ...rest } = practices;
  const found = verdict(exampleQuiz, exampleResponse);
  const pages = readingPath(
    { quiz: exampleQuiz, practices: rest, pages: cards },
    exampleResponse,
    found,
  );
  expect(pages.map((reading) => reading.page.title)).toEqual(['c', 'a']);
});
