import type { Quiz } from '@fifth-star/content/scoring/quiz';
import { historyKey } from './history-key.ts';

/** The name of a result that was received: it takes nobody's place, and stands there once. */
export const receivedResultKey = (
  quiz: Pick<Quiz, 'slug'>,
  day: string,
  fragment: string,
): string => `${historyKey(quiz)}${day}:${fragment}`;
