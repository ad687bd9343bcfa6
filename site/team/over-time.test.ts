import { exampleResponse } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { scoredResults } from '../check/scored-results.ts';
import { exampleContext } from './example.ts';
import { betweenPart, overTimePart } from './over-time.ts';

const { data } = exampleContext.check;
const keptOn = (day: string, response = exampleResponse) => ({
  day,
  fingerprint: data.fingerprint,
  quiz: data.quiz,
  response,
  received: 'team' as const,
});
const results = scoredResults(data, [
  keptOn('2026-05-22'),
  keptOn('2026-08-22'),
  keptOn('2026-11-22', { ...exampleResponse, d: 2 }),
]);
const words = (markup = '') =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('the kept results of a team stand newest first, each with a button of its own', () => {
  const { markup } = overTimePart(exampleContext, results);
  expect(words(markup)).toMatchInlineSnapshot(
    `"The team over time The team’s results that this browser keeps, newest first. Day Result Index Delete 22 November 2026 Four stars 67% Delete 22 August 2026 Three stars 62% Delete 22 May 2026 Three stars 62% Delete"`,
  );
  expect(markup).toContain('aria-label="Delete the result of 22 August 2026"');
});

test('the last one deleted leaves an empty list', () => {
  expect(words(overTimePart(exampleContext, []).markup)).toContain('No results are kept.');
});

test('the two newest are compared at first, the older with the newer; one alone with nothing', () => {
  const [before = '', after = ''] =
    betweenPart(exampleContext, results)?.markup.split('data-after') ?? [];
  expect(words(before)).toContain('Compared with');
  expect(before).toMatch(/value="1" selected>\s+22 August 2026: Three stars/);
  expect(after).toMatch(/value="0" selected>\s+22 November 2026: Four stars/);
  expect(betweenPart(exampleContext, results.slice(0, 1))).toBeUndefined();
});
