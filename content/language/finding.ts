import type { Locale } from '../model/locale.ts';

/** A slip of typography: what it is and what to do, as full sentences, and where, in UTF-16 units from 0. */
export interface TypographyFinding {
  index: number;
  message: string;
  hint: string;
}

/** The languages as they are named in messages. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  uk: 'Ukrainian',
  ru: 'Russian',
  lv: 'Latvian',
};
