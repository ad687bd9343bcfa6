import { expect, test } from 'vitest';
import { stretches } from './excerpt.ts';

test('hits are told from the text around them', () => {
  expect(stretches('<mark>Plain</mark> words, <mark>plain</mark>')).toEqual([
    { text: 'Plain', hit: true },
    { text: ' words, ', hit: false },
    { text: 'plain', hit: true },
  ]);
});

test('what looked like markup in the page stays text', () => {
  expect(stretches('a &lt;script&gt; b')).toEqual([{ text: 'a <script> b', hit: false }]);
  expect(stretches('')).toEqual([]);
});
