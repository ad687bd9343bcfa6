import type { Item, Quiz, Response } from './quiz.ts';

/**
 * Whether an item may have been answered so: with the index of an option, or with 'na' where the item allows it.
 *
 * @example isAllowed(quiz, a, 4) // => false, for the last of four options is 3
 */
export function isAllowed(quiz: Quiz, item: Item, answer: unknown): answer is number | 'na' {
  return answer === 'na'
    ? item.notApplicable
    : typeof answer === 'number' && quiz.options[answer] !== undefined;
}

/** A response that scoring can take, and what had to be left open for it. */
export type Allowed = {
  /** Items of the quiz with an answer that is allowed, in quiz order. */
  response: Response;
  /** Items of the quiz whose answer is not allowed, in quiz order. */
  dropped: string[];
};

/**
 * What can be kept of answers that come from outside. Ids the quiz lacks are passed over, and answers it does not
 * allow left open, so that nothing from outside makes `verdict` throw, or gives a verdict on what nobody answered.
 *
 * @example allowedAnswers(quiz, { a: 2, b: 9, z: 1 }) // => { response: { a: 2 }, dropped: ['b'] }
 */
export function allowedAnswers(quiz: Quiz, answers: Readonly<Record<string, unknown>>): Allowed {
  const kept: [string, number | 'na'][] = [];
  const dropped: string[] = [];
  for (const item of quiz.items) {
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    if (isAllowed(quiz, item, answer)) kept.push([item.id, answer]);
    else if (answer !== undefined) dropped.push(item.id);
  }
  return { response: Object.fromEntries(kept), dropped };
}
