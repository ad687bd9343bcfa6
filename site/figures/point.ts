/** A place in a drawing. */
export type Point = readonly [x: number, y: number];

/** A coordinate short enough to send: two decimals. */
export const round = (n: number): number => Number(n.toFixed(2));

/** The point at a distance from the origin; 0 degrees point right, -90 up. */
export const point = (radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
};

/** A closed outline through points. */
export const path = (points: readonly Point[]): string =>
  `M${points.map((p) => p.join(' ')).join('L')}Z`;
