import type { Bounds } from '@fifth-star/content/scoring/bounds';
import type { CheckData } from './data.ts';

/** The range of levels in words: one level when it is final, "three stars, perhaps four" otherwise. */
export function rangeName(
  { levels, ui }: Pick<CheckData, 'levels' | 'ui'>,
  { lower, upper }: Pick<Bounds, 'lower' | 'upper'>,
): string {
  const from = lower ?? 'none';
  if (lower === upper || upper === undefined) return levels[from];
  const key = `${from}-${upper}` as keyof typeof ui.result.ranges;
  return ui.result.ranges[key];
}
