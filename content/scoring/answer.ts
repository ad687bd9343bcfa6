import type { Item, Quiz, Response } from './quiz.ts';

/**
 * What an item's answer is worth, from 0 to 1; `undefined` for an open item, 'na' for one that does not apply.
 * Under the policies `credit` and `zero` an 'na' is an ordinary answer worth 1 or 0. (SCORING.md, rule 2)
 *
 * @throws {RangeError} if the answer is not the index of an option, or is 'na' where the item does not allow it.
 * @example answerValue(quiz, a, { a: 2 }) // => 2/3 on the scale 0, 1/3, 2/3, 1
 */
export function answerValue(quiz: Quiz, item: Item, response: Response): number | 'na' | undefined {
  // An id such as "constructor" must not find what every object inherits.
  const answer = Object.hasOwn(response, item.id) ? response[item.id] : undefined;
  if (answer === undefined) return undefined;
  if (answer === 'na' && item.notApplicable) {
    return quiz.notApplicable === 'exclude' ? 'na' : quiz.notApplicable === 'credit' ? 1 : 0;
  }
  // A string of digits would find its option, too, and then differ from the number in every comparison.
  const option = typeof answer === 'number' ? quiz.options[answer] : undefined;
  if (option === undefined) {
    const allowed = `an option index from 0 to ${quiz.options.length - 1}`;
    const orNa = item.notApplicable ? ' or "na"' : '';
    throw new RangeError(`"${item.id}" expected ${allowed}${orNa}, got ${JSON.stringify(answer)}`);
  }
  return option.value;
}

/**
 * The response with every open item of the quiz answered by one option: the worst case with the first, the best with
 * the last. (SCORING.md, rule 5)
 *
 * @example answerOpenItems(quiz, { a: 2 }, 0) // => { a: 2, b: 0, c: 0, … }
 */
export function answerOpenItems(quiz: Quiz, response: Response, option: number): Response {
  const open = quiz.items.filter((item) => answerValue(quiz, item, response) === undefined);
  return { ...response, ...Object.fromEntries(open.map((item) => [item.id, option])) };
}
