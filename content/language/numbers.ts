import type { Locale } from '../model/locale.ts';

/** A number in a text: as every language would write it, `75000`, `2.5` or `82%`, and where it stands. */
export interface Figure {
  value: string;
  index: number;
}

const SPACE = '[ \\u00A0\\u202F]';

/** Thousands in groups, then decimals or the minutes of a time; any of the languages' signs between hours and minutes. */
const NUMBERS: Readonly<Record<'en' | 'others', RegExp>> = {
  en: /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.:]\d+)*/g,
  others: new RegExp(
    `(?<!\\d)\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,:]\\d+)*`,
    'g',
  ),
};

const PERCENT = new RegExp(`^${SPACE}?(?:%|per ?cent|відсот|процент|procent)`);

/** The numbers that are written in digits, in order. Half past nine is `9.30`, however it is written. */
export function numbersIn(text: string, locale: Locale): Figure[] {
  const isEnglish = locale === 'en';
  return [...text.matchAll(NUMBERS[isEnglish ? 'en' : 'others'])].map(({ 0: written, index }) => {
    const digits = (isEnglish ? written.replaceAll(',', '') : written)
      .replace(/[ \u00A0\u202F]/g, '')
      .replace(/[,:]/g, '.');
    const isPercent = PERCENT.test(text.slice(index + written.length, index + written.length + 12));
    return { value: isPercent ? `${digits}%` : digits, index };
  });
}
