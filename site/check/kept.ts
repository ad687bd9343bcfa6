import type { Response } from '@fifth-star/content/scoring/quiz';
import { parse } from './answers.ts';

/** A result that this browser keeps: the answers, and the quiz they were given to, as it was. */
export interface KeptResult {
  /** The day it was kept, `YYYY-MM-DD`. */
  day: string;
  /** The SHA-256 of the quiz. */
  fingerprint: string;
  /** Not checked yet: `scoredResults` does that, and checks the response. */
  quiz: unknown;
  response: Response;
  /** Where it came from, when it is not the reader's own: a link or file, or the page that merges a team's answers. */
  received?: 'link' | 'team';
  /** What stood in the plan of a team when its round ended, as it was stored; `readTasks` checks it. */
  tasks?: string;
}

/** What follows the beginning that the names of all kept results of a self-check share: it names one in an address. */
export const isKeptName = (text: string): boolean => /^\d{4}-\d\d-\d\d(:|$)/.test(text);

/** The result in a text from storage; `undefined` for what is none. */
export function readKept(text: string | null): KeptResult | undefined {
  const { day, fingerprint, quiz, response, received, tasks } = parse(text ?? '') ?? {};
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day);
  if (!isDay || typeof fingerprint !== 'string') return undefined;
  if (typeof response !== 'object' || response === null) return undefined;
  const result = {
    ...{ day, fingerprint, quiz, response: { ...response } as Response },
    ...(typeof tasks === 'string' && { tasks }),
  };
  return received === 'link' || received === 'team' ? { ...result, received } : result;
}
