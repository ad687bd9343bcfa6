import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryStore } from './history-store.ts';
import { keepResult } from './keep-result.ts';
import { Texts } from './texts.ts';

const data = { quiz: exampleQuiz, fingerprint: 'f1' };
const history = new HistoryStore(exampleQuiz);

beforeEach(() => {
  vi.stubGlobal('localStorage', new Texts());
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const keepOn = (day: string, response = exampleResponse) => {
  vi.setSystemTime(new Date(`${day}T12:00:00`));
  return keepResult(data, response);
};
const days = () => history.read().map(({ day }) => day);

test('a settled result is kept once a day, the later in the place of the former', () => {
  expect(keepOn('2026-08-22')).toBe(true);
  expect(keepOn('2026-11-22', { ...exampleResponse, f: 3 })).toBe(true);
  expect(keepOn('2026-11-22', { ...exampleResponse, f: 2 })).toBe(true);
  expect(days()).toEqual(['2026-08-22', '2026-11-22']);
  expect(history.latestOwn).toMatchObject({ response: { f: 2 }, quiz: exampleQuiz });
  expect(history.latestOwn?.name).toBe('2026-11-22');
});

test('to look at a result again is no new result: the latest keeps its day', () => {
  keepOn('2026-11-23');
  history.keepReceived('link', '2026-12-01', 'f1', { a: 1 });
  const sorted = Object.fromEntries(Object.entries(exampleResponse).reverse());
  expect(keepOn('2027-01-10', sorted)).toBe(true);
  expect(history.latestOwn?.day).toBe('2026-11-23');
  // An answer that is changed and changed back leaves no trace.
  keepOn('2027-01-10', { ...exampleResponse, f: 2 });
  expect(history.latestOwn?.day).toBe('2027-01-10');
  keepOn('2027-01-10');
  expect(history.latestOwn?.day).toBe('2026-11-23');
});

test('the same answers to another edition are a new result; what is damaged is not compared', () => {
  keepOn('2026-11-23');
  vi.setSystemTime(new Date('2027-01-10T12:00:00'));
  keepResult({ quiz: { ...exampleQuiz, edition: 2 }, fingerprint: 'f2' }, exampleResponse);
  expect(days()).toEqual(['2026-11-23', '2027-01-10']);
  localStorage.setItem('fifth-star:history:worked-example:2027-02-01', '{"quiz":{"edition":1}}');
  expect(keepOn('2027-02-02')).toBe(true);
  expect(days()).toEqual(['2026-11-23', '2027-01-10', '2027-02-02']);
});

test('a result that open answers can still change is not kept', () => {
  expect(keepOn('2026-11-22', { a: 3 })).toBeUndefined();
  expect(days()).toEqual([]);
  // Nothing that is open can give the third star any more.
  expect(keepOn('2026-11-22', { a: 0 })).toBe(true);
});

test('what was received stands beside one’s own, once', () => {
  keepOn('2026-11-22');
  for (const _ of [1, 2]) history.keepReceived('link', '2026-11-22', 'f1', { a: 1 });
  keepOn('2026-11-22');
  expect(history.read().map(({ received }) => received)).toEqual([undefined, 'link']);
});

test('one is removed, or all; the answers stay', () => {
  keepOn('2026-08-22');
  keepOn('2026-11-22', { ...exampleResponse, f: 3 });
  localStorage.setItem('fifth-star:worked-example:1', '{}');
  const [first] = history.read();
  if (first) history.remove(first);
  expect(days()).toEqual(['2026-11-22']);
  history.clear();
  expect(Object.keys(localStorage)).toEqual(['fifth-star:worked-example:1']);
});

test('a damaged result takes no other with it', () => {
  keepOn('2026-11-22');
  localStorage.setItem('fifth-star:history:worked-example:2026-08-22', '{"day":');
  expect(days()).toEqual(['2026-11-22']);
});

test('where storage is blocked nothing is kept, and it is told', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keepOn('2026-11-22')).toBe(false);
  expect(days()).toEqual([]);
});
