import { allowedAnswers } from '@fifth-star/content/scoring/allowed';
import type { Item, Quiz, Response } from '@fifth-star/content/scoring/quiz';

/** The answer that a radio button stands for: an option, 'na', or none. */
export type Answer = number | 'na' | undefined;

/** The answer of a radio button's value: "0" to "3", "na", or "" for an open one. */
export const toAnswer = (value: string): Answer =>
  value === '' ? undefined : value === 'na' ? 'na' : Number(value);

/** What storage held. */
export interface Stored {
  /** Only items of the quiz, only answers it allows: a damaged store never gives a wrong verdict. */
  response: Response;
  /** `partly`: some answers were of no use and are left open; `unreadable`: nothing could be kept. */
  damage: 'none' | 'partly' | 'unreadable';
}

/** The response in a text from storage; empty when there is none. Never throws. */
export function readStored(quiz: Quiz, stored: string | null): Stored {
  const answers = parse(stored ?? '{}');
  if (!answers) return { response: {}, damage: 'unreadable' };
  const { response, dropped } = allowedAnswers(quiz, answers);
  return { response, damage: dropped.length > 0 ? 'partly' : 'none' };
}

/** The object in a text of JSON; `undefined` for anything else. */
export function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the names of all responses to one quiz begin with, whatever the edition. */
export const responsesTo = ({ slug }: Pick<Quiz, 'slug'>): string => `fifth-star:${slug}:`;

/** The name a response is stored under: the same in every language, another for another edition. */
export const storageKey = (quiz: Pick<Quiz, 'slug' | 'edition'>): string =>
  responsesTo(quiz) + quiz.edition;

/** Whether two responses answer every item of the quiz alike. */
export const isSame = (quiz: Quiz, one: Response, other: Response): boolean =>
  quiz.items.every(({ id }) => one[id] === other[id]);

/** The items that are not answered, in quiz order. */
export const openItems = (quiz: Quiz, response: Response): Item[] =>
  quiz.items.filter(({ id }) => response[id] === undefined);
