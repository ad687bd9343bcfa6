import { toEdition } from '@fifth-star/content/scoring/editions';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { count } from '../i18n/message.ts';
import { parse } from './answers.ts';
import type { CheckData } from './data.ts';

/** Answers to an older edition under the one of today. */
export interface Carried {
  edition: number;
  response: Response;
  /** How many questions are new, and how many are gone; unknown for an edition whose ids nobody kept. */
  moved: { lacking: number; gone: number } | undefined;
}

/**
 * What can be carried over from the stored text of an older edition, item by item; `undefined` when nothing can. Where
 * nobody kept what that edition asked, only the answers themselves tell.
 */
export function carriedFrom(
  { quiz, past }: Pick<CheckData, 'quiz' | 'past'>,
  edition: number,
  stored: string | null,
): Carried | undefined {
  const answers = parse(stored ?? '');
  if (!answers) return undefined;
  const listed = Object.hasOwn(past, edition) ? past[edition] : undefined;
  const ids = listed ?? Object.keys(answers);
  const { response, moved } = toEdition(quiz, { ids }, answers as Response);
  if (Object.keys(response).length === 0) return undefined;
  const { lacking, gone } = moved;
  return {
    edition,
    response,
    moved: listed && { lacking: lacking.length, gone: gone.length },
  };
}

/** Says what was carried over. */
export function carriedText(
  { keep, locale }: Pick<CheckData, 'keep' | 'locale'>,
  { edition, response, moved }: Carried,
): string {
  const t = keep.answering;
  const answers = Object.keys(response).length;
  return [
    count(locale, t.carried, answers, { edition }),
    ...(moved?.lacking ? [count(locale, t.carriedNew, moved.lacking)] : []),
    ...(moved?.gone ? [count(locale, t.carriedGone, moved.gone)] : []),
    t.carriedStays,
  ].join(' ');
}
