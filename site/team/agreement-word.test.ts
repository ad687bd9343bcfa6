import { expect, test } from 'vitest';
import { agreementWord, alphaWord, hundredths } from './agreement-word.ts';

test.each([
  [undefined, undefined],
  [0, 'split'],
  [0.3, 'split'],
  [0.31, 'mixed'],
  [0.7, 'mixed'],
  [0.77, 'close'],
  [0.9, 'close'],
  [1, 'agreed'],
])('an r_wg of %s is %s', (agreement, word) => {
  expect(agreementWord(agreement)).toBe(word);
});

test.each([
  [undefined, 'none'],
  [-0.04, 'belowChance'],
  [0.41, 'talk'],
  [0.667, 'careful'],
  [0.8, 'reliable'],
])('an alpha of %s is %s', (alpha, word) => {
  expect(alphaWord(alpha)).toBe(word);
});

test('agreements are written with two decimals and a true minus', () => {
  expect([hundredths('en', 0.6), hundredths('uk', -0.041)]).toEqual(['0.60', '−0,04']);
});
