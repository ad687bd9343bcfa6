import type { Raise } from './plan.ts';
import type { Quiz, Response } from './quiz.ts';
import { type Verdict, verdict } from './verdict.ts';

/**
 * The response after raises: their items answered with the option raised to, all else as it was, open items open. The
 * response itself is left untouched.
 *
 * @example applyRaises({ a: 2, d: 1 }, [{ id: 'd', to: 2 }]) // => { a: 2, d: 2 }
 */
export function applyRaises(
  response: Response,
  raises: readonly Pick<Raise, 'id' | 'to'>[],
): Response {
  return { ...response, ...Object.fromEntries(raises.map(({ id, to }) => [id, to])) };
}

/**
 * The verdict after hypothetical raises; after those of a plan its `lower` is at least the plan's target. Without
 * raises the verdict itself. (SCORING.md, rule 8)
 *
 * @throws {RangeError} if an answer, or what it is raised to, is not the index of an option.
 * @example whatIf(exampleQuiz, exampleResponse, [{ id: 'd', to: 2 }]).lower // => 4
 */
export function whatIf(
  quiz: Quiz,
  response: Response,
  raises: readonly Pick<Raise, 'id' | 'to'>[],
): Verdict {
  return verdict(quiz, applyRaises(response, raises));
}
