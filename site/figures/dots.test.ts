import { expect, test } from 'vitest';
import { agreementDots, dotColumns } from './dots.ts';
import { dumbbell } from './dumbbell.ts';

const many = (svg: string, part: string): number => svg.split(part).length - 1;

test('there is a dot for every person and one brass bar, under the median', () => {
  const svg = agreementDots([4, 3, 2, 5], 1);
  expect(many(svg, '<circle')).toBe(14);
  expect(svg.match(/line-metal[^>]*d="([^"]+)"/)?.[1]).toBe('M72 71.5h48');
});

test('nobody chose: no dot and no bar, and room for three as always', () => {
  const svg = agreementDots([0, 0, 0, 0], undefined);
  expect(many(svg, '<circle') + many(svg, 'line-metal')).toBe(0);
  expect(svg).toContain('viewBox="0 0 256 51"');
});

test('thirty people of one mind stand in three columns, within the figure', () => {
  const svg = agreementDots([0, 0, 30, 0], 2);
  expect(many(svg, '<circle')).toBe(30);
  const xs = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.-]+)"/g)];
  expect(new Set(xs.map(([, x]) => x)).size).toBe(3);
  expect(Math.min(...xs.map(([, , y]) => Number(y)))).toBeGreaterThan(0);
});

test('the columns one by one are equally high and have the same dots', () => {
  const columns = dotColumns([1, 0, 7, 2], 2);
  expect(columns.map((svg) => many(svg, '<circle'))).toEqual([1, 0, 7, 2]);
  expect(new Set(columns.map((svg) => /viewBox="[^"]+"/.exec(svg)?.[0])).size).toBe(1);
  expect(columns.map((svg) => svg.includes('line-metal'))).toEqual([false, false, true, false]);
});

test('a dumbbell joins the lower median, an open ring, to the higher one', () => {
  const svg = dumbbell({ options: 4, low: 1, high: 3 });
  expect(svg).toContain('<circle class="mark-open" cx="98"');
  expect(svg).toContain('<circle class="mark-ink" cx="266"');
  expect(svg).toContain('d="M98 13H266"');
});
