import { answerOpenItems } from './answer.ts';
import { levelReached } from './ladder.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';
import { sumAnswers } from './score.ts';

/** The range the level can still end in while answers are missing. */
export type Bounds = {
  /** The level reached with every unanswered item at 0. */
  lower: Level | undefined;
  /** The level reached with every unanswered item at 1. */
  upper: Level | undefined;
  /** Both are equal: no answer that is missing can change the level. Otherwise the verdict is provisional. */
  final: boolean;
  /** Answered weight / applicable weight, 0 to 1; 1 when nothing is applicable. */
  coverage: number;
};

/**
 * The lowest and the highest level that the missing answers allow; both are attained. Given a dimension, the bounds of
 * the ladder inside it. (SCORING.md, rule 5)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example bounds(quiz, { a: 2, c: 2, d: 1, e: 3, f: 0 })
 * // => { lower: undefined, upper: 3, final: false, coverage: 6/7 }, the worked example with b unanswered
 */
export function bounds(quiz: Quiz, response: Response, dimension?: string): Bounds {
  const worst = answerOpenItems(quiz, response, 0);
  const best = answerOpenItems(quiz, response, quiz.options.length - 1);
  const lower = levelReached(quiz, worst, dimension);
  const upper = levelReached(quiz, best, dimension);
  const { weight, applicableWeight } = sumAnswers(
    quiz,
    quiz.items.filter((item) => dimension === undefined || item.dimension === dimension),
    response,
  );
  return {
    lower,
    upper,
    final: lower === upper,
    coverage: applicableWeight > 0 ? weight / applicableWeight : 1,
  };
}

/**
 * The level above one: 3 above "not yet three stars", `undefined` above 5. The *next* level of a verdict is the one
 * above `lower`. (SCORING.md, rule 5)
 *
 * @example nextLevel(3) // => 4
 */
export function nextLevel(level: Level | undefined): Level | undefined {
  return level === undefined ? LEVELS[0] : LEVELS[LEVELS.indexOf(level) + 1];
}
