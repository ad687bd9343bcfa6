import { isAtLeast } from '@fifth-star/content/scoring/gate';
import type { Quiz } from '@fifth-star/content/scoring/quiz';

/** The index of the lowest option that a must-have may be answered with. */
export const neededOption = ({ options, mustHaveAt }: Quiz): number =>
  options.findIndex(({ value }) => isAtLeast(value, mustHaveAt));
