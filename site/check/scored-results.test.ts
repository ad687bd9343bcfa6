import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import type { KeptResult } from './kept.ts';
import { scoredResults } from './scored-results.ts';

const second: Quiz = {
  ...exampleQuiz,
  edition: 2,
  items: exampleQuiz.items.map((item) => (item.id === 'f' ? { ...item, id: 'g' } : item)),
};
const data = { quiz: second, fingerprint: 'f2' };
const result = (day: string, more: Partial<KeptResult> = {}): KeptResult => ({
  day,
  fingerprint: 'f2',
  quiz: second,
  response: { a: 2, b: 3, c: 2, d: 1, e: 3, g: 0 },
  ...more,
});
const old = result('2026-05-22', {
  fingerprint: 'f1',
  quiz: exampleQuiz,
  response: exampleResponse,
});

test('newest first, each with its verdict', () => {
  const scored = scoredResults(data, [old, result('2026-08-22')]);
  expect(scored.map(({ kept, verdict }) => [kept.day, verdict.lower])).toEqual([
    ['2026-08-22', 3],
    ['2026-05-22', 3],
  ]);
});

test('a result of an older edition is scored again, and says what moved', () => {
  const [scored] = scoredResults(data, [old]);
  expect(scored).toMatchObject({
    isCurrent: false,
    edition: 1,
    response: { a: 2, b: 3, c: 2, d: 1, e: 3 },
    moved: { lacking: ['g'], gone: ['f'] },
  });
});

test('answers that cannot be chosen are left open, and do not throw', () => {
  const damaged = result('2026-08-22', { response: { a: 9, b: 'x' as never, c: 2 } });
  expect(scoredResults(data, [damaged])[0]?.response).toEqual({ c: 2 });
});

test('a result whose quiz is lost or damaged is scored by its ids', () => {
  for (const quiz of [undefined, null, { slug: 3 }, 'quiz']) {
    const [scored] = scoredResults(data, [{ ...old, quiz }]);
    expect(scored?.edition).toBeUndefined();
    expect(scored?.response).toEqual({ a: 2, b: 3, c: 2, d: 1, e: 3 });
  }
});
