import { expect, test } from 'vitest';
import { wordsIn } from './words.ts';

test.each([
  ['It’s a self-check, clients’ “own”…', 'It’s a self-check clients own'],
  ["п'ять, пʼять і п’ять", 'п’ять п’ять і п’ять'],
  ['за\u0301мок, кра\u0301й, й и\u0306', 'замок край й й'],
  ['об\u00ADслу\u00ADговування full\u2011time', 'обслуговування full-time'],
  ['café, cafe\u0301', 'café café'],
  ['3rd, 24-годинний, x2, COVID-19 and 5', 'and'],
  ['**слово** [інше](', 'слово інше'],
  ['- ’ –', ''],
])('%s has the words %s', (text, words) => {
  expect(
    wordsIn(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test('a word stands where its first letter is', () => {
  expect(wordsIn('(за\u0301мок) і дім').map(({ index }) => index)).toEqual([1, 9, 11]);
});
