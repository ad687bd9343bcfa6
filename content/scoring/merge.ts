import { answerValue } from './answer.ts';
import type { Item, Quiz, Response } from './quiz.ts';

/** What several members said about one item. */
export type Tally = {
  /** The option indexes chosen, ascending, one for each member who chose an option. */
  chosen: number[];
  /** How many answered 'na'. */
  na: number;
  /** How many left the item open. */
  open: number;
};

/**
 * What the members said about an item; the same for every order of the members.
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example tally(quiz, a, [{ a: 3 }, { a: 1 }, {}]) // => { chosen: [1, 3], na: 0, open: 1 }
 */
export function tally(quiz: Quiz, item: Item, members: readonly Response[]): Tally {
  const chosen: number[] = [];
  let na = 0;
  let open = 0;
  for (const member of members) {
    // The value is not needed, whatever the policy; asking for it checks the answer.
    const answer = answerValue(quiz, item, member) === undefined ? undefined : member[item.id];
    if (answer === undefined) open++;
    else if (answer === 'na') na++;
    else chosen.push(answer);
  }
  return { chosen: chosen.sort((a, b) => a - b), na, open };
}

/**
 * The lower median of ascending numbers: at least half of them are at least this, and it is one of them. `undefined`
 * when there are none. (SCORING.md, rule 9)
 *
 * @example lowerMedian([0, 1, 3, 3]) // => 1
 */
export function lowerMedian(ascending: readonly number[]): number | undefined {
  return ascending[Math.ceil(ascending.length / 2) - 1];
}

/**
 * A team's answer to one item: the lower median of the options chosen, 'na' when more than half of those who answered
 * say so, `undefined` when nobody answered. (SCORING.md, rule 9)
 *
 * @example mergedAnswer({ chosen: [1, 3], na: 2, open: 0 }) // => 1, for half is not more than half
 */
export function mergedAnswer({ chosen, na }: Tally): number | 'na' | undefined {
  return na > chosen.length ? 'na' : lowerMedian(chosen);
}

/**
 * The response of a team: an ordinary response, to which every rule applies unchanged. It holds the items of the quiz
 * that somebody answered, and is the same for every order of the members. Two members who each reach three stars in
 * different ways may together reach none. (SCORING.md, rule 9)
 *
 * @throws {RangeError} if an answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example mergeResponses(quiz, [{ a: 3, b: 0 }, { a: 1 }]) // => { a: 1, b: 0 }
 */
export function mergeResponses(quiz: Quiz, members: readonly Response[]): Response {
  const response: [string, number | 'na'][] = [];
  for (const item of quiz.items) {
    const answer = mergedAnswer(tally(quiz, item, members));
    if (answer !== undefined) response.push([item.id, answer]);
  }
  return Object.fromEntries(response);
}
