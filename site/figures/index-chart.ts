import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { largestStep } from '@fifth-star/content/scoring/trend';
import { escapeHtml } from '../html.ts';

/** A result on the chart: its day, `YYYY-MM-DD`, its index from 0 to 1 and the answers behind it. */
export type Dot = { day: string; index: number; response: Response };

const [WIDTH, HEIGHT, EDGE] = [320, 96, 8];

const round = (value: number): number => Math.round(value * 10) / 10;

/** A smaller dot would not be seen. */
const LEAST = 3.5;

/**
 * Overall indexes over time, oldest first: from 0 to 1 upwards, never a part of it, and days at their true distance.
 * A dot reaches at least as far up and down as one answer can move it: dots that overlap in height tell no trend.
 */
export function indexChart(quiz: Quiz, dots: readonly Dot[], label: string): string {
  const times = dots.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const scale = HEIGHT - 2 * EDGE;
  const x = (time: number) =>
    round(EDGE + (WIDTH - 2 * EDGE) * (last > first ? (time - first) / (last - first) : 0.5));
  const y = (index: number) => round(HEIGHT - EDGE - scale * index);
  const lines = [0, 0.5, 1].map(
    (index) => `<path class="axis faint" d="M0 ${y(index)}H${WIDTH}"/>`,
  );
  const marks = dots.map(({ index, response }, k) => {
    const radius = round(Math.max(LEAST, scale * largestStep(quiz, quiz.items, response)));
    return `<circle class="mark-ink" cx="${x(times[k] ?? 0)}" cy="${y(index)}" r="${radius}"/>`;
  });
  return (
    `<svg class="index-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">` +
    `${lines.join('')}${marks.join('')}</svg>`
  );
}
