import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';

/**
 * How many answers these people gave, of how many that the quiz asks of them: what does not apply to somebody is not
 * asked, unless the quiz counts it as an answer. (SCORING.md, rule 2)
 */
export function answeredIn(
  { items, notApplicable }: Pick<Quiz, 'items' | 'notApplicable'>,
  responses: readonly Response[],
): { done: number; total: number } {
  const answers = responses.flatMap((response) => items.map(({ id }) => response[id]));
  const asked = answers.filter((answer) => answer !== 'na' || notApplicable !== 'exclude');
  return { done: asked.filter((answer) => answer !== undefined).length, total: asked.length };
}
