import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { storageKey } from '../check/answers.ts';
import { readResponse } from '../check/read-response.ts';
import { readFileText, readPasted } from '../team/collect.ts';
import type { TeamCheck } from '../team/data.ts';
import type { Batch } from '../team/join.ts';
import { Store } from './store.ts';
import type { Collected } from './team-collect.ts';

/** The answers to a self-check that its own page keeps in this browser. */
export const ownResponse = (quiz: Quiz): Response =>
  readResponse(quiz, new Store(storageKey(quiz)).read());

/** What was put in, read: one batch for each paste and each file. `shown` is the self-check of own answers. */
export async function readCollected(
  { pasted, files, own }: Collected,
  shown: TeamCheck,
  checks: readonly TeamCheck[],
): Promise<Batch[]> {
  if (own) return [ownBatch(shown.data.quiz)];
  const known = checks.map(({ data }) => data);
  // A result file may have been pasted as text.
  const isFile = pasted?.trimStart().startsWith('{');
  const texts = [...(files ?? []), ...(isFile ? [{ name: '', text: pasted ?? '' }] : [])];
  const read = await Promise.all(texts.map(({ name, text }) => readFileText(known, name, text)));
  const batches = read.map((found) => ({ found, separate: found.length > 1 }));
  if (pasted === undefined || isFile) return batches;
  return [{ found: readPasted(known, pasted), separate: false }, ...batches];
}

function ownBatch(quiz: Quiz): Batch {
  const response = ownResponse(quiz);
  const { slug, edition } = quiz;
  const arrival = {
    response,
    code: encodeResponse(quiz, response),
    edition,
    source: 'link',
  } as const;
  return { found: [{ state: 'ok', slug, arrival, dropped: 0 }], separate: false };
}
