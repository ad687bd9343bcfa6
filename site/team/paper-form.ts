import { encodeResponse } from '@fifth-star/content/scoring/link';
import type { Quiz, Response } from '@fifth-star/content/scoring/quiz';
import type { Arrival } from './state.ts';

/** What a key does in the grid of paper forms. */
export type GridAction =
  { sign: string } | 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'erase' | 'next';

const MOVES: Readonly<Record<string, GridAction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Backspace: 'erase',
  Enter: 'next',
};

/** The sign of an open answer, and the keys beside it that type one, on Cyrillic keyboards, too. */
const OPEN = '-';
const OPEN_KEYS = new Set(['-', ' ', 'u', 'г', '–', '_']);

/** The sign that a typed character stands for: "1" to the last option, "0", "-" for an open answer. */
export function signOf(quiz: Quiz, character: string): string | undefined {
  if (OPEN_KEYS.has(character.toLowerCase())) return OPEN;
  return /^\d$/.test(character) && Number(character) <= quiz.options.length ? character : undefined;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The action of a key in the grid; `undefined` for keys that are none of ours. */
export function gridAction(quiz: Quiz, event: Key): GridAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const sign = event.key.length === 1 ? signOf(quiz, event.key) : undefined;
  return sign === undefined ? MOVES[event.key] : { sign };
}

/** Whether an item may have this sign: "0" only where it may not apply. */
export const isSignAllowed = (quiz: Quiz, column: number, sign: string): boolean =>
  sign !== '0' || quiz.items[column]?.notApplicable === true;

/** The answers that the signs of a form stand for. Signs an item does not allow leave it open. */
export function responseOf(quiz: Quiz, signs: readonly string[]): Response {
  const pairs = quiz.items.flatMap(({ id }, k): [string, number | 'na'][] => {
    const sign = signs[k] ?? '';
    if (sign === '' || sign === OPEN || !isSignAllowed(quiz, k, sign)) return [];
    return [[id, sign === '0' ? 'na' : Number(sign) - 1]];
  });
  return Object.fromEntries(pairs);
}

/** The signs of a response, in quiz order. */
export const signsOf = (quiz: Quiz, response: Response): string[] =>
  quiz.items.map(({ id }) => {
    const answer = response[id];
    return answer === undefined ? OPEN : answer === 'na' ? '0' : `${answer + 1}`;
  });

/** A form that has been typed in, as somebody who joins. */
export const formArrival = (quiz: Quiz, response: Response): Arrival => ({
  response,
  code: encodeResponse(quiz, response),
  edition: quiz.edition,
  source: 'paper',
});
