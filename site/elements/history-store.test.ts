import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryStore } from './history-store.ts';
import { keepResult } from './keep-result.ts';

class Texts {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String((this as Record<string, unknown>)[key]) : null;
  }
  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

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
  expect(keepOn('2026-11-22', { ...exampleResponse, f: 3 })).toBe(true);
  expect(keepOn('2026-11-22')).toBe(true);
  expect(keepOn('2026-08-22')).toBe(true);
  expect(days()).toEqual(['2026-08-22', '2026-11-22']);
  expect(history.read().at(-1)).toMatchObject({ response: exampleResponse, quiz: exampleQuiz });
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
  keepOn('2026-11-22');
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
