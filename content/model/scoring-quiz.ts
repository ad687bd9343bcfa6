import type { Item, Quiz } from '../scoring/quiz.ts';
import { fraction } from './field.ts';
import type { Kind } from './kind.ts';
import type { Entry, Facts } from './kinds.ts';
import type { Library } from './library.ts';

/** The facts of entries of a kind, by slug; a collection of the library is one of these. */
export type FactsBySlug<K extends Kind> = ReadonlyMap<string, { facts: Facts<K> }>;

/** An item as scoring sees it: its level, dimension and effort are its practice's. */
function toItem(
  id: string,
  questions: FactsBySlug<'question'>,
  practices: FactsBySlug<'practice'>,
): Item {
  const question = questions.get(id);
  const practice = question && practices.get(question.facts.practice);
  if (!practice) throw new RangeError(`"${id}" expected a question with a practice, got none`);
  const { weight, mustHave, notApplicable } = question.facts;
  const { level, dimension, effort } = practice.facts;
  return { id, level, dimension, weight, mustHave, effort, notApplicable };
}

/**
 * All that scoring needs to know of a quiz of the library.
 *
 * @throws {RangeError} if a question or its practice is not in the library.
 */
export function toScoringQuiz(
  quiz: Pick<Entry<'quiz'>, 'slug' | 'facts'>,
  questions: FactsBySlug<'question'>,
  practices: FactsBySlug<'practice'>,
): Quiz {
  const { edition, sections, scale, thresholds, mustHaveAt, notApplicable } = quiz.facts;
  return {
    slug: quiz.slug,
    edition,
    options: scale.map((value) => ({ value: fraction(value) })),
    items: sections.flatMap((section) =>
      section.questions.map((id) => toItem(id, questions, practices)),
    ),
    thresholds: {
      3: fraction(thresholds[3]),
      4: fraction(thresholds[4]),
      5: fraction(thresholds[5]),
    },
    mustHaveAt: fraction(mustHaveAt),
    notApplicable,
  };
}

/**
 * What scoring needs to know of the quiz with this slug.
 *
 * @throws {RangeError} if the library has no such quiz.
 */
export function scoringQuizOf(
  library: Pick<Library, 'quiz' | 'question' | 'practice'>,
  slug: string,
): Quiz {
  const quiz = library.quiz.get(slug);
  if (!quiz) throw new RangeError(`"${slug}" expected a quiz of the library, got none`);
  return toScoringQuiz(quiz, library.question, library.practice);
}
