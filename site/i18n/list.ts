import type { Locale } from '@fifth-star/content/model/locale';

/** A list as the language joins it: "English and Latvian". */
export const list = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
