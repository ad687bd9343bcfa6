import type { Locale } from '@fifth-star/content/model/locale';

/**
 * A day as the language writes it out: "22 November 2026". Ukrainian and Russian do without the abbreviation of "year"
 * that CLDR adds: its full stop would meet that of the sentence.
 */
export const day = (locale: Locale, date: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\s[рг]\.$/, '');
