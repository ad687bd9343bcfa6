import { answerOpenItems, answerValue } from './answer.ts';
import { nextLevel } from './bounds.ts';
import { gate, isAtLeast, TOLERANCE } from './gate.ts';
import { levelReached } from './ladder.ts';
import { type Choice, cheapestChoices } from './plan-search.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';
import { applyRaises } from './what-if.ts';

/** One item to raise. */
export type Raise = {
  id: string;
  /** The option answered now; 0 for an open item. */
  from: number;
  /** The option to reach, above `from`. */
  to: number;
  /** (to − from) · effort, a whole number above 0. */
  cost: number;
  /** Not answered yet: its first honest answer may be above `from`, and the raise cheaper or not needed. */
  open: boolean;
};

/** The cheapest way to a level. */
export type Plan = {
  target: Level;
  /** In quiz order; empty when the target is already met. */
  raises: Raise[];
  /** The sum of the costs of the raises. */
  cost: number;
};

/** More than rounding can move a score, and far less than the gate forgives. */
const ROUNDING = TOLERANCE / 1000;

/**
 * The cheapest raises after which `lower` is at least the target, which is the next level, or 5, unless given;
 * `undefined` when none reach it. An open item counts as option 0, an 'na' stays. Of equally cheap plans, the one with
 * fewer items; then the one with more must-haves; then the one that raises the first item in which they differ more.
 * (SCORING.md, rule 7)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example plan(exampleQuiz, exampleResponse)
 * // => { target: 4, raises: [{ id: 'd', from: 1, to: 2, cost: 1, open: false }], cost: 1 }
 */
export function plan(quiz: Quiz, response: Response, target?: Level): Plan | undefined {
  const worst = answerOpenItems(quiz, response, 0);
  const goal = target ?? nextLevel(levelReached(quiz, worst)) ?? 5;
  const raises: Raise[] = [];
  // An item counts towards one level, so each level is a problem of its own, its ties included.
  for (const level of LEVELS.filter((one) => one <= goal)) {
    const cheapest = raisesToMeet(quiz, level, response, worst);
    if (!cheapest) return undefined;
    raises.push(...cheapest);
  }
  return {
    target: goal,
    raises: quiz.items.flatMap(({ id }) => raises.filter((raise) => raise.id === id)),
    cost: raises.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** What can be done with an item. */
type Way = Choice & { raise?: Raise };
const stay: Way = { key: 0, gain: 0 };

/** The cheapest raises that meet one level, in quiz order. */
function raisesToMeet(
  quiz: Quiz,
  level: Level,
  response: Response,
  worst: Response,
): Raise[] | undefined {
  const { score = 0, weight, threshold } = gate(quiz, level, worst);
  const items = quiz.items.filter((item) => item.level === level);
  // Cost, raised items and raised items that are no must-haves are the digits of one number: it adds up as they do and
  // compares the cost first.
  const base = items.length + 1;
  const ways = items.map((item) => {
    const { id, effort, mustHave } = item;
    const from = worst[id];
    if (typeof from !== 'number') return [stay];
    const now = quiz.options[from]?.value ?? 0;
    const open = answerValue(quiz, item, response) === undefined;
    const highestFirst: Way[] = [];
    for (const [to, { value }] of quiz.options.entries()) {
      if (to < from || (mustHave && !isAtLeast(value, quiz.mustHaveAt))) continue;
      const cost = (to - from) * effort;
      const key = (cost * base + 1) * base + Number(!mustHave);
      const gain = (item.weight / weight) * (value - now);
      highestFirst.unshift(to > from ? { key, gain, raise: { id, from, to, cost, open } } : stay);
    }
    return highestFirst;
  });
  // The gate decides. Should rounding let through what it refuses, ask for what rounding cannot spoil.
  for (const slack of [-ROUNDING, ROUNDING]) {
    const chosen = cheapestChoices(ways, threshold - TOLERANCE + slack - score);
    const raises = chosen?.flatMap(({ raise }) => raise ?? []);
    if (raises && gate(quiz, level, applyRaises(worst, raises)).met) return raises;
  }
  return undefined;
}
