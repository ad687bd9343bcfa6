import { path, point, round, type Point } from './point.ts';

/** Outer radius of the unit star, and of its inner corners: a little fuller than a pentagram (0.382). */
const STAR = { outer: 10, inner: 4.5 };

const arms = [0, 1, 2, 3, 4];

const outer = (k: number): Point => point(STAR.outer, -90 + 72 * k);
const inner = (k: number): Point => point(STAR.inner, -54 + 72 * k);

/** The outline of the unit star, round the origin. */
export const starPath = path(arms.flatMap((k) => [outer(k), inner(k)]));

/** The five facets of the star that lie in shade: light falls from the upper left. */
export const shadePath = arms.map((k) => path([[0, 0], outer(k), inner(k)])).join('');

/** One arm of the star as a kite, pulled out of the centre by `gap`. */
const kite = (k: number, gap: number): string => {
  const [dx, dy] = point(gap, -90 + 72 * k);
  const corners: Point[] = [[0, 0], inner(k - 1), outer(k), inner(k)];
  return path(corners.map(([x, y]) => [round(x + dx), round(y + dy)]));
};

/** The five kites of the logo: the last one is the brass one. */
export const logoKites: readonly string[] = arms.map((k) => kite(k, 0.7));

/** A `<use>` of a symbol of the sprite at a point. */
export const place = (id: string, x: number, y: number, scale = 1): string =>
  `<use href="#${id}" transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}"/>`;
