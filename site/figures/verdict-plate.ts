import type { Bounds } from '@fifth-star/content/scoring/bounds';
import { escapeHtml } from '../html.ts';
import { fill } from '../i18n/message.ts';

/**
 * The plate of a verdict: its stars mounted, those still possible dashed, and its numeral or range. `mold` is what
 * `plateMold` drew on the server, so that a script carries no geometry.
 */
export function verdictPlate(
  mold: string,
  { lower, upper }: Pick<Bounds, 'lower' | 'upper'>,
  title: string,
): string {
  const [sure, most] = [lower ?? 0, upper ?? 0];
  const stars = [0, 1, 2, 3, 4].map((k): [string, string] => [
    `star${k}`,
    k < sure ? 'star' : k < most ? 'maybe' : 'hole',
  ]);
  return fill(mold, {
    ...Object.fromEntries(stars),
    level: lower ?? 'none',
    title: escapeHtml(title),
    numeral: sure === most ? sure : `${sure}–${most}`,
    size: sure === most ? 36 : 24,
  });
}
