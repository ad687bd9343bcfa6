import { answerValue } from './answer.ts';
import { type Bounds, bounds } from './bounds.ts';
import { TOLERANCE } from './gate.ts';
import { LEVELS, type Item, type Level, type Quiz, type Response } from './quiz.ts';
import { weightedScore } from './score.ts';

/** An answer to one item: an option's index, 'na', or `undefined` for an open one. */
export type Answer = Response[string];

/** How one score changed. */
export type Change = {
  /** 0 to 1; `undefined` when no applicable item was answered. */
  before: number | undefined;
  /** 0 to 1; `undefined` when no applicable item is answered. */
  after: number | undefined;
  /** after − before, −1 to 1; `undefined` when they are not comparable. */
  change: number | undefined;
  /** Both scores are defined. */
  comparable: boolean;
  /** The change is no larger than one answer can make it: say so rather than speak of progress. */
  withinOneAnswer: boolean;
};

/** What changed between two responses to one quiz. Plain data: ids and numbers, no text. */
export type Trend = {
  /** Only the items whose answer changed, in quiz order; opening and closing count as changes. */
  items: { id: string; before: Answer; after: Answer }[];
  /** Every dimension of the quiz, in the order of its first item. */
  dimensions: (Change & { dimension: string })[];
  /** Levels 3, 4 and 5, in this order. */
  levels: (Change & { level: Level })[];
  /** The overall index. */
  index: Change;
  /** The lower bounds: what was sure then, and what is sure now. */
  level: { before: Level | undefined; after: Level | undefined };
  /** The ranges they are the lower ends of, with their coverage: show them while one is provisional. */
  bounds: { before: Bounds; after: Bounds };
};

/**
 * What changed from one response to another, by item, by dimension and by level. Both are scored under the same quiz:
 * take a response to an older edition through `toEdition` first. (SCORING.md, rule 11)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example trend(exampleQuiz, exampleResponse, { ...exampleResponse, d: 2 }).levels[1]
 * // => { level: 4, before: 2/3, after: 5/6, change: 1/6, comparable: true, withinOneAnswer: true }
 */
export function trend(quiz: Quiz, before: Response, after: Response): Trend {
  const changeIn = (items: readonly Item[]) => changeOf(quiz, items, before, after);
  const dimensions = [...new Set(quiz.items.map((item) => item.dimension))];
  const ranges = { before: bounds(quiz, before), after: bounds(quiz, after) };
  return {
    items: quiz.items.flatMap(({ id }) => {
      const was = answerOf(before, id);
      const is = answerOf(after, id);
      return was === is ? [] : [{ id, before: was, after: is }];
    }),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      ...changeIn(quiz.items.filter((item) => item.dimension === dimension)),
    })),
    levels: LEVELS.map((level) => ({
      level,
      ...changeIn(quiz.items.filter((item) => item.level === level)),
    })),
    index: changeIn(quiz.items),
    level: { before: ranges.before.lower, after: ranges.after.lower },
    bounds: ranges,
  };
}

/** How the score of a set of items changed. */
function changeOf(quiz: Quiz, items: readonly Item[], before: Response, after: Response): Change {
  const scores = {
    before: weightedScore(quiz, items, before),
    after: weightedScore(quiz, items, after),
  };
  if (scores.before === undefined || scores.after === undefined)
    return { ...scores, change: undefined, comparable: false, withinOneAnswer: false };
  const change = scores.after - scores.before;
  const step = Math.max(largestStep(quiz, items, before), largestStep(quiz, items, after));
  return {
    ...scores,
    change,
    comparable: true,
    withinOneAnswer: Math.abs(change) <= step + TOLERANCE,
  };
}

/**
 * The most that one answer, one option higher or lower, moves the score of a set of items: 0 to 1; 0 when none is
 * answered. Under `credit` and `zero` an 'na' is an answer like others.
 *
 * heaviest answered weight × widest step of the scale / answered weight   (SCORING.md, rule 11)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example largestStep(quiz, [a, b, c], { a: 2, b: 3, c: 2 }) // => 2 × 1/3 / 4 = 1/6, the worked example
 */
export function largestStep(quiz: Quiz, items: readonly Item[], response: Response): number {
  const weights = items
    .filter((item) => typeof answerValue(quiz, item, response) === 'number')
    .map((item) => item.weight);
  if (weights.length === 0) return 0;
  const steps = quiz.options.map(
    ({ value }, index) => value - (quiz.options[index - 1]?.value ?? value),
  );
  const answered = weights.reduce((sum, weight) => sum + weight, 0);
  return (Math.max(...weights) * Math.max(...steps)) / answered;
}

/** An answer, though its id be "constructor", which every object seems to have. */
const answerOf = (response: Response, id: string): Answer =>
  Object.hasOwn(response, id) ? response[id] : undefined;
