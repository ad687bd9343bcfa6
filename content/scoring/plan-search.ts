/** What one choice takes and brings. Both add up over all that is chosen. */
export type Choice = {
  /** A whole number, 0 or more. */
  key: number;
  /** 0 or more. */
  gain: number;
};

/** More than adding gains in another order can change, as long as they sum up to 1 or so. */
const ROUNDING = 1e-13;

/**
 * One choice from each list, in their order, so that the gains reach `need` and the keys sum up to as little as they
 * can. Of several ways the one whose first choice stands first in its list, then its second, and so on. `undefined`
 * when no choices reach `need`.
 *
 * Exact for real gains: going back from the last list, it keeps every sum of keys that gains more than all smaller
 * sums do, then walks forward through what it kept.
 *
 * @example cheapestChoices([[{ key: 2, gain: 0.4 }, { key: 0, gain: 0 }]], 0.3) // => [{ key: 2, gain: 0.4 }]
 */
export function cheapestChoices<C extends Choice>(
  lists: readonly (readonly C[])[],
  need: number,
): C[] | undefined {
  const mosts = lists.map((list) => Math.max(0, ...list.map(({ gain }) => gain)));
  // What all lists before the one at hand bring at most: a sum that even this does not help is not kept.
  let ahead = mosts.reduce((sum, gain) => sum + gain, 0);
  let sums: Choice[] = [{ key: 0, gain: 0 }];
  const rests: Choice[][] = [];
  for (const [index, list] of [...lists.entries()].reverse()) {
    rests[index] = sums;
    ahead -= mosts[index] ?? 0;
    let best = -Infinity;
    sums = list
      .flatMap((choice) =>
        sums.map(({ key, gain }) => ({
          key: key + choice.key,
          // More than is needed is worth no more, so that what is dearer than enough falls away.
          gain: Math.min(need, gain + choice.gain),
        })),
      )
      .sort((a, b) => a.key - b.key || b.gain - a.gain)
      .filter(({ gain }) => {
        const isBetter = gain > best;
        best = Math.max(best, gain);
        return isBetter && gain + ahead >= need - ROUNDING;
      });
  }
  const least = sums.find(({ gain }) => gain >= need - ROUNDING);
  if (!least) return undefined;
  let { key } = least;
  const chosen: C[] = [];
  for (const [index, list] of lists.entries()) {
    const choice = list.find((one) =>
      rests[index]?.some(
        (rest) => rest.key + one.key <= key && rest.gain + one.gain >= need - ROUNDING,
      ),
    );
    if (!choice) return undefined;
    chosen.push(choice);
    key -= choice.key;
    need -= choice.gain;
  }
  return chosen;
}
