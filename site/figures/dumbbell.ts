import { round } from './point.ts';

const WIDTH = 280;
const MARGIN = 14;

/** The medians of two groups, as option indexes on a scale of so many options. */
export type Dumbbell = { options: number; low: number; high: number };

/** Two groups on one scale, joined: an open ring for the lower one, a disc for the higher, the bar is the gap. */
export function dumbbell({ options, low, high }: Dumbbell): string {
  const x = (option: number) => round(MARGIN + option * ((WIDTH - 2 * MARGIN) / (options - 1)));
  const ticks = Array.from({ length: options }, (_, k) => `<path class="axis" d="M${x(k)} 9v8"/>`);
  return (
    `<svg class="dumbbell" viewBox="0 0 ${WIDTH} 26" width="${WIDTH}" height="26" aria-hidden="true">` +
    `<path class="axis faint" d="M${x(0)} 13H${x(options - 1)}"/>${ticks.join('')}` +
    `<path class="line-metal" stroke-width="4" d="M${x(low)} 13H${x(high)}"/>` +
    `<circle class="mark-open" cx="${x(low)}" cy="13" r="7"/>` +
    `<circle class="mark-ink" cx="${x(high)}" cy="13" r="7"/></svg>`
  );
}
