import type { Quiz } from '../scoring/quiz.ts';
import { fraction } from './field.ts';
import type { Entry } from './kinds.ts';
import type { Library } from './library.ts';

/**
 * A quiz of the library as scoring takes it: its questions with the level, dimension and effort of their practices.
 *
 * @throws {RangeError} if a question or its practice is not in the library; a checked library has them.
 */
export function toScoredQuiz({ slug, facts }: Entry<'quiz'>, library: Library): Quiz {
  const { edition, thresholds, notApplicable } = facts;
  return {
    slug,
    edition,
    options: facts.scale.map((value) => ({ value: fraction(value) })),
    items: facts.sections
      .flatMap(({ questions }) => questions)
      .map((id) => {
        const question = library.question.get(id)?.facts;
        const practice = question && library.practice.get(question.practice)?.facts;
        if (!question || !practice)
          throw new RangeError(`expected question \`${id}\` and its practice in the library`);
        const { weight, mustHave, notApplicable } = question;
        const { level, dimension, effort } = practice;
        return { id, level, dimension, weight, mustHave, effort, notApplicable };
      }),
    thresholds: {
      3: fraction(thresholds[3]),
      4: fraction(thresholds[4]),
      5: fraction(thresholds[5]),
    },
    mustHaveAt: fraction(facts.mustHaveAt),
    notApplicable,
  };
}
