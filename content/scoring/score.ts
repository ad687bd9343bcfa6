import { answerValue } from './answer.ts';
import type { Item, Level, Quiz, Response } from './quiz.ts';

/** The sums behind a score and a coverage. */
export type Sums = {
  /** sum(w·v) over the applicable, answered items. */
  weightedPoints: number;
  /** sum(w) over the applicable, answered items; 0 when there are none. */
  weight: number;
  /** sum(w) over the applicable items, open ones included. */
  applicableWeight: number;
};

/**
 * The sums over a set of items of the quiz. An 'na' under `exclude` counts nowhere, an open item only in
 * `applicableWeight`. (SCORING.md, rules 1, 2 and 5)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example sumAnswers(quiz, quiz.items, {}) // => { weightedPoints: 0, weight: 0, applicableWeight: 7 }
 */
export function sumAnswers(quiz: Quiz, items: readonly Item[], response: Response): Sums {
  const sums = { weightedPoints: 0, weight: 0, applicableWeight: 0 };
  for (const item of items) {
    const value = answerValue(quiz, item, response);
    if (value === 'na') continue;
    sums.applicableWeight += item.weight;
    if (value === undefined) continue;
    sums.weight += item.weight;
    sums.weightedPoints += item.weight * value;
  }
  return sums;
}

/**
 * Weighted mean of the answered, applicable items of a set: 0 (every lowest option) to 1 (every highest).
 * Open items and their weights are left out; `undefined` when none is answered.
 *
 * S = sum(w·v) / sum(w)   (SCORING.md, rule 1)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example weightedScore(quiz, [a, b], { a: 2, b: 3 }) // => 5/6 with equal weights
 */
export function weightedScore(
  quiz: Quiz,
  items: readonly Item[],
  response: Response,
): number | undefined {
  const { weightedPoints, weight } = sumAnswers(quiz, items, response);
  return weight > 0 ? weightedPoints / weight : undefined;
}

/**
 * Weighted mean of the answered, applicable items of one level; `undefined` when none is answered.
 *
 * S(L) = sum(w·v) / sum(w)   (SCORING.md, rule 1)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example levelScore(quiz, 4, { d: 1, e: 3 }) // => 2/3, the worked example of "How scoring works"
 */
export function levelScore(quiz: Quiz, level: Level, response: Response): number | undefined {
  return weightedScore(
    quiz,
    quiz.items.filter((item) => item.level === level),
    response,
  );
}

/**
 * Weighted mean of the answered, applicable items of one dimension, all levels together; `undefined` when none is
 * answered. (SCORING.md, rule 1)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example dimensionScore(quiz, 'empathy', { d: 1, e: 3 }) // => 2/3, the worked example of "How scoring works"
 */
export function dimensionScore(
  quiz: Quiz,
  dimension: string,
  response: Response,
): number | undefined {
  return weightedScore(
    quiz,
    quiz.items.filter((item) => item.dimension === dimension),
    response,
  );
}

/**
 * The overall index: the weighted mean of all answered, applicable items of the quiz; `undefined` when none is
 * answered. It never decides a level. (SCORING.md, rule 1)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example overallIndex(quiz, { d: 1, e: 3 }) // => 2/3
 */
export function overallIndex(quiz: Quiz, response: Response): number | undefined {
  return weightedScore(quiz, quiz.items, response);
}
