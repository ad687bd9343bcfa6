import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { historyKey, ownResultKey } from './history-key.ts';
import { readKept, type KeptResult } from './kept.ts';
import { receivedResultKey } from './received-key.ts';

const result: KeptResult = {
  day: '2026-11-22',
  fingerprint: 'f1',
  quiz: exampleQuiz,
  response: exampleResponse,
};

test('a result comes back with the quiz it was given to', () => {
  expect(readKept(JSON.stringify(result))).toEqual(result);
  const received = { ...result, received: 'team' };
  expect(readKept(JSON.stringify(received))).toEqual(received);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another type', '[]'],
  ['no day', JSON.stringify({ ...result, day: 'soon' })],
  ['no fingerprint', JSON.stringify({ ...result, fingerprint: 1 })],
  ['no answers', JSON.stringify({ ...result, response: null })],
])('%s is no result', (_, text) => {
  expect(readKept(text)).toBeUndefined();
});

test('one result of one’s own a day, whatever the edition; those received stand beside it', () => {
  const second = { ...exampleQuiz, edition: 2 };
  const own = ownResultKey(exampleQuiz, '2026-11-22');
  expect(own).toBe(ownResultKey(second, '2026-11-22'));
  expect(own).not.toBe(ownResultKey(exampleQuiz, '2026-11-23'));
  const received = receivedResultKey(exampleQuiz, '2026-11-22', '1.x.1.a.b');
  expect(received).not.toBe(own);
  expect(received).toBe(receivedResultKey(exampleQuiz, '2026-11-22', '1.x.1.a.b'));
  for (const key of [own, received]) expect(key.startsWith(historyKey(exampleQuiz))).toBe(true);
});

test('checks with similar names do not share their results', () => {
  const key = ownResultKey({ slug: 'star-check' }, '2026-11-22');
  expect(key.startsWith(historyKey({ slug: 'star' }))).toBe(false);
});
