import type { Locale } from '@fifth-star/content/model/locale';

const QUOTES: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ['“', '”'],
  uk: ['«', '»'],
  ru: ['«', '»'],
  lv: ['«', '»'],
};

/** The opening and the closing quotation mark of a language. */
export const quoted = (locale: Locale): readonly [string, string] => QUOTES[locale];
