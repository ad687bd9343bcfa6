import { gate } from './gate.ts';
import type { Level, Quiz, Response } from './quiz.ts';

/** What stands between a response and a level. All lists hold item ids in quiz order. */
export type Blockers = {
  level: Level;
  /** No item of the level applies: no answer can reach it. */
  nothingToShow: boolean;
  /** Must-haves answered below `mustHaveAt`. */
  failing: string[];
  /** Must-haves not answered. */
  openMustHaves: string[];
  /**
   * Every unanswered item, must-haves included. While the verdict is provisional these can be all that blocks: the
   * level is met on what is answered, and not with the rest at 0.
   */
  open: string[];
  /**
   * Weighted points missing over the answered items; 0 when the threshold is reached, `undefined` when none is
   * answered. On the scale of the weights, not 0 to 1.
   */
  missingPoints: number | undefined;
};

/**
 * What blocks a level, usually the next one. Nothing but empty lists and 0 points for a level that is met.
 *
 * missingPoints = max(0, threshold − S)·sum(w)   (SCORING.md, rule 6)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example blockers(quiz, 4, { d: 1, e: 3 })
 * // => { level: 4, nothingToShow: false, failing: ['d'], openMustHaves: [], open: [], missingPoints: 1/6 }
 */
export function blockers(quiz: Quiz, level: Level, response: Response): Blockers {
  const { reasons, mustHaves, open, score, threshold, weight } = gate(quiz, level, response);
  const idsIn = (state: 'failing' | 'open') =>
    mustHaves.filter((mustHave) => mustHave.state === state).map(({ id }) => id);
  return {
    level,
    nothingToShow: reasons.includes('nothingToShow'),
    failing: idsIn('failing'),
    openMustHaves: idsIn('open'),
    open,
    // A score that the gate's tolerance lets pass lacks nothing: the gate decides, not what rounding left over.
    missingPoints:
      score === undefined
        ? undefined
        : reasons.includes('belowThreshold')
          ? (threshold - score) * weight
          : 0,
  };
}
