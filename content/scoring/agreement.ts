import { lowerMedian, mergedAnswer, tally } from './merge.ts';
import type { Quiz, Response } from './quiz.ts';

/** Where the members of a team stand on one item, and how far apart. */
export type ItemAgreement = {
  id: string;
  /** How many chose each option, in the order of the scale. */
  counts: number[];
  /** How many answered 'na'. */
  na: number;
  /** How many left the item open. */
  open: number;
  /** The lowest option chosen; `undefined` when none was. */
  lowest: number | undefined;
  /** The highest option chosen; `undefined` when none was. */
  highest: number | undefined;
  /** The lower median of the options chosen, also where most say 'na'; `undefined` when none was. */
  median: number | undefined;
  /** The team's answer: the median, 'na', or `undefined` when nobody answered. */
  merged: number | 'na' | undefined;
  /** Sample variance of the option indexes, in options squared; `undefined` under two options chosen. */
  variance: number | undefined;
  /** r_wg, from 0 (as far apart as chance, or farther) to 1 (all agree); `undefined` under two options chosen. */
  agreement: number | undefined;
};

/**
 * Sum of squared differences over all pairs: n·sum(x²) − sum(x)². A whole number for whole numbers, so that nothing is
 * rounded before the one division of a variance: 0 exactly when all are equal.
 *
 * @example spread([0, 1, 3]) // => 14 = 1 + 4 + 9
 */
export function spread(values: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return values.length * squares - sum * sum;
}

/**
 * Where the members stand on every item of the quiz, in its order.
 *
 * r_wg = 1 − s² / ((A² − 1) / 12), clipped to 0..1   (SCORING.md, rule 9; James, Demaree and Wolf 1984)
 *
 * with s² the sample variance of the option indexes and A the number of options: (A² − 1) / 12 is the variance of
 * options chosen by chance, each as often as the other.
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example itemAgreements(quiz, [{ a: 2 }, { a: 3 }])[0]?.agreement // => 0.6 = 1 − 0.5 / 1.25
 */
export function itemAgreements(quiz: Quiz, members: readonly Response[]): ItemAgreement[] {
  const byChance = (quiz.options.length ** 2 - 1) / 12;
  return quiz.items.map((item) => {
    const answers = tally(quiz, item, members);
    const { chosen, na, open } = answers;
    const n = chosen.length;
    const variance = n < 2 ? undefined : spread(chosen) / (n * (n - 1));
    return {
      id: item.id,
      counts: quiz.options.map((_, option) => chosen.filter((one) => one === option).length),
      na,
      open,
      lowest: chosen[0],
      highest: chosen[n - 1],
      median: lowerMedian(chosen),
      merged: mergedAnswer(answers),
      variance,
      agreement: variance === undefined ? undefined : Math.max(0, 1 - variance / byChance),
    };
  });
}

/**
 * What to talk about first: the items with the larger sample variance first, equal ones in the order given (that of
 * the quiz), those without a variance last. A new list. (SCORING.md, rule 9)
 *
 * @example discussionOrder(itemAgreements(quiz, members))[0] // the item the members are farthest apart on
 */
export function discussionOrder(items: readonly ItemAgreement[]): ItemAgreement[] {
  return [...items].sort((a, b) => (b.variance ?? -1) - (a.variance ?? -1));
}
