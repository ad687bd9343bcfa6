import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { responsesTo, storageKey } from './answers.ts';

/** Under this name stands that answers to older editions were carried over, so that it happens once. */
export const carriedKey = (quiz: Quiz): string => `${storageKey(quiz)}:carried`;

/** The editions before that of the quiz with answers among these names of storage, the latest first. */
export function olderEditions(quiz: Quiz, keys: readonly string[]): number[] {
  if (keys.includes(carriedKey(quiz))) return [];
  const beginning = responsesTo(quiz);
  return keys
    .filter((key) => key.startsWith(beginning))
    .map((key) => key.slice(beginning.length))
    .filter((rest) => /^[1-9]\d{0,3}$/.test(rest))
    .map(Number)
    .filter((edition) => edition < quiz.edition)
    .sort((one, other) => other - one);
}
