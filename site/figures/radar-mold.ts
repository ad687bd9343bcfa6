import { escapeHtml } from '../html.ts';
import { path, round } from './point.ts';
import { corner, RADIUS } from './radar.ts';

/** What a radar shows before there are scores. */
export type RadarMold = {
  /** The names of the dimensions, three or more, clockwise from the top. */
  names: readonly string[];
  /** The gate of all levels, 0 to 1; left out where they have different ones. */
  gate?: number | undefined;
  /** What the drawing says to those who cannot see it. */
  title: string;
};

/**
 * The rings, axes and names of a radar, and its gate, with names for what `radar` fills in. Pixels round a centre that
 * stands at half the width, so that labels keep their size on a phone.
 */
export function radarMold({ names, gate, title }: RadarMold): string {
  const n = names.length;
  const ring = (value: number) => path(names.map((_, k) => corner(k, n, value)));
  const rings = [0.25, 0.5, 1].map((value) => `<path class="axis faint" d="${ring(value)}"/>`);
  const spokes = names.map(
    (_, k) => `<path class="axis faint" d="M0 0L${corner(k, n).join(' ')}"/>`,
  );
  const labels = names.map((name, k) => label(escapeHtml(name), k, n));
  return (
    `<svg class="radar" width="100%" role="img" aria-label="${escapeHtml(title)}">` +
    `<svg x="50%" y="50%" overflow="visible"><g>${rings.join('')}${spokes.join('')}` +
    (gate === undefined ? '' : `<path class="radar-gate" d="${ring(gate)}"/>`) +
    `{shapes}${labels.join('')}</g></svg></svg>`
  );
}

/**
 * The name of a dimension and its number outside a corner, in two rows. At the sides the number stands beside the
 * corner and the name above: only there a long one fits between the figure and the edge of a phone.
 */
function label(name: string, k: number, axes: number): string {
  const [x, y] = corner(k, axes);
  const side = Math.sign(Math.round(x));
  const isLow = y > RADIUS * 0.3;
  const isBeside = side !== 0 && !isLow;
  const text = (dx: number, dy: number, words: string, kind = '') =>
    `<text x="${round(x + side * dx)}" y="${round(y + dy)}" ` +
    `text-anchor="${['end', 'middle', 'start'][side + 1]}"${kind}>${words}</text>`;
  const number = (dx: number, dy: number) => text(dx, dy, `{score${k}}`, ' class="strong"');
  if (isBeside) return text(-26, -34, name) + number(10, 5);
  return isLow ? text(-14, 22, name) + number(-14, 41) : text(0, -30, name) + number(0, -12);
}
