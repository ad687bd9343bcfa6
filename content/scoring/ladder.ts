import { gate } from './gate.ts';
import { LEVELS, type Level, type Quiz, type Response } from './quiz.ts';

/**
 * The highest level that is met together with every level under it; `undefined` means "not yet three stars". A strong
 * 5 never hides a weak 3. Given a dimension, the ladder inside it: there a level without applicable items is passed
 * over, never reached. (SCORING.md, rule 4)
 *
 * @throws {RangeError} if an answer is not the index of an option.
 * @example levelReached(quiz, { a: 2, b: 3, c: 2, d: 1, e: 3, f: 0 }) // => 3, the worked example
 */
export function levelReached(
  quiz: Quiz,
  response: Response,
  dimension?: string,
): Level | undefined {
  let reached: Level | undefined;
  for (const level of LEVELS) {
    const { met, reasons } = gate(quiz, level, response, dimension);
    if (met) reached = level;
    else if (dimension === undefined || !reasons.includes('nothingToShow')) break;
  }
  return reached;
}
