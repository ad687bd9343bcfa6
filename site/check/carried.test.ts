import { exampleQuiz } from '@fifth-star/content/scoring/example';
import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { expect, test } from 'vitest';
import { en } from '../i18n/keep/en.ts';
import { carriedFrom, carriedText } from './carried.ts';
import { carriedKey, olderEditions } from './older-editions.ts';

const third: Quiz = {
  ...exampleQuiz,
  edition: 3,
  items: exampleQuiz.items.map((item) => (item.id === 'f' ? { ...item, id: 'g' } : item)),
};
const data = { quiz: third, past: { '2': ['a', 'b', 'c', 'd', 'e', 'f'] } };

test('finds the names of older editions, the latest first', () => {
  const keys = ['1', '2', '3', '4', '2:damaged', 'x'].map(
    (rest) => `fifth-star:worked-example:${rest}`,
  );
  expect(olderEditions(third, [...keys, 'fifth-star:another:1'])).toEqual([2, 1]);
  expect(olderEditions(third, [...keys, carriedKey(third)])).toEqual([]);
});

test('carries answers over item by item', () => {
  expect(carriedFrom(data, 2, '{"a":2,"f":0,"b":"na"}')).toEqual({
    edition: 2,
    response: { a: 2 },
    moved: { lacking: 1, gone: 1 },
  });
});

test('of an edition that nobody listed, the answers alone tell', () => {
  expect(carriedFrom(data, 1, '{"a":2,"f":0,"z":1}')).toEqual({
    edition: 1,
    response: { a: 2 },
    moved: undefined,
  });
});

test.each([[null], ['{'], ['[]'], ['{}'], ['{"z":1}'], ['{"a":7}']])(
  'nothing is carried over from %s',
  (stored) => {
    expect(carriedFrom(data, 1, stored)).toBeUndefined();
  },
);

test('says how much was carried over', () => {
  const carried = carriedFrom(data, 2, '{"a":2,"b":1}');
  expect(carried && carriedText({ keep: en, locale: 'en' }, carried)).toMatchInlineSnapshot(
    `"2 answers from edition 2 were carried over. 1 question is new. 1 question of that edition is no longer asked. The old answers stay in this browser."`,
  );
});
