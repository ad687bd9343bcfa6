import { type Blockers, blockers } from './blockers.ts';
import { type Bounds, bounds, nextLevel } from './bounds.ts';
import { type Gate, gate } from './gate.ts';
import { levelReached } from './ladder.ts';
import { type OtherPolicy, otherPolicies } from './policy.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';
import { dimensionScore, overallIndex } from './score.ts';

/** Where one dimension stands: its score over all levels, and the ladder inside it. */
export type DimensionVerdict = Bounds & {
  dimension: string;
  /** 0 to 1; `undefined` when no applicable item of the dimension is answered. */
  score: number | undefined;
  /** The level reached inside the dimension on what is answered. */
  level: Level | undefined;
};

/** What scoring concludes, with its reasons. Plain data: ids and numbers, no text. */
export type Verdict = Bounds & {
  /** The level reached on what is answered; show it only when `final`, else the range `lower` to `upper`. */
  level: Level | undefined;
  /** The level above `lower`; `undefined` when that is 5. */
  next: Level | undefined;
  /** What blocks `next`; `undefined` when there is none. */
  blockers: Blockers | undefined;
  /** The gates of 3, 4 and 5, in this order, on what is answered. */
  levels: Gate[];
  /** Every dimension of the quiz, in the order of its first item. */
  dimensions: DimensionVerdict[];
  /** The overall index, 0 to 1; `undefined` when nothing is answered. */
  index: number | undefined;
  /** The policies for 'na' under which `level`, `lower` or `upper` would differ. */
  otherPolicies: OtherPolicy[];
};

/**
 * Everything rules 1 to 6 of SCORING.md say about a response. The same for every order of the items, up to the order
 * of lists, and for every language.
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example verdict(exampleQuiz, exampleResponse).level // => 3
 */
export function verdict(quiz: Quiz, response: Response): Verdict {
  const range = bounds(quiz, response);
  const next = nextLevel(range.lower);
  const dimensions = [...new Set(quiz.items.map((item) => item.dimension))];
  return {
    level: levelReached(quiz, response),
    ...range,
    next,
    blockers: next && blockers(quiz, next, response),
    levels: LEVELS.map((level) => gate(quiz, level, response)),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      score: dimensionScore(quiz, dimension, response),
      level: levelReached(quiz, response, dimension),
      ...bounds(quiz, response, dimension),
    })),
    index: overallIndex(quiz, response),
    otherPolicies: otherPolicies(quiz, response),
  };
}
