import { fill } from '../i18n/message.ts';
import { path, point, type Point } from './point.ts';

/** One dimension of a radar; scores from 0 to 1. */
export type Axis = {
  /** `undefined` for a dimension without answers: it gets no point. */
  now: number | undefined;
  /** Where a plan leads; the same as `now` where it changes nothing. */
  after: number | undefined;
};

/** From the middle of a radar to its corners, in pixels. */
export const RADIUS = 100;

/** The corner of an axis, or the point of a score on it: the first one on top, then clockwise. */
export const corner = (k: number, axes: number, value = 1): Point =>
  point(RADIUS * value, -90 + (360 / axes) * k);

/**
 * The radar: scores on the corners of a pentagon, the points of the star, or of a square or triangle. `mold` is what
 * `radarMold` drew on the server.
 */
export function radar(mold: string, axes: readonly Axis[]): string {
  const points = (kind: keyof Axis) =>
    axes.map((axis, k) => {
      const score = axis[kind];
      return score === undefined ? score : corner(k, axes.length, score);
    });
  const outline = (kind: keyof Axis) => `<path class="radar-${kind}" d="${shape(points(kind))}"/>`;
  const dots = points('now').map((dot) =>
    dot ? `<circle class="mark-ink" cx="${dot[0]}" cy="${dot[1]}" r="4.5"/>` : '',
  );
  const isPlanned = axes.some(({ now, after }) => after !== now);
  const numbers = axes.map(({ now }, k): [string, string | number] => [
    `score${k}`,
    now === undefined ? '–' : Math.round(now * 100),
  ]);
  return fill(mold, {
    ...Object.fromEntries(numbers),
    shapes: (isPlanned ? outline('after') : '') + outline('now') + dots.join(''),
  });
}

/** A closed outline; with points missing, only the sides between neighbours that both have one. */
function shape(points: readonly (Point | undefined)[]): string {
  const known = points.filter((place) => place !== undefined);
  if (known.length === points.length) return path(known);
  return points
    .map((place, k) => {
      const next = points[(k + 1) % points.length];
      return place && next ? `M${place.join(' ')}L${next.join(' ')}` : '';
    })
    .join('');
}
