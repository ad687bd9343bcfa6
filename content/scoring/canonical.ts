import { LEVELS, type Quiz } from './quiz.ts';

/**
 * All numbers of a quiz as one text: equal exactly when no answer could be scored differently. What a result file
 * keeps the SHA-256 of. (SCORING.md, Carrying a response)
 *
 * @example canonicalQuiz(exampleQuiz) // => '["worked-example",1,[0,0.333…'
 */
export function canonicalQuiz(quiz: Quiz): string {
  return JSON.stringify([
    quiz.slug,
    quiz.edition,
    quiz.options.map(({ value }) => value),
    quiz.items.map((item) => [
      item.id,
      item.level,
      item.dimension,
      item.weight,
      item.mustHave,
      item.effort,
      item.notApplicable,
    ]),
    LEVELS.map((level) => quiz.thresholds[level]),
    quiz.mustHaveAt,
    quiz.notApplicable,
  ]);
}
