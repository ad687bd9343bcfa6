import { spread } from './agreement.ts';
import { tally } from './merge.ts';
import type { Quiz, Response } from './quiz.ts';

/**
 * Krippendorff's alpha with the ordinal metric, over units that each hold the ratings they got (missing ones left
 * out): 1 is perfect agreement, 0 what chance gives, below 0 is worse. `undefined` when no unit has two ratings, or
 * when all ratings in such units are equal.
 *
 * α = 1 − Do / De, δ²(c, k) = (sum of n(g) for g from c to k − (n(c) + n(k)) / 2)²   (SCORING.md, rule 9)
 *
 * Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability. With r(c) the number of ratings under c plus
 * half of those equal to c, δ(c, k) = r(k) − r(c): so alpha is 1 less the mean sample variance of r within the units,
 * each weighted by its ratings, over that of all ratings.
 *
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2]]) // => 4/9
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | undefined {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const ranks = new Map<number, number>();
  const total = spread(all.map(rank));
  if (total === 0) return undefined;
  const within = pairable.reduce(
    (sum, unit) => sum + spread(unit.map(rank)) / (unit.length - 1),
    0,
  );
  return 1 - ((all.length - 1) * within) / total;

  /** Twice r(c): a whole number. */
  function rank(rating: number): number {
    const known = ranks.get(rating);
    if (known !== undefined) return known;
    const double = all.reduce((sum, one) => sum + (one < rating ? 2 : one === rating ? 1 : 0), 0);
    ranks.set(rating, double);
    return double;
  }
}

/**
 * Krippendorff's alpha over all items of a quiz; 'na' and open items count as missing. `undefined` when no item has two
 * members who chose an option, or when all of those chose the same. (SCORING.md, rule 9)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example teamAlpha(quiz, [{ a: 0, b: 3 }, { a: 0, b: 3 }]) // => 1
 */
export function teamAlpha(quiz: Quiz, members: readonly Response[]): number | undefined {
  return krippendorffAlpha(quiz.items.map((item) => tally(quiz, item, members).chosen));
}
