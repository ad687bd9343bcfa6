import { parseBody } from '@fifth-star/content/body/parse';
import { expect, test } from 'vitest';
import { articleMinutes, gapsOf } from './article.ts';

test('a short text takes a minute, a long one as many as its words', () => {
  expect(articleMinutes('Two words')).toBe(1);
  expect(articleMinutes('word '.repeat(900))).toBe(5);
});

test('promises are compared for one day of delivery', () => {
  const gap = (promised: number, delivered: number) =>
    `<ExpectationGap promised="${promised}" delivered="${delivered}"/>\n\n`;
  expect(gapsOf(parseBody(gap(10, 7) + gap(3, 7) + gap(1, 2)))).toEqual({
    delivered: 7,
    promises: [10, 3],
  });
  expect(gapsOf(parseBody('Text')).promises).toEqual([]);
});
