import { exampleQuiz, exampleResponse } from '@fifth-star/content/scoring/example';
import { expect, test } from 'vitest';
import { indexChart } from './index-chart.ts';

const dot = (day: string, index: number) => ({ day, index, response: exampleResponse });
const circles = (svg: string) =>
  [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );

test('days stand at their true distance, and the height is the whole scale', () => {
  const dots = [dot('2026-01-01', 0), dot('2026-01-02', 1), dot('2026-01-05', 0.5)];
  const marks = circles(indexChart(exampleQuiz, dots, 'Index'));
  expect(marks.map(([x, y]) => [x, y])).toEqual([
    [8, 88],
    [84, 8],
    [312, 48],
  ]);
});

test('a dot is as tall as one answer either way, so that noise does not look like progress', () => {
  // The heaviest answer weighs 2 of 7, and a step is a third: 2/21 of a height of 80.
  const [[, , radius] = []] = circles(indexChart(exampleQuiz, [dot('2026-01-01', 0.5)], 'Index'));
  expect(radius).toBeCloseTo((80 * 2) / 21, 1);
});
