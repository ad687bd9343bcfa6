import { bounds } from '@fifth-star/content/scoring/bounds';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { isSame, openItems, parse } from '../check/answers.ts';
import type { CheckData } from '../check/data.ts';
import { dayOf } from '../check/day-of.ts';
import { historyKey, ownResultKey } from '../check/history-key.ts';
import type { KeptResult } from '../check/kept.ts';
import { Store, storedKeys } from './store.ts';

/** A result as this module wrote it, unless somebody has meddled with it. */
type Own = Partial<Omit<KeptResult, 'quiz'> & { quiz: { edition: number } }>;

/**
 * Keeps the reader's result of today, if nothing is open or nothing open can change it, and says whether that could be
 * done; `undefined` for a result that is not settled yet. The same answers as those of the latest other day are no new
 * result: that one keeps its day.
 */
export function keepResult(
  { quiz, fingerprint }: Pick<CheckData, 'quiz' | 'fingerprint'>,
  response: Response,
): boolean | undefined {
  if (openItems(quiz, response).length > 0 && !bounds(quiz, response).final) return undefined;
  const day = dayOf(new Date());
  const key = ownResultKey(quiz, day);
  const store = new Store(key);
  // The names of one's own results are as long as that of today.
  const latest = storedKeys(historyKey(quiz))
    .sort()
    .findLast((other) => other.length === key.length && other !== key);
  const last = parse(new Store(`${latest}`).read() ?? '') as Own | undefined;
  if (last?.quiz?.edition !== quiz.edition || !isSame(quiz, { ...last.response }, response))
    return store.write(JSON.stringify({ day, fingerprint, quiz, response }));
  store.clear();
  return true;
}
