import { answerValue } from './answer.ts';
import type { Level, Quiz, Response } from './quiz.ts';
import { sumAnswers } from './score.ts';

/** What a score or a value may lack and still be "at least": more than rounding errors, less than any answer moves. */
export const TOLERANCE = 1e-9;

/**
 * Whether a score or a value reaches a bound, inclusive, forgiving `TOLERANCE`. Not for weighted points, whose size
 * depends on the weights. (SCORING.md, rule 3)
 *
 * @example isAtLeast(0.1 + 0.7, 0.8) // => true, though the sum is 0.7999999999999999
 */
export function isAtLeast(score: number, bound: number): boolean {
  return score >= bound - TOLERANCE;
}

/** One applicable must-have of a level, and whether its answer is at least `mustHaveAt`. */
export type MustHave = { id: string; state: 'met' | 'failing' | 'open' };

/** Why a level is not met. */
export type GateReason =
  /** No item of the level applies. */
  | 'nothingToShow'
  /** Items apply, none is answered: there is no score. */
  | 'nothingAnswered'
  /** The score is below the threshold. */
  | 'belowThreshold'
  /** A must-have is answered below `mustHaveAt`. */
  | 'mustHaveFailing'
  /** A must-have is not answered. */
  | 'mustHaveOpen';

/** Whether one level is met, and everything that decided it. */
export type Gate = {
  level: Level;
  met: boolean;
  /** All reasons that apply; empty exactly when the level is met. */
  reasons: GateReason[];
  /** S(L), 0 to 1; `undefined` when no applicable item is answered. */
  score: number | undefined;
  /** sum(w·v) over the answered, applicable items. */
  weightedPoints: number;
  /** sum(w) over the answered, applicable items. */
  weight: number;
  threshold: number;
  /** Applicable must-haves in quiz order. */
  mustHaves: MustHave[];
  /** Ids of all unanswered items of the level in quiz order, must-haves or not. */
  open: string[];
};

/**
 * Whether a level is met, with reasons: its score reaches the threshold *and* every applicable must-have is answered
 * and at least `mustHaveAt`. Mandatory criteria and points, never points alone. Given a dimension, only its items
 * count.
 *
 * met(L) = S(L) ≥ threshold(L) and v ≥ mustHaveAt for each must-have   (SCORING.md, rule 3)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example gate(quiz, 4, { d: 1, e: 3 }).reasons // => ['belowThreshold', 'mustHaveFailing'], the worked example
 */
export function gate(quiz: Quiz, level: Level, response: Response, dimension?: string): Gate {
  const items = quiz.items.filter(
    (item) => item.level === level && (dimension === undefined || item.dimension === dimension),
  );
  const { weightedPoints, weight, applicableWeight } = sumAnswers(quiz, items, response);
  const score = weight > 0 ? weightedPoints / weight : undefined;
  const threshold = quiz.thresholds[level];
  const mustHaves: MustHave[] = [];
  const open: string[] = [];
  for (const item of items) {
    const value = answerValue(quiz, item, response);
    if (value === undefined) open.push(item.id);
    if (!item.mustHave || value === 'na') continue;
    const state =
      value === undefined ? 'open' : isAtLeast(value, quiz.mustHaveAt) ? 'met' : 'failing';
    mustHaves.push({ id: item.id, state });
  }

  const reasons: GateReason[] = [];
  if (applicableWeight === 0) reasons.push('nothingToShow');
  else if (score === undefined) reasons.push('nothingAnswered');
  else if (!isAtLeast(score, threshold)) reasons.push('belowThreshold');
  if (mustHaves.some(({ state }) => state === 'failing')) reasons.push('mustHaveFailing');
  if (mustHaves.some(({ state }) => state === 'open')) reasons.push('mustHaveOpen');
  return {
    level,
    met: reasons.length === 0,
    reasons,
    score,
    weightedPoints,
    weight,
    threshold,
    mustHaves,
    open,
  };
}
