import { exampleResponse } from '@fifth-star/content/scoring/example';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleCheck } from '../team/example.ts';
import { HistoryStore } from './history-store.ts';
import { keepInHistory } from './team-keep.ts';
import { Texts } from './texts.ts';

const check = exampleCheck();
const history = new HistoryStore(check.data.quiz);
const kept = () => history.read().map(({ day, response }) => [day, response['d']]);

beforeEach(() => {
  vi.stubGlobal('localStorage', new Texts());
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00') });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a team has one result a day: a later one takes the place of a former, and it is told', () => {
  expect(keepInHistory(check, exampleResponse)).toBe('kept');
  expect(keepInHistory(check, { ...exampleResponse, d: 3 })).toBe('replaced');
  expect(keepInHistory(check, { ...exampleResponse, d: 3 })).toBe('replaced');
  expect(kept()).toEqual([['2026-11-23', 3]]);
  vi.setSystemTime(new Date('2027-02-23T12:00:00'));
  expect(keepInHistory(check, exampleResponse)).toBe('kept');
  expect(kept()).toEqual([
    ['2026-11-23', 3],
    ['2027-02-23', 1],
  ]);
});

test('what a person received that day stays', () => {
  history.keepReceived('link', '2026-11-23', 'f', { a: 1 });
  keepInHistory(check, exampleResponse);
  keepInHistory(check, { ...exampleResponse, d: 3 });
  expect(history.read()).toHaveLength(2);
});

test('where storage is blocked nothing is kept, and it is told', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keepInHistory(check, exampleResponse)).toBe('notKept');
});
