import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { arrivalOf } from './example.ts';
import { mergeTeam } from './merged.ts';
import { addArrivals, agree, emptyTeam } from './state.ts';

const teamOf = (...responses: Parameters<typeof arrivalOf>[0][]) =>
  addArrivals(
    emptyTeam,
    responses.map((response) => arrivalOf(response)),
    '',
  ).team;

test('one member merges to that member', () => {
  const merged = mergeTeam(exampleQuiz, teamOf(exampleResponse));
  expect(merged.response).toEqual(exampleResponse);
  expect(merged.found.level).toBe(3);
  expect(merged.higher).toBe(0);
});

test('two who reach three stars in different ways may together reach none, and that is counted', () => {
  const [one, other] = [
    { a: 2, b: 3, c: 2, d: 0, e: 0, f: 0 },
    { a: 3, b: 0, c: 3, d: 0, e: 0, f: 0 },
  ];
  const merged = mergeTeam(exampleQuiz, teamOf(one, other));
  expect(merged.found.upper).toBe(undefined);
  expect(merged.higher).toBe(2);
});

test('an answer the team agreed on stands over the merged one', () => {
  const team = agree(teamOf({ ...exampleResponse, d: 1 }), 'd', 2);
  expect(mergeTeam(exampleQuiz, team).found.level).toBe(4);
});

test('the question they are farthest apart on comes first', () => {
  const merged = mergeTeam(exampleQuiz, teamOf({ a: 2, b: 0 }, { a: 2, b: 3 }));
  expect(merged.items[0]?.id).toBe('b');
});
