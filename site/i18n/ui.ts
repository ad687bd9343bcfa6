import type { Locale } from '@fifth-star/content/model/locale';
import type { CheckUi } from './check/en.ts';
import { en as checkEn } from './check/en.ts';
import { lv as checkLv } from './check/lv.ts';
import { ru as checkRu } from './check/ru.ts';
import { uk as checkUk } from './check/uk.ts';
import { en, type Ui } from './en.ts';
import { lv } from './lv.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The texts of the site's own pages, by language. */
export const ui: Readonly<Record<Locale, Ui>> = { en, uk, ru, lv };

/** The texts of the self-check and its result, by language. */
export const checkUi: Readonly<Record<Locale, CheckUi>> = {
  en: checkEn,
  uk: checkUk,
  ru: checkRu,
  lv: checkLv,
};

/** The name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  lv: 'Latviešu',
};
