import { escapeHtml } from '../html.ts';
import { round } from './point.ts';

/** One promise of the figure. */
export type GapRow = {
  name: string;
  /** The day that was promised. */
  promised: number;
  /** What the bar between promise and delivery says. */
  note: string;
};

/** A delivery and the promises it is measured by. */
export type ExpectationGap = {
  /** The day of the delivery. */
  delivered: number;
  rows: readonly GapRow[];
  words: { title: string; day: string; delivered: string };
};

const [WIDTH, LEFT, RIGHT] = [460, 24, 24];

/** The days that the axis shows: full tens, so that figures under one another share their scale. */
const axisDays = (...days: number[]): number =>
  Math.max(10, Math.ceil(Math.max(...days) / 10) * 10);

/** Every how many days the axis is numbered, so that at most twelve numbers stand on it. */
const numberedEvery = (days: number): number => Math.max(1, Math.ceil(days / 12));

/**
 * The expectation gap: a flag is the promise, the vertical line the delivery. A brass bar is time given back to the
 * client, a dotted bar is time taken.
 */
export function expectationGap({ delivered, rows, words }: ExpectationGap): string {
  const days = axisDays(delivered, ...rows.map(({ promised }) => promised));
  const x = (day: number) => round(LEFT + (day * (WIDTH - LEFT - RIGHT)) / days);
  const bottom = 66 + (rows.length - 1) * 92 + 50;
  const every = numberedEvery(days);
  const ticks = Array.from({ length: Math.floor(days / every) + 1 }, (_, k) => k * every).map(
    (day) =>
      `<path class="axis" d="M${x(day)} ${bottom}v6"/>` +
      `<text x="${x(day)}" y="${bottom + 24}" text-anchor="middle">${day || escapeHtml(words.day)}</text>`,
  );
  const bars = rows.map((row, k) => gapRow(row, delivered, 66 + k * 92, x));
  // A label at the very right would leave the drawing, so it hangs to the left of its line there.
  const anchor =
    x(delivered) > WIDTH * 0.75 ? 'end' : x(delivered) < WIDTH * 0.25 ? 'start' : 'middle';
  return (
    `<svg class="gap" viewBox="0 0 ${WIDTH} ${bottom + 34}" role="img" aria-label="${escapeHtml(words.title)}">` +
    `<path class="axis" d="M${x(0)} ${bottom}H${x(days)}"/>${ticks.join('')}` +
    `<path class="line-ink" stroke-width="2" d="M${x(delivered)} 22V${bottom}"/>` +
    `<text class="strong" x="${x(delivered)}" y="14" text-anchor="${anchor}">${escapeHtml(words.delivered)}</text>` +
    `${bars.join('')}</svg>`
  );
}

function gapRow(
  { name, promised, note }: GapRow,
  delivered: number,
  y: number,
  x: (day: number) => number,
): string {
  const kind = promised > delivered ? 'gap-early' : 'gap-late';
  const [from, to] = [x(Math.min(promised, delivered)), x(Math.max(promised, delivered))];
  const middle = Math.min(Math.max((from + to) / 2, 80), WIDTH - 80);
  return (
    `<path class="axis faint" d="M${LEFT} ${y}H${x(promised)}"/>` +
    `<text x="${LEFT}" y="${y - 27}"><tspan class="strong">${escapeHtml(name)}</tspan></text>` +
    `<rect class="${kind}" x="${from}" y="${y - 9}" width="${round(to - from)}" height="18"/>` +
    `<path class="line-ink" stroke-width="2" d="M${x(promised)} ${y + 13}v-32h17l-4 6 4 6h-17"/>` +
    `<text x="${round(middle)}" y="${y + 27}" text-anchor="middle" class="strong">${escapeHtml(note)}</text>`
  );
}
