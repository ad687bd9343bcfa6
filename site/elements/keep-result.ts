import { bounds } from '@fifth-star/content/scoring/bounds';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { openItems } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { dayOf } from '../check/day-of.ts';
import { ownResultKey } from '../check/history-key.ts';
import { Store } from './store.ts';

/**
 * Keeps the reader's result of today, if nothing is open or nothing open can change it, and says whether that could be
 * done; `undefined` for a result that is not settled yet.
 */
export function keepResult(
  { quiz, fingerprint }: Pick<CheckData, 'quiz' | 'fingerprint'>,
  response: Response,
): boolean | undefined {
  if (openItems(quiz, response).length > 0 && !bounds(quiz, response).final) return undefined;
  const day = dayOf(new Date());
  return new Store(ownResultKey(quiz, day)).write(
    JSON.stringify({ day, fingerprint, quiz, response }),
  );
}
