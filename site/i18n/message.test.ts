import { expect, test } from 'vitest';
import { day } from './day.ts';
import { count, decimal, fill, localValue, percent } from './message.ts';

const cards = { one: '{n} картка', few: '{n} картки', other: '{n} карток' };

test('fills in what it is given and leaves the rest to be seen', () => {
  expect(fill('{done} of {total}', { done: 2 })).toBe('2 of {total}');
});

test.each([
  [1, '1 картка'],
  [3, '3 картки'],
  [5, '5 карток'],
  [11, '11 карток'],
  [21, '21 картка'],
  [22, '22 картки'],
  [100, '100 карток'],
])('Ukrainian plural of %i', (n, text) => {
  expect(count('uk', cards, n)).toBe(text);
});

test('Latvian knows a form for zero and uses "one" for 21', () => {
  const forms = { zero: '{n} kartīšu', one: '{n} kartīte', other: '{n} kartītes' };
  expect([0, 1, 2, 11, 21].map((n) => count('lv', forms, n))).toEqual([
    '0 kartīšu',
    '1 kartīte',
    '2 kartītes',
    '11 kartīšu',
    '21 kartīte',
  ]);
});

test('a percent sign stands close in English and apart elsewhere', () => {
  expect((['en', 'uk', 'ru', 'lv'] as const).map((locale) => percent(locale, 0.754))).toEqual([
    '75%',
    '75\u00a0%',
    '75\u00a0%',
    '75\u00a0%',
  ]);
  expect(localValue('uk', '82%')).toBe('82\u00a0%');
  expect(localValue('lv', '4.5%')).toBe('4,5\u00a0%');
  expect(localValue('en', '6x')).toBe('6x');
});

test('decimals follow the language', () => {
  expect(decimal('en', 2 / 3)).toBe('0.667');
  expect(decimal('lv', 2 / 3)).toBe('0,667');
});

test('a day is the same in every time zone', () => {
  expect(day('en', '2026-11-22')).toBe('22 November 2026');
});
