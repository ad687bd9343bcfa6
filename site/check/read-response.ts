import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { readStored } from './answers.ts';

/** The response that was stored; empty when there is none or it cannot be read. */
export const readResponse = (quiz: Quiz, stored: string | null): Response =>
  readStored(quiz, stored).response;
