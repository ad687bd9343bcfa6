import { allowedAnswers } from '@fifth-star/content/scoring/allowed';
import { toEdition, type Moved } from '@fifth-star/content/scoring/editions';
import { readQuiz } from '@fifth-star/content/scoring/file-fields';
import type { Response } from '@fifth-star/content/scoring/quiz';
import { verdict, type Verdict } from '@fifth-star/content/scoring/verdict';
import type { CheckData } from './data.ts';
import type { KeptResult } from './kept.ts';
import { oldOf } from './received.ts';

/** A kept result under the quiz of today. */
export interface ScoredResult<K extends KeptResult = KeptResult> {
  kept: K;
  response: Response;
  verdict: Verdict;
  /** Whether it was given to the very quiz of today. */
  isCurrent: boolean;
  /** The edition it was given to, where it is known. */
  edition: number | undefined;
  /** What moved since; empty lists for a result of today's quiz. */
  moved: Moved;
}

/**
 * Kept results, newest first, scored by today's rules. What storage holds is not trusted: answers that cannot be chosen
 * are left open, and of a quiz that cannot be read only the answered ids count as asked.
 */
export const scoredResults = <K extends KeptResult>(
  { quiz, fingerprint }: Pick<CheckData, 'quiz' | 'fingerprint'>,
  results: readonly K[],
): ScoredResult<K>[] =>
  results.toReversed().map((kept) => {
    const isCurrent = kept.fingerprint === fingerprint;
    const past = isCurrent ? quiz : readQuiz(kept.quiz);
    const known = typeof past === 'string' ? undefined : past;
    const old = known ? oldOf(known) : { ids: Object.keys(kept.response) };
    const answers = known ? allowedAnswers(known, kept.response).response : kept.response;
    const { response, moved } = toEdition(quiz, old, answers);
    return {
      kept,
      response,
      verdict: verdict(quiz, response),
      isCurrent,
      edition: known?.edition,
      moved,
    };
  });
