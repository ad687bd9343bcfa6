// The engine against the same rules in whole numbers, where nothing is rounded: twelfths, tenths and sixtieths as
// arbitrary.ts draws them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, filledQuiz } from './arbitrary.ts';
import { answerOpenItems, answerValue } from './answer.ts';
import { bounds } from './bounds.ts';
import { gate } from './gate.ts';
import { levelReached } from './ladder.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';
import { levelScore } from './score.ts';

const RUNS = { numRuns: 10_000 };

test('the verdict is the one that exact fractions give', () => {
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      expect(levelReached(quiz, response)).toBe(exactLevel(quiz, response));
      const { lower, upper } = bounds(quiz, response);
      const last = quiz.options.length - 1;
      expect(lower).toBe(exactLevel(quiz, answerOpenItems(quiz, response, 0)));
      expect(upper).toBe(exactLevel(quiz, answerOpenItems(quiz, response, last)));
    }),
    RUNS,
  );
});

/** Rules 1 to 4 once more. */
function exactLevel(quiz: Quiz, response: Response): Level | undefined {
  let reached: Level | undefined;
  for (const level of LEVELS) {
    let points = 0;
    let weight = 0;
    let blocked = false;
    for (const item of quiz.items) {
      let answer = response[item.id];
      if (item.level !== level || (answer === 'na' && quiz.notApplicable === 'exclude')) continue;
      if (answer === 'na') answer = quiz.notApplicable === 'zero' ? 0 : quiz.options.length - 1;
      const twelfths =
        answer === undefined ? undefined : Math.round(at(quiz.options, answer).value * 12);
      if (item.mustHave && (twelfths ?? -1) * 5 < Math.round(quiz.mustHaveAt * 60)) blocked = true;
      if (twelfths === undefined) continue;
      points += Math.round(item.weight * 10) * twelfths;
      weight += Math.round(item.weight * 10);
    }
    const isEnough = points * 60 >= weight * 12 * Math.round(quiz.thresholds[level] * 60);
    if (weight === 0 || blocked || !isEnough) break;
    reached = level;
  }
  return reached;
}

test('a score at its threshold reaches it, however it was rounded; one just under does not', () => {
  let roundedDown = 0;
  fc.assert(
    fc.property(filledQuiz(), ({ quiz, response }) => {
      for (const level of LEVELS) {
        const score = exactScore(quiz, level, response);
        if (!score) continue;
        const isBelow = (threshold: number) =>
          gate(
            { ...quiz, thresholds: { ...quiz.thresholds, [level]: threshold } },
            level,
            response,
          ).reasons.includes('belowThreshold');
        expect(isBelow(score)).toBe(false);
        expect(isBelow(score + 1e-8)).toBe(true);
        if ((levelScore(quiz, level, response) ?? 0) < score) roundedDown++;
      }
    }),
    RUNS,
  );
  expect(roundedDown, 'the tolerance was needed').toBeGreaterThan(100);
});

/** S(L) with one rounding only, in its last division. */
function exactScore(quiz: Quiz, level: Level, response: Response): number | undefined {
  let points = 0;
  let weight = 0;
  for (const item of quiz.items.filter((one) => one.level === level)) {
    const value = answerValue(quiz, item, response);
    if (value === undefined || value === 'na') continue;
    points += Math.round(item.weight * 10) * Math.round(value * 12);
    weight += Math.round(item.weight * 10) * 12;
  }
  return weight > 0 ? points / weight : undefined;
}
