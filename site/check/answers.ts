import type { Item, Quiz, Response } from '@fifth-star/content/scoring/quiz';

/** The answer that a radio button stands for: an option, 'na', or none. */
export type Answer = number | 'na' | undefined;

/** The answer of a radio button's value: "0" to "3", "na", or "" for an open one. */
export const toAnswer = (value: string): Answer =>
  value === '' ? undefined : value === 'na' ? 'na' : Number(value);

/** Whether an item may have been answered so. */
const isAllowed = (quiz: Quiz, item: Item, answer: unknown): answer is number | 'na' =>
  answer === 'na'
    ? item.notApplicable
    : typeof answer === 'number' && quiz.options[answer] !== undefined;

/**
 * The response that was stored; empty when there is none or it cannot be read. What does not belong to the quiz is
 * dropped, so that a damaged store never gives a wrong verdict.
 */
export function readResponse(quiz: Quiz, stored: string | null): Response {
  const parsed = parse(stored);
  const pairs = quiz.items.flatMap((item): [string, number | 'na'][] => {
    const answer = Object.hasOwn(parsed, item.id) ? parsed[item.id] : undefined;
    return isAllowed(quiz, item, answer) ? [[item.id, answer]] : [];
  });
  return Object.fromEntries(pairs);
}

function parse(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The name a response is stored under: the same in every language, another for another edition. */
export const storageKey = ({ slug, edition }: Quiz): string => `fifth-star:${slug}:${edition}`;

/** The items that are not answered, in quiz order. */
export const openItems = (quiz: Quiz, response: Response): Item[] =>
  quiz.items.filter(({ id }) => response[id] === undefined);
