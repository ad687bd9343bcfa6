import { exampleQuiz } from '@fifth-star/content/scoring/example';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnAnswers } from './own-answers.ts';

const KEY = 'fifth-star:worked-example:1';
let texts: Map<string, string>;
/** How many characters storage takes. */
let room: number;

beforeEach(() => {
  texts = new Map();
  room = Infinity;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => texts.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const stored = () => JSON.parse(texts.get(KEY) ?? '{}') as unknown;

test('an answer is kept at once, and found again', () => {
  new OwnAnswers(exampleQuiz).set('a', 2);
  expect(stored()).toEqual({ a: 2 });
  expect(new OwnAnswers(exampleQuiz).response).toEqual({ a: 2 });
});

test('two tabs do not overwrite each other', () => {
  const one = new OwnAnswers(exampleQuiz);
  const other = new OwnAnswers(exampleQuiz);
  one.set('a', 2);
  other.set('b', 3);
  expect(stored()).toEqual({ a: 2, b: 3 });
  expect(one.reread()).toBe(true);
  expect(one.response).toEqual({ a: 2, b: 3 });
  expect(one.reread()).toBe(false);
});

test('an answer that is taken back is open again', () => {
  const own = new OwnAnswers(exampleQuiz);
  own.set('a', 2);
  own.set('a', undefined);
  expect(stored()).toEqual({});
});

test('where storage is blocked, answers last in memory', () => {
  vi.stubGlobal('localStorage', undefined);
  const own = new OwnAnswers(exampleQuiz);
  own.set('a', 2);
  own.set('b', 1);
  expect(own.isKept).toBe(false);
  expect(own.response).toEqual({ a: 2, b: 1 });
});

test('when storage is full in the middle, no answer is lost, and all are kept once there is room', () => {
  const own = new OwnAnswers(exampleQuiz);
  own.set('a', 2);
  room = 8;
  own.set('b', 1);
  own.set('c', 0);
  expect(own.isKept).toBe(false);
  expect(own.response).toEqual({ a: 2, b: 1, c: 0 });
  expect(stored()).toEqual({ a: 2 });
  room = Infinity;
  own.set('d', 3);
  expect(own.isKept).toBe(true);
  expect(stored()).toEqual({ a: 2, b: 1, c: 0, d: 3 });
});

test('an unreadable text is put aside, never overwritten', () => {
  texts.set(KEY, '{"a":2');
  const own = new OwnAnswers(exampleQuiz);
  expect(own.damage).toBe('unreadable');
  own.set('b', 1);
  expect(stored()).toEqual({ b: 1 });
  expect(texts.get(`${KEY}:damaged`)).toBe('{"a":2');
  texts.set(KEY, '[]');
  new OwnAnswers(exampleQuiz);
  expect(texts.get(`${KEY}:damaged`)).toBe('{"a":2\n[]');
});

test('of a text that is damaged in part, what can be read is kept', () => {
  texts.set(KEY, '{"a":2,"b":9}');
  const own = new OwnAnswers(exampleQuiz);
  expect([own.damage, own.response]).toEqual(['partly', { a: 2 }]);
  expect(texts.get(`${KEY}:damaged`)).toBe('{"a":2,"b":9}');
  expect(new OwnAnswers(exampleQuiz).damage).toBe('none');
});

test('a damaged text that cannot be put aside is left as it is', () => {
  texts.set(KEY, '{"a":2,"e"');
  room = 1;
  const own = new OwnAnswers(exampleQuiz);
  expect(own.isKept).toBe(false);
  room = 8;
  own.set('b', 1);
  expect(texts.get(KEY)).toBe('{"a":2,"e"');
  room = Infinity;
  own.set('c', 1);
  expect(texts.get(`${KEY}:damaged`)).toBe('{"a":2,"e"');
  expect(stored()).toEqual({ b: 1, c: 1 });
});

test('starting again empties storage', () => {
  const own = new OwnAnswers(exampleQuiz);
  own.set('a', 2);
  own.clear();
  expect([own.response, own.isKept, texts.size]).toEqual([{}, true, 0]);
});
