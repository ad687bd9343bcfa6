import { round } from './point.ts';

const DOT = { radius: 5, pitch: 13, width: 64, line: 48 };

/** How dots of all columns stand: how many side by side, and how high the highest column rises. */
type Stack = { across: number; height: number };

/** So many people stand one above the other; more stand side by side, four at most. */
function stackOf(counts: readonly number[], tallest: number): Stack {
  const most = Math.max(0, ...counts);
  const across = Math.min(4, Math.max(1, Math.ceil(most / tallest)));
  const rows = Math.max(3, Math.ceil(most / across));
  return { across, height: rows * DOT.pitch + 4 };
}

/** The dots over one option, from below, and the brass bar under the median. */
function column(n: number, x: number, { across, height }: Stack, isMedian: boolean): string {
  const dots = Array.from({ length: n }, (_, k) => {
    const row = Math.floor(k / across);
    const inRow = Math.min(across, n - row * across);
    const cx = x + ((k % across) - (inRow - 1) / 2) * (DOT.pitch - 1);
    const cy = height - 8 - DOT.pitch * row;
    return `<circle class="mark-ink" cx="${round(cx)}" cy="${cy}" r="${DOT.radius}"/>`;
  });
  const from = x - DOT.line / 2;
  const bar = `<path class="line-metal" stroke-width="5" d="M${from} ${height + 2.5}h${DOT.line}"/>`;
  const axis = `<path class="axis" d="M${from} ${height}h${DOT.line}"/>`;
  return axis + dots.join('') + (isMedian ? bar : '');
}

/** Given more room, the figure stands at its foot. */
const svg = (width: number, height: number, inner: string): string =>
  `<svg class="dots" viewBox="0 0 ${width} ${height + 8}" preserveAspectRatio="xMidYMax" width="${width}" height="${height + 8}" aria-hidden="true">${inner}</svg>`;

/**
 * A dot for each person over the option chosen, lowest option first, and a brass bar under the lower median. The same
 * numbers always stand beside it in words.
 */
export function agreementDots(counts: readonly number[], median: number | undefined): string {
  const stack = stackOf(counts, 10);
  const columns = counts.map((n, k) => column(n, DOT.width * (k + 0.5), stack, k === median));
  return svg(DOT.width * counts.length, stack.height, columns.join(''));
}

/** The same columns one by one, all equally high, to stand each beside its option; lower, for larger dots. */
export function dotColumns(counts: readonly number[], median: number | undefined): string[] {
  const stack = stackOf(counts, 5);
  return counts.map((n, k) =>
    svg(DOT.width, stack.height, column(n, DOT.width / 2, stack, k === median)),
  );
}
