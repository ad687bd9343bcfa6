import { plan } from '@fifth-star/content/scoring/plan';
import type { Level, Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { applyRaises } from '@fifth-star/content/scoring/what-if';

/** Where the cheapest plan to the next level leads: the response once it is carried out. */
export type Planned = { target: Level; response: Response };

/** Where the cheapest plan to the next level leads; `undefined` when there is none or nothing to raise. */
export function plannedFrom(quiz: Quiz, response: Response): Planned | undefined {
  const way = plan(quiz, response);
  if (!way?.raises.length) return undefined;
  return { target: way.target, response: applyRaises(response, way.raises) };
}
