import type { Locale } from '@fifth-star/content/model/locale';

/** A message in the plural forms of a language, by the category that `Intl.PluralRules` names. */
export type Plural = {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly zero?: string;
  readonly other: string;
};

/** The shape of a dictionary: any text for a text, any plural for a plural, group by group. */
export type Dictionary<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Plural
      ? Plural
      : Dictionary<T[K]>;
};

/** What may stand for a `{name}` in a message. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A message with its `{names}` replaced. A name without a value stays, so that it is seen.
 *
 * @example fill('{done} of {total}', { done: 2, total: 8 }) // => '2 of 8'
 */
export const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (name, key: string) => `${values[key] ?? name}`);

/**
 * A message in the plural form that `n` takes in the language, with `{n}` and the other `{names}` replaced.
 *
 * @example count('uk', { one: '{n} картка', few: '{n} картки', other: '{n} карток' }, 3) // => '3 картки'
 */
export function count(locale: Locale, forms: Plural, n: number, values: Values = {}): string {
  const form = forms[new Intl.PluralRules(locale).select(n) as keyof Plural] ?? forms.other;
  return fill(form, { n: number(locale, n), ...values });
}

/** A number as the language writes it, with `digits` decimals at most. */
export const number = (locale: Locale, value: number, digits = 2): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** A score with three decimals, as sums are shown: 0.667. */
export const decimal = (locale: Locale, value: number): string => number(locale, value, 3);

/** Joins a number and the sign after it where the language sets them apart. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A share from 0 to 1 as a whole percentage. English sets the sign close; Ukrainian, Russian and Latvian set it apart
 * by a space that does not break, which CLDR has for Russian only.
 */
export function percent(locale: Locale, share: number): string {
  const digits = number(locale, share * 100, 0);
  return locale === 'en' ? `${digits}%` : `${digits}${NO_BREAK_SPACE}%`;
}

/**
 * A value, which evidence keeps in a form every language reads, in the form of one language.
 *
 * @example localValue('uk', '82%') // => '82 %', with a space that does not break
 */
export function localValue(locale: Locale, value: string): string {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(value);
  if (!match) return value;
  const digits = number(locale, Number(match[1]), 2);
  return locale === 'en' ? `${digits}%` : `${digits}${NO_BREAK_SPACE}%`;
}
