import type { Locale } from '@fifth-star/content/model/locale';

const MARKS: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ['“', '”'],
  uk: ['«', '»'],
  ru: ['«', '»'],
  lv: ['„', '”'],
};

/** A text within the quotation marks of its language; only English keeps the full stop inside them. */
export function quote(locale: Locale, text: string): string {
  const [open, close] = MARKS[locale];
  const isMoved = locale !== 'en' && text.endsWith('.');
  return isMoved ? `${open}${text.slice(0, -1)}${close}.` : `${open}${text}${close}`;
}
