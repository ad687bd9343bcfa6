import { bounds } from './bounds.ts';
import { levelReached } from './ladder.ts';
import type { Level, Policy, Quiz, Response } from './quiz.ts';

/** All policies, from the one that never scores higher to the one that never scores lower. */
export const POLICIES: readonly Policy[] = ['zero', 'exclude', 'credit'];

/** What a policy the quiz did not declare would conclude. */
export type OtherPolicy = {
  policy: Policy;
  level: Level | undefined;
  lower: Level | undefined;
  upper: Level | undefined;
};

/**
 * The other policies for 'na' that would change the level, the lower or the upper bound; empty when none would, as
 * whenever nothing is answered 'na'. (SCORING.md, rule 2)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example otherPolicies(quiz, { a: 'na', b: 3, c: 2 }) // a must-have, under exclude
 * // => [{ policy: 'zero', level: undefined, lower: undefined, upper: undefined }]
 */
export function otherPolicies(quiz: Quiz, response: Response): OtherPolicy[] {
  const standing = (policy: Policy): OtherPolicy => {
    const under = { ...quiz, notApplicable: policy };
    const { lower, upper } = bounds(under, response);
    return { policy, level: levelReached(under, response), lower, upper };
  };
  const declared = standing(quiz.notApplicable);
  return POLICIES.map(standing).filter(
    (other) =>
      other.level !== declared.level ||
      other.lower !== declared.lower ||
      other.upper !== declared.upper,
  );
}
