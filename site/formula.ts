import type { Locale } from '@fifth-star/content/model/locale';
import { answerValue } from '@fifth-star/content/scoring/answer';
import type { Item, Level, Quiz, Response } from '@fifth-star/content/scoring/quiz';
import { decimal, number } from './i18n/message.ts';

/** One answer of a sum: its weight and its value from 0 to 1. */
export type Term = { weight: number; value: number };

/**
 * A value as a reader would write it: a fraction of small numbers where it is one, else three decimals.
 *
 * @example valueText('en', 2 / 3) // => '2/3'
 */
export function valueText(locale: Locale, value: number): string {
  for (let under = 1; under <= 12; under += 1) {
    const over = Math.round(value * under);
    if (Math.abs(over / under - value) < 1e-9) return under === 1 ? `${over}` : `${over}/${under}`;
  }
  return decimal(locale, value);
}

/** The answered, applicable ones of some items, in their order; open ones as `open`, or left out without it. */
export function termsIn(
  quiz: Quiz,
  items: readonly Item[],
  response: Response,
  open?: number,
): Term[] {
  return items.flatMap((item) => {
    const value = answerValue(quiz, item, response) ?? open;
    return typeof value === 'number' ? [{ weight: item.weight, value }] : [];
  });
}

/** The terms of a level, in quiz order; open ones as `open`, or left out without it. */
export const termsOf = (quiz: Quiz, level: Level, response: Response, open?: number): Term[] =>
  termsIn(
    quiz,
    quiz.items.filter((item) => item.level === level),
    response,
    open,
  );

/**
 * A term as a factor of the sum: the weight stands before the value where it is not 1.
 *
 * @example termText('en', { weight: 2, value: 2 / 3 }) // => '2·2/3'
 */
export const termText = (locale: Locale, { weight, value }: Term): string =>
  `${weight === 1 ? '' : `${number(locale, weight)}·`}${valueText(locale, value)}`;

/**
 * The sum behind a score: the weight stands before its value where it is not 1.
 *
 * @example sumText('en', [{ weight: 1, value: 1 }, { weight: 2, value: 2 / 3 }]) // => '(1 + 2·2/3) / 3'
 */
export function sumText(locale: Locale, terms: readonly Term[]): string {
  const parts = terms.map((term) => termText(locale, term));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return `(${parts.join(' + ')}) / ${number(locale, total)}`;
}

/** The mean that `sumText` writes down. */
export function meanOf(terms: readonly Term[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
}

/**
 * The sum behind a score and what it comes to.
 *
 * @example equation('en', [{ weight: 1, value: 1 / 3 }, { weight: 1, value: 1 }]) // => '(1/3 + 1) / 2 = 0.667'
 */
export const equation = (locale: Locale, terms: readonly Term[]): string =>
  `${sumText(locale, terms)} = ${decimal(locale, meanOf(terms))}`;
